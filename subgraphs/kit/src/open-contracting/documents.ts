import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { SetupError } from '../storage/database.js';

/** The documents of a file: one, or one a line. */
export async function* documentsOf(path: string): AsyncGenerator<unknown> {
  if (!/\.(jsonl|ndjson)$/i.test(path)) {
    yield parse(path, readFileSync(path, 'utf8'));
    return;
  }
  for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
    if (line.trim() !== '') yield parse(path, line);
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''), refuseInexact as never);
  } catch (error) {
    throw new SetupError(`${path}: not JSON that can be kept: ${(error as Error).message}`);
  }
}

/** A number that is no longer the same once it was read must not be kept as if it were. */
function refuseInexact(key: string, value: unknown, { source }: { source?: string }): unknown {
  if (typeof value !== 'number' || source === undefined) return value;
  const digits = (text: string) => text.replace(/e.*$/i, '').replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
  if (digits(source).length <= 15 || digits(source) === digits(String(value))) return value;
  throw new RangeError(`${key}: ${source} has more digits than a number of JSON keeps; write it as text`);
}
