import { DomainRecord, Enterprise, GovernmentBody, Reference, SharedFields } from '@integrity-graph/kit';
import { ProcurementContract } from './contract.js';

/** What every record on the way of a contract has: buyer and supplier see their own rows of it. */
export const PARTIES = ['buyer_id', 'supplier_id'] as const;

@SharedFields()
export abstract class ContractPart extends DomainRecord {
  @Reference(() => ProcurementContract, '采购合同 · contract', { filter: true })
  contractId!: string;

  @Reference(() => GovernmentBody, '采购人 · buyer', { hidden: true, filter: true })
  buyerId!: string;

  @Reference(() => Enterprise, '供应商 · supplier', { hidden: true, filter: true })
  supplierId!: string;
}

/** The fields that a record takes over from its contract. */
export const partOf = ({ id, buyerId, supplierId, divisionId, divisionPath }: ProcurementContract) => ({
  contractId: id,
  buyerId,
  supplierId,
  divisionId,
  divisionPath,
});
