import { codelist, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ObjectType } from 'type-graphql';
import { ProjectStage } from '../project/codes.js';
import { PppStageResponsibility } from '../stage/responsibility.js';

/** What a step on the way back to a cause is. */
export const TraceKind = {
  BREACH: 'BREACH',
  COMMITMENT: 'COMMITMENT',
  TERMINATION: 'TERMINATION',
  AGREEMENT: 'AGREEMENT',
  APPRAISAL: 'APPRAISAL',
  INITIATION: 'INITIATION',
} as const;
export type TraceKind = keyof typeof TraceKind;

codelist(TraceKind, 'PppTraceKind', '回溯环节 · what a step on the way back is', {
  BREACH: '失信违约认定 · breach determined',
  COMMITMENT: '承诺事项 · what was undertaken',
  TERMINATION: '提前终止 · early termination',
  AGREEMENT: '项目协议 · agreement signed',
  APPRAISAL: '论证或方案 · appraisal or plan',
  INITIATION: '项目发起 · project initiated',
});

@ObjectType('PppTraceStep', {
  description: '回溯的一步及其凭据 · one step of the way back, with its evidence',
  simpleResolvers: true,
})
export class TraceStep {
  @Field(() => TraceKind, { description: '环节 · what it is' })
  kind!: TraceKind;

  @Field(() => GraphQLDay, { description: '日期 · day' })
  on!: Day;

  @Field(() => ProjectStage, { description: '所属阶段 · stage it belongs to' })
  stage!: ProjectStage;

  @Field(() => String, { description: '事项 · what happened' })
  title!: string;

  @Field(() => String, { description: '凭据 · evidence: document, clause or number' })
  evidence!: string;
}

@ObjectType('PppTraceStage', {
  description: '一个阶段的责任岗位 · who answered for a stage',
  simpleResolvers: true,
})
export class TraceStage {
  @Field(() => ProjectStage, { description: '阶段 · stage' })
  stage!: ProjectStage;

  @Field(() => Boolean, { description: '原因是否在此阶段 · whether the cause lies in it' })
  isCause!: boolean;

  @Field(() => [PppStageResponsibility], {
    description:
      '截至原因发生之日曾负责的岗位；在任者见holders · posts that answered for it up to the day of the cause; who held them, `holders` tells',
  })
  upToCause!: PppStageResponsibility[];

  @Field(() => [PppStageResponsibility], {
    description:
      '原因发生当日负责的岗位，未明确的为空列表 · post answerable on that very day; none where none was named',
  })
  onTheDay!: PppStageResponsibility[];
}

@ObjectType('PppTraceBack', {
  description:
    '责任回溯：原因所在阶段、路径与凭据、各阶段责任岗位；不等于追责 · trace back: the stage of the cause, the way with its evidence, and the post of each stage; it is no finding of guilt (国发〔2016〕76号；晋政发〔2018〕10号 9)',
  simpleResolvers: true,
})
export class TraceBack {
  @Field(() => ProjectStage, { description: '原因所在阶段 · stage in which the cause lies' })
  causeStage!: ProjectStage;

  @Field(() => GraphQLDay, { description: '原因发生日期 · day the cause arose' })
  causedOn!: Day;

  @Field(() => [TraceStep], { description: '由事件到发起，逐步回溯 · from the event back to the initiation' })
  path!: TraceStep[];

  @Field(() => [TraceStage], { description: '各阶段 · every stage' })
  stages!: TraceStage[];
}
