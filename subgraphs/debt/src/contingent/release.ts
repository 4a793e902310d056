import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse } from '../refusals.js';
import { DebtContingent } from './contingent.js';

@InputType('DebtContingentReleaseInput', { description: '解除或有债务 · release a contingent debt' })
export class ContingentReleaseInput {
  @Field(() => ID, { description: '或有债务 · contingent debt' })
  contingent!: string;

  @Field(() => GraphQLDay, { description: '解除日期 · day of the release' })
  releasedOn!: Day;

  @Field(() => String, { description: '解除文件 · document of the release' })
  document!: string;
}

export const contingentRelease = action({
  name: 'debtContingentRelease',
  description: '解除或有债务，此后不再计入 · release a contingent debt: from then on it no longer counts',
  input: ContingentReleaseInput,
  record: DebtContingent,
  async run({ contingent: id, releasedOn, document }, work) {
    checkText(work, document, 'document');
    checkPast(work, releasedOn, 'releasedOn');
    const contingent = await work.find(DebtContingent, id, 'contingent');
    if (!contingent) return;
    if (contingent.releasedOn) refuse(work, 'ALREADY_RELEASED', 'contingent', contingent.releasedOn);
    checkAfter(work, contingent.givenOn, releasedOn, 'releasedOn', 'RELEASED_BEFORE_GIVEN');
    if (work.refused) return;

    work.effectiveOn = releasedOn;
    return work.change(contingent, { releasedOn, releaseDocument: document });
  },
});
