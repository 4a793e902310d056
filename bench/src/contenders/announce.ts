import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Tells the bench where this process answers. */
export const announce = (url: string): void => void process.send?.({ url });

/** Listens on a free port and tells the bench. */
export function listen(listener: RequestListener): void {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1', () => announce(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`));
}

/** A value the bench gave this process. */
export function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: this program is run by the bench`);
  return value;
}

/** URLs by name, as JSON: of databases, or of subgraphs. */
export const urlsGiven = (name: string): Map<string, string> =>
  new Map(Object.entries(JSON.parse(given(name)) as Record<string, string>));
