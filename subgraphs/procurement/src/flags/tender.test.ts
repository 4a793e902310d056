import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { outcomeOf } from '../testing/flags.js';
import {
  divided,
  evaluated,
  failureInput,
  intend,
  intentionInput,
  issued,
  opened,
  packagesOf,
  received,
  tenderInput,
} from '../testing/procedure.js';
import { done, flagsOn, ids, officer, openProcurement, projectInput, publication } from '../testing/world.js';

describe('leads on the way to an award', () => {
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

  const rulesOn = async (record: string) => (await flagsOn(world, record)).map(({ rule, state }) => `${rule} ${state}`);
  const register = (terms: object) => done(world, 'procurementProjectRegister', { ...projectInput(), ...terms });

  it('tell of splitting from the purchase that passes the threshold on, until it is approved', async () => {
    const item = { method: 'INQUIRY', category: 'GOODS', budgetItem: '办公设备', itemCode: 'A02010105' };
    const first = await register({ ...item, budget: { amount: '1200000' } });
    const elsewhere = await register({ ...item, itemCode: 'A02010104', budget: { amount: '1900000' } });
    const second = await register({ ...item, budget: { amount: '900000' } });
    expect(await rulesOn(first)).toEqual([]);
    expect(await rulesOn(elsewhere)).toEqual([]);
    expect(await rulesOn(second)).toEqual(['SPLITTING RAISED']);
    const { data } = await world.as(
      'procurement',
      officer,
    )(
      `{ procurementFlags(filter: { rule: [SPLITTING] }) { edges { node { evidence { ... on ProcurementProject { id } } } } } }`,
    );
    const evidence = data.procurementFlags.edges.map(({ node }: { node: { evidence: object[] } }) => node.evidence);
    expect(evidence).toEqual([[{ id: first }, { id: second }]]);
    await done(world, 'procurementApprovalRecord', {
      project: first,
      kind: 'OTHER_METHOD',
      document: '示财采〔2026〕11号',
      approvedOn: '2026-01-05',
      approvedBy: ids.finance,
    });
    expect(await rulesOn(second)).toEqual(['SPLITTING WITHDRAWN']);
  });

  it('tell of no splitting where the first purchase failed and is made anew', async () => {
    const item = { method: 'INQUIRY', category: 'GOODS', budgetItem: '办公设备', itemCode: 'A02010107' };
    const failed = await register({ ...item, budget: { amount: '1200000' } });
    const anew = await register({ ...item, budget: { amount: '1200000' } });
    expect(await rulesOn(anew)).toEqual(['SPLITTING RAISED']);
    const tender = await done(world, 'procurementTenderIssue', { ...tenderInput(failed), bidGuarantee: undefined });
    await done(world, 'procurementFailureDeclare', failureInput(tender));
    expect(await rulesOn(anew)).toEqual(['SPLITTING WITHDRAWN']);
    // Called for once more in the same project, the first is bought after all.
    const again = await done(world, 'procurementTenderIssue', { ...tenderInput(failed), bidGuarantee: undefined });
    expect(await rulesOn(anew)).toEqual(['SPLITTING RAISED']);
    await done(world, 'procurementFailureDeclare', failureInput(again));
    expect(await rulesOn(anew)).toEqual(['SPLITTING WITHDRAWN']);
    await done(world, 'procurementContractSign', {
      project: failed,
      number: '示合〔2026〕拆1号',
      name: '办公设备',
      supplier: ids.supplier,
      supplierSizeClass: 'SMALL',
      value: { amount: '1100000.00' },
      dateSigned: '2026-03-02',
    });
    expect(await rulesOn(anew)).toEqual(['SPLITTING RAISED']);
  });

  it('tell of none where all packages of the first failed one by one, but of one while any goes on', async () => {
    const item = { method: 'INQUIRY', category: 'GOODS', budgetItem: '办公设备', itemCode: 'A02010108' };
    const failed = await register({ ...item, budget: { amount: '1300000' } });
    const anew = await register({ ...item, budget: { amount: '1200000' } });
    const tender = await done(world, 'procurementTenderIssue', { ...tenderInput(failed), ...divided });
    const [first, second] = await packagesOf(world, tender);
    await done(world, 'procurementFailureDeclare', failureInput(tender, { package: first }));
    expect(await rulesOn(anew)).toEqual(['SPLITTING RAISED']);
    await done(world, 'procurementFailureDeclare', failureInput(tender, { package: second }));
    expect(await rulesOn(anew)).toEqual(['SPLITTING WITHDRAWN']);
  });

  it('tell of periods that had been too short, by the tender for goods', async () => {
    const announced = { intention: await intend(world) };
    const project = await register({ category: 'GOODS', ...announced });
    const tender = await done(world, 'procurementTenderIssue', {
      ...publication(),
      project,
      publishedOn: '2026-03-02',
      availableUntil: '2026-03-06',
      bidsDueAt: '2026-03-20T09:30:00+08:00',
    });
    expect(await rulesOn(tender)).toEqual(['BID_PERIOD_SHORT RAISED', 'DOCUMENT_AVAILABLE_SHORT RAISED']);
    const { tender: works } = await issued(world, announced);
    expect(await rulesOn(works)).toEqual([]);
    const late = await done(world, 'procurementClarificationIssue', {
      tender,
      issuedOn: '2026-03-10',
      content: '更换规格',
      isMaterial: true,
    });
    expect(await rulesOn(late)).toEqual(['CLARIFIED_LATE RAISED']);
  });

  it('tell of an intention that was never published, as of one published late', async () => {
    const call = { publishedOn: '2026-01-05' };
    const intention = await done(world, 'procurementIntentionPublish', {
      ...intentionInput(),
      publishedOn: '2025-12-31',
    });
    const { tender: late } = await issued(world, { intention }, call);
    expect(await rulesOn(late)).toEqual(['INTENTION_SHORT RAISED']);
    const { tender: never } = await issued(world, {}, call);
    expect(await flagsOn(world, never)).toMatchObject([
      {
        rule: 'INTENTION_SHORT',
        state: 'RAISED',
        statement: '采购开始前未公开采购意向 · no intention was published before the procurement started',
      },
    ]);
  });

  it('tell of no missing intention where none was needed: under a framework, or before every buyer had to', async () => {
    const { tender: framework } = await issued(world, { method: 'FRAMEWORK_AGREEMENT' });
    expect(await outcomeOf(world, 'INTENTION_SHORT', framework)).toBe('NOT_APPLICABLE');
    const call = (publishedOn: string) =>
      issued(world, {}, { publishedOn, availableUntil: '2022-01-20', bidsDueAt: '2022-02-21T09:30:00+08:00' });
    const { tender: before } = await call('2021-12-31');
    expect(await outcomeOf(world, 'INTENTION_SHORT', before)).toBe('NOT_APPLICABLE');
    const { tender: first } = await call('2022-01-01');
    expect(await outcomeOf(world, 'INTENTION_SHORT', first)).toBe('RAISED');
  });

  it('tell of no missing intention while the buyer has one that no project names: only the link may be missing', async () => {
    const call = { publishedOn: '2026-01-05' };
    const { tender } = await issued(world, {}, call);
    expect(await rulesOn(tender)).toEqual(['INTENTION_SHORT RAISED']);
    const late = await done(world, 'procurementIntentionPublish', { ...intentionInput(), publishedOn: '2026-01-05' });
    expect(await rulesOn(tender)).toEqual(['INTENTION_SHORT RAISED']);
    const intention = await done(world, 'procurementIntentionPublish', {
      ...intentionInput(),
      publishedOn: '2025-12-01',
    });
    expect(await rulesOn(tender)).toEqual(['INTENTION_SHORT WITHDRAWN']);
    const { data } = await world.as('procurement', officer)(
      'query ($id: ID!) { procurementRuleExplanation(rule: INTENTION_SHORT, record: $id) { outcome reason } }',
      { id: tender },
    );
    expect(data.procurementRuleExplanation).toEqual({
      outcome: 'NOT_APPLICABLE',
      reason: '采购人有未关联的采购意向 · the buyer published an intention that no project names',
    });
    // It was another's.
    await register({ intention });
    await register({ intention: late });
    expect(await rulesOn(tender)).toEqual(['INTENTION_SHORT RAISED']);
  });

  it('tell of a small committee with a member tied to a bidder, and of a winner who was not first', async () => {
    const { evaluationInput, project, loser } = await opened(world);
    const [first, ...others] = evaluationInput.members;
    const tie = { relatedEnterprise: ids.otherSupplier, interest: 'EMPLOYMENT' };
    const evaluation = await done(world, 'procurementEvaluationRecord', {
      ...evaluationInput,
      members: [{ ...first, ...tie }, ...others],
    });
    expect(await rulesOn(evaluation)).toEqual(['COMMITTEE_IRREGULAR RAISED', 'EVALUATOR_TIED RAISED']);
    const award = await done(world, 'procurementAwardDecide', {
      project,
      bid: loser,
      supplier: ids.otherSupplier,
      value: { amount: '1295000.00' },
      decidedOn: '2026-02-09',
    });
    expect(await rulesOn(award)).toEqual(['WINNER_NOT_FIRST RAISED']);
  });

  it('tell of a single source that was not published, until its publicity is recorded', async () => {
    const project = await register({ method: 'SINGLE_SOURCE', category: 'SERVICES', budget: { amount: '3000000' } });
    const award = await done(world, 'procurementAwardDecide', {
      project,
      supplier: ids.supplier,
      value: { amount: '2900000' },
      decidedOn: '2026-03-16',
    });
    expect(await rulesOn(award)).toEqual(['SINGLE_SOURCE_UNPUBLISHED RAISED']);
    // There was no choice among candidates that could have had an order.
    expect(await outcomeOf(world, 'WINNER_NOT_FIRST', award)).toBe('NOT_APPLICABLE');
    await done(world, 'procurementSingleSourcePublish', {
      ...publication(),
      project,
      supplier: ids.supplier,
      reason: '须与原有系统配套',
      publishedOn: '2026-03-02',
      endsOn: '2026-03-09',
    });
    expect(await rulesOn(award)).toEqual(['SINGLE_SOURCE_UNPUBLISHED WITHDRAWN']);
  });

  it('tell of a contract above its award', async () => {
    const { choice } = await evaluated(world);
    const award = await done(world, 'procurementAwardDecide', choice);
    await done(world, 'procurementAwardNotify', { award, issuedOn: '2026-02-10' });
    const contract = await done(world, 'procurementContractSign', {
      project: choice.project,
      award,
      number: '示合〔2026〕高1号',
      name: '示例大道路灯改造合同',
      supplier: ids.supplier,
      supplierSizeClass: 'SMALL',
      value: { amount: '1290000.00' },
      dateSigned: '2026-03-02',
    });
    expect(await rulesOn(contract)).toEqual(['PRICE_ABOVE RAISED']);
  });

  it('tell of a bid guarantee above two hundredths of the budget, asked for or taken; none is needed to stay silent', async () => {
    const announced = { intention: await intend(world) };
    const project = await register({ category: 'WORKS', ...announced });
    const asked = { ...tenderInput(project), bidGuarantee: { amount: '26000.01' } };
    expect(await rulesOn(await done(world, 'procurementTenderIssue', asked))).toEqual([
      'BID_GUARANTEE_ABOVE_LIMIT RAISED',
    ]);
    const { tender, opening } = await received(world, announced);
    expect(await rulesOn(tender)).toEqual([]);
    const [first, ...others] = opening.bids;
    const bids = [{ ...first, guarantee: { amount: '30000' } }, ...others];
    await done(world, 'procurementTenderOpen', { ...opening, bids });
    expect(await rulesOn(tender)).toEqual(['BID_GUARANTEE_ABOVE_LIMIT RAISED']);
    const parts = await received(world, announced, divided, [['2'], undefined]);
    const given = parts.opening.bids.map((bid) => ({ ...bid, guarantee: { amount: '10000.01' } }));
    await done(world, 'procurementTenderOpen', { ...parts.opening, bids: given });
    expect(await rulesOn(parts.tender)).toEqual(['BID_GUARANTEE_ABOVE_LIMIT RAISED']);
    const without = { ...tenderInput(await register({ category: 'WORKS' })), bidGuarantee: undefined };
    const free = await done(world, 'procurementTenderIssue', without);
    expect(await outcomeOf(world, 'BID_GUARANTEE_ABOVE_LIMIT', free)).toBe('NOT_APPLICABLE');
  });

  it('tell of an expert who comes too often, also when that is known only from evaluations recorded later', async () => {
    const { evaluationInput } = await opened(world);
    const last = { ...evaluationInput, evaluatedOn: '2026-02-06' };
    const evaluation = await done(world, 'procurementEvaluationRecord', last);
    expect(await rulesOn(evaluation)).not.toContain('EVALUATOR_FAMILIAR RAISED');
    for (let earlier = 0; earlier < 4; earlier += 1) await evaluated(world);
    expect(await rulesOn(evaluation)).toContain('EVALUATOR_FAMILIAR RAISED');
  });

  it('are silent while the procurement goes as the law has it', async () => {
    const { tender } = await received(world, { intention: await intend(world) });
    expect(await rulesOn(tender)).toEqual([]);
  });
});
