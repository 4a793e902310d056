import { action, checkKnown, checkText, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { SurveyFrequency } from '../project/project.js';
import { refuse, taken } from '../refusals.js';
import { StatisticsSeries } from './series.js';

@InputType('StatisticsSeriesRegisterInput', { description: '登记统计数列 · register a series' })
export class SeriesRegisterInput {
  @Field(() => ID, { description: '编制机关 · body that compiles it' })
  compiler!: string;

  @Field(() => String, { description: '指标代码 · code of the indicator' })
  indicator!: string;

  @Field(() => String, { description: '指标名称 · name of the indicator' })
  name!: string;

  @Field(() => String, { description: '计量单位 · unit of measure' })
  unit!: string;

  @Field(() => SurveyFrequency, { description: '频率 · frequency' })
  frequency!: SurveyFrequency;

  @Field(() => String, { description: '地区代码 · code of the area' })
  areaCode!: string;

  @Field(() => String, { description: '地区名称 · name of the area' })
  areaName!: string;

  @Field(() => ID, { nullable: true, description: '地区；本图谱以外的不填 · area, when it is one of this graph’s' })
  area?: string | null;

  @Field(() => ID, { nullable: true, description: '上级地区的同一数列 · the same of the area it is part of' })
  wholeArea?: string | null;

  @Field(() => ID, { nullable: true, description: '合计指标的数列 · the total of which it is an item' })
  wholeItem?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '对照数列，须为同一地区和频率 · series its growth is held against, of the same area and frequency',
  })
  yardstick?: string | null;
}

export const seriesRegister = action({
  name: 'statisticsSeriesRegister',
  description: '登记统计数列及其所属合计 · register a series, and the wholes it is part of (统计法 26)',
  input: SeriesRegisterInput,
  record: StatisticsSeries,
  constraints: { series_key: taken('SERIES_REGISTERED', 'indicator') },
  async run({ compiler, area, wholeArea, wholeItem, yardstick, ...input }, work) {
    for (const field of ['indicator', 'name', 'unit', 'areaCode', 'areaName'] as const) {
      checkText(work, input[field], field);
    }
    const body = await checkKnown(work, 'GovernmentBody', compiler, 'compiler');
    if (area != null && (await work.directory.find(area))?.type !== 'Division') {
      refuse(work, 'UNKNOWN_DIVISION', 'area', area);
    }
    const region = wholeArea ? await work.see(StatisticsSeries, wholeArea, 'wholeArea') : undefined;
    const total = wholeItem ? await work.see(StatisticsSeries, wholeItem, 'wholeItem') : undefined;
    checkWholes(work, input, region, total);
    const measure = yardstick ? await work.see(StatisticsSeries, yardstick, 'yardstick') : undefined;
    if (measure && (measure.areaCode !== input.areaCode || measure.frequency !== input.frequency)) {
      refuse(work, 'NOT_COMPARABLE', 'yardstick', `${measure.areaName}, ${measure.frequency}`);
    }
    const { indicator, frequency, areaCode } = input;
    const [same] = body
      ? await work.findAll(StatisticsSeries, { compilerId: body.id, indicator, frequency, areaCode })
      : [];
    if (same) refuse(work, 'SERIES_REGISTERED', 'indicator', `${indicator}, ${areaCode}`);
    if (work.refused || !body) return;

    return work.create(StatisticsSeries, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      compilerId: body.id,
      areaId: area,
      wholeAreaId: region?.id,
      wholeItemId: total?.id,
      yardstickId: measure?.id,
    });
  },
});

/** Parts by area are the same indicator elsewhere, parts by item another one here; all in one unit and frequency. */
function checkWholes(
  work: Work,
  { indicator, unit, frequency, areaCode }: Omit<SeriesRegisterInput, 'compiler'>,
  region: StatisticsSeries | undefined,
  total: StatisticsSeries | undefined,
): void {
  if (region && (region.indicator !== indicator || region.areaCode === areaCode)) {
    refuse(work, 'NOT_ITS_WHOLE', 'wholeArea', `${region.indicator}, ${region.areaName}`);
  }
  if (total && (total.areaCode !== areaCode || total.indicator === indicator)) {
    refuse(work, 'NOT_ITS_WHOLE', 'wholeItem', `${total.indicator}, ${total.areaName}`);
  }
  for (const [field, whole] of [
    ['wholeArea', region],
    ['wholeItem', total],
  ] as const) {
    if (whole && (whole.unit !== unit || whole.frequency !== frequency)) {
      refuse(work, 'OTHER_UNIT', field, `${whole.unit}, ${whole.frequency}`);
    }
  }
}
