import { DomainRecord, RecordType, Reference, Text } from '@integrity-graph/kit';
import { GovernmentBody } from '../body/government-body.js';

/**
 * A natural person in public office or service. The row is for departments (L2); while the person heads a body it is
 * public, because the name of a responsible head is (政府信息公开条例 20(2)), and not a day longer. The ID number is
 * kept as a keyed hash for matching and a mask for display, nowhere else.
 */
@RecordType({
  table: 'person',
  zh: '自然人',
  en: 'Natural person',
  persons: ['id'],
  managedBy: 'managed_by_id',
  policies: [
    // Whoever may see that a person held a post may see who it was, wherever the person serves now.
    {
      name: 'row_visible_by_tenure',
      command: 'select',
      using: 'level <= 2 and exists (select from tenure t where t.person_id = person.id)',
    },
  ],
})
export class Person extends DomainRecord {
  // Nullable, because erasing them (个人信息保护法 47) must leave the record and its journal standing.
  @Text('姓名，已删除时为空 · name; null once erased', { personal: true, nullable: true }) name?: string | null;
  @Text('公民身份号码密钥散列 · keyed hash of the citizen ID number', {
    personal: true,
    nullable: true,
    hidden: true,
    unique: true,
  })
  idNumberHash?: string | null;
  @Text('公民身份号码掩码 · masked citizen ID number', { personal: true, nullable: true, level: 'L4' }) idNumberMask?:
    | string
    | null;
  @Reference(() => GovernmentBody, '管理机关（管理权限） · who manages the person', { nullable: true, level: 'L2' })
  managedById?: string | null;
  @Text('更正原因 · why it was corrected', { nullable: true, level: 'L2' }) correctionReason?: string | null;
}
