import {
  Code,
  codelist,
  Day,
  DomainRecord,
  Enterprise,
  Flag,
  GovernmentBody,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { BiddingPrequalification } from '../prequalification/prequalification.js';
import { BiddingTender } from '../tender/tender.js';

/** What is objected to. */
export const ObjectionSubject = {
  PREQUALIFICATION_DOCUMENTS: 'PREQUALIFICATION_DOCUMENTS',
  DOCUMENTS: 'DOCUMENTS',
  CANDIDATES: 'CANDIDATES',
} as const;
export type ObjectionSubject = keyof typeof ObjectionSubject;

codelist(ObjectionSubject, 'BiddingObjectionSubject', '异议对象 · what is objected to (实施条例 22、54)', {
  PREQUALIFICATION_DOCUMENTS: '资格预审文件 · documents of a prequalification (实施条例 22)',
  DOCUMENTS: '招标文件 · documents of a tender (实施条例 22)',
  CANDIDATES: '依法必须招标项目的评标结果 · result of the evaluation (实施条例 54)',
});

/** An objection with the tenderer's reply. Who objects, and to what, is for the parties and the departments. */
@RecordType({
  table: 'objection',
  zh: '异议',
  en: 'Objection in bidding',
  bodies: ['tenderer_id', 'enterprise_id'],
})
export class BiddingObjection extends DomainRecord {
  @Reference(() => BiddingTender, '招标 · tender', { nullable: true, filter: true })
  tenderId?: string | null;

  @Reference(() => BiddingPrequalification, '资格预审 · prequalification', { nullable: true, filter: true })
  prequalificationId?: string | null;

  @Reference(() => GovernmentBody, '招标人 · tenderer', { filter: true })
  tendererId!: string;

  @Reference(() => Enterprise, '异议人 · who objects', { filter: true })
  enterpriseId!: string;

  @Code(ObjectionSubject, '异议对象 · what is objected to', { filter: true })
  against!: ObjectionSubject;

  @Text('异议内容与请求 · grounds and request', { level: 'L2' })
  matter!: string;

  @Day('提出日期，即收到异议之日 · day it was received', { filter: true, order: true })
  lodgedOn!: string;

  @Flag('是否在法定期限内提出 · whether it came in time', { filter: true })
  isInTime!: boolean;

  @Day('答复日期 · day of the reply', { nullable: true, filter: true })
  repliedOn?: string | null;

  @Text('答复内容 · the reply', { nullable: true, level: 'L2' })
  reply?: string | null;
}
