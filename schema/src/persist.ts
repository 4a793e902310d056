import { createHash } from 'node:crypto';
import { SetupError } from '@integrity-graph/kit';
import { type GraphQLSchema, parse, validate } from 'graphql';

/** A file with one document: the operation a client sends, and its fragments. */
export interface DocumentFile {
  path: string;
  text: string;
}

/**
 * Documents by the SHA-256 of their text, as the gateway takes them in PERSISTED_DOCUMENTS. The text stays as it is:
 * `sha256sum file` gives the ID.
 * @throws SetupError that lists every document which the schema does not know how to answer
 */
export function persist(files: readonly DocumentFile[], schema: GraphQLSchema): Record<string, string> {
  const faults = files.flatMap(({ path, text }) => faultsOf(schema, text).map((fault) => `${path}: ${fault}`));
  if (faults.length > 0) throw new SetupError(faults.join('\n'));
  const entries = files.map(({ text }) => [createHash('sha256').update(text).digest('hex'), text] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function faultsOf(schema: GraphQLSchema, text: string): string[] {
  try {
    return validate(schema, parse(text)).map(({ message }) => message);
  } catch (error) {
    return [(error as Error).message];
  }
}
