import { Code, codelist, Day, DomainRecord, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { EnvironmentProblem } from '../problem/problem.js';
import { EnvironmentTarget } from '../target/target.js';

/** What is told to a body that lags behind. */
export const NoticeKind = { CRITICISM: 'CRITICISM', URGING_LETTER: 'URGING_LETTER' } as const;
export type NoticeKind = keyof typeof NoticeKind;

codelist(NoticeKind, 'EnvironmentNoticeKind', '通报种类 · kind of notice (晋政发〔2018〕10号 14)', {
  CRITICISM: '通报批评 · public criticism (晋政发〔2018〕10号 14)',
  URGING_LETTER: '督办函 · letter urging a body to act',
});

/** Breaches of good faith in environmental protection. The codes are this graph's own; no law numbers them. */
export const EnvironmentViolation = {
  HB_FRAUD: 'HB_FRAUD',
  HB_INSTIGATE: 'HB_INSTIGATE',
  HB_TARGET: 'HB_TARGET',
  HB_RECTIFY_LATE: 'HB_RECTIFY_LATE',
  HB_FALSE_RECTIFY: 'HB_FALSE_RECTIFY',
  HB_NOPUB: 'HB_NOPUB',
} as const;
export type EnvironmentViolation = keyof typeof EnvironmentViolation;

codelist(
  EnvironmentViolation,
  'EnvironmentViolation',
  '环境保护领域失信情形（本图谱自定编码） · breaches in environmental protection; codes of this graph’s own',
  {
    HB_FRAUD: '环境监测数据弄虚作假 · falsified monitoring data (环境保护法 17、68；环发〔2015〕175号)',
    HB_INSTIGATE: '指使篡改、伪造监测数据 · instigated the falsification of data (环境保护法 68；环发〔2015〕175号)',
    HB_TARGET: '未完成公开承诺的环境保护目标 · a target publicly promised was missed (环境保护法 26)',
    HB_RECTIFY_LATE: '逾期未完成督察整改 · a problem was not rectified in time (生态环境保护督察工作条例)',
    HB_FALSE_RECTIFY: '虚假整改 · a rectification was false (生态环境保护督察工作条例)',
    HB_NOPUB: '应当公开的环境信息未公开 · what the public is owed was not published (环境保护法 54、68)',
  },
);

@RecordType({
  table: 'notice',
  zh: '环境保护工作通报',
  en: 'Notice to a body that lags behind in environmental protection',
  document: 'number',
  bodies: ['addressee_id'],
})
export class EnvironmentNotice extends DomainRecord {
  @Code(NoticeKind, '通报种类 · kind', { filter: true })
  kind!: NoticeKind;

  @Text('文号 · document number', { filter: true, order: true })
  number!: string;

  @Reference(() => GovernmentBody, '发文机关 · body that issued it', { filter: true })
  issuerId!: string;

  @Reference(() => GovernmentBody, '被通报单位 · body it is about', { filter: true })
  addresseeId!: string;

  @Code(EnvironmentViolation, '失信情形，督办函可为空 · breach; a letter may name none', {
    nullable: true,
    filter: true,
  })
  violation?: EnvironmentViolation | null;

  @Text('事由 · what it is about')
  reason!: string;

  @Text('依据 · what it rests on')
  basis!: string;

  @Day('所涉期间起始日 · first day of the period it covers')
  periodStart!: string;

  @Day('所涉期间截止日 · last day of the period it covers')
  periodEnd!: string;

  @Reference(() => EnvironmentTarget, '所涉目标 · target concerned', { nullable: true })
  targetId?: string | null;

  @Reference(() => EnvironmentProblem, '所涉督察问题 · problem concerned', { nullable: true })
  problemId?: string | null;

  @Day('发文日期 · day of issue', { filter: true, order: true })
  issuedOn!: string;

  @Day('要求回复日期 · day by which an answer is asked', { nullable: true })
  answerDueOn?: string | null;

  @Day('回复日期 · day of the answer', { nullable: true })
  answeredOn?: string | null;

  @Text('回复内容 · answer', { nullable: true })
  answer?: string | null;
}
