import { DomainRecord, Enterprise, RecordType, Reference, Text } from '@integrity-graph/kit';

@RecordType({ table: 'pollution_source', zh: '污染源', en: 'Source of pollution', bodies: ['operator_id'] })
export class PollutionSource extends DomainRecord {
  @Text('污染源名称 · name', { filter: true, order: true })
  name!: string;

  @Reference(() => Enterprise, '排污单位 · enterprise that runs it (环境保护法 42)', { filter: true })
  operatorId!: string;

  @Text('排污许可证编号 · number of the pollutant permit (环境保护法 45)', { filter: true, unique: true })
  permitNumber!: string;
}
