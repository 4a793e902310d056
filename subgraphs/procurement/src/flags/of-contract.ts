import { byDay } from '@integrity-graph/kit';
import { ProcurementContract } from '../contract/contract.js';

/** What leads on a contract have in common: the values of the day it was signed count, and its buyer is looked at. */
export const ofContract = {
  record: () => ProcurementContract,
  dayOf: ({ record }: { record: ProcurementContract }) => record.dateSigned,
  bodyOf: ({ buyerId }: ProcurementContract) => buyerId,
  between: byDay(() => ProcurementContract, 'date_signed'),
};
