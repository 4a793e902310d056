import { action, type Day, GraphQLDay, MoneyInput, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { ProcurementBid } from '../bid/bid.js';
import { checkAfter, checkKnown, checkMoney, checkPast } from '../checks.js';
import { ProcurementEvaluation } from '../evaluation/evaluation.js';
import { placeOf } from '../project/part.js';
import { ProcurementProject } from '../project/project.js';
import { refuse } from '../refusals.js';
import { ProcurementAward } from './award.js';
import { settleAward } from './obligations.js';

@InputType('ProcurementAwardDecideInput', {
  description: '确定中标、成交供应商 · choose the supplier (政府采购法实施条例 43)',
})
export class AwardDecideInput {
  @Field(() => ID, { description: '采购项目 · project' })
  project!: string;

  @Field(() => ID, {
    nullable: true,
    description: '选定的投标；未经投标的不填 · bid chosen; left out where none was called for',
  })
  bid?: string | null;

  @Field(() => ID, { description: '中标、成交供应商 · supplier' })
  supplier!: string;

  @Field(() => MoneyInput, { description: '中标、成交金额 · value' })
  value!: MoneyInput;

  @Field(() => GraphQLDay, { description: '确定日期 · day of the choice' })
  decidedOn!: Day;
}

export const awardDecide = action({
  name: 'procurementAwardDecide',
  description: '确定中标、成交供应商 · choose the supplier (政府采购法实施条例 43)',
  input: AwardDecideInput,
  record: ProcurementAward,
  async run({ project: projectId, bid: bidId, supplier, value, decidedOn }, work) {
    checkMoney(work, value, 'value');
    checkPast(work, decidedOn, 'decidedOn');
    await checkKnown(work, 'Enterprise', supplier, 'supplier');
    const project = await work.see(ProcurementProject, projectId, 'project');
    const bid = bidId ? await work.see(ProcurementBid, bidId, 'bid') : undefined;
    if (!project || (bidId && !bid)) return;
    const evaluation = bid && (await checkBid(work, bid, project, supplier, decidedOn));
    if (!bid && project.method !== 'SINGLE_SOURCE') refuse(work, 'BID_MISSING', 'bid', project.method);
    await checkOnce(work, project, supplier);
    if (work.refused) return;

    work.effectiveOn = decidedOn;
    const award = work.create(ProcurementAward, {
      ...placeOf(project),
      projectId: project.id,
      evaluationId: evaluation?.id,
      bidId: bid?.id,
      rank: bid?.rank,
      supplierId: supplier,
      value,
      decidedOn,
    });
    await settleAward(work, award);
    return award;
  },
});

/** 实施条例 43: a candidate of the report, once the buyer has it. In what order is told, not refused: it has been done. */
async function checkBid(
  work: Work,
  bid: ProcurementBid,
  project: ProcurementProject,
  supplier: string,
  decidedOn: Day,
): Promise<ProcurementEvaluation | undefined> {
  const [evaluation] = await work.findAll(ProcurementEvaluation, { tenderId: bid.tenderId });
  if (evaluation?.projectId !== project.id || bid.status !== 'VALID' || bid.rank == null) {
    refuse(work, 'BID_NOT_CANDIDATE', 'bid', `${bid.receiptNumber}, ${bid.status}`);
    return undefined;
  }
  if (bid.supplierId !== supplier) refuse(work, 'SUPPLIER_OF_OTHER_BID', 'supplier', supplier);
  if (!evaluation.reportReceivedOn) refuse(work, 'REPORT_NOT_RECEIVED', 'bid', evaluation.evaluatedOn);
  checkAfter(work, evaluation.reportReceivedOn, decidedOn, 'decidedOn', 'CHOSEN_BEFORE_REPORT');
  return evaluation;
}

async function checkOnce(work: Work, project: ProcurementProject, supplierId: string): Promise<void> {
  const [award] = await work.findAll(ProcurementAward, { projectId: project.id, supplierId });
  if (award) refuse(work, 'ALREADY_AWARDED', 'supplier', award.decidedOn);
}
