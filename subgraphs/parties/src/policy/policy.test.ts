import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openParties, type PartiesWorld } from '../testing/parties.js';

let world: PartiesWorld;

beforeAll(async () => {
  world = await openParties();
});
afterAll(() => world.close());

const adopt = (more: object) =>
  world.act('divisionPolicyAdopt', {
    issuer: world.id('body:shiqiao'),
    title: '石桥县政务诚信建设实施方案',
    documentNumber: '石政发〔2019〕3号',
    sectors: ['PROCUREMENT'],
    validFrom: '2019-06-01',
    ...more,
  });

const inForce = async (code: string, on: string) => {
  const { data, errors } = await world.ask(
    'query ($code: String!, $on: Date!) { division(code: $code) { sectorsInForce(on: $on) } }',
    { code, on },
  );
  expect(errors).toEqual([]);
  return data.division.sectorsInForce as string[];
};

const codes = async (outcome: ReturnType<typeof adopt>) =>
  (await outcome).userErrors.map(({ code, field }) => `${code} ${field.slice(1).join('.')}`);

describe('REQ-52 the sectors in force in a division', () => {
  it('are those that its own policies and those above it name on the day, for everyone to read', async () => {
    expect((await adopt({})).userErrors).toEqual([]);
    const province = world.id('policy:province');
    const repeal = { policy: province, validUntil: '2024-12-31', repealedBy: '示政发〔2024〕40号' };
    expect((await world.act('divisionPolicyRepeal', repeal)).userErrors).toEqual([]);
    const ofCity = ['ENVIRONMENT', 'SAFETY', 'STATISTICS'];
    expect(await inForce('990121', '2024-12-31')).toEqual(expect.arrayContaining(['DEBT', 'PROCUREMENT', ...ofCity]));
    const ofCounty = [...ofCity, 'PROCUREMENT'].sort();
    expect((await inForce('990121', '2025-01-01')).toSorted()).toEqual(ofCounty);
    expect((await inForce('990121101', '2025-01-01')).toSorted()).toEqual(ofCounty);
    expect((await inForce('990101', '2025-01-01')).toSorted()).toEqual(ofCity);
    expect(await inForce('990200', '2025-01-01')).toEqual([]);
    expect(await inForce('990121', '2009-12-31')).toEqual([]);
    const { data } = await world.ask(
      '{ divisionPolicies { edges { node { title issuer { name } sectors validFrom validUntil repealedBy } } } }',
    );
    const nodes = data.divisionPolicies.edges.map(({ node }: { node: object }) => node);
    expect(nodes).toContainEqual({
      title: '石桥县政务诚信建设实施方案',
      issuer: { name: '石桥县人民政府' },
      sectors: ['PROCUREMENT'],
      validFrom: '2019-06-01',
      validUntil: null,
      repealedBy: null,
    });
    expect(await codes(world.act('divisionPolicyRepeal', repeal))).toEqual(['ALREADY_ENDED policy']);
  });

  it('are named as the graph names them, in a document recorded once', async () => {
    const wrong = {
      documentNumber: '石政发〔2019〕6号',
      title: ' ',
      sectors: ['PROCUREMENT', 'PURCHASING'],
      validUntil: '2019-05-31',
    };
    expect(await codes(adopt(wrong))).toEqual([
      'EMPTY title',
      'END_BEFORE_START validUntil',
      'UNKNOWN_SECTOR sectors.1',
    ]);
    expect(await codes(adopt({ documentNumber: '石政发〔2019〕4号', sectors: [] }))).toEqual(['NO_SECTOR sectors']);
    const twice = await Promise.all([1, 2].map(() => codes(adopt({ documentNumber: '石政发〔2019〕5号' }))));
    expect(twice.flat()).toEqual(['ALREADY_RECORDED documentNumber']);
  });
});
