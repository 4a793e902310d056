import { Day, GovernmentBody, RecordType, Reference } from '@integrity-graph/kit';
import { ContractPart, PARTIES } from '../contract/part.js';

@RecordType({
  table: 'contract_filing',
  zh: '政府采购合同备案',
  en: 'Filing of a procurement contract',
  bodies: PARTIES,
})
export class ProcurementContractFiling extends ContractPart {
  @Day('备案日期 · day of filing (政府采购法 47)')
  filedOn!: string;

  @Reference(() => GovernmentBody, '受理备案机关 · body filed with (政府采购法 47)')
  filedWithId!: string;
}
