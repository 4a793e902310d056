import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Gateway } from './gateway.js';

/** A gateway that listens. */
export interface GatewayServer {
  /** Where GraphQL is answered, such as `http://127.0.0.1:4000/graphql`. */
  url: string;
  /** Stops listening, closes the gateway and then every socket. */
  close(): Promise<void>;
}

/** Listens; port 0 takes a free one. @throws the server's error, such as EADDRINUSE. */
export async function serveGateway(
  gateway: Gateway,
  { port, host }: { port: number; host: string },
): Promise<GatewayServer> {
  const server = createServer(gateway.requestListener);
  // Longer than proxies keep their sockets, so that none is closed at the moment a proxy uses it again.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port: actual } = server.address() as AddressInfo;
  let closed: Promise<void> | undefined;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}/graphql`,
    close() {
      closed ??= closeOnce();
      return closed;
    },
  };

  async function closeOnce(): Promise<void> {
    const stopped = new Promise<void>((resolve) => server.close(() => resolve()));
    // Idle sockets could bring new requests; busy ones end with their answer.
    server.closeIdleConnections();
    await gateway.close();
    server.closeAllConnections();
    await stopped;
  }
}
