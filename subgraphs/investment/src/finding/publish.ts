import { publishing } from '../publication/publication.js';
import { InvestmentFinding } from './finding.js';

export const findingPublish = publishing({
  name: 'investmentFindingPublish',
  description: '公开招商引资失信认定 · publish a finding of a breach of faith (国发〔2016〕76号)',
  record: InvestmentFinding,
  publisher: ({ authorityId }) => authorityId,
  since: ({ foundOn }) => foundOn,
});
