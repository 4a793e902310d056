import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { PppCommitment } from '../commitment/commitment.js';
import { settleBreach } from '../obligations.js';
import { ProjectStage } from '../project/codes.js';
import { partOf } from '../project/part.js';
import { PppProject } from '../project/project.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { PppBreach } from './breach.js';
import { GROUNDS, ViolationGround } from './grounds.js';

@InputType('PppBreachDetermineInput', {
  description: '认定政府方失信违约 · determine a breach by the government’s side',
})
export class BreachDetermineInput {
  @Field(() => ID, { description: '项目 · project' })
  project!: string;

  @Field(() => ViolationGround, { description: '情形 · ground' })
  ground!: ViolationGround;

  @Field(() => ID, { description: '违约机关 · body in breach' })
  body!: string;

  @Field(() => ProjectStage, {
    nullable: true,
    description:
      '原因所在阶段，不填则依承诺事项或情形 · stage of its cause; that of the commitment or ground unless said',
  })
  stage?: ProjectStage | null;

  @Field(() => GraphQLDay, { description: '原因发生日期 · day its cause arose' })
  occurredOn!: Day;

  @Field(() => ID, { nullable: true, description: '所涉承诺事项 · commitment concerned' })
  commitment?: string | null;

  @Field(() => String, { description: '事实 · facts' })
  facts!: string;

  @Field(() => ID, { description: '认定机关，不得为违约机关 · body that determines it, not the one in breach' })
  determinedBy!: string;

  @Field(() => String, { description: '认定文号，同一机关不得重复 · number of the decision, unique for that body' })
  decisionNumber!: string;

  @Field(() => GraphQLDay, { description: '认定日期 · day of the decision' })
  determinedOn!: Day;

  @Field(() => GraphQLDay, { nullable: true, description: '责令整改期限 · day by which it is to be remedied' })
  remedyDueOn?: Day | null;
}

export const breachDetermine = action({
  name: 'pppBreachDetermine',
  description:
    '登记政府方失信违约认定，责令整改的须限期整改 · record a breach by the government’s side; where a remedy is ordered, it is owed by its day (晋政发〔2018〕10号 9；发改财金〔2023〕1103号)',
  input: BreachDetermineInput,
  record: PppBreach,
  constraints: { breach_number: taken('DUPLICATE_NUMBER', 'decisionNumber') },
  async run({ project: id, body, determinedBy, commitment: commitmentId, stage, ...input }, work) {
    checkText(work, input.facts, 'facts');
    checkText(work, input.decisionNumber, 'decisionNumber');
    checkPast(work, input.determinedOn, 'determinedOn');
    checkAfter(work, input.occurredOn, input.determinedOn, 'determinedOn', 'DETERMINED_BEFORE_CAUSE');
    checkAfter(work, input.determinedOn, input.remedyDueOn, 'remedyDueOn', 'DUE_BEFORE_AGREED');
    const known = await checkKnown(work, 'GovernmentBody', body, 'body');
    await checkKnown(work, 'GovernmentBody', determinedBy, 'determinedBy');
    if (body === determinedBy) refuse(work, 'OWN_DETERMINATION', 'determinedBy', known?.name ?? body);
    const project = await work.find(PppProject, id, 'project');
    const commitment = commitmentId ? await work.see(PppCommitment, commitmentId, 'commitment') : undefined;
    if (project && commitment && commitment.projectId !== project.id) {
      refuse(work, 'COMMITMENT_OF_OTHER_PROJECT', 'commitment', commitment.title);
    }
    if (!project) return;
    checkAfter(work, project.initiatedOn, input.occurredOn, 'occurredOn', 'BEFORE_INITIATION');
    const { decisionNumber } = input;
    const [same] = await work.findAll(PppBreach, { determinedById: determinedBy, decisionNumber });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'decisionNumber', `${decisionNumber}, ${same.determinedOn}`);
    if (work.refused) return;

    work.effectiveOn = input.determinedOn;
    const breach = work.create(PppBreach, {
      ...partOf(project),
      ...input,
      bodyId: body,
      stage: stage ?? commitment?.stage ?? GROUNDS[input.ground].stage,
      commitmentId,
      determinedById: determinedBy,
    });
    await settleBreach(work, breach);
    return breach;
  },
});
