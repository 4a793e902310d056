import { DomainRecord, Enterprise, RecordType, Reference, Text } from '@integrity-graph/kit';
import { PollutionSource } from './source.js';

@RecordType({ table: 'pollution_outlet', zh: '排放口', en: 'Outlet of a source of pollution', bodies: ['operator_id'] })
export class PollutionOutlet extends DomainRecord {
  @Reference(() => PollutionSource, '污染源 · source')
  sourceId!: string;

  @Reference(() => Enterprise, '排污单位 · enterprise that runs it', { hidden: true })
  operatorId!: string;

  @Text('排放口编号 · number of the outlet')
  number!: string;

  @Text('排放口名称 · name')
  name!: string;
}
