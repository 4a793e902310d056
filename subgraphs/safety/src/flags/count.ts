import { countOf, dayOf, flagRule, NotApplicable, tableOf, toRecord, type Watch } from '@integrity-graph/kit';
import { SafetyCasualtyCount } from '../accident/count.js';
import { inOrder } from '../rules/grade.js';

type Numbers = { deaths: number; seriousInjuries: number };

/** A later or corrected count looks anew at all counts of its accident. */
const siblings: Watch = {
  type: SafetyCasualtyCount,
  targets: (ids, { rows }) =>
    rows(
      `select id from ${tableOf(SafetyCasualtyCount)} where accident_id in
         (select accident_id from ${tableOf(SafetyCasualtyCount)} where id = any(?::uuid[])) order by counted_at, id`,
      [`{${ids.join(',')}}`],
    ),
};

/** Numbers that fall between two counts. Who dies of injuries is injured no more: dead and injured are held together too. */
export const CASUALTIES_FELL = flagRule<
  SafetyCasualtyCount,
  { before: Numbers; now: Numbers; reason: string | null },
  'threshold'
>({
  code: 'CASUALTIES_FELL',
  title: '伤亡数字减少 · casualties fell between two counts (国令第493号 4)',
  version: 1,
  record: () => SafetyCasualtyCount,
  values: { threshold: 'fewer_casualties_tolerated' },
  inputs: {
    before: '上次 · by the count before',
    now: '本次 · by this count',
    reason: '所述理由 · reason given',
  },
  dayOf: ({ record }) => dayOf(record.countedAt),
  async gather(targets, { rows }) {
    const found = await rows(`select * from ${tableOf(SafetyCasualtyCount)} where accident_id = any(?::uuid[])`, [
      `{${targets.map(({ record }) => record.accidentId).join(',')}}`,
    ]);
    const counts = Map.groupBy(
      inOrder(found.map((row) => toRecord(SafetyCasualtyCount, row))),
      ({ accidentId }) => accidentId,
    );
    return targets.map(({ record }) => {
      const own = counts.get(record.accidentId) ?? [];
      const before = own[own.findIndex(({ id }) => id === record.id) - 1];
      if (!before) return new NotApplicable('首次统计 · the first count');
      return { before: numbersOf(before), now: numbersOf(record), reason: record.reason ?? null };
    });
  },
  judge({ before, now }, { threshold }) {
    const dead = before.deaths - now.deaths;
    const all = before.deaths + before.seriousInjuries - now.deaths - now.seriousInjuries;
    const fewer = Math.max(0, dead, all);
    return {
      result: String(fewer),
      unit: '',
      exceeds: fewer > countOf(threshold),
      calculation: `max(${before.deaths} − ${now.deaths}, ${before.deaths + before.seriousInjuries} − ${now.deaths + now.seriousInjuries}, 0) = ${fewer} > ${countOf(threshold)}`,
    };
  },
  statement: ({ before, now }) =>
    `死亡 ${before.deaths}→${now.deaths} 人，重伤 ${before.seriousInjuries}→${now.seriousInjuries} 人 · deaths ${before.deaths}→${now.deaths}, serious injuries ${before.seriousInjuries}→${now.seriousInjuries}`,
  bodyOf: ({ departmentId }) => departmentId,
  watches: [siblings],
  between: ({ from, to }, { rows }) =>
    rows(
      `select id from ${tableOf(SafetyCasualtyCount)}
       where (counted_at at time zone 'Asia/Shanghai')::date between ?::date and ?::date order by counted_at, id`,
      [from, to],
    ),
});

const numbersOf = ({ deaths, seriousInjuries }: SafetyCasualtyCount): Numbers => ({ deaths, seriousInjuries });
