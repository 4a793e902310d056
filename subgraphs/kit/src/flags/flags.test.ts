import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newId } from '../records/domain-record.js';
import { systemContext } from '../service/context.js';
import { flaggedPromises } from '../testing/flagged-promises.js';
import { sql } from '../testing/sql.js';
import { type Ask, createDatabase, key, openWorld, type TestDatabase, type World } from '../testing/world.js';

const officer = { sub: 'officer', roles: ['officer'], sector: 'promises', division: '990100' };
const second = { ...officer, sub: 'second' };
const neighbour = { ...officer, sub: 'neighbour', division: '990200' };
const body = newId();
const post = newId();
const postElsewhere = newId();

let database: TestDatabase;
let world: World;
let ask: Ask;
let now = new Date('2026-03-01T04:00:00Z');

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openWorld(database.adminUrl, [flaggedPromises], { clock: () => now });
  ask = world.as('promises', officer);
  for (const [id, bodyId] of [
    [post, body],
    [postElsewhere, newId()],
  ])
    await sql(
      database.adminUrl,
      `insert into promises.directory (id, type, name, facts, version) values ($1, 'Post', '局长', $2, 1)`,
      [id, JSON.stringify({ bodyId })],
    );
});
afterAll(async () => {
  await world?.close();
  await database?.drop();
});

const FLAG = `rule ruleVersion state raisedAt sampleSize minimumSampleSize result unit calculation statement
  inputs { name title value } threshold { name rule value unit version verified basis { title article } }
  values { name value } legalBasis { title article } record { ... on PublicPromise { id title } } evidence { ... on PublicPromise { id } }
  replyText repliedOn closingReason closedOn body { id } versions { version action changes { field } }`;

async function make(title: string, more: object = {}): Promise<string> {
  const { data } = await ask(
    `mutation ($input: MakePromise!, $key: String!) { promiseMake(input: $input, idempotencyKey: $key) { record { id } userErrors { message } } }`,
    { input: { title, path: 'C9901', bodyId: body, ...more }, key: key() },
  );
  await world.runtime('promises').screened();
  return data.promiseMake.record.id;
}

async function retitle(promise: string, title: string): Promise<void> {
  await ask(
    `mutation ($input: RetitlePromise!, $key: String!) { promiseRetitle(input: $input, idempotencyKey: $key) { record { id } } }`,
    { input: { promise, title }, key: key() },
  );
  await world.runtime('promises').screened();
}

/** The flags on a promise, as the officer sees them. */
async function flagsOn(promise: string, as: Ask = ask) {
  const { data, errors } = await as(`{ promiseFlags(first: 100) { edges { node { id ${FLAG} } } } }`);
  expect(errors).toEqual([]);
  const nodes = data.promiseFlags.edges.map((edge: { node: object }) => edge.node);
  return nodes.filter((flag: { record: { id: string } | null }) => flag.record?.id === promise);
}

async function explained(rule: string, record: string, as: Ask = ask) {
  const { data, errors } = await as(
    `query ($rule: PromiseRule!, $record: ID!) { promiseRuleExplanation(rule: $rule, record: $record) {
       outcome reason result calculation sampleSize minimumSampleSize statement threshold { value } inputs { name value } } }`,
    { rule, record },
  );
  expect(errors).toEqual([]);
  return data.promiseRuleExplanation;
}

const act = async (action: 'Reply' | 'Close', input: object, as: Ask = ask) => {
  const { data, errors } = await as(
    `mutation ($input: PromiseFlag${action}Input!, $key: String!) { promiseFlag${action}(input: $input, idempotencyKey: $key) {
       record { state replyText } userErrors { code field } } }`,
    { input, key: key() },
  );
  expect(errors).toEqual([]);
  return data[`promiseFlag${action}`];
};
const codes = (outcome: { userErrors: { code: string }[] }) => outcome.userErrors.map(({ code }) => code);

describe('a flag', () => {
  it('shows what was read, against which dated value, and how the result follows', async () => {
    const id = await make('一二三四五六七八九十甲');
    const [flag, ...others] = await flagsOn(id);
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      rule: 'LONG_TITLE',
      ruleVersion: 1,
      state: 'RAISED',
      inputs: [{ name: 'title', title: '标题 · title', value: '一二三四五六七八九十甲' }],
      threshold: {
        name: 'threshold',
        rule: 'longest_title',
        value: '10',
        version: '一版',
        verified: true,
        basis: { title: '示例规定', article: '1' },
      },
      result: '11',
      calculation: '11 > 10',
      legalBasis: { title: '示例规定', article: '1' },
      statement: '值得核查：标题长 11 字 · a reason to look: the title has 11 characters',
      record: { id },
    });
  });

  it('is not raised at the threshold, and the same arithmetic says why', async () => {
    const id = await make('一二三四五六七八九十');
    expect(await flagsOn(id)).toEqual([]);
    expect(await explained('LONG_TITLE', id)).toMatchObject({
      outcome: 'NOT_RAISED',
      result: '10',
      calculation: '10 > 10',
      threshold: { value: '10' },
      inputs: [{ name: 'title', value: '一二三四五六七八九十' }],
      statement: null,
    });
  });

  it('is not raised below the smallest sample, whatever the result', async () => {
    const few = await make('甲甲甲');
    expect(await flagsOn(few)).toEqual([]);
    expect(await explained('REPEATED_CHARACTER', few)).toMatchObject({
      outcome: 'BELOW_MINIMUM',
      result: '1.0000',
      sampleSize: 3,
      minimumSampleSize: 4,
    });
    expect(await flagsOn(await make('甲甲甲甲'))).toMatchObject([{ rule: 'REPEATED_CHARACTER', sampleSize: 4 }]);
  });

  it('names the law that it is looked at by, beside the source of its threshold', async () => {
    expect(await flagsOn(await make('乙乙乙乙'))).toMatchObject([
      {
        rule: 'REPEATED_CHARACTER',
        legalBasis: { title: '示例法', article: '9' },
        threshold: { basis: { title: '示例规定', article: '2' } },
      },
    ]);
  });

  it('is not raised while a fact is not known, and tells which', async () => {
    const undated = await make('没有期限');
    expect(await explained('LONG_OVERDUE', undated)).toMatchObject({
      outcome: 'BELOW_MINIMUM',
      reason: '尚不知：到期 · not known yet: due',
      inputs: [{ name: 'today' }],
      sampleSize: 0,
      minimumSampleSize: 1,
      result: null,
    });
  });

  it('says why a rule has nothing to say of a record', async () => {
    const gift = await make('一二三四五六七八九十甲乙');
    await sql(database.adminUrl, `update promises.promise set kind = 'GIFT' where id = $1`, [gift]);
    expect(await explained('LONG_TITLE', gift)).toMatchObject({
      outcome: 'NOT_APPLICABLE',
      reason: '赠与无妨 · a gift may say it at length',
      result: null,
    });
  });

  it('is withdrawn when the record is corrected, raised again when it recurs, and keeps its history', async () => {
    const id = await make('一二三四五六七八九十甲丙');
    await retitle(id, '短');
    expect(await flagsOn(id)).toMatchObject([{ state: 'WITHDRAWN', rule: 'LONG_TITLE' }]);
    await retitle(id, '一二三四五六七八九十甲乙丙');
    const [flag] = await flagsOn(id);
    expect(flag).toMatchObject({ state: 'RAISED', result: '13' });
    expect(flag.versions.map(({ action }: { action: string }) => action)).toEqual(Array(3).fill('promiseFlagSettle'));
  });

  it('is raised at the turn of the day by the passing of time alone', async () => {
    const id = await make('按时', { dueOn: '2026-02-01' });
    expect(await flagsOn(id)).toEqual([]);
    now = new Date('2026-03-04T04:00:00Z');
    const runtime = world.runtime('promises');
    await flaggedPromises.screen!.lookDaily(systemContext(runtime, 'rules'));
    expect(await flagsOn(id)).toMatchObject([{ rule: 'LONG_OVERDUE', result: '31', unit: 'DAY' }]);
  });

  it('is seen by the department and the body looked at, by nobody else', async () => {
    const id = await make('一二三四五六七八九十甲丁');
    const own = world.as('promises', { sub: 'unit', roles: ['subject'], body });
    expect(await flagsOn(id, own)).toHaveLength(1);
    for (const other of [world.as('promises', neighbour), world.as('promises')]) {
      const { data } = await other('{ promiseFlags { totalCount } }');
      expect(data.promiseFlags.totalCount).toBe(0);
    }
    const anonymous = await world.as('promises')(
      'query ($id: ID!) { promiseRuleExplanation(rule: LONG_TITLE, record: $id) { outcome } }',
      { id },
    );
    expect(anonymous.errors[0]).toMatchObject({ code: 'FORBIDDEN' });
    expect(await explained('LONG_TITLE', id, world.as('promises', neighbour))).toBeNull();
  });
});

describe('following a flag', () => {
  it('puts the reply of the body beside it, and lets another person close it', async () => {
    const id = await make('一二三四五六七八九十甲戊');
    const [{ id: flag }] = await flagsOn(id);
    expect(
      codes(await act('Close', { flag, outcome: 'EXPLAINED', reason: '已说明' }, world.as('promises', second))),
    ).toEqual(['NOT_REPLIED']);
    expect(codes(await act('Reply', { flag, text: ' ', post: postElsewhere }))).toEqual([
      'BLANK',
      'POST_OF_OTHER_BODY',
    ]);
    expect(codes(await act('Reply', { flag, text: '标题沿用来文', post: newId() }))).toEqual(['UNKNOWN_POST']);
    expect(await act('Reply', { flag, text: '标题沿用来文', post })).toMatchObject({
      record: { state: 'REPLIED', replyText: '标题沿用来文' },
    });
    const closing = { flag, outcome: 'EXPLAINED', reason: '来文属实' };
    expect(codes(await act('Close', closing))).toEqual(['SAME_PERSON']);
    expect(await act('Close', closing, world.as('promises', second))).toMatchObject({ record: { state: 'EXPLAINED' } });
    expect(codes(await act('Reply', { flag, text: '又', post }))).toEqual(['FLAG_CLOSED']);
    expect(await flagsOn(id)).toMatchObject([
      { state: 'EXPLAINED', replyText: '标题沿用来文', closingReason: '来文属实' },
    ]);
  });

  it('shows the facts as they are corrected while they come to the same, and what was replied still answers it', async () => {
    const id = await make('一二三四五六七八九十甲辛');
    const [{ id: flag, raisedAt }] = await flagsOn(id);
    await act('Reply', { flag, text: '沿用来文', post });
    now = new Date(now.getTime() + 60_000);
    await retitle(id, '一二三四五六七八九十甲壬');
    const [corrected] = await flagsOn(id);
    expect(corrected).toMatchObject({
      state: 'REPLIED',
      replyText: '沿用来文',
      raisedAt,
      result: '12',
      inputs: [{ name: 'title', value: '一二三四五六七八九十甲壬' }],
    });
    expect(corrected.versions).toHaveLength(3);
    await act('Close', { flag, outcome: 'EXPLAINED', reason: '属实' }, world.as('promises', second));
    await retitle(id, '一二三四五六七八九十甲辛');
    expect(await flagsOn(id)).toMatchObject([
      { state: 'EXPLAINED', raisedAt, inputs: [{ value: '一二三四五六七八九十甲辛' }] },
    ]);
  });

  it('leaves it as it is when the facts are, however often they are looked at', async () => {
    const id = await make('一二三四五六七八九十甲癸');
    const look = () =>
      flaggedPromises.screen!.look([{ type: 'PublicPromise', id }], systemContext(world.runtime('promises'), 'rules'));
    const before = await flagsOn(id);
    await look();
    await look();
    expect(await flagsOn(id)).toEqual(before);
  });

  it('opens it again when the facts that were explained become others', async () => {
    const id = await make('一二三四五六七八九十甲己');
    const [{ id: flag }] = await flagsOn(id);
    await act('Reply', { flag, text: '沿用来文', post });
    await act('Close', { flag, outcome: 'EXPLAINED', reason: '属实' }, world.as('promises', second));
    await retitle(id, '一二三四五六七八九十甲己庚');
    expect(await flagsOn(id)).toMatchObject([{ state: 'RAISED', replyText: '沿用来文', result: '13' }]);
  });
});

describe('replaying a rule with other values', () => {
  const REPLAY = `query ($values: [RuleValueInput!]!, $days: DateRange!) { promiseRuleReplay(rule: LONG_TITLE, values: $values, days: $days) {
    lookedAt raisedInForce raisedTried belowMinimum notApplicable added { record { ... on PublicPromise { title } } result statement threshold { value } } removed { result } } }`;
  const days = { from: '2031-01-01', to: '2031-12-31' };

  it('tells what it would have raised, and touches nothing', async () => {
    await make('一二三四五', { dueOn: '2031-02-01' });
    await make('一二三四五六七八九十甲', { dueOn: '2031-03-01' });
    const lines = async () => (await sql(database.adminUrl, 'select count(*) as n from promises.journal'))[0];
    const before = await lines();
    const { data, errors } = await ask(REPLAY, { values: [{ rule: 'longest_title', value: '4' }], days });
    expect(errors).toEqual([]);
    expect(data.promiseRuleReplay).toEqual({
      lookedAt: 2,
      raisedInForce: 1,
      raisedTried: 2,
      belowMinimum: 0,
      notApplicable: 0,
      added: [
        {
          record: { title: '一二三四五' },
          result: '5',
          statement: '值得核查：标题长 5 字 · a reason to look: the title has 5 characters',
          threshold: { value: '4' },
        },
      ],
      removed: [],
    });
    const stricter = await ask(REPLAY, { values: [{ rule: 'longest_title', value: '11' }], days });
    expect(stricter.data.promiseRuleReplay).toMatchObject({ raisedTried: 0, removed: [{ result: '11' }] });
    expect(await lines()).toEqual(before);
  });

  it('looks at the caller’s own records only', async () => {
    const { data } = await world.as('promises', neighbour)(REPLAY, { values: [], days });
    expect(data.promiseRuleReplay.lookedAt).toBe(0);
  });

  it.each([
    [[{ rule: 'shortest_title', value: '1' }], days, 'values: LONG_TITLE does not use "shortest_title"'],
    [[], { from: '2031-01-01' }, 'days: give the first and the last day'],
    [[], { from: '2031-02-01', to: '2031-01-01' }, 'days: 2031-01-01 is before 2031-02-01'],
    [[], { from: '2001-02-01', to: '2031-01-01' }, 'ask for a shorter span'],
  ])('refuses %j over %j', async (values, span, message) => {
    const { errors } = await ask(REPLAY, { values, days: span });
    expect(errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) });
  });
});
