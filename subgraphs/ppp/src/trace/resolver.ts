import {
  Access,
  type Context,
  type Day,
  type DomainRecord,
  describedValues,
  type RecordClass,
  tableOf,
  toRecord,
} from '@integrity-graph/kit';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { PppAgreement } from '../agreement/agreement.js';
import { AppraisalKind, PppAppraisal } from '../appraisal/appraisal.js';
import { PppBreach } from '../breach/breach.js';
import { STAGES } from '../project/codes.js';
import { PppProject } from '../project/project.js';
import { PppStageResponsibility } from '../stage/responsibility.js';
import { causeOf } from './cause.js';
import { TraceBack, type TraceStage, type TraceStep } from './types.js';

@Resolver(() => PppProject)
export class TraceFields {
  @Access('L2')
  @FieldResolver(() => TraceBack, {
    nullable: true,
    description:
      '由失信违约、承诺事项、付款、考核、提前终止或义务回溯各阶段责任岗位；不属于本项目则为空 · from a breach, commitment, payment, review, termination or obligation back to the post answerable at each stage; null when it is not of this project (国发〔2016〕76号)',
  })
  traceBack(
    @Root() project: PppProject,
    @Arg('event', () => ID, { description: '事件或义务的标识 · id of the event or obligation' }) event: string,
    @Ctx() context: Context,
  ): Promise<TraceBack | null> {
    return traceOf(context, project, event);
  }
}

@Resolver(() => PppBreach)
export class BreachTraceFields {
  @Access('L2')
  @FieldResolver(() => TraceBack, {
    nullable: true,
    description:
      '由本次失信违约回溯各阶段责任岗位 · from this breach back to the post answerable at each stage (国发〔2016〕76号)',
  })
  async traceBack(@Root() breach: PppBreach, @Ctx() context: Context): Promise<TraceBack | null> {
    const project = await context.load(PppProject, breach.projectId);
    return project && traceOf(context, project, breach.id);
  }
}

async function traceOf(context: Context, project: PppProject, event: string): Promise<TraceBack | null> {
  const cause = await causeOf(context, project.id, event);
  if (!cause) return null;
  const responsibilities = await under(context, PppStageResponsibility, project.id, 'start_date');
  return {
    causeStage: cause.stage,
    causedOn: cause.on,
    path: [...cause.steps, ...(await wayBack(context, project, cause.steps.at(-1)!.on))],
    stages: STAGES.map((stage) => ({
      ...answeredFor(
        responsibilities.filter((one) => one.stage === stage),
        cause.on,
      ),
      stage,
      isCause: stage === cause.stage,
    })),
  };
}

/** From the agreement over what was appraised to the initiation: what lay before the event, latest first. */
async function wayBack(context: Context, project: PppProject, before: Day): Promise<TraceStep[]> {
  const agreements = await under(context, PppAgreement, project.id, 'date_signed');
  const appraisals = await under(context, PppAppraisal, project.id, 'decided_on');
  const steps: TraceStep[] = [
    {
      kind: 'INITIATION',
      on: project.initiatedOn,
      stage: 'PREPARATION',
      title: project.name,
      evidence: project.number,
    },
    ...appraisals.map(
      ({ kind, decidedOn, document }): TraceStep => ({
        kind: 'APPRAISAL',
        on: decidedOn,
        stage: 'PREPARATION',
        title: describedValues(AppraisalKind)[kind] ?? kind,
        evidence: document,
      }),
    ),
    ...agreements.map(
      ({ number, dateSigned }): TraceStep => ({
        kind: 'AGREEMENT',
        on: dateSigned,
        stage: 'PROCUREMENT',
        title: '签订项目协议 · agreement signed',
        evidence: number,
      }),
    ),
  ];
  return steps.filter(({ on }) => on <= before).toSorted((a, b) => (a.on < b.on ? 1 : -1));
}

/** Which posts answered for a stage up to a day, and on that very day. */
export function answeredFor(
  responsibilities: readonly PppStageResponsibility[],
  on: Day,
): Pick<TraceStage, 'upToCause' | 'onTheDay'> {
  const upToCause = responsibilities.filter(({ startDate }) => startDate <= on);
  return { upToCause, onTheDay: upToCause.filter(({ endDate }) => !endDate || endDate >= on) };
}

async function under<T extends DomainRecord>(
  context: Context,
  type: RecordClass<T>,
  projectId: string,
  order: string,
): Promise<T[]> {
  const rows = await context.rows(
    `select * from ${tableOf(type)} where project_id = ?::uuid order by ${order}, recorded_at, id`,
    [projectId],
  );
  return rows.map((row) => toRecord(type, row));
}
