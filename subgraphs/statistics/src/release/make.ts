import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { refuse, taken } from '../refusals.js';
import { StatisticsRound } from '../round/round.js';
import { ReleaseKind, ReleaseOrigin, StatisticsRelease } from './release.js';

@InputType('StatisticsReleaseMakeInput', { description: '编制数据发布 · make a release (统计法 26、27)' })
export class ReleaseMakeInput {
  @Field(() => ID, { description: '发布机关 · body that releases it' })
  compiler!: string;

  @Field(() => String, { description: '发布编号，同一机关不得重复 · number, unique for the body' })
  number!: string;

  @Field(() => String, { description: '名称 · title' })
  title!: string;

  @Field(() => ReleaseKind, { description: '种类 · kind' })
  kind!: ReleaseKind;

  @Field(() => ID, { nullable: true, description: '所依据的调查期，须为该机关的 · round it gives the results of' })
  round?: string | null;

  @Field(() => GraphQLDay, { description: '发布日期，即数据版次 · day of the release: the vintage' })
  releasedOn!: Day;

  @Field(() => ReleaseOrigin, {
    nullable: true,
    description: '来源，未填为本部门登记 · where it comes from; recorded here unless said',
  })
  origin?: ReleaseOrigin | null;
}

export const releaseMake = action({
  name: 'statisticsReleaseMake',
  description: '编制一次数据发布，随后登记其数据 · make a release; its values follow (统计法 26、27)',
  input: ReleaseMakeInput,
  record: StatisticsRelease,
  constraints: { release_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ compiler, round: roundId, origin, ...input }, work) {
    checkText(work, input.number, 'number');
    checkText(work, input.title, 'title');
    checkPast(work, input.releasedOn, 'releasedOn');
    const body = await checkKnown(work, 'GovernmentBody', compiler, 'compiler');
    await checkRound(work, roundId, compiler, input.releasedOn);
    const [same] = body ? await work.findAll(StatisticsRelease, { compilerId: body.id, number: input.number }) : [];
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.releasedOn}`);
    if (work.refused || !body) return;

    work.effectiveOn = input.releasedOn;
    return work.create(StatisticsRelease, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      compilerId: body.id,
      roundId,
      origin: origin ?? 'RECORDED',
      valueCount: 0,
      isRevision: false,
    });
  },
});

/** Results are those of a round of the body itself, and come after its period has begun. */
async function checkRound(work: Work, id: string | null | undefined, compiler: string, on: Day): Promise<void> {
  const round = id ? await work.see(StatisticsRound, id, 'round') : undefined;
  if (round && round.organiserId !== compiler) refuse(work, 'ROUND_OF_OTHER_BODY', 'round', round.name);
  if (round && on <= round.periodStart) refuse(work, 'RELEASED_BEFORE_PERIOD', 'releasedOn', `${on}, ${round.name}`);
}
