// The clients, in a process of their own: each sends its next request when it has the answer to the last.
import { Agent, request } from 'node:http';

export interface Load {
  url: string;
  token: string;
  bodies: string[];
  clients: number;
  seconds: number;
}

export interface Loaded {
  requests: number;
  /** Requests a second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

async function run({ url, token, bodies, clients, seconds }: Load): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const { hostname, port, pathname: path } = new URL(url);
  const ask = (body: string) =>
    new Promise<void>((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        accept: 'application/json',
        authorization: `Bearer ${token}`,
      };
      const sent = request({ agent, hostname, port, path, method: 'POST', headers }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
        response.resume().on('end', resolve).on('error', reject);
      });
      sent.on('error', reject).end(body);
    });
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  const client = async () => {
    while (performance.now() - began < seconds * 1000) {
      const body = bodies[next++ % bodies.length]!;
      const asked = performance.now();
      await ask(body);
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const took = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { requests: times.length, rate: times.length / took, p50: at(0.5), p99: at(0.99) };
}

process.on('message', (load: Load) => {
  run(load).then(
    (loaded) => process.send!({ loaded }),
    (error: Error) => process.send!({ failed: error.message }),
  );
});
process.on('disconnect', () => process.exit(0));
