import { byDay, countOf, describedValues, flagRule } from '@integrity-graph/kit';
import { BiddingCondition } from '../condition/condition.js';
import { type ConditionKind, type ConditionLimit, Exclusion, exclusionOf } from '../condition/exclusion.js';
import { BiddingProject } from '../project/project.js';

interface Condition {
  kind: ConditionKind;
  tiedTo: ConditionLimit | null;
  named: string | null;
  isMustTender: boolean;
}

/** How many facts of article 32 a condition is: one or none. */
export const CONDITION_EXCLUDES = flagRule<BiddingCondition, Condition, 'threshold'>({
  code: 'CONDITION_EXCLUDES',
  title: '以不合理条件限制、排斥投标人 · a condition keeps bidders out (招标投标法实施条例 32)',
  version: 1,
  record: () => BiddingCondition,
  values: { threshold: 'excluding_facts' },
  inputs: {
    kind: '条件种类 · what the condition is for',
    tiedTo: '所限定的内容 · what it is tied to',
    named: '所限定的对象 · what or whom it names',
    isMustTender: '是否依法必须招标 · whether the law has it tendered',
  },
  dayOf: ({ record }) => record.publishedOn,
  gather: (targets, context) =>
    Promise.all(
      targets.map(async ({ record: { projectId, kind, tiedTo, named } }) => {
        const project = await context.load(BiddingProject, projectId);
        return { kind, tiedTo: tiedTo ?? null, named: named ?? null, isMustTender: project?.isMustTender };
      }),
    ),
  judge({ kind, tiedTo, isMustTender }, { threshold }) {
    const found = exclusionOf(kind, tiedTo, isMustTender);
    const facts = found ? 1 : 0;
    return {
      result: String(facts),
      unit: '',
      exceeds: facts > countOf(threshold),
      calculation: `${kind}, ${tiedTo ?? '—'}: ${found ?? '—'}`,
    };
  },
  statement({ kind, tiedTo, named, isMustTender }) {
    const found = exclusionOf(kind, tiedTo, isMustTender);
    const [zh, en] = found ? describedValues(Exclusion)[found]!.split(' · ') : ['—', '—'];
    return `${zh}：${named} · ${en}: ${named}`;
  },
  bodyOf: ({ tendererId }) => tendererId,
  between: byDay(() => BiddingCondition, 'published_on'),
});
