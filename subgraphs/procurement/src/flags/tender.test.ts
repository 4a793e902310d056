import { explain, type FlagRule, type RuleInput } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { rules } from '../rules/rules.js';
import { flagsOn } from '../testing/flags.js';
import { evaluated, intend, issued, opened, received } from '../testing/procedure.js';
import { done, ids, openProcurement, projectInput, publication } from '../testing/world.js';
import { PRICE_ABOVE, SINGLE_SOURCE_UNPUBLISHED, WINNER_NOT_FIRST } from './award.js';
import { COMMITTEE_IRREGULAR, EVALUATOR_FAMILIAR, EVALUATOR_TIED } from './committee.js';
import { SPLITTING } from './splitting.js';
import {
  BID_PERIOD_SHORT,
  CLARIFIED_LATE,
  DOCUMENT_AVAILABLE_SHORT,
  INTENTION_SHORT,
  PREQUALIFICATION_SHORT,
} from './tender.js';

const single = { category: 'GOODS', budget: '2000000.00', publishedOn: '2026-03-02' };
const committee = { members: 5, experts: 4, budget: '9999999.99' };

describe('a lead is raised below what is asked for at least, and not at it', () => {
  it.each<[FlagRule, Record<string, RuleInput>, string, string]>([
    [BID_PERIOD_SHORT, { from: '2026-03-02', to: '2026-03-21' }, 'RAISED', '19'],
    [BID_PERIOD_SHORT, { from: '2026-03-02', to: '2026-03-22' }, 'NOT_RAISED', '20'],
    [DOCUMENT_AVAILABLE_SHORT, { from: '2026-03-02', to: '2026-03-08' }, 'RAISED', '6'],
    [DOCUMENT_AVAILABLE_SHORT, { from: '2026-03-02', to: '2026-03-09' }, 'NOT_RAISED', '7'],
    [INTENTION_SHORT, { from: '2026-03-02', to: '2026-03-31' }, 'RAISED', '29'],
    [INTENTION_SHORT, { from: '2026-03-02', to: '2026-04-01' }, 'NOT_RAISED', '30'],
    [CLARIFIED_LATE, { from: '2026-03-02', to: '2026-03-16' }, 'RAISED', '14'],
    [CLARIFIED_LATE, { from: '2026-03-02', to: '2026-03-17' }, 'NOT_RAISED', '15'],
    [PREQUALIFICATION_SHORT, { from: '2026-03-02', to: '2026-03-06' }, 'RAISED', '4'],
    [PREQUALIFICATION_SHORT, { from: '2026-03-02', to: '2026-03-09' }, 'NOT_RAISED', '7'],
    [WINNER_NOT_FIRST, { rank: 2 }, 'RAISED', '2'],
    [WINNER_NOT_FIRST, { rank: 1 }, 'NOT_RAISED', '1'],
    [SINGLE_SOURCE_UNPUBLISHED, { ...single, publishedOn: null, endsOn: null }, 'RAISED', '0'],
    [SINGLE_SOURCE_UNPUBLISHED, { ...single, endsOn: '2026-03-06' }, 'RAISED', '4'],
    [SINGLE_SOURCE_UNPUBLISHED, { ...single, endsOn: '2026-03-09' }, 'NOT_RAISED', '7'],
    [SINGLE_SOURCE_UNPUBLISHED, { ...single, budget: '1999999.99', endsOn: null }, 'NOT_RAISED', '0'],
    [SINGLE_SOURCE_UNPUBLISHED, { ...single, category: 'WORKS', endsOn: null }, 'NOT_RAISED', '0'],
    [PRICE_ABOVE, { value: '1280000.01', budget: '1300000', award: '1280000' }, 'RAISED', '0.01'],
    [PRICE_ABOVE, { value: '1280000', budget: '1300000', award: '1280000' }, 'NOT_RAISED', '0'],
    [PRICE_ABOVE, { value: '1300000.01', budget: '1300000', award: null }, 'RAISED', '0.01'],
    [SPLITTING, { budgets: ['1200000.00', '800000.01'] }, 'RAISED', '2000000.01'],
    [SPLITTING, { budgets: ['1200000.00', '800000.00'] }, 'NOT_RAISED', '2000000'],
    [SPLITTING, { budgets: ['2000000.01'] }, 'BELOW_MINIMUM', '2000000.01'],
    [COMMITTEE_IRREGULAR, committee, 'NOT_RAISED', '5'],
    [COMMITTEE_IRREGULAR, { ...committee, budget: '10000000' }, 'RAISED', '5'],
    [COMMITTEE_IRREGULAR, { ...committee, experts: 3 }, 'RAISED', '5'],
    [COMMITTEE_IRREGULAR, { ...committee, members: 6, experts: 6 }, 'RAISED', '6'],
    [COMMITTEE_IRREGULAR, { ...committee, members: 9, experts: 6 }, 'NOT_RAISED', '9'],
    [EVALUATOR_TIED, { tied: 1 }, 'RAISED', '1'],
    [EVALUATOR_TIED, { tied: 0 }, 'NOT_RAISED', '0'],
    [EVALUATOR_FAMILIAR, { most: 4, evaluations: 6 }, 'RAISED', '0.6667'],
    [EVALUATOR_FAMILIAR, { most: 3, evaluations: 6 }, 'NOT_RAISED', '0.5'],
    [EVALUATOR_FAMILIAR, { most: 4, evaluations: 4 }, 'BELOW_MINIMUM', '1'],
  ])('$code %#', (rule, inputs, outcome, result) => {
    expect(explain(rule, '2026-03-02', inputs, rules)).toMatchObject({ outcome, result });
  });
});

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
    await done(world, 'procurementApprovalRecord', {
      project: first,
      kind: 'OTHER_METHOD',
      document: '示财采〔2026〕11号',
      approvedOn: '2026-01-05',
      approvedBy: ids.finance,
    });
    expect(await rulesOn(second)).toEqual(['SPLITTING WITHDRAWN']);
  });

  it('tell of periods that had been too short, by the tender for goods', async () => {
    const project = await register({ category: 'GOODS' });
    const tender = await done(world, 'procurementTenderIssue', {
      ...publication(),
      project,
      publishedOn: '2026-03-02',
      availableUntil: '2026-03-06',
      bidsDueAt: '2026-03-20T09:30:00+08:00',
    });
    expect(await rulesOn(tender)).toEqual(['BID_PERIOD_SHORT RAISED', 'DOCUMENT_AVAILABLE_SHORT RAISED']);
    const { tender: works } = await issued(world);
    expect(await rulesOn(works)).toEqual([]);
    const late = await done(world, 'procurementClarificationIssue', {
      tender,
      issuedOn: '2026-03-10',
      content: '更换规格',
      isMaterial: true,
    });
    expect(await rulesOn(late)).toEqual(['CLARIFIED_LATE RAISED']);
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

  it('are silent while the procurement goes as the law has it', async () => {
    const { tender } = await received(world, { intention: await intend(world) });
    expect(await rulesOn(tender)).toEqual([]);
  });
});
