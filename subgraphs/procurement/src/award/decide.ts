import { action, type Day, GraphQLDay, MoneyInput, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { ProcurementBid } from '../bid/bid.js';
import { checkAfter, checkKnown, checkMoney, checkPast } from '../checks.js';
import { ProcurementEvaluation } from '../evaluation/evaluation.js';
import { failureOf } from '../failure/failure.js';
import { ProcurementPackage } from '../package/package.js';
import { placeOf } from '../project/part.js';
import { ProcurementProject } from '../project/project.js';
import { refuse } from '../refusals.js';
import { ProcurementTender } from '../tender/tender.js';
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

  @Field(() => ID, { nullable: true, description: '所中的包，不分包的不填 · package; left out where there is none' })
  package?: string | null;

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
  async run({ project: projectId, bid: bidId, package: packageId, supplier, value, decidedOn }, work) {
    checkMoney(work, value, 'value');
    checkPast(work, decidedOn, 'decidedOn');
    await checkKnown(work, 'Enterprise', supplier, 'supplier');
    const project = await work.see(ProcurementProject, projectId, 'project');
    const bid = bidId ? await work.see(ProcurementBid, bidId, 'bid') : undefined;
    if (!project || (bidId && !bid)) return;
    // Held until the end, so that nothing of it is declared to have failed meanwhile.
    if (bid) await work.find(ProcurementTender, bid.tenderId, 'bid');
    const evaluation = bid && (await checkBid(work, bid, project, supplier, decidedOn));
    if (!bid && project.method !== 'SINGLE_SOURCE') refuse(work, 'BID_MISSING', 'bid', project.method);
    await checkPackage(work, packageId, project, bid);
    await checkFailed(work, packageId, project, bid);
    await checkOnce(work, project, supplier, packageId);
    if (work.refused) return;

    work.effectiveOn = decidedOn;
    const award = work.create(ProcurementAward, {
      ...placeOf(project),
      projectId: project.id,
      evaluationId: evaluation?.id,
      bidId: bid?.id,
      packageId,
      // Bids are ranked for the whole tender, which says nothing of one package.
      rank: packageId ? null : bid?.rank,
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

/** What is divided into packages is awarded by package. */
async function checkPackage(
  work: Work,
  id: string | null | undefined,
  project: ProcurementProject,
  bid: ProcurementBid | undefined,
): Promise<void> {
  const packages = await work.findAll(ProcurementPackage, bid ? { tenderId: bid.tenderId } : { projectId: project.id });
  if (!id && packages.length > 0) refuse(work, 'PACKAGE_MISSING', 'package', `${packages.length}`);
  const one = packages.find((found) => found.id === id);
  if (id && !one) refuse(work, 'PACKAGE_OF_OTHER_TENDER', 'package', id);
  if (one && bid?.packageNumbers && !bid.packageNumbers.includes(one.number)) {
    refuse(work, 'PACKAGE_NOT_BID_FOR', 'package', `${bid.packageNumbers.join(', ')}`);
  }
}

/** 政府采购法 36, 37: what has failed is not awarded; it is procured anew. */
async function checkFailed(
  work: Work,
  packageId: string | null | undefined,
  project: ProcurementProject,
  bid: ProcurementBid | undefined,
): Promise<void> {
  const failure = await failureOf(work, bid ? { tenderId: bid.tenderId } : { projectId: project.id }, packageId);
  if (failure) refuse(work, 'PROCUREMENT_FAILED', packageId ? 'package' : 'project', `${failure.decidedOn}`);
}

async function checkOnce(
  work: Work,
  project: ProcurementProject,
  supplierId: string,
  packageId: string | null | undefined,
): Promise<void> {
  const where = { projectId: project.id, supplierId, packageId: packageId ?? null };
  const [award] = await work.findAll(ProcurementAward, where);
  if (award) refuse(work, 'ALREADY_AWARDED', 'supplier', award.decidedOn);
}
