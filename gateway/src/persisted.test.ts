import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, testGateway } from './testing/client.js';

const DOCUMENT = 'query Count { noteCount }';
const HASH = createHash('sha256').update(DOCUMENT).digest('hex');

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
  file = join(folder, 'documents.json');
  await writeFile(file, JSON.stringify({ [HASH]: DOCUMENT }));
});
afterAll(() => rm(folder, { recursive: true }));

const answer = async (body: object, only = false) => {
  const response = await post(await testGateway({ persistedDocuments: { file, only } }), body);
  return { status: response.status, ...((await response.json()) as object) };
};

describe('a stored document', () => {
  it.each([
    ['documentId', { documentId: HASH }],
    ['documentId with its algorithm', { documentId: `sha256:${HASH}` }],
    ['the hash of Apollo’s clients', { extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } }],
  ])('runs by %s', async (_, body) => {
    expect(await answer(body)).toEqual({ status: 200, data: { noteCount: 7 } });
    expect(await answer(body, true)).toEqual({ status: 200, data: { noteCount: 7 } });
  });

  it('runs by GET', async () => {
    const gateway = await testGateway({ persistedDocuments: { file, only: true } });
    const response = await gateway.fetch(new Request(`http://gateway.test/graphql?documentId=${HASH}`));
    expect(await response.json()).toEqual({ data: { noteCount: 7 } });
  });

  it('goes before the text that is sent with it', async () => {
    expect(await answer({ documentId: HASH, query: '{ __typename }' }, true)).toMatchObject({ data: { noteCount: 7 } });
  });
});

describe('another document', () => {
  it('runs unless only stored ones may', async () => {
    expect(await answer({ query: '{ __typename }' })).toMatchObject({ data: { __typename: 'Query' } });
    expect(await answer({ query: '{ __typename }' }, true)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'PERSISTED_DOCUMENT_REQUIRED' } }],
    });
  });

  it('is not let in by an unknown ID', async () => {
    const body = { documentId: 'ff', query: '{ __typename }' };
    expect(await answer(body)).toMatchObject({ data: { __typename: 'Query' } });
    expect(await answer(body, true)).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' } }],
    });
    expect(await answer({ documentId: 'ff' })).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' } }],
    });
  });
});

it('a file with a document under another’s hash is refused at the start', async () => {
  const wrong = join(folder, 'wrong.json');
  await writeFile(wrong, JSON.stringify({ [HASH]: '{ __typename }' }));
  await expect(testGateway({ persistedDocuments: { file: wrong, only: true } })).rejects.toThrow(
    `${wrong}: the document under ${HASH}`,
  );
});
