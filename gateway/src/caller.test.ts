import { describe, expect, it } from 'vitest';
import { ask, testGateway } from './testing/client.js';

const WHO = '{ whoAmI { purpose caseNumber requestId } }';
const asked = async (headers: Record<string, string>) => ask(await testGateway(), WHO, { headers });

describe('the headers that say why', () => {
  it('may be raw UTF-8, as curl sends it', async () => {
    const answer = await asked({ 'x-purpose': Buffer.from('案件核查').toString('latin1') });
    expect(answer.data).toMatchObject({ whoAmI: { purpose: '案件核查', caseNumber: null } });
  });

  it.each([
    ['broken encoding', '%E6%A'],
    ['bytes that are not UTF-8', 'purpose \u00ff\u00fe'],
    ['more than 200 characters', 'x'.repeat(201)],
  ])('are refused with %s', async (_, purpose) => {
    expect(await asked({ 'x-purpose': purpose })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('count as absent when empty', async () => {
    expect((await asked({ 'x-purpose': '%20', 'x-case-number': '' })).data).toMatchObject({
      whoAmI: { purpose: null, caseNumber: null },
    });
  });
});

describe('the request ID', () => {
  it('is made up when the client gives none', async () => {
    const answer = await asked({});
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.data).toMatchObject({ whoAmI: { requestId: answer.headers.get('x-request-id') } });
  });

  it('is made up when the client’s could break a log line', async () => {
    const answer = await asked({ 'x-request-id': 'a b" {}' });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
