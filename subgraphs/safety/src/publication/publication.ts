import { RecordType, SectorPublication, sectorPublications } from '@integrity-graph/kit';

@RecordType({ table: 'publication', zh: '安全生产信息公开', en: 'Publication on work safety' })
export class SafetyPublication extends SectorPublication {}

export const { publishing, publicationsOf, publicationsOn } = sectorPublications(SafetyPublication);
