import { Day, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { AboutParty, PARTY } from '../party.js';

/** A letter by which a statistical body asks about matters it looks into; its addressee answers truly. */
@RecordType({ table: 'inquiry', zh: '统计检查查询书', en: 'Letter of inquiry', document: 'number', bodies: PARTY })
export class StatisticsInquiry extends AboutParty {
  @Reference(() => GovernmentBody, '发出机关 · body that asks (统计法 38)', { filter: true })
  issuerId!: string;

  @Text('文号 · document number', { filter: true, order: true })
  number!: string;

  @Text('查询事项 · what is asked')
  questions!: string;

  @Day('发出日期 · day of issue', { filter: true, order: true })
  issuedOn!: string;

  @Day('要求答复日期 · day by which an answer is asked', { filter: true, order: true })
  answerDueOn!: string;

  @Day('答复日期 · day of the answer', { nullable: true, filter: true })
  answeredOn?: string | null;

  @Text('答复 · answer', { nullable: true })
  answer?: string | null;
}
