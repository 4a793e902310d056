import { makeUscc } from '@integrity-graph/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OFFICER, openParties, type PartiesWorld } from './testing/parties.js';

let world: PartiesWorld;

beforeAll(async () => {
  world = await openParties({ clock: () => new Date('2026-06-05T09:00:00+08:00') });
});

afterAll(() => world.close());

const PERSON = 'query ($id: ID!) { person(id: $id) { name tenures { post { title } } } }';
const MASK = 'query ($id: ID!) { person(id: $id) { name idNumberMask } }';
const discipline = () => ({
  sub: 'discipline',
  name: '严秉正',
  roles: ['discipline'],
  body: world.id('body:organisation'),
});
const stated = { purpose: '初步核实', caseNumber: '青纪〔2026〕3号' };

describe('an anonymous caller', () => {
  it('reads the name of the head in office (政府信息公开条例 20(2))', async () => {
    const { data, errors } = await world.ask(
      `{ governmentBodies(filter: { name: "交通运输局" }) { edges { node { head { state tenure { startDate person { name } } } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.governmentBodies.edges[0].node.head).toEqual({
      state: 'HELD',
      tenure: { startDate: '2026-06-01', person: { name: '沈知行' } },
    });
  });

  it('reads no past holder, however he asks', async () => {
    const { data } = await world.ask(
      `query ($post: ID!, $tenure: ID!, $person: ID!) {
         post(id: $post) { tenures { person { name } } holder(on: "2026-03-01") { state tenure { id } }
           then: holder(on: "2026-03-01", knownAt: "2030-01-01T00:00:00Z") { state tenure { id } } }
         tenure(id: $tenure, knownAt: "2030-01-01T00:00:00Z") { id }
         tenures(filter: { person: $person }) { totalCount }
         person(id: $person, asOf: "2026-03-01") { name }
         _entities(representations: [{ __typename: "Person", id: $person }, { __typename: "Tenure", id: $tenure }]) { __typename }
       }`,
      {
        post: world.id('post:transport.head'),
        tenure: world.id('tenure:transport.former'),
        person: world.id('person:transport.former'),
      },
    );
    expect(data.post.tenures).toEqual([{ person: { name: '沈知行' } }]);
    expect([data.post.holder, data.post.then]).toEqual(Array(2).fill({ state: 'HOLDER_UNKNOWN', tenure: null }));
    expect([data.tenure, data.tenures.totalCount, data.person, data._entities]).toEqual([null, 0, null, [null, null]]);
  });

  it('reads the recorded vacancy', async () => {
    const { data } = await world.ask(
      `{ post(id: "${world.id('post:transport.head')}") { holder(on: "2026-04-15") { state since } } }`,
    );
    expect(data.post.holder).toEqual({ state: 'VACANT', since: '2026-04-01' });
  });

  it('lists no people', async () => {
    const { data, errors } = await world.ask('{ people(filter: { name: "沈知行" }) { edges { node { name } } } }');
    expect([data.people, errors[0]?.code]).toEqual([null, 'FORBIDDEN']);
  });

  it('reads neither deputies nor who manages a head nor any look', async () => {
    const { data, errors } = await world.ask(
      `{ deputy: person(id: "${world.id('person:transport.deputy')}") { name }
         head: person(id: "${world.id('person:transport.head')}") { name managedBy { name } idNumberMask looks { what } } }`,
    );
    expect(data).toEqual({ deputy: null, head: { name: '沈知行', managedBy: null, idNumberMask: null, looks: null } });
    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  });

  it('loses sight of a head on the day after the last', async () => {
    const { id } = await world.act('personRegister', {
      name: '卸任者',
      idNumber: '990101197505053136',
      division: world.id('division:990100'),
    });
    const { id: post } = await world.act('postCreate', {
      body: world.id('body:province'),
      title: '省长',
      isHead: true,
      validFrom: '2020-01-01',
    });
    const { id: tenure } = await world.act('tenureBegin', { post, person: id, startDate: '2022-01-01' });
    expect((await world.ask(PERSON, { id })).data.person).toEqual({
      name: '卸任者',
      tenures: [{ post: { title: '省长' } }],
    });
    await world.act('tenureEnd', { tenure, endDate: '2026-06-04' });
    expect((await world.ask(PERSON, { id })).data.person).toBeNull();
    expect((await world.as('parties', OFFICER)(PERSON, { id })).data.person.name).toBe('卸任者');
  });

  it('writes nothing', async () => {
    const { errors } = await world.ask(
      `mutation { postAbolish(idempotencyKey: "12345678", input: { post: "${world.id('post:zone.deputy')}", validUntil: "2026-12-31" }) { record { id } } }`,
    );
    expect(errors[0]?.code).toBe('UNAUTHENTICATED');
  });
});

describe('an officer', () => {
  it('of another sector reads the names of his own subtree and writes nothing', async () => {
    const procurement = { sub: 'p', roles: ['officer'], sector: 'procurement', division: '990100' };
    const { data } = await world.as(
      'parties',
      procurement,
    )('{ people(filter: { name: "林安禾" }) { edges { node { name tenures { endDate } } } } }');
    expect(data.people.edges).toEqual([{ node: { name: '林安禾', tenures: [{ endDate: '2026-03-31' }] } }]);
    const input = {
      name: '青川新企有限公司',
      unifiedSocialCreditCode: makeUscc('9', '1', '990100', 'E3001'),
      division: world.id('division:990100'),
    };
    await expect(world.act('enterpriseRegister', input, procurement)).rejects.toThrow('FORBIDDEN');
    expect((await world.act('enterpriseRegister', input, { ...OFFICER, division: '990100' })).userErrors).toEqual([]);
  });

  it('of another prefecture finds nobody', async () => {
    const { data } = await world.as('parties', { ...OFFICER, division: '990200' })(
      '{ people(filter: { name: "林安禾" }) { totalCount } }',
    );
    expect(data.people.totalCount).toBe(0);
  });

  it('still sees who held a post after the person was moved to another prefecture', async () => {
    const former = world.id('person:finance.former');
    await world.act('personCorrect', { person: former, division: world.id('division:990200'), reason: '调任云泽市' });
    const city = { sub: 'p', roles: ['officer'], sector: 'procurement', division: '990100' };
    const { data } = await world.as(
      'parties',
      city,
    )(`{ tenure(id: "${world.id('tenure:finance.former')}") { person { name } } }`);
    expect(data.tenure.person).toEqual({ name: '卢开济' });
  });
});

describe('a discipline organ', () => {
  it('sees nobody without purpose and case number', async () => {
    const { data } = await world.as('parties', discipline())(PERSON, { id: world.id('person:transport.former') });
    expect(data.person).toBeNull();
  });

  it('sees whom it manages with purpose and case number, and each look leaves a line', async () => {
    const id = world.id('person:transport.former');
    const { data, errors } = await world.as(
      'parties',
      discipline(),
      stated,
    )(
      'query ($id: ID!) { person(id: $id) { name idNumberMask tenures { startDate } again: tenures { endDate } } people(filter: { name: "林安禾" }) { totalCount } }',
      { id },
    );
    expect(errors).toEqual([]);
    expect(data.person).toMatchObject({
      name: '林安禾',
      idNumberMask: expect.stringMatching(/^990\*{13}/),
      tenures: [{ startDate: '2021-03-15' }],
    });
    const looks = await world.sql(
      'select actor_name, actor_role, purpose, case_number, what from look where person_id = $1',
      [id],
    );
    expect(looks).toEqual([
      {
        actor_name: '严秉正',
        actor_role: 'discipline',
        purpose: '初步核实',
        case_number: '青纪〔2026〕3号',
        what: 'Person',
      },
    ]);
  });

  it('does not see whom it does not manage', async () => {
    const other = { ...discipline(), body: world.id('body:discipline') };
    const { data } = await world.as('parties', other, stated)(PERSON, { id: world.id('person:transport.deputy') });
    expect(data.person).toBeNull();
  });
});

describe('a person', () => {
  const subject = (name: string) => ({ sub: name, roles: ['subject'], person: world.id(`person:${name}`) });

  it('sees everything about itself and who looked, but not an open discipline case', async () => {
    const id = world.id('person:statistics.deputy');
    const officer = { ...OFFICER, name: '干部科', clearance: 'L4' as const };
    expect((await world.as('parties', officer)(MASK, { id })).data.person.idNumberMask).toBeNull();
    await world.as('parties', officer, { purpose: '任职资格审查', caseNumber: '青组〔2026〕8号' })(MASK, { id });
    await world.as('parties', discipline(), stated)(MASK, { id });
    const { data, errors } = await world.as(
      'parties',
      subject('statistics.deputy'),
    )(
      `{ person(id: "${id}") { name idNumberMask tenures { startDate } looks { actorName actorRole purpose caseNumber what } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.person.looks).toEqual([
      {
        actorName: '干部科',
        actorRole: 'officer',
        purpose: '任职资格审查',
        caseNumber: '青组〔2026〕8号',
        what: 'Person.idNumberMask',
      },
    ]);
    expect(data.person).toMatchObject({
      name: '闻以诚',
      tenures: [{ startDate: '2020-06-15' }],
      idNumberMask: expect.stringContaining('****'),
    });
    const { data: seen } = await world.as(
      'parties',
      discipline(),
      stated,
    )(`{ person(id: "${id}") { looks { actorRole } } }`);
    expect(seen.person.looks.map((look: { actorRole: string }) => look.actorRole)).toEqual(
      expect.arrayContaining(['officer', 'discipline']),
    );
  });

  it('sees nothing about others', async () => {
    const { data } = await world.as('parties', subject('statistics.deputy'))(PERSON, {
      id: world.id('person:transport.deputy'),
    });
    expect(data.person).toBeNull();
  });
});
