import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, InputType } from 'type-graphql';
import { aboutParty, checkParty, PartyInput } from '../party.js';
import { checkAfter } from '../refusals.js';
import { MaterialKind, StatisticsDisposal } from './disposal.js';

@InputType('StatisticsDisposalRecordInput', {
  description: '登记统计资料销毁或灭失 · record that material was destroyed or lost (统计法实施条例 22、23)',
})
export class DisposalRecordInput extends PartyInput {
  @Field(() => MaterialKind, { description: '资料种类 · kind' })
  kind!: MaterialKind;

  @Field(() => String, { description: '资料名称 · what it was' })
  material!: string;

  @Field(() => GraphQLDay, { description: '形成日期 · day the material came into being' })
  formedOn!: Day;

  @Field(() => GraphQLDay, { description: '销毁或发现灭失的日期 · day it was destroyed, or found to be lost' })
  disposedOn!: Day;

  @Field(() => String, { description: '原因与批准 · reason and approval' })
  reason!: string;
}

export const disposalRecord = action({
  name: 'statisticsDisposalRecord',
  description:
    '登记统计资料销毁或灭失；早于法定保存期限的，提示线索 · record that material was destroyed or lost; before its time that is a lead (统计法 42；统计法实施条例 22、23)',
  input: DisposalRecordInput,
  record: StatisticsDisposal,
  async run({ body, enterprise, ...input }, work) {
    checkText(work, input.material, 'material');
    checkText(work, input.reason, 'reason');
    checkPast(work, input.disposedOn, 'disposedOn');
    checkAfter(work, input.formedOn, input.disposedOn, 'disposedOn', 'DISPOSED_BEFORE_FORMED');
    const party = await checkParty(work, { body, enterprise });
    if (work.refused || !party) return;

    work.effectiveOn = input.disposedOn;
    return work.create(StatisticsDisposal, { ...aboutParty(party), ...input });
  },
});
