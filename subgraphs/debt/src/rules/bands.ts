import { codelist, compareDecimals, type Decimal } from '@integrity-graph/kit';

/** Bands of the debt rate, the safest first. */
export const DebtBand = { GREEN: 'GREEN', YELLOW: 'YELLOW', ORANGE: 'ORANGE', RED: 'RED' } as const;
export type DebtBand = keyof typeof DebtBand;

codelist(DebtBand, 'DebtBand', '债务风险等级，数值未经核对 · band of the debt rate; its values are not verified', {
  GREEN: '绿色 · green',
  YELLOW: '黄色 · yellow',
  ORANGE: '橙色 · orange',
  RED: '红色 · red',
});

/** From which rate each band begins; the bound itself belongs to the band. */
export interface BandBounds {
  yellow: Decimal;
  orange: Decimal;
  red: Decimal;
}

export const BANDS: readonly DebtBand[] = ['GREEN', 'YELLOW', 'ORANGE', 'RED'];

/** The band of a debt rate. */
export function bandOf(rate: Decimal, { yellow, orange, red }: BandBounds): DebtBand {
  return BANDS[[yellow, orange, red].filter((bound) => compareDecimals(rate, bound) >= 0).length]!;
}
