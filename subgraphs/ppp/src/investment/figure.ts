import { Code, codelist, Day, GovernmentBody, Money, RecordType, Reference, Text } from '@integrity-graph/kit';
import { IMPLEMENTING, ProjectPart } from '../project/part.js';

/** What an investment is to come to, stage by stage, and what it came to. */
export const InvestmentKind = { ESTIMATE: 'ESTIMATE', APPROVED_COST: 'APPROVED_COST', ACTUAL: 'ACTUAL' } as const;
export type InvestmentKind = keyof typeof InvestmentKind;

codelist(InvestmentKind, 'PppInvestmentKind', '投资数种类 · kind of figure (政府投资条例 12、23)', {
  ESTIMATE: '投资估算，经批准的可行性研究报告 · estimate, of the approved feasibility study',
  APPROVED_COST: '投资概算，经核定的初步设计 · approved cost, of the approved preliminary design',
  ACTUAL: '实际投资，竣工财务决算 · actual cost, of the final accounts of the works',
});

@RecordType({
  table: 'investment_figure',
  zh: '项目投资数',
  en: 'Figure of a project’s investment',
  bodies: IMPLEMENTING,
})
export class PppInvestmentFigure extends ProjectPart {
  @Code(InvestmentKind, '种类 · kind', { filter: true })
  kind!: InvestmentKind;

  @Money('金额 · amount')
  amount!: Money;

  @Reference(() => GovernmentBody, '批准或核定机关 · body that approved it')
  approvedById!: string;

  @Day('批准或核定日期 · day it was approved', { filter: true, order: true })
  approvedOn!: string;

  @Text('批准文件 · document')
  document!: string;

  @Text(
    '概算超估算的报告文件；未报告为空 · report that the approved cost exceeds the estimate; null when none was made',
    {
      nullable: true,
    },
  )
  report?: string | null;
}
