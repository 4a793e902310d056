import { publishing } from '../publication/publication.js';
import { BiddingContract } from './contract.js';

export const contractPublish = publishing({
  name: 'biddingContractPublish',
  description: '公开中标合同 · publish a contract after a tender (晋政发〔2018〕10号 10)',
  record: BiddingContract,
  publisher: ({ tendererId }) => tendererId,
  since: ({ dateSigned }) => dateSigned,
});
