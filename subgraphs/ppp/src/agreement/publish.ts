import { publishing } from '../publication/publication.js';
import { PppAgreement } from './agreement.js';

export const agreementPublish = publishing({
  name: 'pppAgreementPublish',
  description: '公开项目协议信息 · publish a project agreement (政府信息公开条例 20)',
  record: PppAgreement,
  publisher: ({ implementingBodyId }) => implementingBodyId,
  since: ({ dateSigned }) => dateSigned,
});
