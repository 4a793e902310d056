import {
  addMonths,
  byDay,
  compareDecimals,
  countOf,
  type Day,
  type Decimal,
  flagRule,
  NotApplicable,
  tableOf,
  valueText,
  type Watch,
} from '@integrity-graph/kit';
import { BiddingViolation } from '../violation/violation.js';

type Found = { decisions: readonly Day[]; loss: Decimal; isSerious: boolean };

/** Looks at the other decisions on a firm again, when one is recorded: an earlier one may be found later. */
const ofTheFirm: Watch = {
  type: BiddingViolation,
  targets: (ids, context) =>
    context.rows(
      `select other.id from ${tableOf(BiddingViolation)} own join ${tableOf(BiddingViolation)} other
         on other.enterprise_id = own.enterprise_id and other.id <> own.id where own.id = any(?::uuid[])`,
      [`{${ids.join(',')}}`],
    ),
};

/** 条例 67: twice within three years, or a loss of 300,000 yuan, is a serious case; the decision does not call it one. */
export const COLLUSION_NOT_HELD_SERIOUS = flagRule<BiddingViolation, Found, 'threshold' | 'years' | 'loss'>({
  code: 'COLLUSION_NOT_HELD_SERIOUS',
  title: '串通投标达到情节严重而未认定 · collusion that the law holds serious, and the decision does not (实施条例 67)',
  version: 1,
  record: () => BiddingViolation,
  values: { threshold: 'serious_collusions', years: 'serious_collusion_years', loss: 'serious_collusion_loss' },
  inputs: {
    decisions:
      '认定该企业串通投标的决定日期，至本决定为止 · days of the decisions on collusion of the firm, up to this one',
    loss: '直接经济损失（元），未载明的为 0 · direct loss in CNY, 0 where none is said',
    isSerious: '是否认定情节严重 · whether it was held serious',
  },
  dayOf: ({ record }) => record.decidedOn,
  async gather(targets, { rows }) {
    const found = await rows<{ id: string; day: Day }>(
      `select own.id, other.decided_on::text as day from ${tableOf(BiddingViolation)} own
       join ${tableOf(BiddingViolation)} other on other.enterprise_id = own.enterprise_id
       where own.id = any(?::uuid[]) and other.ground = 'ZB_COLLUDE' and other.decided_on <= own.decided_on
       order by other.decided_on, other.id`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    const byDecision = Map.groupBy(found, ({ id }) => id);
    return targets.map(({ record: { id, ground, enterpriseId, directLoss, isSerious } }) => {
      if (ground !== 'ZB_COLLUDE' || !enterpriseId) {
        return new NotApplicable('不是投标人串通投标的决定 · no decision on collusion of a firm');
      }
      const decisions = (byDecision.get(id) ?? []).map(({ day }) => day);
      return { decisions, loss: directLoss?.currency === 'CNY' ? directLoss.amount : '0', isSerious };
    });
  },
  judge({ decisions, loss, isSerious }, { threshold, years, loss: least }) {
    const within = withinYears(decisions, countOf(years));
    const isOften = within.length >= countOf(threshold);
    const isDear = compareDecimals(loss, valueText(least)) >= 0;
    return {
      result: String(within.length),
      unit: '',
      exceeds: (isOften || isDear) && !isSerious,
      calculation: `${within.join('、')}: ${within.length} < ${countOf(threshold)}; ${loss} < ${valueText(least)}${isSerious ? '; serious' : ''}`,
    };
  },
  statement({ loss }, { result }, { threshold, years, loss: least }) {
    const said = [
      ...(Number(result) >= countOf(threshold) ? [oftenSaid(result, countOf(years))] : []),
      ...(compareDecimals(loss, valueText(least)) >= 0 ? [dearSaid(loss)] : []),
    ];
    return `${said.map(([zh]) => zh).join('，')}，未认定情节严重 · ${said.map(([, en]) => en).join('; ')}; not held serious`;
  },
  bodyOf: ({ authorityId }) => authorityId,
  watches: [ofTheFirm],
  between: byDay(() => BiddingViolation, 'decided_on'),
});

const oftenSaid = (times: string, years: number) => [
  `${years} 年内 ${times} 次认定串通投标`,
  `found to collude ${times} times within ${years} years`,
];

const dearSaid = (loss: Decimal) => [`串通投标造成直接损失 ${loss} 元`, `collusion at a direct loss of ${loss} CNY`];

/** Those within some years of the last. */
function withinYears(days: readonly Day[], years: number): Day[] {
  const since = addMonths(days.at(-1)!, -12 * years);
  return days.filter((day) => day > since);
}
