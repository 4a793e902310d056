import {
  action,
  checkKnown,
  checkMoney,
  checkPast,
  checkPost,
  checkText,
  type Day,
  GraphQLDay,
  MoneyInput,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { obligeeOf, PppAgreement } from '../agreement/agreement.js';
import { partOf, projectOf } from '../project/part.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { PppTermination, TerminationGround } from './termination.js';

@InputType('PppTerminationPrepareInput', { description: '经办提前终止 · prepare an early termination' })
export class TerminationPrepareInput {
  @Field(() => ID, { description: '项目协议 · project agreement' })
  agreement!: string;

  @Field(() => TerminationGround, {
    description: '事由，换届、责任人更替不在其列 · ground; a change of leader is none',
  })
  ground!: TerminationGround;

  @Field(() => String, { description: '事由说明 · explanation' })
  explanation!: string;

  @Field(() => ID, { description: '决定机关 · body with the power to decide it' })
  decidedBy!: string;

  @Field(() => String, { description: '权限与程序文件 · document of power and procedure' })
  procedureDocument!: string;

  @Field(() => String, { description: '补偿决定，或无须补偿的理由 · decision on compensation, or why none is due' })
  compensationDecision!: string;

  @Field(() => MoneyInput, { nullable: true, description: '补偿金额 · compensation' })
  compensation?: MoneyInput | null;

  @Field(() => GraphQLDay, { nullable: true, description: '补偿期限 · day by which it is to be paid' })
  compensationDueOn?: Day | null;

  @Field(() => ID, {
    description: '经办岗位，须为实施机构的岗位 · post that prepares it, one of the implementing body’s',
  })
  handlerPost!: string;

  @Field(() => GraphQLDay, { description: '经办日期 · day it was prepared' })
  preparedOn!: Day;
}

export const terminationPrepare = action({
  name: 'pppTerminationPrepare',
  description:
    '经办提前终止：须有法定事由、权限与程序文件、补偿决定 · prepare an early termination: with a lawful ground, the power and procedure, and a decision on compensation (优化营商环境条例 31)',
  input: TerminationPrepareInput,
  record: PppTermination,
  constraints: { termination_once: taken('TERMINATION_UNDER_WAY', 'agreement') },
  async run({ agreement: id, decidedBy, handlerPost, ...input }, work) {
    for (const field of ['explanation', 'procedureDocument', 'compensationDecision'] as const) {
      checkText(work, input[field], field);
    }
    const { compensation, compensationDueOn, preparedOn } = input;
    checkPast(work, preparedOn, 'preparedOn');
    if (compensation) checkMoney(work, compensation, 'compensation');
    if ((compensation == null) !== (compensationDueOn == null)) {
      refuse(work, 'COMPENSATION_INCOMPLETE', 'compensationDueOn', String(compensationDueOn ?? ''));
    }
    checkAfter(work, preparedOn, compensationDueOn, 'compensationDueOn', 'DUE_BEFORE_AGREED');
    await checkKnown(work, 'GovernmentBody', decidedBy, 'decidedBy');
    const agreement = await work.see(PppAgreement, id, 'agreement');
    await checkPost(work, agreement?.implementingBodyId, handlerPost, 'handlerPost');
    const project = agreement && (await projectOf(work, agreement, 'agreement'));
    if (!project) return;
    checkAfter(work, agreement.dateSigned, preparedOn, 'preparedOn', 'BEFORE_AGREEMENT');
    const others = await work.findAll(PppTermination, { projectId: project.id });
    const other = others.find(({ state }) => state !== 'REJECTED');
    if (other) refuse(work, 'TERMINATION_UNDER_WAY', 'agreement', `${other.procedureDocument}, ${other.state}`);
    else if (project.status !== 'SIGNED') refuse(work, 'PROJECT_ENDED', 'agreement', project.status);
    if (work.refused) return;

    work.effectiveOn = preparedOn;
    return work.create(PppTermination, {
      ...partOf(project),
      ...input,
      decidedById: decidedBy,
      obligeeId: obligeeOf(agreement),
      handlerPostId: handlerPost,
      preparedBy: work.context.principal.id,
      state: 'PREPARED',
    });
  },
});
