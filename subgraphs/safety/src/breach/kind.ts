import { codelist, computeDue, type DeadlineRule } from '@integrity-graph/kit';

/** In which way an accident was not reported as it should have been. */
export const BreachKind = { LATE: 'LATE', OMITTED: 'OMITTED', FALSE: 'FALSE', CONCEALED: 'CONCEALED' } as const;
export type BreachKind = keyof typeof BreachKind;

codelist(
  BreachKind,
  'SafetyReportingBreachKind',
  '迟报、漏报、谎报、瞒报 · late, omitted, false, concealed (应急管理部令第14号)',
  {
    LATE: '迟报：超过规定时限 · late: after the limit (应急管理部令第14号)',
    OMITTED: '漏报：因过失遗漏未报 · omitted: left out by negligence (应急管理部令第14号)',
    FALSE: '谎报：故意不如实报告 · false: knowingly not true (应急管理部令第14号)',
    CONCEALED:
      '瞒报：隐瞒事故，超过时限未报，经查证属实 · concealed: kept back beyond the limit, as proven (应急管理部令第14号)',
  },
);

/** What was established about a report, or about there being none. */
export interface ReportingFacts {
  /** Null: it was never made. */
  reportedAt: Date | null;
  /** The last instant in time. */
  dueAt: Date;
  /** It left something out. */
  isIncomplete: boolean;
  /** It said what was not so. */
  isUntrue: boolean;
  /** Established, with its proof, and not just suspected. */
  isIntentional: boolean;
}

/** Which of the four it was, the gravest first; none when it was made in time, whole and true. */
export function breachKind({ reportedAt, dueAt, ...facts }: ReportingFacts): BreachKind | undefined {
  const isLate = reportedAt === null || reportedAt > dueAt;
  if (facts.isIntentional && isLate && !facts.isUntrue) return 'CONCEALED';
  if (facts.isIntentional && facts.isUntrue) return 'FALSE';
  if (facts.isIncomplete || reportedAt === null) return 'OMITTED';
  return isLate ? 'LATE' : undefined;
}

/** The last instant for a report of one who knew at an instant. */
export const limitOf = (rule: DeadlineRule, knewAt: Date): Date => new Date(computeDue(rule, knewAt).at!);
