import { RecordType, SectorPublication, sectorPublications } from '@integrity-graph/kit';

@RecordType({ table: 'publication', zh: '环境信息公开', en: 'Publication of environmental information' })
export class EnvironmentPublication extends SectorPublication {}

export const { publishing, publicationsOf, publicationsOn } = sectorPublications(EnvironmentPublication);
