import {
  byDay,
  type Context,
  countOf,
  type Day,
  daysBetween,
  divide,
  flagRule,
  NotApplicable,
  type RecordClass,
  type RuleInForce,
  type Target,
  type TargetId,
  tableOf,
  toRecord,
} from '@integrity-graph/kit';
import { PppAgreement } from '../agreement/agreement.js';
import { APPRAISALS_OF, PppAppraisal } from '../appraisal/appraisal.js';
import { STAGES } from '../project/codes.js';
import type { ProjectPart } from '../project/part.js';
import { PppProject, type RegisteredProject } from '../project/project.js';
import { PppStageResponsibility } from '../stage/responsibility.js';

/* What a signed agreement gives reason to look at. The day of the signing decides which edition of the values counts. */

export type AgreementTarget = Target<PppAgreement>;

const listOf = (targets: readonly AgreementTarget[]) => `{${targets.map(({ record }) => record.projectId).join(',')}}`;

/** The projects of agreements; what was imported is never judged. */
export async function projectsOf(
  targets: readonly AgreementTarget[],
  { rows }: Context,
): Promise<Map<string, RegisteredProject>> {
  const found = await rows(`select * from ${tableOf(PppProject)} where id = any(?::uuid[])`, [listOf(targets)]);
  return new Map(found.map((row) => [String(row.id), toRecord(PppProject, row) as RegisteredProject]));
}

async function partsOf<T extends ProjectPart>(
  type: RecordClass<T>,
  targets: readonly AgreementTarget[],
  { rows }: Context,
): Promise<Map<string, T[]>> {
  const found = await rows(
    `select * from ${tableOf(type)} where project_id = any(?::uuid[]) order by recorded_at, id`,
    [listOf(targets)],
  );
  return Map.groupBy(
    found.map((row) => toRecord(type, row)),
    ({ projectId }) => projectId,
  );
}

/** The agreements of projects that a record of a type names. */
export const agreementsOf = (type: RecordClass) => ({
  type,
  targets: (ids: readonly string[], { rows }: Context): Promise<TargetId[]> =>
    rows<TargetId>(
      `select distinct agreement.id from ${tableOf(PppAgreement)} agreement join ${tableOf(type)} part
         on part.project_id = agreement.project_id where part.id = any(?::uuid[])`,
      [`{${ids.join(',')}}`],
    ),
});

export const ofAgreement = {
  record: () => PppAgreement,
  dayOf: ({ record }: AgreementTarget) => record.dateSigned,
  bodyOf: ({ implementingBodyId }: PppAgreement) => implementingBodyId,
  between: byDay(() => PppAgreement, 'date_signed'),
};

/** 两评一案 or the plan of the concession: what was passed by the day of the signing. */
export const SIGNED_WITHOUT_APPRAISAL = flagRule<
  PppAgreement,
  { mechanism: string; passed: readonly string[]; missing: readonly string[] },
  'threshold'
>({
  ...ofAgreement,
  code: 'SIGNED_WITHOUT_APPRAISAL',
  title: '签约时论证或方案不全 · signed while an appraisal or plan was lacking (国办函〔2023〕115号)',
  basis: { title: '关于规范实施政府和社会资本合作新机制的指导意见', documentNumber: '国办函〔2023〕115号' },
  version: 1,
  values: { threshold: 'appraisals_missing_tolerated' },
  inputs: {
    mechanism: '合作机制 · generation',
    passed: '签约前通过的 · passed by the signing',
    missing: '缺少的 · lacking',
  },
  async gather(targets, context) {
    const projects = await projectsOf(targets, context);
    const appraisals = await partsOf(PppAppraisal, targets, context);
    return targets.map(({ record: { projectId, dateSigned } }) => {
      const { mechanism } = projects.get(projectId)!;
      const before = (appraisals.get(projectId) ?? []).filter(({ decidedOn }) => decidedOn <= dateSigned);
      const lastOf = (kind: string) =>
        before
          .filter((one) => one.kind === kind)
          .toSorted((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1))
          .at(-1);
      const passed = APPRAISALS_OF[mechanism].filter((kind) => lastOf(kind)?.isPassed);
      return { mechanism, passed, missing: APPRAISALS_OF[mechanism].filter((kind) => !passed.includes(kind)) };
    });
  },
  judge: ({ missing }, { threshold }) => counted(missing.length, threshold),
  statement: ({ missing }) => `签约时缺：${missing.join('、')} · lacking at the signing: ${missing.join(', ')}`,
  watches: [agreementsOf(PppAppraisal)],
});

/** Stages up to the signing for which nobody was named by then. Implementation begins with it, and counts too. */
export const STAGE_UNASSIGNED = flagRule<PppAgreement, { unassigned: readonly string[] }, 'threshold'>({
  ...ofAgreement,
  code: 'STAGE_UNASSIGNED',
  title: '签约时有阶段未明确责任人 · signed while a stage had nobody answerable (国发〔2016〕76号)',
  version: 1,
  values: { threshold: 'stages_unassigned_tolerated' },
  inputs: { unassigned: '未明确责任人的阶段 · stages without a post named' },
  async gather(targets, context) {
    const named = await partsOf(PppStageResponsibility, targets, context);
    return targets.map(({ record: { projectId, dateSigned } }) => {
      const begun = (named.get(projectId) ?? []).filter(({ startDate }) => startDate <= dateSigned);
      return { unassigned: STAGES.filter((stage) => !begun.some((one) => one.stage === stage)) };
    });
  },
  judge: ({ unassigned }, { threshold }) => counted(unassigned.length, threshold),
  statement: ({ unassigned }) => `未明确责任人：${unassigned.join('、')} · nobody named for: ${unassigned.join(', ')}`,
  watches: [agreementsOf(PppStageResponsibility)],
});

/** Under the new mechanism users pay. */
export const CONCESSION_PAID_OTHERWISE = flagRule<
  PppAgreement,
  { mechanism: string; returnMechanism: string },
  'threshold'
>({
  ...ofAgreement,
  code: 'CONCESSION_PAID_OTHERWISE',
  title: '特许经营非使用者付费 · a concession that users do not pay for (国办函〔2023〕115号)',
  version: 1,
  values: { threshold: 'paid_otherwise_tolerated' },
  inputs: { mechanism: '合作机制 · generation', returnMechanism: '回报机制 · who pays' },
  async gather(targets, context) {
    const projects = await projectsOf(targets, context);
    return targets.map(({ record }) => {
      const { mechanism, returnMechanism } = projects.get(record.projectId)!;
      return mechanism === 'CONCESSION' ? { mechanism, returnMechanism } : OLD_MECHANISM;
    });
  },
  judge: ({ returnMechanism }, { threshold }) => counted(returnMechanism === 'USER_PAYS' ? 0 : 1, threshold),
  statement: ({ returnMechanism }) => `回报机制为 ${returnMechanism} · who pays: ${returnMechanism}`,
  watches: [agreementsOfProjects()],
});

const OLD_MECHANISM = new NotApplicable('新机制以前的项目 · a project of the years before the new mechanism');

export const CONCESSION_TERM_LONG = flagRule<
  PppAgreement,
  { mechanism: string; startsOn: Day; endsOn: Day },
  'threshold'
>({
  ...ofAgreement,
  code: 'CONCESSION_TERM_LONG',
  title: '特许经营期限过长 · the term of a concession is longer than allowed (国办函〔2023〕115号)',
  version: 1,
  values: { threshold: 'concession_term_years' },
  inputs: {
    mechanism: '合作机制 · generation',
    startsOn: '起始日 · first day of the term',
    endsOn: '截止日 · last day of the term',
  },
  async gather(targets, context) {
    const projects = await projectsOf(targets, context);
    return targets.map(({ record: { projectId, startsOn, endsOn } }) => {
      const { mechanism } = projects.get(projectId)!;
      return mechanism === 'CONCESSION' ? { mechanism, startsOn, endsOn } : OLD_MECHANISM;
    });
  },
  judge({ startsOn, endsOn }, { threshold }) {
    const most = countOf(threshold);
    // The day before the anniversary is the last of a term of whole years.
    const isLonger = endsOn >= `${Number(startsOn.slice(0, 4)) + most}${startsOn.slice(4)}`;
    const years = divide(String(daysBetween(startsOn, endsOn) + 1), '365.2425', 2);
    return {
      result: years,
      unit: 'YEAR',
      exceeds: isLonger,
      calculation: `${startsOn} – ${endsOn} = ${years} > ${most}`,
    };
  },
  statement: (_, { result }) => `合作期 ${result} 年 · a term of ${result} years`,
});

function agreementsOfProjects() {
  return {
    type: PppProject,
    targets: (ids: readonly string[], { rows }: Context): Promise<TargetId[]> =>
      rows<TargetId>(`select id from ${tableOf(PppAgreement)} where project_id = any(?::uuid[])`, [
        `{${ids.join(',')}}`,
      ]),
  };
}

/** A number of things held against how many are tolerated. */
export function counted(found: number, threshold: RuleInForce) {
  const exceeds = found > countOf(threshold);
  return { result: String(found), unit: '', exceeds, calculation: `${found} > ${countOf(threshold)}` };
}
