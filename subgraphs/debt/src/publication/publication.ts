import { RecordType, SectorPublication, sectorPublications } from '@integrity-graph/kit';

@RecordType({ table: 'publication', zh: '债务信息公开', en: 'Publication of what is told of debt' })
export class DebtPublication extends SectorPublication {}

export const { publishing, publicationsOf, publicationsOn } = sectorPublications(DebtPublication);
