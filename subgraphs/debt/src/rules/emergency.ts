import { codelist, compareDecimals, type Day, type Decimal, divide, type Rules } from '@integrity-graph/kit';

/** Levels of an emergency, the gravest first. */
export const EmergencyLevel = { I: 'I', II: 'II', III: 'III', IV: 'IV' } as const;
export type EmergencyLevel = keyof typeof EmergencyLevel;

codelist(EmergencyLevel, 'DebtEmergencyLevel', '债务风险事件级别 · level of an event (国办函〔2016〕88号)', {
  I: 'Ⅰ级，特别重大 · level I, the gravest',
  II: 'Ⅱ级，重大 · level II',
  III: 'Ⅲ级，较大 · level III',
  IV: 'Ⅳ级，一般 · level IV',
});

/** What is known of an event; what is not known speaks for no level. */
export interface EventFacts {
  isOfProvince: boolean;
  isDefault: boolean;
  defaulted?: Decimal | null;
  wasDue?: Decimal | null;
  unitsAffected?: number | null;
  unitsTotal?: number | null;
  failedAuctions?: number | null;
}

/** A level and what speaks for it, written out. */
export interface Assessment {
  level: EmergencyLevel;
  calculation: string;
  /** Whether each value it rests on was compared with its text. */
  verified: boolean;
}

interface Test {
  level: EmergencyLevel;
  rule?: string;
  /** What is held against the value: at or above it speaks for the level. */
  found?: Decimal;
  holds?: boolean;
  said: string;
}

/** The gravest level that the facts speak for, by the values of a day; IV for any event. Nothing before the first values. */
export function assess(facts: EventFacts, day: Day, rules: Rules): Assessment | undefined {
  const share = shareOf(facts.defaulted, facts.wasDue);
  const units = facts.unitsAffected;
  const unitShare = shareOf(units?.toString(), facts.unitsTotal?.toString());
  const tests: Test[] = [
    { level: 'I', holds: facts.isOfProvince && facts.isDefault, said: '省级政府违约 · the province itself' },
    { level: 'I', rule: 'emergency_unit_share_i', found: unitShare, said: '市县占比 · share of governments' },
    { level: 'I', rule: 'emergency_share_i', found: share, said: '金额占比 · share of what was due' },
    {
      level: 'II',
      rule: 'emergency_failed_auctions',
      found: facts.failedAuctions?.toString(),
      said: '发行失败 · failed',
    },
    { level: 'II', rule: 'emergency_unit_share_ii', found: unitShare, said: '市县占比 · share of governments' },
    { level: 'II', rule: 'emergency_share_ii', found: share, said: '金额占比 · share of what was due' },
    { level: 'III', rule: 'emergency_units_iii', found: units?.toString(), said: '市县数 · governments' },
    { level: 'III', rule: 'emergency_share_iii', found: share, said: '金额占比 · share of what was due' },
  ];
  if (!rules.at('emergency_share_i', day)) return undefined;
  for (const { level, rule, found, holds, said } of tests) {
    if (holds) return { level, calculation: said, verified: false };
    const limit = rule && rules.number(rule, day);
    if (limit === undefined || limit === '' || found === undefined) continue;
    if (compareDecimals(found, limit) < 0) continue;
    return { level, calculation: `${said}：${found} ≥ ${limit}`, verified: rules.at(rule!, day)!.verified };
  }
  return { level: 'IV', calculation: '未达更高级别 · no graver level is reached', verified: false };
}

const PLACES = 6;

const shareOf = (part: Decimal | null | undefined, whole: Decimal | null | undefined): Decimal | undefined =>
  part == null || whole == null || compareDecimals(whole, '0') <= 0 ? undefined : divide(part, whole, PLACES);
