import { Access, type Context, GraphQLInstant } from '@integrity-graph/kit';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { SECTORS, Sector } from '../sectors.js';

@ObjectType('Freshness', {
  description: '登记簿的新鲜度 · how far the register has followed a sector',
  simpleResolvers: true,
})
export class Freshness {
  @Field(() => Sector, { description: '领域 · sector' }) sector!: Sector;
  @Field(() => GraphQLInstant, {
    nullable: true,
    description:
      '最近入册事项的登记时刻；领域停机时停在最后一项 · when the last event taken in was recorded; a stopped sector stays at its last',
  })
  lastApplied!: Date | null;
  @Field(() => Int, {
    nullable: true,
    description: '尚未入册的事项数，不可知时为空 · events not taken in yet; null when it cannot be known',
  })
  lag!: number | null;
}

@Resolver()
export class FreshnessResolver {
  @Access('public')
  @Query(() => [Freshness], { nullable: true, description: '各领域的新鲜度 · how fresh the register is, by sector' })
  async freshness(@Ctx() context: Context): Promise<Freshness[]> {
    const rows = await context.rows<{ source: string; position: string; recorded_at: string | null }>(
      'select source, position, recorded_at from cursor',
    );
    return Promise.all(
      SECTORS.map(async (source) => {
        const row = rows.find((r) => r.source === source);
        const after = Number(row?.position ?? 0);
        const head = await context.runtime.bus
          .source(source)
          .head()
          .catch(() => null);
        return {
          sector: source.toUpperCase() as Sector,
          lastApplied: row?.recorded_at ? new Date(row.recorded_at) : null,
          lag: head === null ? null : Math.max(0, head - after),
        };
      }),
    );
  }
}
