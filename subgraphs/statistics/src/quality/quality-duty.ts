import {
  Code,
  codelist,
  Day,
  DomainRecord,
  GovernmentBody,
  Post,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';

/** In what part a post answers for the quality of a body's statistics. */
export const QualityRole = { HEAD: 'HEAD', IN_CHARGE: 'IN_CHARGE', STATISTICS: 'STATISTICS' } as const;
export type QualityRole = keyof typeof QualityRole;

codelist(
  QualityRole,
  'StatisticsQualityRole',
  '责任层次 · in what part a post answers for the quality of data (统计法 9)',
  {
    HEAD: '主要负责人，第一责任 · head: first responsibility',
    IN_CHARGE: '分管负责人，主要责任 · head in charge: main responsibility',
    STATISTICS: '统计负责人，直接责任 · head of statistics: direct responsibility (统计法 31)',
  },
);

/** Which post answers for the quality of a body's statistics, from when to when. */
@RecordType({
  table: 'quality_duty',
  zh: '数据质量责任',
  en: 'Responsibility for the quality of data',
  bodies: ['body_id'],
})
export class StatisticsQualityDuty extends DomainRecord {
  @Reference(() => GovernmentBody, '机关单位 · body', { filter: true })
  bodyId!: string;

  @Reference(() => Post, '责任岗位 · post that answers', { filter: true })
  postId!: string;

  @Code(QualityRole, '责任层次 · in what part', { filter: true })
  role!: QualityRole;

  @Text('责任范围 · what it covers')
  scope!: string;

  @Text('责任书或文件 · document')
  document!: string;

  @Day('起始日期 · first day', { filter: true, order: true })
  startsOn!: string;

  @Day('截止日期，在任的为空 · last day; null while it stands', { nullable: true, filter: true })
  endsOn?: string | null;
}
