import { action, type Day, dayOf, GraphQLDay, GraphQLDecimal, type Work } from '@integrity-graph/kit';
import { ArrayNotEmpty, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { settleEvaluation } from '../award/obligations.js';
import { ProcurementBid } from '../bid/bid.js';
import { checkAfter, checkKnown, checkPast, checkText } from '../checks.js';
import { checkGoesOn } from '../failure/check.js';
import { placeOf } from '../project/part.js';
import { ProcurementProject } from '../project/project.js';
import { refuse } from '../refusals.js';
import { ProcurementTender } from '../tender/tender.js';
import { ProcurementEvaluation } from './evaluation.js';
import { EvaluatorRole, InterestKind, ProcurementEvaluator } from './evaluator.js';

@InputType('ProcurementEvaluatedBidInput', { description: '一份投标的评审结果 · what was found of one bid' })
export class EvaluatedBidInput {
  @Field(() => ID, { description: '投标文件 · bid' })
  bid!: string;

  @Field(() => String, {
    nullable: true,
    description: '无效理由；有效的不填 · why it is disqualified; left out when valid',
  })
  disqualificationReason?: string | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: '评审得分 · score' })
  score?: string | null;

  @Field(() => Int, { nullable: true, description: '候选排名，自 1 起 · rank among the candidates, from 1' })
  rank?: number | null;
}

@InputType('ProcurementEvaluatorInput', { description: '评审委员会成员 · member of the committee' })
export class EvaluatorInput {
  @Field(() => ID, { description: '成员 · person' })
  person!: string;

  @Field(() => EvaluatorRole, { description: '评审身份 · role' })
  role!: EvaluatorRole;

  @Field(() => ID, { nullable: true, description: '有利害关系的企业 · firm he is tied to (实施条例 9)' })
  relatedEnterprise?: string | null;

  @Field(() => InterestKind, { nullable: true, description: '利害关系 · tie to it' })
  interest?: InterestKind | null;
}

@InputType('ProcurementEvaluationRecordInput', { description: '登记评审 · record an evaluation' })
export class EvaluationRecordInput {
  @Field(() => ID, { description: '采购公告与采购文件 · tender' })
  tender!: string;

  @Field(() => GraphQLDay, { description: '评审结束日期 · day the evaluation ended' })
  evaluatedOn!: Day;

  @ArrayNotEmpty()
  @ValidateNested()
  @Field(() => [EvaluatorInput], { description: '评审委员会 · the committee' })
  members!: EvaluatorInput[];

  @ArrayNotEmpty()
  @ValidateNested()
  @Field(() => [EvaluatedBidInput], { description: '每份已开标的投标 · every bid that was opened' })
  bids!: EvaluatedBidInput[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      '是否考虑投标人以往履约评价（投标的 supplierEvaluations） · whether the bidders’ past performance was considered: supplierEvaluations of the bids',
  })
  isPastPerformanceConsidered?: boolean | null;
}

export const evaluationRecord = action({
  name: 'procurementEvaluationRecord',
  description:
    '登记评审：委员会、每份投标的结果与排名 · record an evaluation: the committee, each bid’s result and rank',
  input: EvaluationRecordInput,
  record: ProcurementEvaluation,
  async run({ tender: tenderId, evaluatedOn, members, bids: results, isPastPerformanceConsidered }, work) {
    checkPast(work, evaluatedOn, 'evaluatedOn');
    await checkMembers(work, members);
    checkResults(work, results);
    const tender = await work.find(ProcurementTender, tenderId, 'tender');
    const project = tender && (await work.see(ProcurementProject, tender.projectId, 'tender'));
    if (!tender || !project) return;
    await checkGoesOn(work, tender);
    if (!tender.openedAt) refuse(work, 'NOT_OPENED', 'tender', tender.bidsDueAt.toISOString());
    else checkAfter(work, dayOf(tender.openedAt), evaluatedOn, 'evaluatedOn', 'EVALUATED_BEFORE_OPENING');
    const [earlier] = await work.findAll(ProcurementEvaluation, { tenderId: tender.id });
    if (earlier) refuse(work, 'BIDS_EVALUATED', 'tender', earlier.evaluatedOn);
    const bids = await work.findAll(ProcurementBid, { tenderId: tender.id });
    checkComplete(work, results, bids);
    if (work.refused) return;

    work.effectiveOn = evaluatedOn;
    for (const { bid: id, disqualificationReason, score, rank } of results) {
      const status = disqualificationReason ? 'DISQUALIFIED' : 'VALID';
      work.change(bids.find((one) => one.id === id)!, { status, disqualificationReason, score, rank });
    }
    const isBuyersOwn = !project.agencyId && !project.centralAgencyId;
    const evaluation = work.create(ProcurementEvaluation, {
      ...placeOf(tender),
      tenderId: tender.id,
      projectId: project.id,
      evaluatedOn,
      memberCount: members.length,
      expertCount: members.filter(({ role }) => role === 'EXPERT').length,
      isPastPerformanceConsidered,
      // A buyer who procures himself has the report at once.
      reportReceivedOn: isBuyersOwn ? evaluatedOn : null,
    });
    for (const { person, role, relatedEnterprise, interest } of members) {
      const tie = { relatedEnterpriseId: relatedEnterprise, interest };
      work.create(ProcurementEvaluator, {
        ...placeOf(tender),
        evaluationId: evaluation.id,
        personId: person,
        role,
        ...tie,
      });
    }
    await settleEvaluation(work, evaluation);
    return evaluation;
  },
});

async function checkMembers(work: Work, members: EvaluatorInput[]): Promise<void> {
  for (const [index, { person, relatedEnterprise }] of members.entries()) {
    const field = `members.${index}`;
    await checkKnown(work, 'Person', person, `${field}.person`);
    await checkKnown(work, 'Enterprise', relatedEnterprise, `${field}.relatedEnterprise`);
    if (members.findIndex((one) => one.person === person) < index) {
      refuse(work, 'DUPLICATE_MEMBER', `${field}.person`, person);
    }
  }
}

/** A bid is disqualified with a reason, or valid; the valid ones that are candidates rank 1, 2, 3 … */
function checkResults(work: Work, results: EvaluatedBidInput[]): void {
  for (const [index, { disqualificationReason, rank }] of results.entries()) {
    checkText(work, disqualificationReason, `bids.${index}.disqualificationReason`);
    if (disqualificationReason && rank != null) {
      refuse(work, 'DISQUALIFIED_RANKED', `bids.${index}.rank`, String(rank));
    }
  }
  const ranks = results.flatMap(({ rank }) => rank ?? []).sort((a, b) => a - b);
  if (ranks.some((rank, index) => rank !== index + 1)) refuse(work, 'RANKS_INVALID', 'bids', ranks.join(', '));
}

/** Every bid that was opened is evaluated, each once, and no other. */
function checkComplete(work: Work, results: EvaluatedBidInput[], bids: ProcurementBid[]): void {
  const opened = new Set(bids.filter(({ status }) => status === 'OPENED').map(({ id }) => id));
  for (const [index, { bid }] of results.entries()) {
    if (!opened.delete(bid)) refuse(work, 'BID_NOT_OPENED', `bids.${index}.bid`, bid);
  }
  if (opened.size > 0) refuse(work, 'BIDS_LEFT_OUT', 'bids', [...opened].join(', '));
}
