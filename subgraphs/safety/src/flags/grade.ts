import {
  addDays,
  type byDay,
  type Context,
  countOf,
  dayOf,
  flagRule,
  NotApplicable,
  tableOf,
  toRecord,
  type ValuesOf,
  valueText,
  watch,
} from '@integrity-graph/kit';
import { SafetyAccident } from '../accident/accident.js';
import { SafetyCasualtyCount } from '../accident/count.js';
import { countOf as numbersOf } from '../accident/dossier.js';
import type { SafetyGrade } from '../accident/grade.js';
import {
  BOUND_RULES,
  type BoundName,
  boundsOf,
  casualtiesThatGrade,
  gradeBy,
  gradesOf,
  inOrder,
  rankOf,
  WINDOW_RULES,
  type WindowName,
  windowOf,
} from '../rules/grade.js';

/** Counts of some accidents, in order. */
async function countsOf(ids: readonly string[], { rows }: Context): Promise<Map<string, SafetyCasualtyCount[]>> {
  const found = await rows(`select * from ${tableOf(SafetyCasualtyCount)} where accident_id = any(?::uuid[])`, [
    `{${ids.join(',')}}`,
  ]);
  const counts = inOrder(found.map((row) => toRecord(SafetyCasualtyCount, row)));
  return Map.groupBy(counts, ({ accidentId }) => accidentId);
}

const ofAccidents = {
  record: () => SafetyAccident,
  bodyOf: ({ departmentId }: SafetyAccident) => departmentId,
  dayOf: ({ record }: { record: SafetyAccident }) => dayOf(record.occurredAt),
  watches: [watch(SafetyCasualtyCount, 'accident_id')],
  between: (({ from, to }, { rows }) =>
    rows(
      `select id from ${tableOf(SafetyAccident)}
       where (occurred_at at time zone 'Asia/Shanghai')::date between ?::date and ?::date order by occurred_at, id`,
      [from, to],
    )) as ReturnType<typeof byDay>,
};

/** The last day of the window by the values of a rule, in force or tried. */
const lastDayOf = ({ category, occurredAt }: SafetyAccident, values: ValuesOf<WindowName>) =>
  addDays(dayOf(occurredAt), countOf(values[windowOf(category)]));

type Graded = { grade: SafetyGrade; deaths: number; seriousInjuries: number; directLoss: string | null };

/** The grade on record against the three criteria. */
export const GRADE_NOT_AS_COMPUTED = flagRule<SafetyAccident, Graded, 'threshold' | BoundName | WindowName>({
  ...ofAccidents,
  code: 'GRADE_NOT_AS_COMPUTED',
  title: '认定等级与计算等级不一致 · the grade on record is not the computed one (国令第493号 3)',
  version: 1,
  values: { threshold: 'grade_steps_tolerated', ...BOUND_RULES, ...WINDOW_RULES },
  inputs: {
    grade: '认定等级 · grade as determined',
    deaths: '计入等级的死亡人数 · deaths that count',
    seriousInjuries: '计入等级的重伤人数 · serious injuries that count',
    directLoss: '直接经济损失，元 · direct loss in yuan',
  },
  async gather(targets, context) {
    const counts = await countsOf(
      targets.map(({ record }) => record.id),
      context,
    );
    return targets.map(({ record, values }) => {
      const casualties = casualtiesThatGrade((counts.get(record.id) ?? []).map(numbersOf), lastDayOf(record, values));
      return { grade: record.grade ?? undefined, ...casualties };
    });
  },
  judge({ grade, ...casualties }, { threshold, ...values }) {
    const { byDeaths, byInjuries, byLoss, grade: computed } = gradesOf(casualties, boundsOf(values));
    const steps = Math.abs(rankOf(grade) - rankOf(computed));
    return {
      result: String(steps),
      unit: '',
      exceeds: steps > countOf(threshold),
      calculation: `max(${byDeaths}, ${byInjuries}, ${byLoss ?? '—'}) = ${computed} ≠ ${grade}: ${steps} > ${countOf(threshold)}`,
    };
  },
  statement: ({ grade }) =>
    `认定为${NAMES[grade][0]}，与三项标准不一致 · determined as ${NAMES[grade][1]}, against the three criteria`,
});

const NAMES: Record<SafetyGrade, [string, string]> = {
  ORDINARY: ['一般事故', 'ordinary'],
  LARGER: ['较大事故', 'relatively large'],
  MAJOR: ['重大事故', 'major'],
  EXTRAORDINARY: ['特别重大事故', 'especially major'],
};

type Raised = { grade: SafetyGrade; firstDeaths: number; deaths: number; countsUntil: string };

/** Deaths within the window that lift the grade, while the grade on record stays below. */
export const GRADE_NOT_RAISED = flagRule<SafetyAccident, Raised, 'larger' | 'major' | 'extraordinary' | WindowName>({
  ...ofAccidents,
  code: 'GRADE_NOT_RAISED',
  title: '期间内死亡人数增加而等级未上调 · deaths rose within the window and the grade did not (国令第493号 13、20)',
  version: 1,
  values: {
    larger: 'grade_deaths_larger',
    major: 'grade_deaths_major',
    extraordinary: 'grade_deaths_extraordinary',
    ...WINDOW_RULES,
  },
  inputs: {
    grade: '认定等级 · grade as determined',
    firstDeaths: '首次死亡人数 · deaths by the first count',
    deaths: '期间内最近一次死亡人数 · deaths by the last count within the window',
    countsUntil: '伤亡变化计入等级的截止日 · last day of the window',
  },
  async gather(targets, context) {
    const counts = await countsOf(
      targets.map(({ record }) => record.id),
      context,
    );
    return targets.map(({ record, values }) => {
      const own = counts.get(record.id) ?? [];
      const countsUntil = lastDayOf(record, values);
      if (own.length < 2) return new NotApplicable('伤亡没有变化 · casualties have not changed');
      const deaths = casualtiesThatGrade(own.map(numbersOf), countsUntil)?.deaths;
      return { grade: record.grade ?? undefined, firstDeaths: own[0]!.deaths, deaths, countsUntil };
    });
  },
  judge({ grade, firstDeaths, deaths }, { larger, major, extraordinary }) {
    const bounds = [valueText(larger), valueText(major), valueText(extraordinary)] as const;
    const [before, now] = [gradeBy(String(firstDeaths), bounds), gradeBy(String(deaths), bounds)];
    return {
      result: String(deaths - firstDeaths),
      unit: '',
      exceeds: rankOf(now) > rankOf(before) && rankOf(grade) < rankOf(now),
      calculation: `${firstDeaths} → ${deaths}: ${before} → ${now}; ${grade} < ${now}`,
    };
  },
  statement: ({ firstDeaths, deaths }) =>
    `死亡 ${firstDeaths} 人增至 ${deaths} 人而等级未上调 · deaths rose from ${firstDeaths} to ${deaths}, the grade did not`,
});
