import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@theguild/federation-composition';
import { GraphQLError, parse } from 'graphql';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../gateway.js';
import type { GatewayOptions } from '../options.js';
import { testGateway } from '../testing/client.js';
import { localExecutor } from '../testing/fixture.js';
import { token } from '../testing/tokens.js';

/* A register of firms: those with an odd number are public, and whoever is logged in sees the rest and their telephones. */

const TYPE_DEFS = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
  scalar Decimal
  scalar Date
  "规模 · size" enum Size { "小型 · small (工信部联企业〔2011〕300号)" SMALL "大型 · large" LARGE }
  type Query {
    firms(first: Int = 20, after: String, named: String, many: Int = 257): FirmConnection
    registers: [Register!]
    closed(first: Int = 20, after: String): FirmConnection
    register: Register
  }
  type Mutation { firms: FirmConnection }
  type Register { firms(first: Int = 20, after: String): FirmConnection }
  type FirmConnection { edges: [FirmEdge!]! pageInfo: PageInfo! }
  type FirmEdge { cursor: String! node: Firm! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  "企业 · firm"
  type Firm {
    "名称 · name" name: String!
    "规模 · size" size: Size!
    "注册资本 · capital (公司法 47)" capital: Money
    "成立日期 · founded" foundedOn: Date
    "电话 · telephone" telephone: String
    "别名 · other names" otherNames: [String!]!
    "股东 · shareholders" shareholders: [Shareholder!]!
  }
  "金额 · money" type Money { "数额 · amount" amount: Decimal! "币种 ISO 4217 · currency" currency: String! }
  type Shareholder { "姓名 · name" name: String! "份额 · share" share: Decimal }
`);

interface Context {
  caller: { claims?: unknown };
}

function firmsOf({ caller }: Context, { first, after, many = 257 }: { first: number; after?: string; many?: number }) {
  if (after === '500') throw new GraphQLError('The register is closed.', { extensions: { code: 'CONFLICT' } });
  const all = Array.from({ length: many }, (_, n) => n + 1).filter((n) => caller.claims || n % 2 === 1);
  const page = all.filter((n) => n > Number(after ?? 0)).slice(0, first);
  const node = (n: number) => ({
    name: n === 3 ? '=HYPERLINK("http://evil")' : `企业${n}, 有限`,
    size: n % 2 === 1 ? 'SMALL' : 'LARGE',
    capital: { amount: n === 5 ? '-12345678901234567.89' : `-${n}.50`, currency: 'CNY' },
    foundedOn: '2020-01-31',
    otherNames: ['甲', '乙'],
    shareholders: [{ name: '张', share: '0.4' }, { name: '王' }],
    telephone() {
      if (caller.claims) return `+86 10 ${n}`;
      throw new GraphQLError('Not yours.', { extensions: { code: 'FORBIDDEN' } });
    },
  });
  return {
    edges: page.map((n) => ({ cursor: String(n), node: node(n) })),
    pageInfo: { hasNextPage: page.length > 0 && page.at(-1) !== all.at(-1), endCursor: String(page.at(-1)) },
  };
}

const closed = () => {
  throw new GraphQLError('Not yours.', { extensions: { code: 'FORBIDDEN' } });
};
const firms = (_: unknown, args: never, context: Context) => firmsOf(context, args);
const schema = buildSubgraphSchema([
  {
    typeDefs: TYPE_DEFS,
    resolvers: {
      Query: { firms, register: () => ({}), closed, registers: () => [{}, {}] },
      Register: { firms },
    } as never,
  },
]);
const { supergraphSdl } = composeServices([{ name: 'firms', url: 'local://firms', typeDefs: TYPE_DEFS }]);
const open = (options: Partial<GatewayOptions> = {}) =>
  testGateway({ supergraph: supergraphSdl!, local: new Map([['firms', localExecutor(schema)]]), ...options });

let gateway: Gateway;
let bearer: string;
beforeAll(async () => {
  gateway = await open();
  bearer = `Bearer ${await token({ roles: ['officer'] })}`;
});

const NAMES = '{ firms { edges { node { name } } } }';

const exported = (query: string, { search = '', as = bearer, variables = {}, from = gateway } = {}) =>
  from.fetch(
    new Request(`http://gateway.test/export${search}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(as && { authorization: as }) },
      body: JSON.stringify({ query, variables }),
    }),
  );
const linesOf = async (response: Response) => (await response.text()).trimEnd().split('\r\n');

describe('an export', () => {
  it('pages through a connection, and writes each leaf under its Chinese name', async () => {
    const response = await exported(`
      query Firms($named: String, $after: String) { firms(first: 5, after: $after, named: $named) { edges { node { ...Firm } } } }
      fragment Firm on Firm { name size capital { amount currency } founded: foundedOn telephone otherNames shareholders { name share } }`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="Firms.csv"');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    expect(lines).toHaveLength(258);
    expect(lines[0]).toBe('名称,规模,注册资本.数额,注册资本.币种,成立日期,电话,别名,股东.姓名,股东.份额');
    expect(lines[1]).toBe(`"企业1, 有限",小型,-1.50,CNY,2020-01-31,'+86 10 1,甲；乙,张；王,0.4`);
    expect(lines[3]).toMatch(/^"'=HYPERLINK/);
    expect(lines[257]).toMatch(/^"企业257/);
  });

  it('gives the names of the graph when asked to, also from within another object', async () => {
    const query = '{ register { all: firms { edges { node { name size capital { amount } } } } } }';
    const lines = await linesOf(await exported(query, { search: '?headings=graph' }));
    expect(lines.slice(0, 2)).toEqual(['name,size,capital.amount', '"企业1, 有限",SMALL,-1.50']);
    expect(lines).toHaveLength(258);
  });

  it('is a workbook with numbers and days as such; what a number cannot hold exactly stays text', async () => {
    const query = '{ firms(many: 5) { edges { node { name capital { amount } foundedOn } } } }';
    const response = await exported(query, { search: '?format=xlsx' });
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    const rows = sheets[0]!.rows;
    expect(rows[0]).toEqual(['名称', '注册资本.数额', '成立日期']);
    expect(rows[3]).toEqual(['=HYPERLINK("http://evil")', -3.5, new Date('2020-01-31')]);
    expect(rows[5]![1]).toBe('-12345678901234567.89');
  });

  it('has the rights of the caller: his rows, and empty cells with a remark where a field is not his', async () => {
    const lines = await linesOf(await exported('{ firms { edges { node { name telephone } } } }', { as: '' }));
    expect(lines).toHaveLength(1 + 129 + 1);
    expect(lines[1]).toBe('"企业1, 有限",');
    expect(lines.at(-1)).toBe('# FORBIDDEN firms.edges.node.telephone: Not yours. (129)');
  });

  it('says in its last row that there is more, and that it was broken off', async () => {
    const short = await open({ limits: { exportRows: 150 } });
    expect((await linesOf(await exported(NAMES, { from: short }))).slice(151)).toEqual([
      '# 未完：至多导出 150 行 · not complete: at most 150 rows are exported',
    ]);
    const broken = await linesOf(await exported('{ firms(many: 600) { edges { node { name } } } }'));
    expect(broken.slice(501)).toEqual([
      '# 未完：导出中断 · not complete: broken off after 500 rows: CONFLICT The register is closed.',
    ]);
  });

  it('asks for smaller pages of what costs much', async () => {
    const thrifty = await open({ limits: { cost: 150 } });
    const lines = await linesOf(await exported('{ firms(many: 30) { edges { node { name } } } }', { from: thrifty }));
    expect(lines).toHaveLength(31);
  });

  it.each([
    ['no connection', '{ register { __typename } }', '', 400, 'exactly one connection'],
    [
      'two connections',
      '{ a: firms { edges { node { name } } } b: firms { edges { node { name } } } }',
      '',
      400,
      'a, b',
    ],
    ['a connection in a list', '{ registers { firms { edges { node { name } } } } }', '', 400, 'outside of lists'],
    ['a mutation', `mutation ${NAMES}`, '', 400, 'Only a query'],
    ['no GraphQL', '{', '', 400, 'Syntax Error'],
    ['a field that is not there', '{ firms { edges { node { nothing } } } }', '', 400, 'nothing'],
    ['a connection that is not the caller’s', '{ closed { edges { node { name } } } }', '', 403, 'Not yours.'],
    ['another format', NAMES, '?format=pdf', 400, 'csv, xlsx'],
    ['a format of the language', NAMES, '?format=constructor', 400, 'csv, xlsx'],
  ])('of %s is refused as JSON', async (_, query, search, status, message) => {
    const response = await exported(query, { search });
    expect(response.status).toBe(status);
    expect(((await response.json()) as { errors: { message: string }[] }).errors[0]!.message).toContain(message);
  });

  it('with a wrong token is refused as any request is', async () => {
    const response = await exported(NAMES, { as: 'Bearer x' });
    expect([response.status, response.headers.get('content-type')]).toEqual([401, expect.stringContaining('json')]);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringMatching(/token/i), extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});
