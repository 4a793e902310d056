import {
  action,
  checkKnown,
  checkPast,
  checkText,
  compareDecimals,
  type Day,
  GraphQLDay,
  MoneyInput,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkYuan } from '../ledger/amounts.js';
import { checkAfter, refuse } from '../refusals.js';
import { remainderOf } from '../share/remainder.js';
import { DebtShare } from '../share/share.js';
import { DebtProceedsUse, ProceedsPurpose } from './use.js';

@InputType('DebtProceedsUseRecordInput', { description: '登记债券资金使用 · record a use of proceeds (预算法 35)' })
export class ProceedsUseRecordInput {
  @Field(() => ID, { description: '债券资金份额 · share it was taken from' })
  share!: string;

  @Field(() => ID, { description: '用款单位 · body that spent it' })
  user!: string;

  @Field(() => String, { description: '实际用于的项目 · project it was spent on' })
  project!: string;

  @Field(() => ProceedsPurpose, { description: '支出性质 · what it was spent on' })
  purpose!: ProceedsPurpose;

  @Field(() => MoneyInput, { description: '金额（人民币） · amount, in yuan' })
  amount!: MoneyInput;

  @Field(() => GraphQLDay, { description: '支出日期 · day it was spent' })
  spentOn!: Day;

  @Field(() => String, { nullable: true, description: '用途调整批准文件 · approval of another use' })
  changeDocument?: string | null;

  @Field(() => String, { nullable: true, description: '支付凭证 · voucher' })
  voucher?: string | null;
}

export const proceedsUseRecord = action({
  name: 'debtProceedsUseRecord',
  description:
    '登记债券资金使用，如实登记；改变用途未经程序的由规则提示 · record a use of proceeds as it was; another use without procedure is told by the rules (预算法 35)',
  input: ProceedsUseRecordInput,
  record: DebtProceedsUse,
  async run({ share: id, user, ...input }, work) {
    for (const field of ['project', 'changeDocument', 'voucher'] as const) checkText(work, input[field], field);
    checkYuan(work, input.amount, 'amount');
    checkPast(work, input.spentOn, 'spentOn');
    await checkKnown(work, 'GovernmentBody', user, 'user');
    const share = await work.find(DebtShare, id, 'share');
    if (!share) return;
    checkAfter(work, share.receivedOn, input.spentOn, 'spentOn', 'SPENT_BEFORE_RECEIVED');
    const left = await remainderOf(work, share);
    if (compareDecimals(input.amount.amount, left) > 0) {
      refuse(work, 'ABOVE_REMAINDER', 'amount.amount', `${input.amount.amount}, ${left} is left`);
    }
    if (work.refused) return;

    work.effectiveOn = input.spentOn;
    const { divisionId, divisionPath, holderId } = share;
    return work.create(DebtProceedsUse, {
      ...input,
      divisionId,
      divisionPath,
      holderId,
      shareId: share.id,
      userId: user,
    });
  },
});
