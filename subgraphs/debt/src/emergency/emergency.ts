import {
  Code,
  Count,
  codelist,
  Day,
  Flag,
  GovernmentBody,
  Money,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { DebtOfGovernment, OF_GOVERNMENT } from '../ledger/government.js';
import { EmergencyLevel } from '../rules/emergency.js';

/** What happened, or is foreseen. */
export const EmergencyKind = {
  DEFAULT: 'DEFAULT',
  INABILITY: 'INABILITY',
  FAILED_AUCTION: 'FAILED_AUCTION',
  GROUP_EVENT: 'GROUP_EVENT',
} as const;
export type EmergencyKind = keyof typeof EmergencyKind;

codelist(EmergencyKind, 'DebtEmergencyKind', '债务风险事件种类 · kind of event (国办函〔2016〕88号)', {
  DEFAULT: '到期未偿还本金或利息 · principal or interest not paid when due',
  INABILITY: '预计到期无力偿还 · foreseen inability to pay',
  FAILED_AUCTION: '债券发行失败 · a bond could not be placed',
  GROUP_EVENT: '因债务引发群体性事件 · unrest on account of debt',
});

@RecordType({
  table: 'emergency',
  zh: '债务风险事件',
  en: 'Event of debt risk',
  document: 'reportDocument',
  bodies: OF_GOVERNMENT,
})
export class DebtEmergency extends DebtOfGovernment {
  @Code(EmergencyKind, '事件种类 · kind', { filter: true })
  kind!: EmergencyKind;

  @Day('发生或预判日期 · day it occurred, or was foreseen', { filter: true, order: true })
  occurredOn!: string;

  @Day('预计无力偿还的到期日 · due day that cannot be met, of a foreseen inability', { nullable: true })
  foreseenFor?: string | null;

  @Text('事件经过 · what happened')
  description!: string;

  @Flag('是否省级政府本身 · whether the province itself is in default')
  isOfProvince!: boolean;

  @Money('违约金额 · amount in default', { nullable: true })
  defaulted?: Money | null;

  @Money('同期应还本息 · all that was due in the same period', { nullable: true })
  wasDue?: Money | null;

  @Count('发生违约的市县数 · governments in default', { nullable: true })
  unitsAffected?: number | null;

  @Count('辖内市县总数 · governments there are', { nullable: true })
  unitsTotal?: number | null;

  @Count('连续发行失败次数 · auctions that failed in a row', { nullable: true })
  failedAuctions?: number | null;

  @Day('报告日期 · day it was reported', { nullable: true, filter: true })
  reportedOn?: string | null;

  @Reference(() => GovernmentBody, '报告对象 · to whom', { nullable: true })
  reportedToId?: string | null;

  @Text('报告文件 · document of the report', { nullable: true })
  reportDocument?: string | null;

  @Code(EmergencyLevel, '宣布的响应级别 · level that was declared', { nullable: true, filter: true })
  declaredLevel?: EmergencyLevel | null;

  @Day('启动响应日期 · day the response began', { nullable: true })
  declaredOn?: string | null;

  @Text('响应文件 · document of the response', { nullable: true })
  declarationDocument?: string | null;

  @Day('响应结束日期 · day the response ended', { nullable: true, filter: true })
  endedOn?: string | null;

  @Text('处置结果 · what came of it', { nullable: true })
  outcome?: string | null;
}
