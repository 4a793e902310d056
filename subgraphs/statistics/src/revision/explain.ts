import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleRelease } from '../obligations.js';
import { publishing } from '../publication/publication.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { StatisticsRelease } from '../release/release.js';
import { StatisticsRevision } from './revision.js';

@InputType('StatisticsRevisionExplainInput', {
  description: '说明修订依据和情况 · explain a revision (统计法实施条例 26)',
})
export class RevisionExplainInput {
  @Field(() => ID, { description: '修订后的发布 · release with the revised figures' })
  release!: string;

  @Field(() => String, { description: '修订依据 · basis of the revision' })
  basis!: string;

  @Field(() => String, { description: '修订情况 · what was revised, and how' })
  explanation!: string;

  @Field(() => String, { nullable: true, description: '文件 · document' })
  document?: string | null;

  @Field(() => GraphQLDay, { description: '作出说明的日期 · day of the explanation' })
  explainedOn!: Day;
}

export const revisionExplain = action({
  name: 'statisticsRevisionExplain',
  description:
    '就修订依据和情况作出说明，公布后方为履行 · explain a revision; done when it is published (统计法实施条例 26)',
  input: RevisionExplainInput,
  record: StatisticsRevision,
  constraints: { revision_once: taken('REVISION_EXPLAINED', 'release') },
  async run({ release: id, ...input }, work) {
    for (const field of ['basis', 'explanation', 'document'] as const) checkText(work, input[field], field);
    checkPast(work, input.explainedOn, 'explainedOn');
    const release = await work.see(StatisticsRelease, id, 'release');
    if (!release) return;
    if (!release.isRevision) refuse(work, 'NOT_A_REVISION', 'release', release.number);
    const [same] = await work.findAll(StatisticsRevision, { releaseId: release.id });
    if (same) refuse(work, 'REVISION_EXPLAINED', 'release', same.explainedOn);
    checkAfter(work, release.releasedOn, input.explainedOn, 'explainedOn', 'EXPLAINED_BEFORE_RELEASE');
    if (work.refused) return;

    work.effectiveOn = input.explainedOn;
    const { divisionId, divisionPath, compilerId } = release;
    return work.create(StatisticsRevision, { ...input, divisionId, divisionPath, releaseId: release.id, compilerId });
  },
});

export const revisionPublish = publishing({
  name: 'statisticsRevisionPublish',
  description: '公布修订依据和情况 · publish the explanation of a revision (统计法实施条例 26)',
  record: StatisticsRevision,
  publisher: ({ compilerId }) => compilerId,
  since: ({ explainedOn }) => explainedOn,
  async settle(work, revision) {
    const [release] = await work.findAll(StatisticsRelease, { id: revision.releaseId });
    if (release) await settleRelease(work, release);
  },
});
