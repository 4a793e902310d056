import { publishing } from '../publication/publication.js';
import { BiddingCreditIndicator } from './indicator.js';

export const creditIndicatorPublish = publishing({
  name: 'biddingCreditIndicatorPublish',
  description: '公布信用指标与标准 · publish a credit indicator and its standard (晋政发〔2018〕10号 10)',
  record: BiddingCreditIndicator,
  publisher: ({ issuerId }) => issuerId,
  since: ({ validFrom }) => validFrom,
});
