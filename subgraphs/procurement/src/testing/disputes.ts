import type { World } from '@integrity-graph/kit/testing';
import { done, ids, projectInput } from './world.js';

/* A challenge and the complaint after it, in days that all lie within their periods. */

export const challengeInput = async (world: World) => ({
  project: await done(world, 'procurementProjectRegister', projectInput()),
  supplier: ids.supplier,
  against: 'RESULT',
  knownOn: '2026-05-06',
  lodgedOn: '2026-05-08',
  matter: '评审未按公布的标准进行',
});

export const lodgeChallenge = async (world: World, facts: object = {}): Promise<string> =>
  done(world, 'procurementChallengeLodge', { ...(await challengeInput(world)), ...facts });

export const replyInput = async (world: World, facts: object = {}) => ({
  challenge: await lodgeChallenge(world, facts),
  repliedOn: '2026-05-12',
  outcome: 'DISMISSED',
  reply: '评审程序合规',
});

export async function complaintInput(world: World) {
  const reply = await replyInput(world);
  await done(world, 'procurementChallengeReply', reply);
  return { challenge: reply.challenge, authority: ids.finance, lodgedOn: '2026-05-21', matter: '请求重新评审' };
}

export const lodgeComplaint = async (world: World): Promise<string> =>
  done(world, 'procurementComplaintLodge', await complaintInput(world));

export async function acceptedComplaint(world: World): Promise<string> {
  const complaint = await lodgeComplaint(world);
  await done(world, 'procurementComplaintAccept', { complaint, examinedOn: '2026-05-25' });
  return complaint;
}

export const stopClock = (world: World, complaint: unknown, from = '2026-06-01') =>
  done(world, 'procurementComplaintStopClock', { complaint, from, reason: 'EXPERT_REVIEW' });

export const decisionInput = (complaint: unknown, decidedOn = '2026-06-18') => ({
  complaint,
  decidedOn,
  outcome: 'UPHELD',
  decisionNumber: '青财采决〔2026〕3号',
  decision: '责令重新评审',
});
