import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OFFICER, openParties, type PartiesWorld } from '../testing/parties.js';

let world: PartiesWorld;

beforeAll(async () => {
  world = await openParties();
});

afterAll(() => world.close());

const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

describe('a collective decision', () => {
  it('keeps who took part and who was of another opinion', async () => {
    const query = `{ decision(id: "${world.id('decision:ring-road')}") { title decidedOn body { name } participants { position vote person { name } } } }`;
    const { data } = await world.as('parties', OFFICER)(query);
    expect(data.decision).toEqual({
      title: '关于青川市环城公路二期工程建设方案的决定',
      decidedOn: '2024-04-18',
      body: { name: '青川市交通运输局' },
      participants: expect.arrayContaining([
        { position: '建设管理科科长', vote: 'AGAINST', person: { name: '易可嘉' } },
      ]),
    });
    expect(data.decision.participants).toHaveLength(3);
    expect((await world.ask(query)).data.decision).toBeNull();
  });

  it('is refused with every fault at once', async () => {
    const person = world.id('person:transport.deputy');
    const input = {
      body: world.id('body:transport'),
      title: '',
      decidedOn: '2999-01-01',
      documentNumber: '青交党纪〔2024〕9号',
      participants: [{ person, position: '' }],
    };
    expect(codes(await world.act('decisionRecord', input))).toEqual([
      'EMPTY',
      'IN_FUTURE',
      'ALREADY_RECORDED',
      'NOT_COLLECTIVE',
      'EMPTY',
    ]);
    const twice = {
      ...input,
      title: '又一决定',
      decidedOn: '2025-01-01',
      documentNumber: '又1号',
      participants: [
        { person, position: '副局长' },
        { person, position: '副局长' },
      ],
    };
    expect((await world.act('decisionRecord', twice)).userErrors).toEqual([
      { code: 'NAMED_TWICE', field: ['input', 'participants', '1', 'person'], message: expect.any(String) },
    ]);
  });
});

describe('an engagement', () => {
  it('links a person without a post to a body for a time', async () => {
    const { data } = await world.as(
      'parties',
      OFFICER,
    )(
      `{ engagements(filter: { body: "${world.id('body:transport')}", role: [EXPERT] }) { edges { node { startDate endDate person { name } } } } }`,
    );
    expect(data.engagements.edges).toEqual([
      { node: { startDate: '2024-02-01', endDate: null, person: { name: '罗其正' } } },
    ]);
  });

  it('begins and ends within the body’s time, once', async () => {
    const input = { person: world.id('person:buyer'), body: world.id('body:investment'), role: 'BUYER_REPRESENTATIVE' };
    expect(
      codes(await world.act('engagementBegin', { ...input, startDate: '2026-08-01', endDate: '2026-07-01' })),
    ).toEqual(['END_BEFORE_START', 'OUTSIDE_VALIDITY', 'OUTSIDE_VALIDITY']);
    const { id } = await world.act('engagementBegin', { ...input, startDate: '2026-01-01' });
    expect(codes(await world.act('engagementEnd', { engagement: id, endDate: '2025-12-31' }))).toEqual([
      'END_BEFORE_START',
    ]);
    expect(codes(await world.act('engagementEnd', { engagement: id, endDate: '2026-03-31' }))).toEqual([]);
    expect(codes(await world.act('engagementEnd', { engagement: id, endDate: '2026-03-31' }))).toEqual([
      'ALREADY_ENDED',
    ]);
  });
});
