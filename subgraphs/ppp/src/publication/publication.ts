import { RecordType, SectorPublication, sectorPublications } from '@integrity-graph/kit';

@RecordType({ table: 'publication', zh: '合作项目信息公开', en: 'Publication of information on a partnership' })
export class PppPublication extends SectorPublication {}

export const { publishing, publicationsOf, publicationsOn } = sectorPublications(PppPublication);
