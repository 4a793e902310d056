import {
  action,
  checkKnown,
  checkMoney,
  checkPast,
  checkText,
  type Day,
  GraphQLDay,
  MoneyInput,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { partOf } from '../project/part.js';
import { PppProject } from '../project/project.js';
import { checkAfter, refuse } from '../refusals.js';
import { InvestmentKind, PppInvestmentFigure } from './figure.js';

@InputType('PppInvestmentFigureRecordInput', { description: '登记项目投资数 · record a figure of the investment' })
export class InvestmentFigureRecordInput {
  @Field(() => ID, { description: '项目 · project' })
  project!: string;

  @Field(() => InvestmentKind, { description: '种类 · kind' })
  kind!: InvestmentKind;

  @Field(() => MoneyInput, { description: '金额，人民币 · amount, in CNY' })
  amount!: MoneyInput;

  @Field(() => ID, { description: '批准或核定机关 · body that approved it' })
  approvedBy!: string;

  @Field(() => GraphQLDay, { description: '批准或核定日期 · day it was approved' })
  approvedOn!: Day;

  @Field(() => String, { description: '批准文件 · document' })
  document!: string;

  @Field(() => String, {
    nullable: true,
    description: '概算超估算的报告文件，仅概算填写 · report that it exceeds the estimate, of an approved cost alone',
  })
  report?: string | null;
}

/** What was approved is recorded even above its limit: a refusal could not undo it, so it raises a flag. */
export const investmentFigureRecord = action({
  name: 'pppInvestmentFigureRecord',
  description:
    '登记投资估算、概算或实际投资 · record what the investment is to come to, or came to (政府投资条例 12、23)',
  input: InvestmentFigureRecordInput,
  record: PppInvestmentFigure,
  async run({ project: id, approvedBy, ...input }, work) {
    checkText(work, input.document, 'document');
    checkPast(work, input.approvedOn, 'approvedOn');
    if (checkMoney(work, input.amount, 'amount') && input.amount.currency !== 'CNY') {
      refuse(work, 'CURRENCY_NOT_CNY', 'amount.currency', input.amount.currency);
    }
    if (input.report && input.kind !== 'APPROVED_COST') refuse(work, 'REPORT_UNFIT', 'report', input.kind);
    await checkKnown(work, 'GovernmentBody', approvedBy, 'approvedBy');
    const project = await work.see(PppProject, id, 'project');
    if (!project) return;
    checkAfter(work, project.initiatedOn, input.approvedOn, 'approvedOn', 'BEFORE_INITIATION');
    if (work.refused) return;

    work.effectiveOn = input.approvedOn;
    return work.create(PppInvestmentFigure, { ...partOf(project), ...input, approvedById: approvedBy });
  },
});
