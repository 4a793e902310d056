import { action, checkText, MoneyInput } from '@integrity-graph/kit';
import { Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { checkYuan, checkYuanOrNone } from '../ledger/amounts.js';
import { checkGovernment, ofGovernment } from '../ledger/government.js';
import { refuse, taken } from '../refusals.js';
import { DebtFiscalCapacity } from './capacity.js';

@InputType('DebtFiscalCapacityReportInput', {
  description: '报告综合财力与支出 · report fiscal resources and spending (预算法实施条例 47)',
})
export class FiscalCapacityReportInput {
  @Field(() => ID, { description: '人民政府 · government' })
  government!: string;

  @Min(2015)
  @Max(2100)
  @Field(() => Int, { description: '年度 · year' })
  year!: number;

  @Field(() => MoneyInput, { description: '综合财力 · comprehensive fiscal resources' })
  resources!: MoneyInput;

  @Field(() => MoneyInput, { description: '一般公共预算支出 · spending of the general budget' })
  generalSpending!: MoneyInput;

  @Field(() => MoneyInput, { description: '政府性基金预算支出 · spending of the fund budget' })
  fundSpending!: MoneyInput;

  @Field(() => MoneyInput, { description: '一般债务付息支出 · interest paid on general debt' })
  generalInterest!: MoneyInput;

  @Field(() => MoneyInput, { description: '专项债务付息支出 · interest paid on special debt' })
  specialInterest!: MoneyInput;

  @Field(() => String, { description: '决算文件 · document of the final accounts' })
  document!: string;
}

export const fiscalCapacityReport = action({
  name: 'debtFiscalCapacityReport',
  description:
    '报告年度综合财力、支出与付息，供计算风险指标 · report a year’s resources, spending and interest: what the indicators of risk are computed from (预算法实施条例 47)',
  input: FiscalCapacityReportInput,
  record: DebtFiscalCapacity,
  constraints: { fiscal_capacity_year: taken('YEAR_RECORDED', 'year') },
  async run({ government, ...input }, work) {
    checkText(work, input.document, 'document');
    checkYuan(work, input.resources, 'resources');
    for (const field of ['generalSpending', 'fundSpending', 'generalInterest', 'specialInterest'] as const) {
      checkYuanOrNone(work, input[field], field);
    }
    if (`${input.year}-12-31` > work.today)
      refuse(work, 'YEAR_NOT_OVER', 'year', `${input.year}, today is ${work.today}`);
    const body = await checkGovernment(work, government, 'government');
    if (!body) return;
    const [same] = await work.findAll(DebtFiscalCapacity, { governmentId: body.id, year: input.year });
    if (same) refuse(work, 'YEAR_RECORDED', 'year', `${input.year}, ${same.document}`);
    if (work.refused) return;

    work.effectiveOn = `${input.year}-12-31`;
    return work.create(DebtFiscalCapacity, { ...input, ...ofGovernment(body) });
  },
});
