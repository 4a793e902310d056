import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { operationError } from './errors.js';

/** Puts stored documents in the place of their IDs, before anything else looks at the operation. */
export function usePersistedDocuments(documents: PersistedDocuments): Plugin {
  return {
    onParams({ request, params, setParams }) {
      // Of a URL only the parameters GraphQL has always had are read by then.
      const inUrl = request.method === 'GET' ? new URL(request.url).searchParams.get('documentId') : null;
      setParams(documents(inUrl ? ({ ...params, documentId: inUrl } as GraphQLParams) : params));
    },
  };
}

/** Puts the stored document in the place of its ID. @throws GraphQLError when it is unknown, or required and not named. */
export type PersistedDocuments = (params: GraphQLParams) => GraphQLParams;

/** Without a file every ID is unknown. */
export const NO_PERSISTED_DOCUMENTS: PersistedDocuments = createPersistedDocuments(new Map(), false);

/** @throws Error naming the file when it does not hold documents under their own hashes. */
export async function loadPersistedDocuments({
  file,
  only,
}: {
  file: string;
  only: boolean;
}): Promise<PersistedDocuments> {
  const stored: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (typeof stored !== 'object' || stored === null) throw new Error(`${file}: expected an object of hash → document`);
  const documents = new Map(Object.entries(stored).map(([id, text]) => [bareHash(id), String(text)]));
  for (const [hash, text] of documents) {
    if (createHash('sha256').update(text).digest('hex') !== hash) {
      throw new Error(`${file}: the document under ${hash} has another SHA-256`);
    }
  }
  return createPersistedDocuments(documents, only);
}

export function createPersistedDocuments(documents: ReadonlyMap<string, string>, only: boolean): PersistedDocuments {
  return (params) => {
    const id = documentId(params);
    const known = id === undefined ? undefined : documents.get(bareHash(id));
    const { documentId: _id, ...rest } = params as GraphQLParams & { documentId?: unknown };
    if (known !== undefined) return { ...rest, query: known };
    // A client that sends the text as well can be served, unless only known documents may run.
    if (params.query !== undefined && !only) return rest;
    if (id !== undefined) throw operationError('PERSISTED_DOCUMENT_NOT_FOUND', 'No document is stored under this ID.');
    if (!only) return rest;
    throw operationError('PERSISTED_DOCUMENT_REQUIRED', 'Only stored documents are executed here; send documentId.');
  };
}

/** `documentId` (GraphQL over HTTP, appendix A), or the older `extensions.persistedQuery.sha256Hash`. */
function documentId(params: GraphQLParams): string | undefined {
  const { documentId, extensions } = params as GraphQLParams & { documentId?: unknown };
  const id = documentId ?? (extensions?.persistedQuery as { sha256Hash?: unknown } | undefined)?.sha256Hash;
  return typeof id === 'string' ? id : undefined;
}

const bareHash = (id: string): string => id.replace(/^sha256:/, '').toLowerCase();
