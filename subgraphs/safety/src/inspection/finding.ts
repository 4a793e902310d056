import {
  Code,
  codelist,
  Day,
  DomainRecord,
  Enterprise,
  GovernmentBody,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { SafetyHiddenDanger } from '../danger/danger.js';
import { SafetyInspection } from './inspection.js';

/** What the inspectors ordered on the spot. */
export const FindingOrder = { AT_ONCE: 'AT_ONCE', BY_DATE: 'BY_DATE', STOP: 'STOP' } as const;
export type FindingOrder = keyof typeof FindingOrder;

codelist(FindingOrder, 'SafetyFindingOrder', '现场处理 · what was ordered on the spot (安全生产法 65)', {
  AT_ONCE: '责令立即排除 · to be removed at once (安全生产法 65)',
  BY_DATE: '责令限期改正 · to be put right by a day (安全生产法 65)',
  STOP: '责令撤出人员或暂时停产停业，限期排除 · people withdrawn or work stopped until it is removed (安全生产法 65)',
});

/** A hidden danger that an inspection found; a major one stands in the register of major dangers too. */
@RecordType({
  table: 'inspection_finding',
  zh: '检查发现的事故隐患',
  en: 'Hidden danger found by an inspection',
  bodies: ['inspector_id', 'enterprise_id'],
})
export class SafetyInspectionFinding extends DomainRecord {
  @Reference(() => SafetyInspection, '安全生产检查 · inspection', { filter: true })
  inspectionId!: string;

  @Reference(() => GovernmentBody, '检查部门 · department that inspected', { hidden: true })
  inspectorId!: string;

  @Reference(() => Enterprise, '隐患所在单位 · firm where it is', { filter: true })
  enterpriseId!: string;

  @Text('隐患序号，同一检查不得重复 · number, unique in the inspection', { order: true })
  number!: string;

  @Text('隐患部位 · where it is')
  place!: string;

  @Text('隐患内容 · what it is')
  description!: string;

  @Reference(
    () => SafetyHiddenDanger,
    '登记的重大事故隐患，一般隐患为空 · entry in the register, where it is a major one',
    {
      nullable: true,
      filter: true,
    },
  )
  hiddenDangerId?: string | null;

  @Code(FindingOrder, '现场处理 · what was ordered', { filter: true })
  order!: FindingOrder;

  @Day('发现日期 · day it was found', { filter: true, order: true })
  foundOn!: string;

  @Day('整改期限，立即排除的为空 · day by which it is to be put right; null where at once', {
    nullable: true,
    filter: true,
  })
  correctBy?: string | null;

  @Day('复查日期，最近一次 · day it was last checked again', { nullable: true })
  recheckedOn?: string | null;

  @Text('复查情况，最近一次 · what that check found', { nullable: true })
  recheckResult?: string | null;

  @Day('复查确认消除日期 · day on which a check found it removed', { nullable: true, filter: true })
  removedOn?: string | null;
}
