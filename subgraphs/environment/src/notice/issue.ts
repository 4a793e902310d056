import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleNotice } from '../obligations.js';
import { EnvironmentProblem } from '../problem/problem.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { EnvironmentTarget } from '../target/target.js';
import { EnvironmentNotice, EnvironmentViolation, NoticeKind } from './notice.js';

@InputType('EnvironmentNoticeIssueInput', {
  description: '发出环境保护工作通报 · issue a notice to a body that lags behind (晋政发〔2018〕10号 14)',
})
export class NoticeIssueInput {
  @Field(() => NoticeKind, { description: '通报种类 · kind' })
  kind!: NoticeKind;

  @Field(() => String, { description: '文号，同一机关不得重复 · document number, unique for the issuer' })
  number!: string;

  @Field(() => ID, { description: '发文机关 · body that issues it' })
  issuer!: string;

  @Field(() => ID, { description: '被通报单位 · body it is about' })
  addressee!: string;

  @Field(() => EnvironmentViolation, {
    nullable: true,
    description: '失信情形，通报批评必填 · breach; a criticism names it',
  })
  violation?: EnvironmentViolation | null;

  @Field(() => String, { description: '事由 · what it is about' })
  reason!: string;

  @Field(() => String, { description: '依据 · what it rests on' })
  basis!: string;

  @Field(() => GraphQLDay, { description: '所涉期间起始日 · first day of the period it covers' })
  periodStart!: Day;

  @Field(() => GraphQLDay, { description: '所涉期间截止日 · last day of the period it covers' })
  periodEnd!: Day;

  @Field(() => ID, { nullable: true, description: '所涉目标 · target concerned' })
  target?: string | null;

  @Field(() => ID, { nullable: true, description: '所涉督察问题 · problem concerned' })
  problem?: string | null;

  @Field(() => GraphQLDay, { description: '发文日期 · day of issue' })
  issuedOn!: Day;

  @Field(() => GraphQLDay, { nullable: true, description: '要求回复日期 · day by which an answer is asked' })
  answerDueOn?: Day | null;
}

export const noticeIssue = action({
  name: 'environmentNoticeIssue',
  description:
    '对工作推动不力、落实不到位的予以通报或督办 · issue a notice to a body that lags behind (晋政发〔2018〕10号 14)',
  input: NoticeIssueInput,
  record: EnvironmentNotice,
  constraints: { notice_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ issuer, addressee, target, problem, ...input }, work) {
    for (const field of ['number', 'reason', 'basis'] as const) checkText(work, input[field], field);
    checkPast(work, input.issuedOn, 'issuedOn');
    checkDays(work, input);
    if (input.kind === 'CRITICISM' && !input.violation) refuse(work, 'VIOLATION_MISSING', 'violation', input.kind);
    await checkKnown(work, 'GovernmentBody', issuer, 'issuer');
    const body = await checkKnown(work, 'GovernmentBody', addressee, 'addressee');
    if (issuer === addressee) refuse(work, 'OWN_NOTICE', 'addressee', body?.name ?? addressee);
    await checkConcern(work, addressee, target, problem);
    const [same] = body ? await work.findAll(EnvironmentNotice, { issuerId: issuer, number: input.number }) : [];
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.issuedOn}`);
    if (work.refused || !body) return;

    work.effectiveOn = input.issuedOn;
    const notice = work.create(EnvironmentNotice, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      issuerId: issuer,
      addresseeId: body.id,
      targetId: target,
      problemId: problem,
    });
    await settleNotice(work, notice);
    return notice;
  },
});

function checkDays(
  work: Work,
  { periodStart, periodEnd, issuedOn, answerDueOn }: Omit<NoticeIssueInput, 'issuer' | 'addressee'>,
): void {
  checkAfter(work, periodStart, periodEnd, 'periodEnd', 'PERIOD_REVERSED');
  checkAfter(work, issuedOn, answerDueOn, 'answerDueOn', 'ANSWER_DUE_BEFORE_ISSUE');
}

/** A target or problem that the notice is about is the addressee's. */
async function checkConcern(
  work: Work,
  addressee: string,
  targetId?: string | null,
  problemId?: string | null,
): Promise<void> {
  const target = targetId && (await work.see(EnvironmentTarget, targetId, 'target'));
  const problem = problemId && (await work.see(EnvironmentProblem, problemId, 'problem'));
  if (target && target.promisorId !== addressee) refuse(work, 'CONCERN_OF_OTHER_BODY', 'target', target.number);
  if (problem && problem.responsibleBodyId !== addressee) {
    refuse(work, 'CONCERN_OF_OTHER_BODY', 'problem', problem.number);
  }
}
