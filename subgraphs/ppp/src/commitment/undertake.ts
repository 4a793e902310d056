import {
  action,
  checkKnown,
  checkMoney,
  checkPast,
  checkText,
  type Day,
  GraphQLDay,
  MoneyInput,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { obligeeOf, PppAgreement } from '../agreement/agreement.js';
import { settleCommitment } from '../obligations.js';
import { ProjectStage } from '../project/codes.js';
import { partOf, projectOf } from '../project/part.js';
import { checkAfter, refuse } from '../refusals.js';
import { CommitmentKind, MONETARY, PppCommitment, STAGE_OF } from './commitment.js';

@InputType('PppCommitmentUndertakeInput', {
  description: '登记政府方承诺事项 · record what the government’s side undertook',
})
export class CommitmentUndertakeInput {
  @Field(() => ID, { description: '项目协议 · project agreement' })
  agreement!: string;

  @Field(() => CommitmentKind, { description: '种类 · kind' })
  kind!: CommitmentKind;

  @Field(() => ProjectStage, { nullable: true, description: '所属阶段，不填则依种类 · stage; by the kind unless said' })
  stage?: ProjectStage | null;

  @Field(() => String, { description: '事项 · what is undertaken' })
  title!: string;

  @Field(() => String, { description: '协议条款 · clause' })
  clause!: string;

  @Field(() => ID, {
    nullable: true,
    description: '义务机关，不填为实施机构 · body that owes it; the implementing one unless said',
  })
  obligor?: string | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: '约定日期，不填为协议签订之日 · day it was agreed; that of the signing unless said',
  })
  agreedOn?: Day | null;

  @Field(() => GraphQLDay, { description: '约定期限 · last day agreed' })
  dueOn!: Day;

  @Field(() => MoneyInput, { nullable: true, description: '约定金额，付款事项必填 · amount, of what is to be paid' })
  amount?: MoneyInput | null;
}

export const commitmentUndertake = action({
  name: 'pppCommitmentUndertake',
  description:
    '登记政府方在协议中的承诺事项 · record what the government’s side undertook in an agreement: it is owed by the day agreed (优化营商环境条例 31)',
  input: CommitmentUndertakeInput,
  record: PppCommitment,
  async run({ agreement: id, obligor, stage, agreedOn: given, ...input }, work) {
    checkText(work, input.title, 'title');
    checkText(work, input.clause, 'clause');
    checkPast(work, given, 'agreedOn');
    checkAmount(work, input);
    await checkKnown(work, 'GovernmentBody', obligor, 'obligor');
    const agreement = await work.see(PppAgreement, id, 'agreement');
    const project = agreement && (await projectOf(work, agreement, 'agreement'));
    if (!project) return;
    const agreedOn = given ?? agreement.dateSigned;
    checkAfter(work, agreement.dateSigned, agreedOn, 'agreedOn', 'BEFORE_AGREEMENT');
    checkAfter(work, agreedOn, input.dueOn, 'dueOn', 'DUE_BEFORE_AGREED');
    if (project.status !== 'SIGNED') refuse(work, 'PROJECT_ENDED', 'agreement', project.status);
    if (work.refused) return;

    work.effectiveOn = agreedOn;
    const commitment = work.create(PppCommitment, {
      ...partOf(project),
      ...input,
      agreedOn,
      stage: stage ?? STAGE_OF[input.kind],
      obligorId: obligor ?? project.implementingBodyId,
      obligeeId: obligeeOf(agreement),
    });
    await settleCommitment(work, commitment);
    return commitment;
  },
});

function checkAmount(work: Work, { kind, amount }: Pick<CommitmentUndertakeInput, 'kind' | 'amount'>): void {
  const isMonetary = MONETARY.includes(kind);
  if (amount) checkMoney(work, amount, 'amount');
  if (isMonetary && !amount) refuse(work, 'AMOUNT_MISSING', 'amount', kind);
  if (!isMonetary && amount) refuse(work, 'AMOUNT_UNFIT', 'amount', kind);
}
