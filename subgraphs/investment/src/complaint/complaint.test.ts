import { systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  accepted,
  complaintInput,
  done,
  ids,
  investor,
  issued,
  lodged,
  obligationsOf,
  officer,
  openInvestment,
  promised,
  signed,
} from '../testing/world.js';

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openInvestment(database.adminUrl);
});
afterAll(async () => {
  await world?.close();
  await database?.drop();
});

describe('REQ-40 the complaint of a foreign investor', () => {
  it('is the handling body’s to accept and to handle: without a verified period on no day', async () => {
    const complaint = await lodged(world);
    expect(await obligationsOf(world, complaint)).toMatchObject({ DECIDE_ACCEPTANCE: { state: 'OPEN', dueOn: null } });
    await done(world, 'investmentComplaintAccept', { complaint, isAccepted: true, answeredOn: '2026-06-18' });
    expect(await obligationsOf(world, complaint)).toMatchObject({
      DECIDE_ACCEPTANCE: { state: 'PERFORMED', performedOn: '2026-06-18' },
      HANDLE_COMPLAINT: { state: 'OPEN', dueOn: null },
    });
    const extension = { extendedOn: '2026-06-25', until: '2026-11-30', reason: '须协调两个部门' };
    await done(world, 'investmentComplaintExtend', { complaint, ...extension });
    expect(await obligationsOf(world, complaint)).toMatchObject({ HANDLE_COMPLAINT: { dueOn: '2026-11-30' } });
    const decision = { decidedOn: '2026-06-28', decidedBy: ids.city, outcome: 'UPHELD', decision: '责成完工' };
    await done(world, 'investmentComplaintDecide', { complaint, ...decision });
    expect(await obligationsOf(world, complaint)).toMatchObject({
      HANDLE_COMPLAINT: { state: 'PERFORMED', performedOn: '2026-06-28' },
    });
  });

  it('that is declined is answered, and nothing else is owed', async () => {
    const complaint = await lodged(world);
    const decline = { isAccepted: false, answeredOn: '2026-06-17', declineReason: '已提起诉讼' };
    await done(world, 'investmentComplaintAccept', { complaint, ...decline });
    expect(await obligationsOf(world, complaint)).toEqual({
      DECIDE_ACCEPTANCE: expect.objectContaining({ state: 'PERFORMED', performedOn: '2026-06-17' }),
    });
  });

  it('is lodged by the investor itself, who reads what became of it', async () => {
    const complaint = await done(
      world,
      'investmentComplaintLodge',
      { ...(await complaintInput(world)), handler: ids.city, isForeignInvested: true },
      investor(),
    );
    await done(world, 'investmentComplaintAccept', { complaint, isAccepted: true, answeredOn: '2026-06-18' });
    const { data } = await world.as('investment', investor())(
      'query ($id: ID!) { investmentComplaint(id: $id) { acceptedOn handler { id } } }',
      { id: complaint },
    );
    expect(data.investmentComplaint).toEqual({ acceptedOn: '2026-06-18', handler: { id: ids.city } });
  });

  it('leads to the agreement or policy that the promise stands in, where one is complained of', async () => {
    const agreement = await signed(world, { number: '示招协〔2026〕甲号' });
    const policy = await issued(world, { number: '示开发〔2026〕乙号' });
    const under = (source: object) => promised(world, { agreement: null, ...source });
    const byAgreement = await lodged(world, { commitment: await under({ agreement }) });
    const byPolicy = await lodged(world, { commitment: await under({ policy, investor: ids.investor }) });
    const byNone = await lodged(world, { commitment: null });
    const documents = await systemContext(world.runtime('investment'), 'test').rows(
      'select subject_id as complaint, document from obligation where subject_id = any(?::uuid[])',
      [`{${[byAgreement, byPolicy, byNone].join(',')}}`],
    );
    expect(documents).toHaveLength(3);
    expect(documents).toEqual(
      expect.arrayContaining([
        { complaint: byAgreement, document: '示招协〔2026〕甲号' },
        { complaint: byPolicy, document: '示开发〔2026〕乙号' },
        { complaint: byNone, document: null },
      ]),
    );
  });

  it('has these periods of its own: no other complaint opens such a duty', async () => {
    expect(await obligationsOf(world, await lodged(world, { isForeignInvested: false }))).toEqual({});
    expect(await obligationsOf(world, await accepted(world, { isForeignInvested: null }))).toEqual({});
  });
});

describe('REQ-1 the decision that a commitment rests on', () => {
  it('is told with the commitment, and the commitments with it', async () => {
    const commitment = await promised(world, { decision: ids.decision });
    await promised(world);
    const { data } = await world.as('investment', officer)(
      `query ($decision: ID!) { investmentCommitments(filter: { decision: $decision }) { edges { node { id decision { id } } } } }`,
      { decision: ids.decision },
    );
    expect(data.investmentCommitments.edges).toEqual([{ node: { id: commitment, decision: { id: ids.decision } } }]);
  });
});
