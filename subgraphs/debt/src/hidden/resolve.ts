import {
  action,
  checkPast,
  checkText,
  compareDecimals,
  type Day,
  GraphQLDay,
  MoneyInput,
  subtractDecimals,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkYuan, yuan } from '../ledger/amounts.js';
import { checkAfter, refuse } from '../refusals.js';
import { checkCleared } from './cleared.js';
import { DebtHidden } from './hidden.js';
import { DebtHiddenResolution } from './resolution.js';

@InputType('DebtHiddenResolveInput', { description: '登记隐性债务化解 · record that hidden debt was resolved' })
export class HiddenResolveInput {
  @Field(() => ID, { description: '隐性债务 · hidden debt' })
  hidden!: string;

  @Field(() => MoneyInput, { description: '化解金额（人民币） · amount resolved, in yuan' })
  amount!: MoneyInput;

  @Field(() => GraphQLDay, { description: '化解日期 · day it was resolved' })
  resolvedOn!: Day;

  @Field(() => String, { description: '化解方式 · how' })
  method!: string;

  @Field(() => String, { description: '依据文件 · document' })
  document!: string;
}

export const hiddenResolve = action({
  name: 'debtHiddenResolve',
  description: '登记隐性债务化解，须具L4权限 · record that hidden debt was resolved; takes clearance L4',
  input: HiddenResolveInput,
  record: DebtHiddenResolution,
  async run({ hidden: id, ...input }, work) {
    checkCleared(work, 'debtHiddenResolve');
    for (const field of ['method', 'document'] as const) checkText(work, input[field], field);
    checkYuan(work, input.amount, 'amount');
    checkPast(work, input.resolvedOn, 'resolvedOn');
    const hidden = await work.find(DebtHidden, id, 'hidden');
    if (!hidden) return;
    checkAfter(work, hidden.incurredOn, input.resolvedOn, 'resolvedOn', 'RESOLVED_BEFORE_INCURRED');
    const left = hidden.unresolved.amount;
    if (compareDecimals(input.amount.amount, left) > 0) {
      refuse(work, 'ABOVE_UNRESOLVED', 'amount.amount', `${input.amount.amount}, ${left} is left`);
    }
    if (work.refused) return;

    work.effectiveOn = input.resolvedOn;
    const { divisionId, divisionPath } = hidden;
    work.change(hidden, { unresolved: yuan(subtractDecimals(left, input.amount.amount)) });
    return work.create(DebtHiddenResolution, { ...input, divisionId, divisionPath, level: 4, hiddenId: hidden.id });
  },
});
