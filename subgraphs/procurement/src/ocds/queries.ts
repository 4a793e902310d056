import { Access, type Context, GraphQLJson, importedId, type JsonObject } from '@integrity-graph/kit';
import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ProcurementProject } from '../project/project.js';
import { shownRelease } from './contacts.js';
import { keptReleases, recordPackage } from './export.js';
import { compiledRelease, versionedRelease } from './merge.js';
import { firstEditions, OcdsRelease } from './release.js';

@ObjectType('ProcurementOcdsProcess', {
  description: '导入的采购过程 · a contracting process imported from elsewhere (OCDS 1.1)',
  simpleResolvers: true,
})
export class OcdsProcess {
  @Field(() => String, { description: '采购过程标识 · its identifier (OCDS ocid)' })
  ocid!: string;

  @Field(() => [OcdsRelease], { description: '各次发布，按发布时刻 · its releases, in the order of their dates' })
  releases!: OcdsRelease[];

  @Field(() => GraphQLJson, { description: '合并后的最新状态 · its latest state (OCDS compiledRelease)' })
  compiled!: JsonObject;

  @Field(() => GraphQLJson, { description: '各字段历次取值 · every value each field had (OCDS versionedRelease)' })
  versioned!: JsonObject;

  @Field(() => ProcurementProject, {
    nullable: true,
    description:
      '由此登记的项目；采购人未对应到本库机构则为空 · the project recorded from it; null when its buyer is no body registered here',
  })
  project?: ProcurementProject | null;
}

@Resolver()
export class OcdsQueries {
  @Access('public')
  @Query(() => OcdsProcess, {
    nullable: true,
    description:
      '导入的采购过程；无或无权查看时为空 · an imported contracting process; null when not there or not yours',
  })
  async procurementOcdsProcess(
    @Arg('ocid', () => String, { description: '采购过程标识 · identifier (OCDS ocid)' }) ocid: string,
    @Ctx() context: Context,
  ): Promise<OcdsProcess | null> {
    const kept = await keptReleases(context, ocid);
    const releases = firstEditions(kept);
    if (releases.length === 0) return null;
    return {
      ocid,
      releases: kept,
      compiled: compiledRelease(releases),
      versioned: versionedRelease(releases),
      project: await context.load(ProcurementProject, importedId(ocid, 'tender')),
    };
  }

  @Access('public')
  @Query(() => GraphQLJson, {
    nullable: true,
    description:
      '采购过程的OCDS 1.1记录包，仅含查询人可见的内容；无则为空 · the process as an OCDS 1.1 record package, with what the caller may see; null when that is nothing',
  })
  procurementOcdsRecord(
    @Arg('project', () => ID, { nullable: true, description: '采购项目 · project; this, a contract or the ocid' })
    project: string | null,
    @Arg('contract', () => ID, { nullable: true, description: '过程中的合同 · a contract of the process' })
    contract: string | null,
    @Arg('ocid', () => String, { nullable: true, description: '采购过程标识 · identifier (OCDS ocid)' })
    ocid: string | null,
    @Ctx() context: Context,
  ): Promise<JsonObject | null> {
    return recordPackage(context, { project, contract, ocid });
  }
}

/** What a kept release holds in whole documents. */
@Resolver(() => OcdsRelease)
export class OcdsReleaseFields {
  @Access('public')
  @FieldResolver(() => GraphQLJson, {
    description:
      '发布内容原样，联系人仅限L3 · the release as it was published; persons to turn to for readers of L3 alone (OCDS release)',
  })
  content(@Root() record: OcdsRelease, @Ctx() context: Context): JsonObject {
    return shownRelease(context, record);
  }

  @Access('public')
  @FieldResolver(() => [GraphQLJson], {
    name: 'packages',
    description: '所在数据包的说明 · what the packages that held it say beside their releases (OCDS release package)',
  })
  packagesOf(@Root() { packages }: OcdsRelease): JsonObject[] {
    return packages;
  }
}
