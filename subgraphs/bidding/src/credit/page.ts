import { Access, addDecimals, type Context, divide, GraphQLDecimal, relatedTo } from '@integrity-graph/kit';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { BiddingArchive } from '../archive/archive.js';
import { BiddingCreditMark } from './mark.js';

@ObjectType('BiddingCreditStanding', {
  description: '信用指标达标情况，按各指标最近一次评价 · standing by the last mark of each indicator',
  simpleResolvers: true,
})
export class CreditStanding {
  @Field(() => Int, { description: '已评价指标数 · indicators by which the firm is marked' })
  marked!: number;

  @Field(() => Int, { description: '达标指标数 · indicators whose standard it meets' })
  met!: number;

  @Field(() => GraphQLDecimal, {
    nullable: true,
    description: '达标权重占比；未评价的为空 · weight of the standards met among all; null while there is no mark',
  })
  share?: string | null;
}

/** The last mark of each indicator counts, by its own weight. */
export function standingOf(marks: readonly Pick<BiddingCreditMark, 'indicatorId' | 'isMet' | 'weight' | 'markedOn'>[]) {
  const last = new Map<string, (typeof marks)[number]>();
  for (const mark of marks) {
    const known = last.get(mark.indicatorId);
    if (!known || known.markedOn <= mark.markedOn) last.set(mark.indicatorId, mark);
  }
  const counted = [...last.values()];
  const met = counted.filter(({ isMet }) => isMet);
  const weight = (of: typeof counted) => addDecimals('0', ...of.map((mark) => mark.weight));
  return {
    marked: counted.length,
    met: met.length,
    share: counted.length > 0 ? divide(weight(met), weight(counted), 4) : null,
  };
}

@Resolver(() => BiddingArchive)
export class ArchiveFields {
  @Access('L2')
  @FieldResolver(() => CreditStanding, {
    nullable: true,
    description: '信用指标达标情况 · standing by credit indicators (晋政发〔2018〕10号 10)',
  })
  async standing(@Root() archive: BiddingArchive, @Ctx() context: Context): Promise<CreditStanding> {
    return standingOf(await relatedTo(context, archive, BiddingCreditMark, 'archiveId'));
  }
}
