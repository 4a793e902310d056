import { action, checkPast, checkText, type Day, GraphQLDay, MoneyInput } from '@integrity-graph/kit';
import { Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { checkYuanOrNone } from '../ledger/amounts.js';
import { DebtKind, DebtScope } from '../ledger/codes.js';
import { checkGovernment, ofGovernment } from '../ledger/government.js';
import { settleLimit } from '../obligations.js';
import { refuse, taken } from '../refusals.js';
import { DebtLimit } from './limit.js';

@InputType('DebtLimitApproveInput', {
  description: '登记批准的债务限额 · record a limit that was approved (预算法 35；预算法实施条例 43–45)',
})
export class LimitApproveInput {
  @Field(() => ID, { description: '人民政府 · government' })
  government!: string;

  @Min(2015)
  @Max(2100)
  @Field(() => Int, { description: '年度 · year' })
  year!: number;

  @Field(() => DebtKind, { description: '债务类别 · kind of debt' })
  kind!: DebtKind;

  @Field(() => DebtScope, { description: '统计范围 · of whom it tells' })
  scope!: DebtScope;

  @Field(() => MoneyInput, { description: '限额（人民币） · limit, in yuan' })
  amount!: MoneyInput;

  @Field(() => GraphQLDay, { description: '批准日期 · day of approval' })
  approvedOn!: Day;

  @Field(() => String, { description: '批准机关 · who approved' })
  approvedBy!: string;

  @Field(() => String, { description: '批准文件 · document of approval' })
  document!: string;
}

export const limitApprove = action({
  name: 'debtLimitApprove',
  description:
    '登记批准的债务限额；同年再次批准即为调整 · record a limit; approved again for the same year, it is an adjustment (预算法 35；预算法实施条例 43–45)',
  input: LimitApproveInput,
  record: DebtLimit,
  constraints: { debt_limit_once: taken('LIMIT_RECORDED', 'approvedOn') },
  async run({ government, ...input }, work) {
    for (const field of ['approvedBy', 'document'] as const) checkText(work, input[field], field);
    checkYuanOrNone(work, input.amount, 'amount');
    checkPast(work, input.approvedOn, 'approvedOn');
    if (input.approvedOn > `${input.year}-12-31`) {
      refuse(work, 'APPROVED_AFTER_YEAR', 'approvedOn', `${input.approvedOn}, ${input.year}`);
    }
    const body = await checkGovernment(work, government, 'government');
    if (!body) return;
    const { year, kind, scope, approvedOn } = input;
    const [same] = await work.findAll(DebtLimit, { governmentId: body.id, year, kind, scope, approvedOn });
    if (same) refuse(work, 'LIMIT_RECORDED', 'approvedOn', `${approvedOn}, ${same.document}`);
    if (work.refused) return;

    work.effectiveOn = approvedOn;
    const limit = work.create(DebtLimit, { ...input, ...ofGovernment(body) });
    await settleLimit(work, limit);
    return limit;
  },
});
