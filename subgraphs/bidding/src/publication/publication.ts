import { RecordType, SectorPublication, sectorPublications } from '@integrity-graph/kit';

@RecordType({ table: 'publication', zh: '招标投标信息公开', en: 'Publication in bidding' })
export class BiddingPublication extends SectorPublication {}

export const { publishing, publicationsOf, publicationsOn } = sectorPublications(BiddingPublication);
