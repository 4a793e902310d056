import { Code, codelist, Day, DomainRecord, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';

/** Who inspects. */
export const InspectionTier = { CENTRAL: 'CENTRAL', PROVINCIAL: 'PROVINCIAL' } as const;
export type InspectionTier = keyof typeof InspectionTier;

codelist(InspectionTier, 'EnvironmentInspectionTier', '督察层级 · tier of an inspection (生态环境保护督察工作条例)', {
  CENTRAL: '中央生态环境保护督察 · inspection by the centre',
  PROVINCIAL: '省级生态环境保护督察 · inspection by the province',
});

@RecordType({
  table: 'inspection',
  zh: '生态环境保护督察',
  en: 'Inspection of environmental protection',
  document: 'document',
  bodies: ['inspected_id'],
})
export class EnvironmentInspection extends DomainRecord {
  @Code(InspectionTier, '督察层级 · tier', { filter: true })
  tier!: InspectionTier;

  @Text('轮次，如“第二轮” · round', { filter: true })
  round!: string;

  @Text('批次 · batch', { nullable: true })
  batch?: string | null;

  @Text('督察组 · inspecting group')
  inspectedBy!: string;

  @Reference(() => GovernmentBody, '被督察单位 · body inspected', { filter: true })
  inspectedId!: string;

  @Day('反馈日期 · day of the feedback, from which the rectification plan is due', { filter: true, order: true })
  feedbackOn!: string;

  @Text('反馈文件 · document of the feedback')
  document!: string;
}
