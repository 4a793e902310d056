import { publishing } from '../publication/publication.js';
import { EnvironmentNotice } from './notice.js';

export const noticePublish = publishing({
  name: 'environmentNoticePublish',
  description: '公开通报 · publish a notice (晋政发〔2018〕10号 14)',
  record: EnvironmentNotice,
  publisher: ({ issuerId }) => issuerId,
  since: ({ issuedOn }) => issuedOn,
});
