import { followDirectory, recomputeProvisional, recordQueries, subgraph } from '@integrity-graph/kit';
import { ProcurementAcceptance } from './acceptance/acceptance.js';
import { AcceptanceFields } from './acceptance/computed.js';
import { acceptanceRecord } from './acceptance/record.js';
import { ContractFields } from './contract/computed.js';
import { ProcurementContract } from './contract/contract.js';
import { contractCorrect } from './contract/correct.js';
import { contractsImport } from './contract/import.js';
import { contractSign } from './contract/sign.js';
import { ProcurementDelivery } from './delivery/delivery.js';
import { deliveryRecord } from './delivery/record.js';
import { contractFile } from './filing/file.js';
import { ProcurementContractFiling } from './filing/filing.js';
import { ProcurementGuarantee } from './guarantee/guarantee.js';
import { guaranteeReturn } from './guarantee/return.js';
import { ProcurementInvoice } from './invoice/invoice.js';
import { invoiceRecord } from './invoice/record.js';
import { ProcurementObligation } from './obligations.js';
import { ocdsImport } from './ocds/format.js';
import { OcdsQueries, OcdsReleaseFields } from './ocds/queries.js';
import { OcdsRelease } from './ocds/release.js';
import { paymentsImport } from './payment/import.js';
import { ProcurementPayment } from './payment/payment.js';
import { paymentRecord } from './payment/record.js';
import { ProcurementProject } from './project/project.js';
import { projectRegister } from './project/register.js';
import { ProcurementContractPublication } from './publication/publication.js';
import { contractPublish } from './publication/publish.js';
import { loadSample } from './sample.js';

export const procurement = subgraph({
  name: 'procurement',
  zh: '政府采购',
  en: 'Government procurement',
  domain: { kind: 'sector', name: 'procurement' },
  records: [
    ProcurementProject,
    ProcurementContract,
    ProcurementContractPublication,
    ProcurementContractFiling,
    ProcurementGuarantee,
    ProcurementDelivery,
    ProcurementAcceptance,
    ProcurementInvoice,
    ProcurementPayment,
    ProcurementObligation,
    OcdsRelease,
  ],
  publishes: [ProcurementContract, ProcurementObligation],
  resolvers: [
    recordQueries(ProcurementProject, { one: 'procurementProject', many: 'procurementProjects' }),
    recordQueries(ProcurementContract, { one: 'procurementContract', many: 'procurementContracts' }),
    ContractFields,
    AcceptanceFields,
    recordQueries(OcdsRelease, { one: 'procurementOcdsRelease', many: 'procurementOcdsReleases' }),
    OcdsReleaseFields,
    OcdsQueries,
  ],
  actions: [
    projectRegister,
    contractSign,
    contractPublish,
    contractFile,
    deliveryRecord,
    acceptanceRecord,
    invoiceRecord,
    paymentRecord,
    guaranteeReturn,
    contractCorrect,
  ],
  follows: [followDirectory],
  dayTurn: (context) => recomputeProvisional(context, ProcurementObligation),
  migrations: new URL('../migrations/', import.meta.url),
  imports: [contractsImport, paymentsImport, ocdsImport],
  sample: loadSample,
});
