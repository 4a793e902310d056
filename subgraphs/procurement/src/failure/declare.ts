import { action, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { ProcurementAward } from '../award/award.js';
import { checkAfter, checkPast, checkPost, checkText } from '../checks.js';
import { ProcurementEvaluation } from '../evaluation/evaluation.js';
import { ProcurementPackage } from '../package/package.js';
import { placeOf } from '../project/part.js';
import { isTendered, ProcurementProject } from '../project/project.js';
import { refuse } from '../refusals.js';
import { ProcurementTender } from '../tender/tender.js';
import { settleFailure } from './duty.js';
import { FailureReason, ProcurementFailure } from './failure.js';

@InputType('ProcurementFailureDeclareInput', {
  description: '废标或终止采购活动 · declare that a procurement has failed (政府采购法 36)',
})
export class FailureDeclareInput {
  @Field(() => ID, { description: '采购公告与采购文件 · tender' })
  tender!: string;

  @Field(() => ID, {
    nullable: true,
    description: '所废的包；整个采购的不填 · package; left out where all of the procurement has failed',
  })
  package?: string | null;

  @Field(() => FailureReason, { description: '事由 · reason (政府采购法 36)' })
  reason!: FailureReason;

  @Field(() => String, { description: '理由说明 · what the bidders are told of the reason' })
  explanation!: string;

  @Field(() => GraphQLDay, { description: '决定日期 · day of the decision' })
  decidedOn!: Day;

  @Field(() => ID, { description: '作出决定的岗位，须为采购人的岗位 · post that decided, one of the buyer’s' })
  deciderPost!: string;
}

export const failureDeclare = action({
  name: 'procurementFailureDeclare',
  description:
    '废标或终止采购活动：该采购或包不再定标，保证金应退还 · declare a procurement, or a package, failed: it is not awarded, and guarantees go back (政府采购法 36)',
  input: FailureDeclareInput,
  record: ProcurementFailure,
  async run({ tender: tenderId, package: packageId, deciderPost, ...input }, work) {
    const { reason, explanation, decidedOn } = input;
    checkText(work, explanation, 'explanation');
    checkPast(work, decidedOn, 'decidedOn');
    // Held until the end, so that nothing of it is awarded meanwhile.
    const tender = await work.find(ProcurementTender, tenderId, 'tender');
    const project = tender && (await work.see(ProcurementProject, tender.projectId, 'tender'));
    await checkPost(work, tender?.buyerId, deciderPost, 'deciderPost');
    if (!tender || !project) return;
    checkAfter(work, tender.publishedOn, decidedOn, 'decidedOn', 'FAILED_BEFORE_ISSUE');
    if (reason === 'METHOD_UNSUITABLE' && isTendered(project)) {
      refuse(work, 'REASON_OF_OTHER_METHOD', 'reason', project.method);
    }
    const packages = await work.findAll(ProcurementPackage, { tenderId: tender.id });
    const isOfTender = !packageId || packages.some(({ id }) => id === packageId);
    if (packageId && !isOfTender) refuse(work, 'PACKAGE_OF_OTHER_TENDER', 'package', packageId);
    if (isOfTender) await checkUndecided(work, tender, packageId);
    if (work.refused) return;

    work.effectiveOn = decidedOn;
    const failure = work.create(ProcurementFailure, {
      ...placeOf(tender),
      ...input,
      projectId: project.id,
      tenderId: tender.id,
      packageId,
      deciderPostId: deciderPost,
    });
    await settleFailure(work, failure);
    return failure;
  },
});

/** What was awarded, or has failed already, fails no more; a whole does not while any of it was. */
async function checkUndecided(
  work: Work,
  { id: tenderId }: ProcurementTender,
  packageId: string | null | undefined,
): Promise<void> {
  const field = packageId ? 'package' : 'tender';
  const concerns = (one: { packageId?: string | null }) => !packageId || !one.packageId || one.packageId === packageId;
  const failed = (await work.findAll(ProcurementFailure, { tenderId })).find(concerns);
  if (failed) refuse(work, 'ALREADY_FAILED', field, `${failed.decidedOn}`);
  const [evaluation] = await work.findAll(ProcurementEvaluation, { tenderId });
  const awards = evaluation ? await work.findAll(ProcurementAward, { evaluationId: evaluation.id }) : [];
  const award = awards.find(concerns);
  if (award) refuse(work, 'AWARD_HOLDS', field, award.decidedOn);
}
