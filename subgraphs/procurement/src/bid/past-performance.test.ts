import { createDatabase, sentDuring, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { opened, received } from '../testing/procedure.js';
import { done, ids, officer, openProcurement, sign } from '../testing/world.js';

const BIDS = `query ($id: ID!) { procurementTender(id: $id) {
  evaluation { isPastPerformanceConsidered }
  bids { supplier { id } supplierEvaluations { evaluatedOn score } }
} }`;

describe('REQ-36 past performance in the evaluation of bids', () => {
  let database: TestDatabase;
  let world: World;

  /** An evaluation of the supplier: 62 points, for a contract of 2025. */
  async function evaluate(evaluatedOn: string): Promise<string> {
    const contract = await sign(world, {
      awardNoticeIssuedOn: '2025-02-20',
      dateSigned: '2025-03-03',
      performanceDueOn: '2025-03-31',
      acceptanceDueOn: '2025-04-10',
    });
    await done(world, 'procurementDeliveryRecord', { contract, deliveredOn: '2025-03-30', description: '路灯 320 盏' });
    return done(world, 'procurementSupplierEvaluationMake', { contract, evaluatedOn, score: 62, opinion: '两次返工' });
  }

  const see = (tender: string) => seeAs(officer, tender);
  const seeAs = (who: object | undefined, tender: string) => world.as('procurement', who)(BIDS, { id: tender });

  beforeAll(async () => {
    database = await createDatabase(inject('adminUrl'));
    world = await openProcurement(database.adminUrl);
    await evaluate('2025-05-20');
    await evaluate('2026-02-03');
    const evaluation = await evaluate('2025-06-20');
    await done(world, 'procurementSupplierEvaluationContest', {
      evaluation,
      contestedOn: '2025-06-23',
      objection: '返工因图纸变更',
    });
    await done(world, 'procurementSupplierEvaluationReview', {
      evaluation,
      reviewedOn: '2025-07-01',
      reviewReason: '图纸确有变更',
      score: 85,
    });
  });
  afterAll(async () => {
    await world.close();
    await database.drop();
  });

  const before = [
    { evaluatedOn: '2025-05-20', score: 62 },
    // What a successful objection struck is not the score any more.
    { evaluatedOn: '2025-06-20', score: 85 },
  ];

  it('is told of no bid that is sealed', async () => {
    const { tender } = await received(world);
    expect((await see(tender)).data.procurementTender.bids).toEqual([
      { supplier: null, supplierEvaluations: null },
      { supplier: null, supplierEvaluations: null },
    ]);
  });

  it('is shown with each bid up to the day of its evaluation, whose record says whether it was considered', async () => {
    const { tender, evaluationInput } = await opened(world);
    const first = { supplier: { id: ids.supplier } };
    const second = { supplier: { id: ids.otherSupplier }, supplierEvaluations: [] };
    expect((await see(tender)).data.procurementTender).toEqual({
      evaluation: null,
      bids: [{ ...first, supplierEvaluations: [...before, { evaluatedOn: '2026-02-03', score: 62 }] }, second],
    });

    await done(world, 'procurementEvaluationRecord', { ...evaluationInput, isPastPerformanceConsidered: true });
    expect((await see(tender)).data.procurementTender).toEqual({
      evaluation: { isPastPerformanceConsidered: true },
      bids: [{ ...first, supplierEvaluations: before }, second],
    });
  });

  it('is left unsaid where the record of the evaluation does not say', async () => {
    const { tender, evaluationInput } = await opened(world);
    await done(world, 'procurementEvaluationRecord', evaluationInput);
    expect((await see(tender)).data.procurementTender.evaluation).toEqual({ isPastPerformanceConsidered: null });
  });

  it('is one statement for all bids of an answer, and nothing for the public', async () => {
    const { tender } = await opened(world);
    const { sent } = await sentDuring(() => see(tender));
    expect(sent.filter(({ text }) => text.includes('"supplier_evaluation"'))).toHaveLength(1);
    const { data, errors } = await seeAs(undefined, tender);
    expect(data.procurementTender.bids).toBeNull();
    expect(errors.map(({ code }) => code)).toContain('FORBIDDEN');
  });
});
