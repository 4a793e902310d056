import { makeUscc } from '@integrity-graph/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OFFICER, openParties, type PartiesWorld } from '../testing/parties.js';

let world: PartiesWorld;

beforeAll(async () => {
  world = await openParties({ clock: () => new Date('2026-11-02T09:00:00+08:00') });
});

afterAll(() => world.close());

let serial = 0;
const establish = async (name: string, more: object = {}) => {
  serial += 1;
  const unifiedSocialCreditCode = makeUscc('1', '1', '990100', `T${serial}`);
  return world.act('governmentBodyEstablish', {
    name,
    unifiedSocialCreditCode,
    kind: 'DEPARTMENT',
    division: world.id('division:990100'),
    validFrom: '2015-01-01',
    ...more,
  });
};
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const body = async (id: string | null) =>
  (
    await world.ask(
      `{ governmentBody(id: "${id}") { name kind unifiedSocialCreditCode validUntil division { code } superior { name } posts { title validUntil } successions { kind successor { name } } versions { action changes { field before after } } } }`,
    )
  ).data.governmentBody;

describe('REQ-18 the archive of bodies', () => {
  it('holds governments, departments, public institutions, residents’ and villagers’ committees, and others', async () => {
    const { data } = await world.ask(
      '{ governmentBodies(first: 100, filter: { division: "990000" }) { edges { node { kind } } } }',
    );
    const kinds = new Set(data.governmentBodies.edges.map((edge: { node: { kind: string } }) => edge.node.kind));
    for (const kind of [
      'PEOPLES_GOVERNMENT',
      'DEPARTMENT',
      'PUBLIC_INSTITUTION',
      'RESIDENTS_COMMITTEE',
      'MANAGEMENT_COMMITTEE',
      'PLATFORM_COMPANY',
      'COURT',
    ])
      expect(kinds).toContain(kind);
    const villagers = {
      name: '石桥镇柳溪村村民委员会',
      kind: 'VILLAGERS_COMMITTEE',
      division: world.id('division:990121101'),
      unifiedSocialCreditCode: null,
    };
    expect(codes(await establish('', villagers))).toEqual([]);
  });

  it('finds a body by its credit code', async () => {
    const { data } = await world.ask(
      `{ governmentBody(id: "${world.id('body:transport')}") { unifiedSocialCreditCode } }`,
    );
    const found = await world.ask(
      'query ($code: String) { governmentBodies(filter: { unifiedSocialCreditCode: $code }) { edges { node { name } } } }',
      {
        code: data.governmentBody.unifiedSocialCreditCode,
      },
    );
    expect(found.data.governmentBodies.edges).toEqual([{ node: { name: '青川市交通运输局' } }]);
  });

  it('keeps a body’s posts and tenures where the body lies', async () => {
    const { data } = await world.as(
      'parties',
      OFFICER,
    )(`{ tenure(id: "${world.id('tenure:zone.head')}") { division { code } post { division { code } } } }`);
    expect(data.tenure).toEqual({ division: { code: '9901Z1' }, post: { division: { code: '9901Z1' } } });
  });
});

describe('a body', () => {
  it('is refused with every fault at once', async () => {
    const wrong = {
      unifiedSocialCreditCode: '11990100000B100100',
      superior: '00000000-0000-7000-8000-000000000000',
      division: 'x',
    };
    expect(codes(await establish('  ', wrong))).toEqual(['EMPTY', 'USCC_INVALID', 'NOT_FOUND', 'NOT_FOUND']);
  });

  it('does not bear another’s credit code, be it a firm’s', async () => {
    const [firm] = await world.sql<{ code: string }>(
      'select unified_social_credit_code as code from enterprise where id = $1',
      [world.id('enterprise:road')],
    );
    const refused = await establish('青川市路政局', { unifiedSocialCreditCode: firm!.code });
    expect(refused.userErrors).toEqual([
      expect.objectContaining({ code: 'USCC_TAKEN', message: expect.stringContaining('示例路桥集团股份有限公司') }),
    ]);
  });

  it('changes its name from a day on and keeps the old one on record', async () => {
    const { id } = await establish('青川市经济委员会');
    await world.act('governmentBodyRename', {
      body: id,
      name: '青川市工业和信息化局',
      effectiveOn: '2019-03-01',
      documentNumber: '青编〔2019〕2号',
    });
    const then = await world.ask(
      `{ before: governmentBody(id: "${id}", asOf: "2019-02-28") { name } after: governmentBody(id: "${id}", asOf: "2019-03-01") { name } }`,
    );
    expect(then.data).toEqual({ before: { name: '青川市经济委员会' }, after: { name: '青川市工业和信息化局' } });
    const { data } = await world.ask(
      '{ old: governmentBodies(filter: { name: "经济委员会" }) { totalCount } new: governmentBodies(filter: { name: "工业和信息化" }) { totalCount } }',
    );
    expect([data.old.totalCount, data.new.totalCount]).toEqual([0, 1]);
  });

  it('is corrected with a reason', async () => {
    const { id } = await establish('青川市档案局');
    expect(
      codes(
        await world.act('governmentBodyCorrect', { body: id, kind: 'PUBLIC_INSTITUTION', superior: id, reason: '' }),
      ),
    ).toEqual(['EMPTY', 'OWN_SUPERIOR']);
    await world.act('governmentBodyCorrect', {
      body: id,
      kind: 'PUBLIC_INSTITUTION',
      superior: world.id('body:city'),
      reason: '类别录入有误',
    });
    expect(await body(id)).toMatchObject({
      kind: 'PUBLIC_INSTITUTION',
      superior: { name: '青川市人民政府' },
      name: '青川市档案局',
    });
  });

  it('ends only when somebody takes over what it owes and nobody holds its posts', async () => {
    const { id } = await establish('青川市粮食局');
    const { id: post } = await world.act('postCreate', {
      body: id,
      title: '局长',
      isHead: true,
      validFrom: '2015-01-01',
    });
    const { id: tenure } = await world.act('tenureBegin', {
      post,
      person: world.id('person:finance.deputy'),
      startDate: '2024-01-01',
    });
    const end = { body: id, validUntil: '2026-09-30', documentNumber: '青编〔2026〕9号' };
    expect(codes(await world.act('governmentBodyAbolish', end))).toEqual(['NO_SUCCESSOR', 'TENURE_RUNNING']);
    const handover = {
      predecessor: id,
      successor: world.id('body:development'),
      effectiveOn: '2026-10-01',
      documentNumber: '青编〔2026〕9号',
    };
    const part = { kind: 'TRANSFER_OF_FUNCTIONS', sectors: ['STATISTICS'], effectiveOn: '2026-09-01' };
    await world.act('successionRecord', { ...handover, ...part });
    await world.act('tenureEnd', { tenure, endDate: '2026-09-30' });
    expect(codes(await world.act('governmentBodyAbolish', end))).toEqual(['NO_SUCCESSOR']);
    await world.act('successionRecord', { ...handover, kind: 'ABOLITION' });
    expect(codes(await world.act('governmentBodyAbolish', end))).toEqual([]);
    expect(await body(id)).toMatchObject({
      validUntil: '2026-09-30',
      posts: [{ title: '局长', validUntil: '2026-09-30' }],
    });
    expect(codes(await world.act('governmentBodyAbolish', end))).toEqual(['ALREADY_ENDED']);
    expect(
      codes(
        await world.act('tenureBegin', { post, person: world.id('person:finance.deputy'), startDate: '2026-10-01' }),
      ),
    ).toEqual(['OUTSIDE_VALIDITY', 'OUTSIDE_VALIDITY']);
  });
});

describe('a succession', () => {
  it('of the sample leads from the merged bureau to its successor', async () => {
    expect(await body(world.id('body:investment'))).toMatchObject({
      validUntil: '2026-06-30',
      successions: [{ kind: 'MERGER', successor: { name: '青川市商务局' } }],
    });
  });

  it.each([
    ['itself', 'commerce', 'commerce', { kind: 'MERGER' }, ['SAME_BODY']],
    ['in a circle', 'commerce', 'investment', { kind: 'MERGER', effectiveOn: '2026-06-01' }, ['CIRCULAR']],
    ['to a body that is gone', 'credit', 'investment', { kind: 'SPLIT' }, ['OUTSIDE_VALIDITY']],
    ['without the sectors that go over', 'credit', 'finance', { kind: 'TRANSFER_OF_FUNCTIONS' }, ['SECTORS_NEEDED']],
    [
      'with sectors written otherwise',
      'credit',
      'finance',
      { kind: 'TRANSFER_OF_FUNCTIONS', sectors: ['debt'] },
      ['SECTOR_MALFORMED'],
    ],
    ['of a part in a merger', 'credit', 'finance', { kind: 'MERGER', sectors: ['DEBT'] }, ['SECTORS_NOT_ALLOWED']],
    ['without a document', 'credit', 'finance', { kind: 'MERGER', documentNumber: ' ' }, ['EMPTY']],
  ])('%s is refused', async (_, predecessor, successor, more, expected) => {
    const input = {
      predecessor: world.id(`body:${predecessor}`),
      successor: world.id(`body:${successor}`),
      effectiveOn: '2026-10-01',
      documentNumber: '青编〔2026〕8号',
      ...more,
    };
    expect(codes(await world.act('successionRecord', input))).toEqual(expected);
  });

  it('of what goes over by another document on the same day is refused, naming that document', async () => {
    const { id: predecessor } = await establish('青川市物价局');
    const split = (document: string, successor: string, sectors: string[] | null, more = {}) =>
      world.act('successionRecord', {
        predecessor,
        successor: world.id(`body:${successor}`),
        kind: 'SPLIT',
        effectiveOn: '2026-10-01',
        documentNumber: document,
        sectors,
        ...more,
      });
    expect(codes(await split('一号', 'commerce', ['DEBT', 'PPP']))).toEqual([]);
    const divided = await split('二号', 'finance', ['BIDDING', 'PPP']);
    expect(codes(divided)).toEqual(['ALREADY_SUCCEEDED']);
    expect(divided.userErrors[0]!.message).toMatch(/^一号 lets PPP go over on 2026-10-01 already/);
    expect(codes(await split('三号', 'finance', null, { kind: 'MERGER' }))).toEqual(['ALREADY_SUCCEEDED']);
    expect(codes(await split('四号', 'finance', null, { kind: 'ABOLITION' }))).toEqual(['ALREADY_SUCCEEDED']);
    expect(codes(await split('五号', 'finance', ['DEBT'], { kind: 'TRANSFER_OF_FUNCTIONS' }))).toEqual([
      'ALREADY_SUCCEEDED',
    ]);
    expect(codes(await split('六号', 'finance', ['BIDDING']))).toEqual([]);
    expect(codes(await split('七号', 'finance', null, { effectiveOn: '2026-10-02' }))).toEqual([]);
    expect(codes(await split('八号', 'commerce', null, { effectiveOn: '2026-10-02' }))).toEqual(['ALREADY_SUCCEEDED']);
  });
});

describe('a post', () => {
  it('as a second head of a body is refused, a Party head beside it is not (党政同责)', async () => {
    const head = { body: world.id('body:housing'), title: '党组书记', isHead: true, validFrom: '2020-01-01' };
    expect(codes(await world.act('postCreate', head))).toEqual(['HEAD_EXISTS']);
    expect(codes(await world.act('postCreate', { ...head, isPartyPost: true }))).toEqual([]);
  });

  it('ends when nobody holds it any more', async () => {
    const post = world.id('post:zone.deputy');
    expect(codes(await world.act('postAbolish', { post, validUntil: '2026-12-31' }))).toEqual(['TENURE_RUNNING']);
    await world.act('tenureEnd', { tenure: world.id('tenure:zone.deputy'), endDate: '2026-12-31' });
    expect(codes(await world.act('postAbolish', { post, validUntil: '2026-12-31' }))).toEqual([]);
    expect(codes(await world.act('postAbolish', { post, validUntil: '2026-12-31' }))).toEqual(['ALREADY_ENDED']);
  });
});

describe('an enterprise', () => {
  it('is registered with a valid code and corrected with a reason', async () => {
    const input = {
      name: '青川新程物流有限公司',
      unifiedSocialCreditCode: makeUscc('9', '1', '990101', 'L1'),
      division: world.id('division:990101'),
      validFrom: '2024-01-01',
    };
    const { id } = await world.act('enterpriseRegister', { ...input, sizeClass: 'SMALL' });
    expect(codes(await world.act('enterpriseRegister', input))).toEqual(['USCC_TAKEN']);
    expect(
      codes(
        await world.act('enterpriseCorrect', {
          enterprise: id,
          sizeClass: 'MEDIUM',
          validUntil: '2023-01-01',
          reason: '',
        }),
      ),
    ).toEqual(['EMPTY', 'END_BEFORE_START']);
    await world.act('enterpriseCorrect', { enterprise: id, sizeClass: 'MEDIUM', reason: '年度划型变化' });
    const { data } = await world.ask(
      `{ enterprise(id: "${id}") { name sizeClass versions { action } } enterprises(filter: { sizeClass: [LARGE], division: "990121" }) { edges { node { name } } } }`,
    );
    expect(data.enterprise).toEqual({
      name: '青川新程物流有限公司',
      sizeClass: 'MEDIUM',
      versions: [{ action: 'enterpriseRegister' }, { action: 'enterpriseCorrect' }],
    });
    expect(data.enterprises.edges).toEqual([{ node: { name: '石桥新材料化工股份有限公司' } }]);
  });
});
