import { publishing } from '../publication/publication.js';
import { DebtBond } from './bond.js';

export const bondPublish = publishing({
  name: 'debtBondPublish',
  description: '公开债券发行信息 · make a bond and its terms public (预算法 14)',
  record: DebtBond,
  publisher: ({ issuerId }) => issuerId,
  since: ({ documentsDisclosedOn, issuedOn }) => documentsDisclosedOn ?? issuedOn,
});
