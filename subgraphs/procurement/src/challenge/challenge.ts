import { Code, codelist, Day, doneOn, Flag, RecordType, Text, type Work } from '@integrity-graph/kit';
import { PARTIES } from '../contract/part.js';
import { ProcurementDispute } from '../dispute/part.js';
import { keepDuties } from '../obligations.js';
import { dutyPeriod } from '../rules/period.js';

/** What a supplier finds fault with. */
export const ChallengeSubject = { DOCUMENT: 'DOCUMENT', PROCESS: 'PROCESS', RESULT: 'RESULT' } as const;
export type ChallengeSubject = keyof typeof ChallengeSubject;

codelist(ChallengeSubject, 'ProcurementChallengeSubject', '质疑对象 · what is challenged (政府采购法 52)', {
  DOCUMENT: '采购文件 · the procurement document',
  PROCESS: '采购过程 · the procedure',
  RESULT: '中标、成交结果 · the award',
});

/** What a challenge comes to. */
export const ChallengeOutcome = {
  UPHELD: 'UPHELD',
  PARTLY_UPHELD: 'PARTLY_UPHELD',
  DISMISSED: 'DISMISSED',
  OUT_OF_TIME: 'OUT_OF_TIME',
} as const;
export type ChallengeOutcome = keyof typeof ChallengeOutcome;

codelist(ChallengeOutcome, 'ProcurementChallengeOutcome', '质疑答复结果 · outcome of a challenge', {
  UPHELD: '成立 · upheld',
  PARTLY_UPHELD: '部分成立 · upheld in part',
  DISMISSED: '不成立 · dismissed',
  OUT_OF_TIME: '逾期提出，不予受理 · rejected because it came out of time',
});

@RecordType({ table: 'challenge', zh: '质疑', en: 'Challenge of a procurement', bodies: PARTIES })
export class ProcurementChallenge extends ProcurementDispute {
  @Code(ChallengeSubject, '质疑对象 · what is challenged', { filter: true })
  against!: ChallengeSubject;

  @Day('知道或者应当知道权益受损之日 · day the harm was or ought to have been known (政府采购法 52)')
  knownOn!: string;

  @Day('提出日期，即收到书面质疑之日 · day it was received in writing', { filter: true, order: true })
  lodgedOn!: string;

  @Flag('是否在法定期限内提出 · whether it came in time (政府采购法 52)', { filter: true })
  isInTime!: boolean;

  @Text('质疑事项与请求 · grounds and request')
  matter!: string;

  @Day('答复日期 · day of the reply (政府采购法 53)', { nullable: true })
  repliedOn?: string | null;

  @Code(ChallengeOutcome, '答复结果 · outcome', { nullable: true, filter: true })
  outcome?: ChallengeOutcome | null;

  @Text('答复内容 · reply', { nullable: true })
  reply?: string | null;
}

/** 政府采购法 53: the buyer replies, himself or through his agency, within seven working days of receipt. */
export async function settleChallenge(work: Work, challenge: ProcurementChallenge): Promise<void> {
  const { buyerId, supplierId, lodgedOn, repliedOn } = challenge;
  const period = dutyPeriod('challenge_reply', lodgedOn);
  if (!period) return;
  await keepDuties(work, challenge, [
    {
      kind: 'REPLY_TO_CHALLENGE',
      title: '答复供应商质疑 · reply to a supplier’s challenge',
      obligorId: buyerId,
      obligee: { type: 'Enterprise', id: supplierId },
      incurredOn: lodgedOn,
      ...period,
      performed: doneOn(repliedOn),
    },
  ]);
}
