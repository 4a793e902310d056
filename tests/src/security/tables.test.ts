import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { act, procurementOfficer } from '../setup/actors.js';
import { foundBureau, signContract } from '../setup/bureau.js';
import { type Asked, openTestGraph, type TestGraph, tokenOf, topology } from '../setup/graph.js';
import { forge, good, now, officer } from './forging.js';
import { harmless, rowCounts } from './harmless.js';

/*
 * What leaves and enters as tables: exports and templates. Of two contracts one is published; the reason of a
 * correction is for departments only.
 */

let graph: TestGraph;
let firm: string;
let person: string;
let before: Record<string, number>;

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'));
  const bureau = await foundBureau(graph);
  ({ firm, c: person } = bureau);
  const correction = { reason: '日期有误', document: '示采〔2026〕3号', performanceDueOn: '2026-04-29' };
  for (const number of ['HT-1', 'HT-2']) {
    const contract = await signContract(graph, bureau, { number });
    await act(graph, procurementOfficer, 'procurementContractCorrect', { contract, ...correction });
    if (number === 'HT-2') continue;
    const publication = { publishedOn: '2026-02-11', medium: '示例政府采购网', basis: '政府采购法实施条例 50' };
    const approved = { contract, ...publication, approverPost: bureau.post };
    await act(graph, procurementOfficer, 'procurementContractPublish', approved);
  }
  before = await rowCounts(graph);
});
afterAll(() => graph?.close());

const CONTRACTS = '{ procurementContracts(first: 5) { edges { node { number correctionReason value { amount } } } } }';
const PEOPLE = '{ people { edges { node { name idNumberMask } } } }';

/** A request for an export; `authorization` instead of a caller's token, where that is what is tried. */
async function exportOf(
  body: unknown,
  { as, authorization, search = '' }: Asked & { authorization?: string; search?: string } = {},
) {
  const bearer = as ? `Bearer ${await tokenOf(as)}` : authorization;
  const headers = { 'content-type': 'application/json', ...(bearer !== undefined && { authorization: bearer }) };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return graph.fetch(new Request(`http://graph.test/export${search}`, { method: 'POST', headers, body: text }));
}
const linesOf = async (response: Response) => {
  expect(response.status).toBe(200);
  const [headings, ...rows] = (await response.text()).replace('\ufeff', '').trimEnd().split('\r\n');
  return [headings, ...rows.toSorted()];
};

describe('an export', () => {
  const heading = '合同编号,最近一次更正理由,合同金额.数额';
  const one = 'HT-1,日期有误,1280000.00';
  const both = [one, 'HT-2,日期有误,1280000.00'];
  const remark = expect.stringMatching(/^"?# FORBIDDEN procurementContracts.edges.node.correctionReason: .*\(1\)"?$/);
  const publicPart = [remark, 'HT-1,,1280000.00'];

  it.each<[string, Asked['as'], unknown[]]>([
    ['anybody', undefined, publicPart],
    ['an officer of the department', procurementOfficer, both],
    ['an officer of another sector', { ...procurementOfficer, sector: 'debt', clearance: 'L4' }, publicPart],
    ['an officer of another division', { ...procurementOfficer, division: '980000' }, publicPart],
  ])('holds for %s the rows and columns that the graph gives', async (_, as, rows) => {
    expect(await linesOf(await exportOf({ query: CONTRACTS }, { as }))).toEqual([heading, ...rows]);
    const { data } = await graph.ask(CONTRACTS, { as });
    expect(data.procurementContracts.edges).toHaveLength(rows === both ? 2 : 1);
  });

  it('holds for a firm its own contracts, for a person nothing but what is public', async () => {
    const as = { sub: 'firm', roles: ['subject'], body: firm };
    expect(await linesOf(await exportOf({ query: CONTRACTS }, { as }))).toEqual([heading, ...both]);
    const other = { sub: 'person', roles: ['subject'], person };
    expect(await linesOf(await exportOf({ query: CONTRACTS }, { as: other }))).toEqual([heading, ...publicPart]);
  });

  it('of persons is refused to anybody', async () => {
    const { status, codes } = await harmless(await exportOf({ query: PEOPLE }), 'people');
    expect([status, codes]).toEqual([403, ['FORBIDDEN']]);
  });

  it.each([
    ['no token at all', 'Bearer x'],
    ['a password', 'Basic b2ZmaWNlcjpvZmZpY2Vy'],
    ['a token of another issuer', `Bearer ${forge(good(), { secret: 'the key of somebody else, long enough' })}`],
    ['a token without a signature', `Bearer ${forge(good(), { header: { alg: 'none' }, signature: '' })}`],
    ['an expired token', `Bearer ${forge({ ...officer, exp: now() - 60 })}`],
  ])('with %s is refused as any request is, and holds no row', async (what, authorization) => {
    const answer = await harmless(await exportOf({ query: CONTRACTS }, { authorization }), what);
    expect(answer).toEqual({ status: 401, codes: ['UNAUTHENTICATED'], data: null });
  });

  it.each<[string, unknown, string, number, string]>([
    ['fields that are not there', { query: CONTRACTS.replace('number', 'secretNumber') }, '', 400, 'secretNumber'],
    ['arguments that are not there', { query: CONTRACTS.replace('first', 'rawSql') }, '', 400, 'rawSql'],
    ['a table that is not there', { query: '{ pgShadow { edges { node { x } } } }' }, '', 400, 'selects none'],
    ['the schema', { query: '{ __schema { types { name } } }' }, '', 400, 'exactly one connection'],
    ['a mutation', { query: 'mutation { divisionRegister { record { id } } }' }, '', 400, 'Only a query'],
    ['the rows of its own choice', { query: CONTRACTS, variables: { exportFirst: 1e9 } }, '', 200, ''],
    ['too large an operation', { query: `{ ${'a '.repeat(5_000)} }` }, '', 400, 'tokens allowed'],
    ['no JSON', '{', '', 400, 'not JSON'],
    ['a list of operations', [{ query: CONTRACTS }], '', 400, 'must be a JSON object'],
    ['a number', { query: 1 }, '', 400, 'expected the text of an operation'],
    ['a path for a format', { query: CONTRACTS }, '?format=../../etc/passwd', 400, 'csv, xlsx'],
    ['a property of the formats', { query: CONTRACTS }, '?format=__proto__', 400, 'csv, xlsx'],
    ['other headings', { query: CONTRACTS }, '?headings=sql', 400, 'chinese or graph'],
  ])('of %s gives nothing more', async (what, body, search, status, message) => {
    const response = await exportOf(body, { search });
    if (status === 200) return expect(await linesOf(response)).toHaveLength(3);
    const text = await response.clone().text();
    expect((await harmless(response, what)).status).toBe(status);
    expect(text).toContain(message);
  });

  // Over a socket the client may still be sending when it is told, and sees a reset instead.
  it.runIf(topology === 'one process')('of more than a megabyte is not read', async () => {
    const large = { query: CONTRACTS, variables: { x: 'x'.repeat(1_100_000) } };
    expect(await harmless(await exportOf(large), 'a large body')).toMatchObject({ status: 413, codes: ['LIMIT_BODY'] });
  });

  it('is no JSON of another kind, and no GET', async () => {
    const request = (init: RequestInit) => graph.fetch(new Request('http://graph.test/export', init));
    const body = JSON.stringify({ query: CONTRACTS });
    const plain = await request({ method: 'POST', headers: { 'content-type': 'text/plain' }, body });
    expect((await harmless(plain, 'text/plain')).status).toBe(415);
    expect((await harmless(await request({ method: 'GET' }), 'GET')).status).toBe(404);
  });
});

describe('a template', () => {
  it.each([
    '/templates/procurement/secrets.xlsx',
    '/templates/pg/contracts.xlsx',
    '/templates/procurement/contracts.xlsx/..',
    '/templates/..%2f..%2fetc/passwd.xlsx',
    '/templates/constructor/constructor.xlsx',
    '/templates/procurement/contracts.csv',
  ])('%s is not there, whoever asks', async (path) => {
    for (const as of [undefined, procurementOfficer]) {
      const headers = as && { authorization: `Bearer ${await tokenOf(as)}` };
      const response = await graph.fetch(new Request(`http://graph.test${path}`, { headers }));
      expect((await harmless(response, path)).status).toBe(404);
    }
  });

  // The gateway of a single test process offers none.
  it.runIf(topology === 'processes')('is a workbook, the same for everybody', async () => {
    const template = async (authorization?: string) => {
      const headers = authorization ? { authorization } : undefined;
      const response = await graph.fetch(
        new Request('http://graph.test/templates/procurement/contracts.xlsx', { headers }),
      );
      expect(response.status).toBe(200);
      return response.arrayBuffer();
    };
    const bytes = await template();
    expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe('PK');
    for (const authorization of [`Bearer ${await tokenOf(procurementOfficer)}`, 'Bearer x'])
      expect((await template(authorization)).byteLength).toBe(bytes.byteLength);
  });
});

it('after all of it nothing is written', async () => {
  expect(await rowCounts(graph)).toEqual(before);
});
