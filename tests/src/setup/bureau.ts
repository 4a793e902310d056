import { makeCitizenId, makeUscc } from '@integrity-graph/kit';
import { Sector } from '@integrity-graph/obligations';
import { act, nationalRegistrar, procurementOfficer, registrar } from './actors.js';
import type { TestGraph } from './graph.js';

/** A bureau with its head post, a firm, three persons who may head it, and a project, all made by mutations. */
export interface Bureau {
  province: string;
  body: string;
  post: string;
  /** The body that manages the persons (管理权限): another than the one they serve. */
  manager: string;
  firm: string;
  /** A, B and C of the stories. */
  a: string;
  b: string;
  c: string;
  project: string;
}

let serial = 77_000;
const next = (): string => String(serial++);

/**
 * Registers nation and province, whose government puts every sector in force; once per graph. What is recorded after it
 * is followed after it, so whoever refers to that knows the policy.
 */
export async function foundProvince(
  graph: TestGraph,
  sectors: readonly string[] = Object.keys(Sector),
): Promise<string> {
  await act(graph, nationalRegistrar, 'divisionRegister', { code: '000000', name: '示例国', kind: 'NATION' });
  const province = await act(graph, nationalRegistrar, 'divisionRegister', {
    code: '990000',
    name: '示例省',
    kind: 'PROVINCE',
  });
  const issuer = await act(graph, registrar, 'governmentBodyEstablish', {
    name: '示例省政府',
    kind: 'PEOPLES_GOVERNMENT',
    division: province,
    validFrom: '2000-01-01',
  });
  await act(graph, registrar, 'divisionPolicyAdopt', {
    issuer,
    title: '示例省政务诚信建设实施意见',
    documentNumber: '示政发〔2000〕1号',
    sectors,
    validFrom: '2000-01-01',
  });
  return province;
}

export async function establishBody(
  graph: TestGraph,
  province: string,
  name: string,
): Promise<{ body: string; post: string }> {
  const body = await act(graph, registrar, 'governmentBodyEstablish', {
    name,
    kind: 'DEPARTMENT',
    division: province,
    unifiedSocialCreditCode: makeUscc('1', '1', '990000', next()),
    validFrom: '2015-01-01',
  });
  const post = await act(graph, registrar, 'postCreate', {
    body,
    title: '局长',
    isHead: true,
    validFrom: '2015-01-01',
  });
  return { body, post };
}

export function registerPerson(graph: TestGraph, province: string, body: string, name: string): Promise<string> {
  const order = next();
  const idNumber = makeCitizenId('990100', '1975-03-01', order.slice(-3));
  return act(graph, registrar, 'personRegister', { name, idNumber, division: province, managedBy: body });
}

export async function foundBureau(graph: TestGraph, sectors?: readonly string[]): Promise<Bureau> {
  const province = await foundProvince(graph, sectors);
  const { body, post } = await establishBody(graph, province, '示例省道路局');
  const { body: manager } = await establishBody(graph, province, '示例省委组织部');
  const firm = await act(graph, registrar, 'enterpriseRegister', {
    name: '示例照明有限公司',
    unifiedSocialCreditCode: makeUscc('9', '1', '990000', next()),
    sizeClass: 'SMALL',
    division: province,
  });
  const [a, b, c] = [
    await registerPerson(graph, province, manager, '甲某某'),
    await registerPerson(graph, province, manager, '乙某某'),
    await registerPerson(graph, province, manager, '丙某某'),
  ];
  const project = await act(graph, procurementOfficer, 'procurementProjectRegister', {
    number: 'SL-2026-001',
    name: '道路照明改造',
    buyer: body,
    method: 'OPEN_TENDER',
    category: 'GOODS',
    budget: { amount: '1500000', currency: 'CNY' },
    fundingSource: '一般公共预算',
    fiscalYear: 2026,
  });
  return { province, body, post, manager, firm, a, b, c, project };
}

/** What a contract of the stories says unless told otherwise: a small firm, paid within 30 days of delivery. */
export const contractTerms = ({ project, firm, post, a }: Bureau) => ({
  project,
  number: 'HT-2026-001',
  name: '道路照明设备采购合同',
  supplier: firm,
  supplierSizeClass: 'SMALL',
  value: { amount: '1280000.00', currency: 'CNY' },
  dateSigned: '2026-02-10',
  awardNoticeIssuedOn: '2026-01-26',
  paymentFrom: 'DELIVERY',
  paymentTermDays: 30,
  signatoryPost: post,
  signatory: a,
});

export const signContract = (graph: TestGraph, bureau: Bureau, terms: Record<string, unknown> = {}): Promise<string> =>
  act(graph, { ...procurementOfficer, body: bureau.body }, 'procurementContractSign', {
    ...contractTerms(bureau),
    ...terms,
  });
