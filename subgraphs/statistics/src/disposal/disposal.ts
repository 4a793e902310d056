import { Code, codelist, Day, RecordType, Text } from '@integrity-graph/kit';
import { AboutParty, PARTY } from '../party.js';

/** What was kept. */
export const MaterialKind = { RAW: 'RAW', LEDGER: 'LEDGER', AGGREGATE: 'AGGREGATE' } as const;
export type MaterialKind = keyof typeof MaterialKind;

codelist(MaterialKind, 'StatisticsMaterialKind', '资料种类 · kind of material (统计法实施条例 22、23)', {
  RAW: '调查对象的原始资料 · raw material of respondents (统计法实施条例 22)',
  LEDGER: '原始记录和统计台账 · records and ledgers (统计法实施条例 23)',
  AGGREGATE: '汇总性统计资料 · aggregates (统计法实施条例 22)',
});

/** That material was destroyed, or found to be lost. */
@RecordType({ table: 'disposal', zh: '统计资料销毁或灭失', en: 'Material destroyed or lost', bodies: PARTY })
export class StatisticsDisposal extends AboutParty {
  @Code(MaterialKind, '资料种类 · kind', { filter: true })
  kind!: MaterialKind;

  @Text('资料名称 · what it was')
  material!: string;

  @Day('形成日期 · day the material came into being')
  formedOn!: string;

  @Day('销毁或发现灭失的日期 · day it was destroyed, or found to be lost', { filter: true, order: true })
  disposedOn!: string;

  @Text('原因与批准 · reason and approval')
  reason!: string;
}
