import { Access, type Context, graphError } from '@integrity-graph/kit';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { bandValues } from '../rules/indicators.js';
import { rules } from '../rules/rules.js';
import { figuresOf, governmentAsked } from './figures.js';
import { IndicatorsType, shownIndicators } from './types.js';

/** @throws BAD_USER_INPUT for a year of no figures */
export function checkYear(year: number): void {
  if (year < 2015 || year > 2100) throw graphError('BAD_USER_INPUT', `year: ${year}; give one from 2015 to 2100`);
}

@Resolver()
export class IndicatorsQuery {
  @Access('token')
  @Query(() => IndicatorsType, {
    nullable: true,
    description:
      '债务风险指标与等级，全地区口径；所含部分见 covers · indicators of risk and their bands, of the government with all below it; covers says what the sums contain (预算法实施条例 47)',
  })
  async debtIndicators(
    @Arg('government', () => ID, { description: '人民政府 · government' }) government: string,
    @Arg('year', () => Int, { description: '年度 · year' }) year: number,
    @Ctx() context: Context,
  ): Promise<IndicatorsType> {
    checkYear(year);
    const asked = await governmentAsked(context, government, 'debtIndicators');
    return shownIndicators(await figuresOf(context, asked, year), bandValues(rules, `${year}-12-31`));
  }
}
