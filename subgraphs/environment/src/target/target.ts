import {
  Code,
  Count,
  codelist,
  Day,
  DecimalNumber,
  DomainRecord,
  GovernmentBody,
  Post,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';

/** On which side of the target value the promise is kept; the value itself keeps it. */
export const TargetDirection = { AT_MOST: 'AT_MOST', AT_LEAST: 'AT_LEAST' } as const;
export type TargetDirection = keyof typeof TargetDirection;

codelist(TargetDirection, 'EnvironmentTargetDirection', '目标方向 · on which side of the value the target is met', {
  AT_MOST: '不高于，如浓度 · at most, as for a concentration',
  AT_LEAST: '不低于，如优良天数 · at least, as for the number of good days',
});

@RecordType({
  table: 'target',
  zh: '环境保护目标公开承诺',
  en: 'Environmental target publicly promised',
  document: 'document',
  bodies: ['promisor_id'],
})
export class EnvironmentTarget extends DomainRecord {
  @Text('承诺编号 · number of the promise', { filter: true, order: true })
  number!: string;

  @Text('指标，如“细颗粒物年均浓度” · indicator', { filter: true })
  indicator!: string;

  @Text('计量单位 · unit of measure')
  unit!: string;

  @Code(TargetDirection, '目标方向 · on which side of the value the target is met')
  direction!: TargetDirection;

  @Count('基准年 · baseline year')
  baselineYear!: number;

  @DecimalNumber('基准值 · baseline')
  baselineValue!: string;

  @DecimalNumber('目标值 · target value')
  targetValue!: string;

  @Count('目标年，年底前实现 · year by whose end it is to be met', { filter: true, order: true })
  year!: number;

  @Reference(() => GovernmentBody, '承诺机关 · body that promised (环境保护法 6、26)', { filter: true })
  promisorId!: string;

  @Reference(() => Post, '责任岗位 · post responsible (环境保护法 26)', { filter: true })
  responsiblePostId!: string;

  @Day('承诺日期 · day of the promise', { filter: true, order: true })
  promisedOn!: string;

  @Text('承诺文件 · document of the promise')
  document!: string;
}
