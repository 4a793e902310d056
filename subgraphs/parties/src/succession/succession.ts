import { Code, codelist, Day, DomainRecord, RecordType, Reference, Text, TextList } from '@integrity-graph/kit';
import { GovernmentBody } from '../body/government-body.js';

/** 承继方式 · how one body came to stand in another's place. */
export const SuccessionKind = {
  MERGER: 'MERGER',
  SPLIT: 'SPLIT',
  ABOLITION: 'ABOLITION',
  TRANSFER_OF_FUNCTIONS: 'TRANSFER_OF_FUNCTIONS',
} as const;
export type SuccessionKind = keyof typeof SuccessionKind;

codelist(SuccessionKind, 'SuccessionKind', '承继方式 · how a body succeeds another', {
  MERGER: '合并 · merger',
  SPLIT: '分立 · split',
  ABOLITION: '撤销 · abolition; who abolished it succeeds when nobody takes over (国家赔偿法 7(5))',
  TRANSFER_OF_FUNCTIONS: '职能划转 · transfer of functions',
});

/**
 * One body takes over what another owes, from a day on. Restructuring is no excuse for a promise not kept
 * (优化营商环境条例 31), so every abolished body has a successor.
 */
@RecordType({ table: 'succession', zh: '机构承继', en: 'Succession of bodies' })
export class Succession extends DomainRecord {
  @Reference(() => GovernmentBody, '原机构 · predecessor', { filter: true }) predecessorId!: string;
  @Reference(() => GovernmentBody, '承继机构 · successor', { filter: true }) successorId!: string;
  @Code(SuccessionKind, '承继方式 · kind', { filter: true }) kind!: SuccessionKind;
  @Day('生效日期 · first day with the successor', { filter: true, order: true }) effectiveOn!: string;
  @Text('文号 · document number') documentNumber!: string;
  @TextList('所涉领域（大写），空为全部 · sectors taken over, in capitals; null for all', { nullable: true }) sectors?:
    | string[]
    | null;
}
