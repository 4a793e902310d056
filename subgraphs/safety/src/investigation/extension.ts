import { Code, codelist, Day, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { InvestigationPart } from './part.js';

/** What an extension lengthens. */
export const ExtensionOf = { REPORT: 'REPORT', REPLY: 'REPLY' } as const;
export type ExtensionOf = keyof typeof ExtensionOf;

codelist(ExtensionOf, 'SafetyExtensionOf', '延长的期限 · the period that is extended', {
  REPORT: '提交调查报告 · submitting the report (国令第493号 29)',
  REPLY: '批复特别重大事故调查报告 · the reply to an especially major accident (国令第493号 32)',
});

@RecordType({
  table: 'investigation_extension',
  zh: '事故调查期限延长',
  en: 'Extension of an investigation',
  bodies: ['government_id'],
})
export class SafetyInvestigationExtension extends InvestigationPart {
  @Code(ExtensionOf, '延长的期限 · what is extended', { filter: true })
  of!: ExtensionOf;

  @Day('延至 · until')
  until!: string;

  @Day('批准日期 · day of the approval', { order: true })
  approvedOn!: string;

  @Reference(() => GovernmentBody, '批准机关 · body that approved it')
  approvedById!: string;

  @Text('批准文件 · document of the approval')
  document!: string;

  @Text('理由 · reason')
  reason!: string;
}
