import { RecordType, SectorPublication, sectorPublications } from '@integrity-graph/kit';

@RecordType({ table: 'publication', zh: '招商引资信息公开', en: 'Publication about investment attraction' })
export class InvestmentPublication extends SectorPublication {}

export const { publishing, publicationsOf, publicationsOn } = sectorPublications(InvestmentPublication);
