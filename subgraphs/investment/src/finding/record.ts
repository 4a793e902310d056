import {
  action,
  checkKnown,
  checkPast,
  checkPost,
  checkText,
  type Day,
  GraphQLDay,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { InvestmentCommitment } from '../commitment/commitment.js';
import { InvestmentViolation } from '../grounds/grounds.js';
import { settleFinding } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { InvestmentFinding } from './finding.js';

@InputType('InvestmentFindingRecordInput', {
  description: '登记招商引资失信认定 · record that a breach of faith was found (优化营商环境条例 31、69)',
})
export class FindingRecordInput {
  @Field(() => ID, { description: '失信机关 · body that broke faith' })
  body!: string;

  @Field(() => ID, { description: '责任岗位，须为失信机关的岗位 · post responsible, one of the body’s' })
  responsiblePost!: string;

  @Field(() => InvestmentViolation, { description: '情形 · ground' })
  ground!: InvestmentViolation;

  @Field(() => ID, {
    nullable: true,
    description: '所涉承诺，须为该机关所作 · commitment concerned, one that the body made',
  })
  commitment?: string | null;

  @Field(() => GraphQLDay, { description: '失信发生日期 · day on which faith was broken' })
  occurredOn!: Day;

  @Field(() => String, { description: '事实 · facts' })
  facts!: string;

  @Field(() => String, { description: '认定依据 · provisions that the finding rests on' })
  basis!: string;

  @Field(() => ID, { description: '认定机关，不得为失信机关 · authority that found it, not the body itself' })
  authority!: string;

  @Field(() => String, { description: '认定文号，同一机关不得重复 · number, unique for the authority' })
  number!: string;

  @Field(() => GraphQLDay, { description: '认定日期 · day of the finding' })
  foundOn!: Day;

  @Field(() => GraphQLDay, { nullable: true, description: '责令整改期限 · day by which it is to be put right' })
  rectifyBy?: Day | null;
}

export const findingRecord = action({
  name: 'investmentFindingRecord',
  description:
    '登记招商引资失信认定；失信机关须整改，责令限期的限期整改 · record that a breach of faith was found: the body puts it right, by the day the authority set if it did (优化营商环境条例 31；公平竞争审查条例 21)',
  input: FindingRecordInput,
  record: InvestmentFinding,
  constraints: { finding_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ body: bodyId, responsiblePost, authority, commitment, ...input }, work) {
    for (const field of ['facts', 'basis', 'number'] as const) checkText(work, input[field], field);
    checkPast(work, input.foundOn, 'foundOn');
    checkAfter(work, input.occurredOn, input.foundOn, 'foundOn', 'FOUND_BEFORE_BREACH');
    checkAfter(work, input.foundOn, input.rectifyBy, 'rectifyBy', 'RECTIFY_BEFORE_FOUND');
    const body = await checkKnown(work, 'GovernmentBody', bodyId, 'body');
    await checkPost(work, body?.id, responsiblePost, 'responsiblePost');
    const finder = await checkKnown(work, 'GovernmentBody', authority, 'authority');
    if (body && finder?.id === body.id) refuse(work, 'OWN_FINDING', 'authority', body.name);
    await checkCommitment(work, commitment, body?.id, input.occurredOn);
    if (!body || !finder) return;
    const [same] = await work.findAll(InvestmentFinding, { authorityId: finder.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.foundOn}`);
    if (work.refused) return;

    work.effectiveOn = input.foundOn;
    const finding = work.create(InvestmentFinding, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      bodyId: body.id,
      responsiblePostId: responsiblePost,
      commitmentId: commitment,
      authorityId: finder.id,
    });
    await settleFinding(work, finding);
    return finding;
  },
});

/** The commitment concerned is one of the body's, and older than the breach of it. Absent is no fault. */
async function checkCommitment(
  work: Work,
  id: string | null | undefined,
  bodyId: string | undefined,
  occurredOn: Day,
): Promise<void> {
  const commitment = id ? await work.see(InvestmentCommitment, id, 'commitment') : undefined;
  if (!commitment) return;
  if (bodyId && commitment.promisorId !== bodyId) {
    refuse(work, 'COMMITMENT_OF_OTHER_BODY', 'commitment', commitment.number);
  }
  checkAfter(work, commitment.madeOn, occurredOn, 'occurredOn', 'BROKEN_BEFORE_MADE');
}
