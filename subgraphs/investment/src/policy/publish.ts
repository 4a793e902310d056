import { settlePolicy } from '../obligations.js';
import { publishing } from '../publication/publication.js';
import { InvestmentPolicy } from './policy.js';

export const policyPublish = publishing({
  name: 'investmentPolicyPublish',
  description: '公开政策文件 · publish a policy document (政府信息公开条例 26)',
  record: InvestmentPolicy,
  publisher: ({ issuerId }) => issuerId,
  since: ({ issuedOn }) => issuedOn,
  settle: settlePolicy,
});
