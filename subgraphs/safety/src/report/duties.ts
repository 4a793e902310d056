import { dayOf, doneOn, endOfDay, inCharge, type Owed, within } from '@integrity-graph/kit';
import type { SafetyCasualtyCount } from '../accident/count.js';
import type { AccidentDossier } from '../accident/dossier.js';
import { windowEnd } from '../rules/grade.js';
import { rules } from '../rules/rules.js';
import { asksAbove, GOVERNMENT, reachedAt, sentToGovernment, sentUp } from './chain.js';
import type { SafetyReport } from './report.js';

/* What is owed along the chain of reports: each hop by who knew, from the instant it knew (国令第493号 9 to 13). */

/** Where the accident happened in a body, it owes the first hop; a firm's hop is no duty of a body, and a lead alone. */
export function reportByUnit({ accident, reports }: AccidentDossier): Owed[] {
  const { unitBodyId, unitKnewAt, name } = accident;
  const duty = unitKnewAt ? within(rules, 'report_by_unit', unitKnewAt.toISOString()) : undefined;
  if (!unitBodyId || !unitKnewAt || !duty) return [];
  const first = reports.find(({ fromBodyId, kind }) => fromBodyId === unitBodyId && kind === 'INITIAL');
  return [
    {
      kind: 'REPORT_ACCIDENT',
      title: `报告事故 ${name} · report the accident`,
      obligorId: unitBodyId,
      obligee: null,
      incurredOn: dayOf(unitKnewAt),
      ...duty,
      performed: doneOn(first && dayOf(first.sentAt)),
    },
  ];
}

/** Who was told tells the next level and, at the same time, its own government, where the accident is reported so far. */
export function reportOn(dossier: AccidentDossier, report: SafetyReport): Owed[] {
  const { toBodyId, toLevel, toKind, kind } = report;
  const asked = asksAbove(toLevel, dossier);
  if (kind !== 'INITIAL' || toKind === GOVERNMENT || !asked) return [];
  const from = new Date(Math.max(reachedAt(report).getTime(), asked.getTime()));
  const { accident } = dossier;
  const owed = { obligorId: toBodyId, obligee: null, incurredOn: dayOf(from), document: accident.number };
  const upwards = within(rules, 'report_upwards', from.toISOString());
  const toGovernment = within(rules, 'report_to_government', from.toISOString());
  const hops: [Owed['kind'], string, typeof upwards, SafetyReport | undefined][] = [
    ['REPORT_UPWARDS', '上报事故 · report upwards', upwards, sentUp(toBodyId, toLevel, dossier)],
    [
      'TELL_GOVERNMENT',
      '报告本级政府 · tell its government',
      toGovernment,
      sentToGovernment(toBodyId, toLevel, dossier),
    ],
  ];
  return hops.flatMap(([kindOf, title, duty, made]) =>
    duty
      ? [
          {
            ...owed,
            kind: kindOf,
            title: `${title}: ${accident.name}`,
            ...duty,
            performed: doneOn(made && dayOf(made.sentAt)),
          },
        ]
      : [],
  );
}

/** Casualties that change within the window are reported anew, at once: the regulation sets no number of hours. */
export function reportChange(
  { accident, reports }: AccidentDossier,
  count: SafetyCasualtyCount,
  before: SafetyCasualtyCount | undefined,
): Owed[] {
  const last = windowEnd(accident.category, accident.occurredAt);
  const isOther = before && (before.deaths !== count.deaths || before.seriousInjuries !== count.seriousInjuries);
  if (!isOther || !last || count.countedAt > endOfDay(last)) return [];
  const made = reports.find(
    ({ fromBodyId, kind, sentAt }) =>
      fromBodyId === accident.departmentId && kind === 'SUPPLEMENT' && sentAt >= count.countedAt,
  );
  return [
    {
      kind: 'REPORT_CHANGE',
      title: `补报伤亡变化 ${accident.name} · report changed casualties`,
      obligorId: accident.departmentId,
      obligee: null,
      incurredOn: dayOf(count.countedAt),
      legalBasis: { title: '生产安全事故报告和调查处理条例', article: '13' },
      document: accident.number,
      responsibilities: inCharge(accident.responsiblePostId, dayOf(accident.occurredAt), accident.number),
      performed: doneOn(made && dayOf(made.sentAt)),
    },
  ];
}
