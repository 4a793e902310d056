import { codelist } from '@integrity-graph/kit';
import type { BiddingArchive } from '../archive/archive.js';

/** What a firm is in bidding (晋政发〔2018〕10号 10). */
export const BiddingFirmKind = { AGENCY: 'AGENCY', CONTRACTOR: 'CONTRACTOR', SUPPLIER: 'SUPPLIER' } as const;
export type BiddingFirmKind = keyof typeof BiddingFirmKind;

codelist(BiddingFirmKind, 'BiddingFirmKind', '主体类别 · what a firm is in bidding (晋政发〔2018〕10号 10)', {
  AGENCY: '招标代理机构 · tendering agency',
  CONTRACTOR: '承包商 · contractor',
  SUPPLIER: '供应商 · supplier',
});

export const isOfKind = (
  { isAgency, isContractor, isSupplier }: Pick<BiddingArchive, 'isAgency' | 'isContractor' | 'isSupplier'>,
  kind: BiddingFirmKind,
): boolean => ({ AGENCY: isAgency, CONTRACTOR: isContractor, SUPPLIER: isSupplier })[kind];
