import {
  addDecimals,
  codelist,
  compareDecimals,
  type Day,
  type Decimal,
  divide,
  multiply,
  type RuleInForce,
  type Rules,
  subtractDecimals,
  valueText,
} from '@integrity-graph/kit';
import { type BandBounds, bandOf, type DebtBand } from './bands.js';
import { scheduleOf, type Terms } from './schedule.js';

/* The indicators of risk out of a year’s figures, and what would become of them: pure arithmetic. */

/** 国发〔2014〕43号 names the four of debt; 预算法实施条例 47 asks for indicators. How they are reckoned is not verified. */
export const DebtIndicatorCode = {
  DEBT_RATE: 'DEBT_RATE',
  BROAD_DEBT_RATE: 'BROAD_DEBT_RATE',
  GROWTH_RATE: 'GROWTH_RATE',
  DEBT_SERVICE_RATE: 'DEBT_SERVICE_RATE',
  OVERDUE_RATE: 'OVERDUE_RATE',
  GENERAL_INTEREST_SHARE: 'GENERAL_INTEREST_SHARE',
  SPECIAL_INTEREST_SHARE: 'SPECIAL_INTEREST_SHARE',
} as const;
export type DebtIndicatorCode = keyof typeof DebtIndicatorCode;

codelist(
  DebtIndicatorCode,
  'DebtIndicatorCode',
  '债务风险指标，算法未与原文核对 · indicators of debt risk; how they are reckoned was not compared with the text (预算法实施条例 47；国发〔2014〕43号)',
  {
    DEBT_RATE: '债务率：债务余额/综合财力 · debt out of fiscal resources',
    BROAD_DEBT_RATE:
      '全口径债务率：含您可见的或有债务与隐性债务 · with contingent and hidden debt as far as they are yours to see',
    GROWTH_RATE: '新增债务率：较上年末增加/上年末余额 · growth over a year',
    DEBT_SERVICE_RATE:
      '偿债率：当年应还本金与利息/综合财力，转贷下级的在内 · principal and interest that fall due in the year, with what was on-lent, out of fiscal resources',
    OVERDUE_RATE:
      '逾期债务率：本级政府逾期未还本金/债务余额 · principal that the government itself has not paid when due, out of debt',
    GENERAL_INTEREST_SHARE:
      '一般债务付息/一般公共预算支出 · interest on general debt out of the general budget’s spending',
    SPECIAL_INTEREST_SHARE: '专项债务付息/政府性基金支出 · interest on special debt out of the fund budget’s spending',
  },
);

/** What is known of a year; what is not known, or not the caller’s to see, is left out. */
export interface Figures {
  debt?: ByKind;
  debtBefore?: Decimal;
  limits: Partial<ByKind>;
  resources?: Decimal;
  spending?: ByKind;
  interest?: ByKind;
  /** Principal and interest that fall due in the year. */
  service?: Decimal;
  overdue?: Decimal;
  contingent?: Decimal;
  hidden?: Decimal;
}

type ByKind = Record<'GENERAL' | 'SPECIAL', Decimal>;

export interface Indicator {
  code: DebtIndicatorCode;
  /** A share; none when a figure is missing. */
  value?: Decimal;
  calculation: string;
  band?: DebtBand;
}

/** The dated values the bands rest on; none before the first ones. */
export function bandValues(rules: Rules, day: Day): { shown: RuleInForce[]; bounds?: BandBounds } {
  const shown = ['band_yellow', 'band_orange', 'band_red'].flatMap((name) => rules.at(name, day) ?? []);
  const [yellow, orange, red] = shown.map(valueText);
  return { shown, bounds: yellow && orange && red ? { yellow, orange, red } : undefined };
}

const PLACES = 4;

export function indicatorsOf(figures: Figures, bounds: BandBounds | undefined): Indicator[] {
  const { debt, debtBefore, resources, spending, interest, service, overdue, contingent, hidden } = figures;
  const legal = debt && addDecimals(debt.GENERAL, debt.SPECIAL);
  const parts = [legal, contingent, hidden].filter((part): part is Decimal => part !== undefined);
  const banded = (indicator: Indicator): Indicator =>
    indicator.value !== undefined && bounds ? { ...indicator, band: bandOf(indicator.value, bounds) } : indicator;
  const growth = legal !== undefined && debtBefore !== undefined ? subtractDecimals(legal, debtBefore) : undefined;
  return [
    banded(ratio('DEBT_RATE', legal, resources)),
    banded(ratio('BROAD_DEBT_RATE', legal && addDecimals(...parts), resources, parts)),
    ratio('GROWTH_RATE', growth, debtBefore),
    ratio('DEBT_SERVICE_RATE', service, resources),
    ratio('OVERDUE_RATE', overdue, legal),
    ratio('GENERAL_INTEREST_SHARE', interest?.GENERAL, spending?.GENERAL),
    ratio('SPECIAL_INTEREST_SHARE', interest?.SPECIAL, spending?.SPECIAL),
  ];
}

function ratio(
  code: DebtIndicatorCode,
  part: Decimal | undefined,
  whole: Decimal | undefined,
  sum?: Decimal[],
): Indicator {
  if (part === undefined || whole === undefined || compareDecimals(whole, '0') <= 0) {
    return { code, calculation: '缺少数据 · a figure is missing' };
  }
  const value = divide(part, whole, PLACES);
  const said = sum && sum.length > 1 ? `(${sum.join(' + ')})` : part;
  return { code, value, calculation: `${said} / ${whole} = ${value}` };
}

/** How much may still be borrowed of each kind; below 0 when the limit is exceeded. */
export function headroomOf({ debt, limits }: Figures, kind: 'GENERAL' | 'SPECIAL'): Decimal | undefined {
  const limit = limits[kind];
  return debt && limit !== undefined ? subtractDecimals(limit, debt[kind]) : undefined;
}

/** What might happen. */
export interface Changes {
  bond?: Terms & { kind: 'GENERAL' | 'SPECIAL' };
  guarantee?: Decimal;
  /** By which share resources fall: 0.1 is a tenth. Spending stays as it was. */
  revenueFall?: Decimal;
}

/** The figures as they would be. Nothing that is not known becomes known. */
export function changed(figures: Figures, { bond, guarantee, revenueFall }: Changes): Figures {
  const next: Figures = { ...figures, limits: { ...figures.limits } };
  if (bond && next.debt) next.debt = raised(next.debt, bond.kind, bond.amount);
  if (bond && next.interest) next.interest = raised(next.interest, bond.kind, firstYear(bond).interest);
  if (bond && next.service !== undefined) {
    const { principal, interest } = firstYear(bond);
    next.service = addDecimals(next.service, principal, interest);
  }
  if (guarantee !== undefined && next.contingent !== undefined)
    next.contingent = addDecimals(next.contingent, guarantee);
  if (revenueFall !== undefined && next.resources !== undefined) {
    next.resources = multiply(next.resources, subtractDecimals('1', revenueFall));
  }
  return next;
}

const raised = (amounts: ByKind, kind: keyof ByKind, by: Decimal): ByKind => ({
  ...amounts,
  [kind]: addDecimals(amounts[kind], by),
});

/** What falls due of a bond within a year of its beginning. */
function firstYear(terms: Terms): { principal: Decimal; interest: Decimal } {
  const end = `${Number(terms.interestFrom.slice(0, 4)) + 1}${terms.interestFrom.slice(4)}`;
  const due = scheduleOf(terms).filter(({ on }) => on <= end);
  return {
    principal: addDecimals(...due.map(({ principal }) => principal)),
    interest: addDecimals(...due.map(({ interest }) => interest)),
  };
}
