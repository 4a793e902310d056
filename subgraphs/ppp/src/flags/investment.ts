import {
  addDecimals,
  byDay,
  type Context,
  compareDecimals,
  type Decimal,
  divide,
  flagRule,
  multiply,
  NotApplicable,
  type RuleInForce,
  type Target,
  type TargetId,
  tableOf,
  toRecord,
} from '@integrity-graph/kit';
import { type InvestmentKind, PppInvestmentFigure } from '../investment/figure.js';

/* What an investment comes to, against what was approved before. The day of the approval decides which values count. */

type FigureTarget = Target<PppInvestmentFigure>;

interface Compared {
  amount: Decimal;
  basis: Decimal;
}

const ofFigure = {
  record: () => PppInvestmentFigure,
  version: 1,
  dayOf: ({ record }: FigureTarget) => record.approvedOn,
  bodyOf: ({ implementingBodyId }: PppInvestmentFigure) => implementingBodyId,
  between: byDay(() => PppInvestmentFigure, 'approved_on'),
  watches: [
    {
      type: PppInvestmentFigure,
      targets: (ids: readonly string[], { rows }: Context) =>
        rows<TargetId>(
          `select distinct figure.id from ${tableOf(PppInvestmentFigure)} figure
             join ${tableOf(PppInvestmentFigure)} other on other.project_id = figure.project_id
           where other.id = any(?::uuid[])`,
          [`{${ids.join(',')}}`],
        ),
    },
  ],
};

const OTHER_KIND = new NotApplicable('另一种投资数 · another kind of figure');

/** The last figure of a kind that was approved for a project by a day; an approved cost may be adjusted. */
async function lastBefore(
  targets: readonly FigureTarget[],
  kind: InvestmentKind,
  { rows }: Context,
): Promise<(Decimal | undefined)[]> {
  const found = await rows(
    `select * from ${tableOf(PppInvestmentFigure)} where kind = ? and project_id = any(?::uuid[])
     order by approved_on, recorded_at, id`,
    [kind, `{${targets.map(({ record }) => record.projectId).join(',')}}`],
  );
  const figures = found.map((row) => toRecord(PppInvestmentFigure, row));
  return targets.map(
    ({ record }) =>
      figures.findLast((one) => one.projectId === record.projectId && one.approvedOn <= record.approvedOn)?.amount
        .amount,
  );
}

/** By what share an amount is above its basis, held against a limit exactly. */
function above({ amount, basis }: Compared, { value }: RuleInForce) {
  const limit = multiply(basis, addDecimals('1', String(value)));
  const share = divide(addDecimals(amount, multiply(basis, '-1')), basis, 4);
  return {
    result: share,
    unit: '',
    exceeds: compareDecimals(amount, limit) > 0,
    calculation: `${amount} / ${basis} − 1 = ${share} > ${value}`,
  };
}

/** An approved cost that is far above the estimate is reported to whoever approves. */
export const COST_ABOVE_ESTIMATE = flagRule<PppInvestmentFigure, Compared & { isReported: boolean }, 'threshold'>({
  ...ofFigure,
  code: 'COST_ABOVE_ESTIMATE',
  title: '概算超估算未报告 · approved cost above the estimate, and not reported (政府投资条例 12)',
  values: { threshold: 'cost_above_estimate' },
  inputs: {
    amount: '投资概算 · approved cost',
    basis: '投资估算 · estimate',
    isReported: '是否已报告 · whether it was reported',
  },
  async gather(targets, context) {
    const estimates = await lastBefore(targets, 'ESTIMATE', context);
    return targets.map(({ record: { kind, amount, report } }, index) =>
      kind === 'APPROVED_COST'
        ? { amount: amount.amount, basis: estimates[index], isReported: Boolean(report) }
        : OTHER_KIND,
    );
  },
  judge({ isReported, ...compared }, { threshold }) {
    const found = above(compared, threshold);
    return { ...found, exceeds: found.exceeds && !isReported };
  },
  statement: (_, { result }) =>
    `概算超出估算 ${result}，未见报告 · above the estimate by ${result}, with no report on record`,
});

/** In principle an investment does not exceed what was approved. */
export const INVESTMENT_ABOVE_APPROVED = flagRule<PppInvestmentFigure, Compared, 'threshold'>({
  ...ofFigure,
  code: 'INVESTMENT_ABOVE_APPROVED',
  title: '实际投资超概算 · the investment came to more than was approved (政府投资条例 23)',
  values: { threshold: 'investment_above_approved' },
  inputs: { amount: '实际投资 · actual cost', basis: '投资概算 · approved cost' },
  async gather(targets, context) {
    const approved = await lastBefore(targets, 'APPROVED_COST', context);
    return targets.map(({ record: { kind, amount } }, index) =>
      kind === 'ACTUAL' ? { amount: amount.amount, basis: approved[index] } : OTHER_KIND,
    );
  },
  judge: (compared, { threshold }) => above(compared, threshold),
  statement: (_, { result }) => `实际投资超出概算 ${result} · above what was approved by ${result}`,
});
