import {
  Access,
  type Context,
  codelist,
  GraphQLDecimal,
  graphError,
  type Rules,
  tableOf,
  toRecord,
} from '@integrity-graph/kit';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { rules } from '../rules/rules.js';
import { type Finding, type IndicatorSettings, indicators } from './indicators.js';
import { BiddingOutsideProcess } from './outside.js';

/** Whom an indicator is about. */
export const IndicatorSubject = { PROCESS: 'PROCESS', TENDERER: 'TENDERER', BUYER: 'BUYER' } as const;

codelist(IndicatorSubject, 'BiddingIndicatorSubject', '指标所涉 · whom an indicator is about (Cardinal)', {
  PROCESS: '招投标过程 · a contracting process',
  TENDERER: '投标人 · a tenderer',
  BUYER: '招标人 · a buyer',
});

@ObjectType('BiddingIndicatorFinding', {
  description:
    '外部数据的筛查结果，是线索而非认定 · what an indicator found in data of others: a lead, no finding (Cardinal)',
  simpleResolvers: true,
})
export class IndicatorFinding {
  @Field(() => String, { description: '指标编号，如 R024 · number of the indicator' })
  indicator!: string;

  @Field(() => IndicatorSubject, { description: '所涉 · whom it is about' })
  about!: Finding['about'];

  @Field(() => String, { description: 'OCDS 中的标识 · identifier in the data' })
  identifier!: string;

  @Field(() => GraphQLDecimal, { description: '指标值 · value' })
  value!: string;

  @Field(() => BiddingOutsideProcess, { nullable: true, description: '所涉过程 · the process, where it is about one' })
  process?: BiddingOutsideProcess | null;
}

/** At most so many tenders are screened at once. */
const MOST = 20_000;

/** The values of practice in force today. */
export function settingsOn(values: Rules, today: string, least: number | undefined): IndicatorSettings {
  const number = (name: string) => Number(values.number(name, today));
  return {
    shortestPeriod: number('shortest_period'),
    singleBid: number('single_bid'),
    othersDisqualified: number('others_disqualified'),
    leastBids: number('pair_of_bids'),
    factor: number('fence_factor'),
    leastProcesses: least ?? number('market_processes'),
    leastFirms: least ?? number('market_bidders'),
  };
}

@Resolver()
export class IndicatorQuery {
  @Access('token')
  @Query(() => [IndicatorFinding], {
    nullable: true,
    description:
      '对一个外部数据集作筛查 · screens a data set of another publisher by the indicators R003 to R058 of Cardinal',
  })
  async biddingIndicators(
    @Arg('dataSet', () => String, { description: '数据集名称 · data set' }) dataSet: string,
    @Arg('least', () => Int, {
      nullable: true,
      description:
        '与其他过程、投标人比较所需的最少数量；不填为20 · fewest processes and firms for comparisons; 20 unless said',
    })
    least: number | undefined,
    @Ctx() context: Context,
  ): Promise<IndicatorFinding[]> {
    if (least != null && least < 1) throw graphError('BAD_USER_INPUT', 'least: a comparison needs 1 or more');
    const rows = await context.rows(
      `select * from ${tableOf(BiddingOutsideProcess)} where data_set = ? order by ocid, id limit ${MOST + 1}`,
      [dataSet],
    );
    if (rows.length > MOST) throw graphError('BAD_USER_INPUT', `dataSet: more than ${MOST} processes; divide it`);
    const kept = rows.map((row) => toRecord(BiddingOutsideProcess, row));
    const byOcid = new Map(kept.map((record) => [record.ocid, record]));
    const found = indicators(
      kept.map(({ facts }) => facts),
      settingsOn(rules, context.today, least ?? undefined),
    );
    return found.map(({ id, value, ...finding }) => ({
      ...finding,
      identifier: id,
      value: String(Number(value.toFixed(10))),
      process: finding.about === 'PROCESS' ? byOcid.get(id) : null,
    }));
  }
}
