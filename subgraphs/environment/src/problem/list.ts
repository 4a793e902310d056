import { action, checkKnown, checkPast, checkPost, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { EnvironmentInspection } from '../inspection/inspection.js';
import { settleProblem } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { EnvironmentProblem } from './problem.js';

@InputType('EnvironmentProblemListInput', {
  description: '列入督察问题清单 · put a problem on the list of an inspection (生态环境保护督察工作条例)',
})
export class ProblemListInput {
  @Field(() => ID, { description: '督察 · inspection' })
  inspection!: string;

  @Field(() => String, { description: '清单序号，同一督察不得重复 · number, unique within the inspection' })
  number!: string;

  @Field(() => String, { description: '问题内容 · the problem' })
  text!: string;

  @Field(() => String, { description: '整改措施 · measures to be taken' })
  measures!: string;

  @Field(() => ID, { description: '责任单位 · responsible body' })
  responsibleBody!: string;

  @Field(() => ID, { description: '责任岗位，须为责任单位的岗位 · responsible post, one of the body’s' })
  responsiblePost!: string;

  @Field(() => ID, { nullable: true, description: '清单载明的责任人 · person the list names' })
  responsiblePerson?: string | null;

  @Field(() => GraphQLDay, { description: '列入清单日期 · day it was put on the list' })
  listedOn!: Day;

  @Field(() => GraphQLDay, { description: '整改时限 · time limit' })
  timeLimit!: Day;
}

export const problemList = action({
  name: 'environmentProblemList',
  description:
    '列入督察问题清单，责任单位须限期整改 · put a problem on the list: the responsible body owes its rectification by the time limit (生态环境保护督察工作条例)',
  input: ProblemListInput,
  record: EnvironmentProblem,
  constraints: { problem_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ inspection: inspectionId, responsibleBody, responsiblePost, responsiblePerson, ...input }, work) {
    for (const field of ['number', 'text', 'measures'] as const) checkText(work, input[field], field);
    checkPast(work, input.listedOn, 'listedOn');
    checkAfter(work, input.listedOn, input.timeLimit, 'timeLimit', 'LIMIT_BEFORE_LISTING');
    const body = await checkKnown(work, 'GovernmentBody', responsibleBody, 'responsibleBody');
    await checkPost(work, body?.id, responsiblePost, 'responsiblePost');
    await checkKnown(work, 'Person', responsiblePerson, 'responsiblePerson');
    const inspection = await work.see(EnvironmentInspection, inspectionId, 'inspection');
    if (!inspection || !body) return;
    const [same] = await work.findAll(EnvironmentProblem, { inspectionId: inspection.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.text}`);
    checkAfter(work, inspection.feedbackOn, input.listedOn, 'listedOn', 'LISTED_BEFORE_FEEDBACK');
    if (work.refused) return;

    work.effectiveOn = input.listedOn;
    const problem = work.create(EnvironmentProblem, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      inspectionId: inspection.id,
      responsibleBodyId: body.id,
      responsiblePostId: responsiblePost,
      responsiblePersonId: responsiblePerson,
      status: 'RECTIFYING',
    });
    await settleProblem(work, problem);
    return problem;
  },
});
