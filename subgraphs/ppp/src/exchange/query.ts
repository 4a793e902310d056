import { Access, type Context, GraphQLJson, type JsonObject } from '@integrity-graph/kit';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { projectPackage } from './oc4ids/export.js';

@Resolver()
export class ExchangeQueries {
  @Access('public')
  @Query(() => GraphQLJson, {
    nullable: true,
    description:
      '项目的OC4IDS 0.9数据包，仅含查询人可见的内容；无则为空 · the project as an OC4IDS 0.9 project package, with what the caller may see; null when that is nothing',
  })
  pppOc4idsProject(
    @Arg('project', () => ID, { description: '项目 · project' }) project: string,
    @Ctx() context: Context,
  ): Promise<JsonObject | null> {
    return projectPackage(context, project);
  }
}
