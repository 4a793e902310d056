import { sectorTrial, type World } from '@integrity-graph/kit/testing';
import { parties } from '@integrity-graph/parties';
import { procurement } from '../subgraph.js';

/** The parties of the tests, out of the sample of `parties`: a city's transport bureau buys from a small firm. */
const NAMES = {
  buyer: 'body:transport',
  finance: 'body:finance',
  supplier: 'enterprise:solar',
  otherSupplier: 'enterprise:road',
  head: 'post:transport.head',
  handler: 'post:transport.handler',
  postElsewhere: 'post:finance.head',
  signatory: 'person:transport.former',
  centralAgency: 'body:trading',
  expert: 'person:expert.road',
  otherExpert: 'person:expert.finance',
  representative: 'person:buyer',
};

export const {
  officer,
  ids,
  act,
  done,
  obligationsOf,
  flagsOn,
  next,
  turnTo,
  open: openProcurement,
} = sectorTrial({ definition: procurement, beside: [parties], names: NAMES, today: '2026-07-01' });

export const projectInput = () => ({
  number: `示采〔2026〕${next()}号`,
  name: '示例大道路灯改造',
  buyer: ids.buyer,
  method: 'OPEN_TENDER',
  category: 'WORKS',
  budget: { amount: '1300000.00' },
  fundingSource: '一般公共预算',
  fiscalYear: 2026,
});

export const contractInput = (project: string) => ({
  project,
  number: `示合〔2026〕${next()}号`,
  name: '示例大道路灯改造合同',
  supplier: ids.supplier,
  supplierSizeClass: 'SMALL',
  value: { amount: '1280000.00' },
  awardNoticeIssuedOn: '2026-02-20',
  dateSigned: '2026-03-02',
  performanceDueOn: '2026-03-31',
  acceptanceDueOn: '2026-04-10',
  paymentFrom: 'ACCEPTANCE',
  signatory: ids.signatory,
  signatoryPost: ids.head,
  handlerPost: ids.handler,
});

/** Where something is published, and who approved it. */
export const publication = () => ({
  medium: '示例政府采购网',
  basis: '政府采购法 11',
  approverPost: ids.head,
});

/** A signed contract, with terms of the test's own. */
export async function sign(world: World, terms: object = {}): Promise<string> {
  const project = await done(world, 'procurementProjectRegister', projectInput());
  return done(world, 'procurementContractSign', { ...contractInput(project), ...terms });
}
