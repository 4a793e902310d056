import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { recordPackageFaults } from '../ocds/standard.js';
import { outcomeOf } from '../testing/flags.js';
import { divided, evaluated, intend, issued, packageInput, packagesOf, tenderInput } from '../testing/procedure.js';
import {
  contractInput,
  done,
  flagsOn,
  ids,
  obligationsOf,
  officer,
  openProcurement,
  projectInput,
} from '../testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openProcurement(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const ask = async (who: object | undefined, query: string, variables: Record<string, unknown>) => {
  const { data, errors } = await world.as('procurement', who)(query, variables);
  expect(errors).toEqual([]);
  return data;
};

/** The packages of a tender, by number. */
async function shownPackages(tender: string, who: object | undefined = officer) {
  const { procurementTender } = await ask(
    who,
    'query ($id: ID!) { procurementTender(id: $id) { packages { id number name budget { amount } } } }',
    { id: tender },
  );
  return procurementTender.packages as { id: string; number: string; name: string; budget: { amount: string } }[];
}

const rulesOn = async (record: string) => (await flagsOn(world, record)).map(({ rule }) => rule);

describe('a project that is not divided', () => {
  it('was chosen in time by its first award, also when the next candidate follows later', async () => {
    const { loser, evaluation, choice } = await evaluated(world);
    await done(world, 'procurementAwardDecide', choice);
    const { CHOOSE_SUPPLIER: chosen } = await obligationsOf(world, evaluation);
    expect(chosen).toMatchObject({ state: 'PERFORMED' });
    const next = { supplier: ids.otherSupplier, bid: loser, decidedOn: '2026-04-10', value: { amount: '1200000.00' } };
    await done(world, 'procurementAwardDecide', { ...choice, ...next });
    expect((await obligationsOf(world, evaluation)).CHOOSE_SUPPLIER).toEqual(chosen);
  });
});

describe('a project divided into packages', () => {
  it('shows them to everyone with the tender that calls for them', async () => {
    const { tender } = await issued(world, {}, divided);
    expect(await shownPackages(tender, undefined)).toMatchObject([
      { number: '1', name: '第1包', budget: { amount: '800000.00' } },
      { number: '2', name: '第2包', budget: { amount: '500000.00' } },
    ]);
  });

  it('is awarded and signed by package, and everything is chosen and returned once the last one is', async () => {
    const { project, tender, winner, loser, evaluation, choice } = await evaluated(world, {}, divided);
    const [first, second] = await shownPackages(tender);
    const chosen = async () => (await obligationsOf(world, evaluation)).CHOOSE_SUPPLIER;
    const returned = async (bid: string) => (await obligationsOf(world, bid)).RETURN_BID_GUARANTEE;
    const award = async (terms: object) => {
      const id = await done(world, 'procurementAwardDecide', { ...choice, ...terms });
      await done(world, 'procurementAwardNotify', { award: id, issuedOn: '2026-02-12' });
      return id;
    };
    const value = { amount: '790000.00' };
    const one = await award({ package: first!.id, value });
    expect(await chosen()).toMatchObject({ state: 'OPEN' });
    const other = { supplier: ids.otherSupplier, bid: loser, decidedOn: '2026-02-10', value: { amount: '480000.00' } };
    const two = await award({ ...other, package: second!.id });
    expect(await chosen()).toMatchObject({ state: 'PERFORMED', performedOn: '2026-02-10' });
    // Neither has lost: what each gave is returned from the signing of its own contract.
    expect([await returned(winner), await returned(loser)]).toEqual([undefined, undefined]);
    const sign = (id: string, terms: object) =>
      done(world, 'procurementContractSign', {
        ...contractInput(project),
        award: id,
        awardNoticeIssuedOn: null,
        ...terms,
      });
    const contract = await sign(one, { value });
    expect(await returned(winner)).toMatchObject({ incurredOn: '2026-03-02', obligeeId: ids.supplier });
    expect(await returned(loser)).toBeUndefined();
    const above = await sign(two, { supplier: ids.otherSupplier, value: { amount: '500000.01' } });
    const { procurementContract, procurementAward } = await ask(
      officer,
      `query ($contract: ID!, $award: ID!) { procurementContract(id: $contract) { package { number } award { package { number } } }
        procurementAward(id: $award) { rank } }`,
      { contract, award: two },
    );
    expect(procurementContract).toEqual({ package: { number: '1' }, award: { package: { number: '1' } } });
    expect(procurementAward).toEqual({ rank: null });
    // The budget of the package is what its price is held against, not the project's.
    expect([await rulesOn(contract), await rulesOn(above)]).toEqual([[], ['PRICE_ABOVE']]);
    const { procurementOcdsRecord: exported } = await ask(
      officer,
      'query ($project: ID!) { procurementOcdsRecord(project: $project) }',
      { project },
    );
    expect(recordPackageFaults(exported)).toEqual([]);
    const { tender: called, awards } = exported.records[0].compiledRelease;
    expect(called.lots).toEqual([
      { id: '1', title: '第1包', value: { amount: 800000, currency: 'CNY' } },
      { id: '2', title: '第2包', value: { amount: 500000, currency: 'CNY' } },
    ]);
    expect(awards.map(({ relatedLots }: { relatedLots: string[] }) => relatedLots)).toEqual([['1'], ['2']]);
  });

  it('has no order of candidates for a package: whoever wins it is not flagged as the second', async () => {
    const { tender, loser, choice } = await evaluated(world, {}, divided);
    const [first] = await packagesOf(world, tender);
    const second = { bid: loser, supplier: ids.otherSupplier, value: { amount: '790000.00' } };
    const award = await done(world, 'procurementAwardDecide', { ...choice, ...second, package: first });
    expect(await outcomeOf(world, 'WINNER_NOT_FIRST', award)).toBe('NOT_APPLICABLE');
    expect(await rulesOn(award)).toEqual([]);
    const whole = await evaluated(world);
    const undivided = await done(world, 'procurementAwardDecide', whole.choice);
    expect(await outcomeOf(world, 'WINNER_NOT_FIRST', undivided)).toBe('NOT_RAISED');
  });

  it('is flagged for a bid guarantee above two hundredths of its smallest package', async () => {
    const announced = { intention: await intend(world) };
    const { tender } = await issued(world, announced, { ...divided, bidGuarantee: { amount: '10000.01' } });
    expect(await rulesOn(tender)).toEqual(['BID_GUARANTEE_ABOVE_LIMIT']);
    const { tender: just } = await issued(world, announced, divided);
    expect(await rulesOn(just)).toEqual([]);
  });

  it('is no less split for being divided: its budget counts, not what its packages come to', async () => {
    const item = { method: 'INQUIRY', category: 'GOODS', budgetItem: '办公家具', itemCode: 'A05010101' };
    const register = (amount: string) =>
      done(world, 'procurementProjectRegister', { ...projectInput(), ...item, budget: { amount } });
    await register('1200000.00');
    const second = await register('900000.00');
    expect(await rulesOn(second)).toEqual(['SPLITTING']);
    const packages = [packageInput('1', '500000.00'), packageInput('2', '300000.00')];
    await done(world, 'procurementTenderIssue', { ...tenderInput(second), bidGuarantee: undefined, packages });
    expect((await flagsOn(world, second)).map(({ state }) => state)).toEqual(['RAISED']);
  });
});
