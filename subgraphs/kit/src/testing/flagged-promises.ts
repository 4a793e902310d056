import { ruleCodes, sectorFlags } from '../flags/flags.js';
import { byDay, flagRule, NotApplicable } from '../flags/rule.js';
import { SectorFlag } from '../flags/sector-flag.js';
import { countOf, loadRules, valueText } from '../law/index.js';
import { Code, RecordType } from '../records/fields.js';
import { subgraph } from '../service/subgraph.js';
import { compareDecimals, daysBetween } from '../values/index.js';
import { PublicPromise, promises } from './promises.js';

/*
 * Three rules about promises, one of each kind: on a record as it stands, on a sample, and on the passing of time.
 */

const LONG_TITLE = flagRule<PublicPromise, { title: string }, 'threshold'>({
  code: 'LONG_TITLE',
  title: '标题过长 · the title is long',
  version: 1,
  record: () => PublicPromise,
  values: { threshold: 'longest_title' },
  inputs: { title: '标题 · title' },
  dayOf: () => '2026-01-01',
  gather: async (targets) =>
    targets.map(({ record }) =>
      record.kind === 'GIFT' ? new NotApplicable('赠与无妨 · a gift may say it at length') : { title: record.title },
    ),
  judge({ title }, { threshold }) {
    const length = [...title].length;
    const exceeds = length > countOf(threshold);
    return { result: String(length), unit: '', exceeds, calculation: `${length} > ${countOf(threshold)}` };
  },
  statement: (_, { result }) => `标题长 ${result} 字 · the title has ${result} characters`,
  bodyOf: ({ bodyId }) => bodyId ?? null,
  between: byDay(() => PublicPromise, 'due_on'),
});

const REPEATED = flagRule<PublicPromise, { title: string }, 'threshold' | 'minimum'>({
  code: 'REPEATED_CHARACTER',
  title: '用字重复 · one character makes up most of the title',
  basis: { title: '示例法', article: '9' },
  version: 1,
  record: () => PublicPromise,
  values: { threshold: 'repeated_share', minimum: 'fewest_characters' },
  minimum: 'minimum',
  inputs: { title: '标题 · title' },
  dayOf: () => '2026-01-01',
  gather: async (targets) => targets.map(({ record: { title } }) => ({ title })),
  judge({ title }, { threshold }) {
    const counts = Object.values(Object.groupBy([...title], (character) => character)).map((same) => same!.length);
    const share = (Math.max(...counts) / [...title].length).toFixed(4);
    const exceeds = compareDecimals(share, valueText(threshold)) > 0;
    return { result: share, unit: '', exceeds, calculation: share, sampleSize: [...title].length };
  },
  statement: () => '用字多有重复 · one character is repeated',
  bodyOf: ({ bodyId }) => bodyId ?? null,
  evidence: () => [],
  between: byDay(() => PublicPromise, 'due_on'),
});

const OVERDUE = flagRule<PublicPromise, { dueOn: string; today: string }, 'threshold'>({
  code: 'LONG_OVERDUE',
  title: '久未兑现 · not kept long after its day',
  version: 1,
  record: () => PublicPromise,
  values: { threshold: 'days_after_due' },
  inputs: { dueOn: '到期 · due', today: '查看之日 · the day it was looked at' },
  moment: 'today',
  dayOf: ({ record }) => record.dueOn ?? null,
  gather: async (targets, { today }) => targets.map(({ record }) => ({ dueOn: record.dueOn ?? undefined, today })),
  judge({ dueOn, today }, { threshold }) {
    const days = daysBetween(dueOn, today);
    return {
      result: String(days),
      unit: 'DAY',
      exceeds: days > countOf(threshold),
      calculation: `${dueOn} → ${today}`,
    };
  },
  statement: (_, { result }) => `逾期 ${result} 日 · ${result} days after its day`,
  bodyOf: ({ bodyId }) => bodyId ?? null,
  daily: (context) =>
    context.rows('select id from promise where due_on < ?::date and kept is not true', [context.today]),
  between: byDay(() => PublicPromise, 'due_on'),
});

const RULES = [LONG_TITLE, REPEATED, OVERDUE];
export const PromiseRule = ruleCodes(RULES, 'PromiseRule', '承诺规则 · rules about promises');

@RecordType({ table: 'flag', zh: '承诺线索', en: 'Lead about a promise', bodies: ['body_id'] })
export class PromiseFlag extends SectorFlag {
  @Code(PromiseRule, '规则 · rule', { filter: true })
  rule!: string;
}

const promiseFlags = sectorFlags({
  sector: 'promise',
  type: PromiseFlag,
  codes: PromiseRule,
  rules: RULES,
  values: loadRules(new URL('../../src/testing/rules.yaml', import.meta.url)),
});

/** Promises with rules that look at them. */
export const flaggedPromises = subgraph({
  ...promises,
  records: [...promises.records, PromiseFlag],
  resolvers: [...promises.resolvers, ...promiseFlags.resolvers],
  actions: [...promises.actions, ...promiseFlags.actions],
  screen: promiseFlags.screen,
});
