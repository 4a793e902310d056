import { action, checkPast, checkText, type Day, GraphQLDay, MoneyInput } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkYuanOrNone } from '../ledger/amounts.js';
import { DebtKind, DebtScope } from '../ledger/codes.js';
import { checkGovernment, ofGovernment } from '../ledger/government.js';
import { settleBalance } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { DebtBalance } from './balance.js';

@InputType('DebtBalanceReportInput', { description: '报告债务余额 · report outstanding debt (预算法实施条例 43–45)' })
export class BalanceReportInput {
  @Field(() => ID, { description: '人民政府 · government' })
  government!: string;

  @Field(() => DebtKind, { description: '债务类别 · kind of debt' })
  kind!: DebtKind;

  @Field(() => DebtScope, { description: '统计范围 · of whom it tells' })
  scope!: DebtScope;

  @Field(() => GraphQLDay, { description: '期初 · first day of the period' })
  from!: Day;

  @Field(() => GraphQLDay, { description: '期末 · last day of the period' })
  until!: Day;

  @Field(() => MoneyInput, { description: '期初余额 · balance before the period' })
  opening!: MoneyInput;

  @Field(() => MoneyInput, { description: '本期举借 · borrowed in the period' })
  borrowed!: MoneyInput;

  @Field(() => MoneyInput, { description: '本期偿还本金 · principal repaid in the period' })
  repaid!: MoneyInput;

  @Field(() => MoneyInput, { description: '期末余额 · balance at the end of the period' })
  closing!: MoneyInput;

  @Field(() => GraphQLDay, { nullable: true, description: '决算批准日期 · day the final accounts were approved' })
  approvedOn?: Day | null;

  @Field(() => String, { description: '报表或决算文件 · statement or document of the final accounts' })
  document!: string;
}

export const balanceReport = action({
  name: 'debtBalanceReport',
  description:
    '报告债务余额，如实登记，勾稽不符的由规则提示 · report outstanding debt as it was stated; what does not add up is told by the rules (预算法实施条例 43–45)',
  input: BalanceReportInput,
  record: DebtBalance,
  constraints: { balance_once: taken('BALANCE_RECORDED', 'until') },
  async run({ government, ...input }, work) {
    checkText(work, input.document, 'document');
    for (const field of ['opening', 'borrowed', 'repaid', 'closing'] as const) {
      checkYuanOrNone(work, input[field], field);
    }
    checkPast(work, input.until, 'until');
    checkAfter(work, input.from, input.until, 'until', 'PERIOD_REVERSED');
    checkPast(work, input.approvedOn, 'approvedOn');
    checkAfter(work, input.until, input.approvedOn, 'approvedOn', 'APPROVED_BEFORE_END');
    const body = await checkGovernment(work, government, 'government');
    if (!body) return;
    const { kind, scope, until } = input;
    const [same] = await work.findAll(DebtBalance, { governmentId: body.id, kind, scope, until });
    if (same) refuse(work, 'BALANCE_RECORDED', 'until', `${until}, ${same.document}`);
    if (work.refused) return;

    work.effectiveOn = until;
    const balance = work.create(DebtBalance, { ...input, ...ofGovernment(body) });
    await settleBalance(work, balance);
    return balance;
  },
});
