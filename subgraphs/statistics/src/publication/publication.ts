import { RecordType, SectorPublication, sectorPublications } from '@integrity-graph/kit';

@RecordType({ table: 'publication', zh: '统计信息公开', en: 'Publication of statistical information' })
export class StatisticsPublication extends SectorPublication {}

export const { publishing, publicationsOf, publicationsOn } = sectorPublications(StatisticsPublication);
