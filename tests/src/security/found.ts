import { makeCitizenId, makeUscc } from '@integrity-graph/kit';
import { until } from '../outage/until.js';
import {
  act,
  creditOffice,
  environmentOfficer,
  PURPOSE,
  procurementOfficer,
  nationalRegistrar as registrar,
  safetyOfficer,
  secondProcurementOfficer,
} from '../setup/actors.js';
import type { TestGraph } from '../setup/graph.js';

/* One world of the access matrix, made by the actions of those whose business it is. */

let serial = 500;
const next = () => String(serial++);

export const idNumber = () => makeCitizenId('990100', '1975-03-01', next());
const uscc = (authority: string) => makeUscc(authority, '1', '990000', `77${next()}`);
const yuan = (amount: string) => ({ amount, currency: 'CNY' });

/** What several worlds have in common. */
interface Shared {
  manager: string;
  government: string;
  witness: string;
}

export async function foundWorld(
  graph: TestGraph,
  code: string,
  { government, witness, manager }: Shared,
): Promise<Record<string, string>> {
  const division = await act(graph, registrar, 'divisionRegister', {
    code,
    name: `县${code}`,
    kind: 'COUNTY',
    validFrom: '2000-01-01',
    validUntil: '2099-12-31',
  });
  const establish = (name: string) =>
    act(graph, registrar, 'governmentBodyEstablish', {
      name: `${name}${code}`,
      kind: 'DEPARTMENT',
      division,
      superior: government,
      unifiedSocialCreditCode: uscc('1'),
      validFrom: '2015-01-01',
      documentNumber: '示编〔2015〕1号',
    });
  const body = await establish('道路局');
  const predecessor = await establish('老路局');
  await act(graph, registrar, 'governmentBodyCorrect', { body, name: `道路运输局${code}`, reason: '名称有误' });
  const firm = await act(graph, registrar, 'enterpriseRegister', {
    name: `照明公司${code}`,
    unifiedSocialCreditCode: uscc('9'),
    sizeClass: 'SMALL',
    division,
    validFrom: '2016-01-01',
  });
  await act(graph, registrar, 'enterpriseCorrect', { enterprise: firm, validUntil: '2098-12-31', reason: '营业期限' });
  const person = await act(graph, registrar, 'personRegister', {
    name: `官员${code}`,
    idNumber: idNumber(),
    division,
    managedBy: manager,
  });
  await act(graph, registrar, 'personCorrect', { person, name: `主官${code}`, reason: '姓名有误' });
  const post = await act(graph, registrar, 'postCreate', {
    body,
    title: `局长${code}`,
    isHead: true,
    validFrom: '2015-01-01',
  });
  const deputy = await act(graph, registrar, 'postCreate', { body, title: `副局长${code}`, validFrom: '2015-01-01' });
  const vacancy = await act(graph, registrar, 'vacancyRecord', {
    post,
    startDate: '2020-01-01',
    endDate: '2020-12-31',
    reason: '前任退休',
  });
  const tenure = await act(graph, registrar, 'tenureBegin', {
    post,
    person,
    startDate: '2021-06-02',
    endDate: '2098-12-31',
    document: '示任〔2021〕6号',
  });
  await act(graph, registrar, 'tenureCorrect', {
    tenure,
    startDate: '2021-06-01',
    reason: '日期有误',
    document: '示任〔2021〕7号',
  });
  const engagement = await act(graph, registrar, 'engagementBegin', {
    person,
    body,
    role: 'BUYER_REPRESENTATIVE',
    startDate: '2025-01-01',
    endDate: '2098-12-31',
    documentNumber: '示聘1号',
  });
  const decision = await act(graph, registrar, 'decisionRecord', {
    body,
    title: '道路照明改造',
    decidedOn: '2025-12-01',
    documentNumber: `示决〔2025〕${code}号`,
    participants: [
      { person, position: '局长', vote: 'FOR' },
      { person: witness, position: '列席' },
    ],
  });
  const succession = await act(graph, registrar, 'successionRecord', {
    predecessor,
    successor: body,
    kind: 'TRANSFER_OF_FUNCTIONS',
    sectors: ['PROCUREMENT'],
    effectiveOn: '2016-01-01',
    documentNumber: '示编〔2016〕2号',
  });
  const powerItem = await act(graph, registrar, 'powerItemRecord', {
    body,
    code: `QL${code}`,
    name: '道路照明',
    power: 'EXECUTION',
    post,
    basisTitle: '政府采购法',
    basisArticle: '15',
  });
  const policy = await act(graph, registrar, 'divisionPolicyAdopt', {
    issuer: body,
    title: `诚信文件${code}`,
    documentNumber: `示信〔2016〕${code}号`,
    sectors: ['PROCUREMENT'],
    validFrom: '2016-01-01',
  });
  await act(graph, registrar, 'divisionPolicyRepeal', {
    policy,
    validUntil: '2098-12-31',
    repealedBy: `示信废〔2016〕${code}号`,
  });
  const parties = {
    Division: division,
    GovernmentBody: body,
    Enterprise: firm,
    Person: person,
    Post: post,
    Vacancy: vacancy,
    Tenure: tenure,
    Engagement: engagement,
    Decision: decision,
    Succession: succession,
    PowerItem: powerItem,
    DivisionPolicy: policy,
  };
  const procurement = await procure(graph, code, { body, firm, person, post, deputy });
  const monitoring = await monitor(graph, code, { body, firm, post });
  const safety = await punish(graph, code, { body, firm });
  const register = await registerAbout(graph, { body, person, post });
  return { ...parties, ...procurement, ...monitoring, ...safety, ...register };
}

/** Hourly values are no records: the action writes them. */
async function monitor(graph: TestGraph, code: string, { body, firm, post }: Pick<Buyer, 'body' | 'firm' | 'post'>) {
  const station = await act(graph, environmentOfficer, 'environmentStationRegister', {
    number: `ZD${code}`,
    name: '示例站',
    control: 'NATIONAL',
    body,
    operator: firm,
    responsiblePost: post,
    longitude: '113.5',
    latitude: '37.8',
    openedOn: '2020-01-01',
  });
  const batch = await act(graph, environmentOfficer, 'environmentHoursRecord', {
    station,
    source: '小时值.csv',
    reason: '首次登记',
    // A day of them, so that there is something to tell of the day.
    hours: Array.from({ length: 24 }, (_, hour) => ({
      beginsAt: new Date(Date.UTC(2026, 4, 31, 16 + hour)).toISOString(),
      ...{ pm25: '35', pm10: '60', so2: '10', no2: '20', co: '500', o3: '90' },
      flags: [{ pollutant: 'PM25', flag: 'BELOW_DETECTION' }],
      weather: { temperature: '1', pressure: '1', dewPoint: '1', rain: '1', wind: 'N', windSpeed: '1' },
    })),
  });
  return { MonitoringStation: station, MonitoringBatch: batch };
}

/** The last of the sectors by name has told the register of something, too. */
async function punish(graph: TestGraph, code: string, { body, firm }: Pick<Buyer, 'body' | 'firm'>) {
  const penalty = await act(graph, safetyOfficer, 'safetyPenaltyImpose', {
    number: `示应急罚〔2026〕${code}号`,
    enterprise: firm,
    kind: 'FINE',
    amount: { amount: '500000' },
    basis: '安全生产法 114',
    decidedBy: body,
    decidedOn: '2026-06-01',
  });
  return { SafetyPenalty: penalty };
}

interface Buyer {
  body: string;
  firm: string;
  person: string;
  post: string;
  deputy: string;
}

async function procure(
  graph: TestGraph,
  code: string,
  { body, firm, person, post, deputy }: Buyer,
): Promise<Record<string, string>> {
  const officer = { ...procurementOfficer, body };
  const record = (action: string, input: Record<string, unknown>) => act(graph, officer, action, input);
  const project = await record('procurementProjectRegister', {
    number: `XM${code}`,
    name: '道路照明改造',
    buyer: body,
    agency: firm,
    method: 'OPEN_TENDER',
    category: 'GOODS',
    budget: yuan('1500000'),
    fundingSource: '一般公共预算',
    fiscalYear: 2026,
  });
  const contract = await record('procurementContractSign', {
    project,
    number: `HT${code}`,
    name: '道路照明设备采购合同',
    supplier: firm,
    supplierSizeClass: 'SMALL',
    value: yuan('1280000.00'),
    dateSigned: '2026-02-10',
    awardNoticeIssuedOn: '2026-01-26',
    performanceDueOn: '2026-04-30',
    acceptanceDueOn: '2026-05-30',
    paymentTermDays: 30,
    agreedInterestRate: '0.06',
    loanPrimeRate: '0.03',
    signatoryPost: post,
    signatory: person,
    handlerPost: deputy,
    // Due so late that the obligation to return it is not overdue while these tests live.
    guarantees: [
      { kind: 'PERFORMANCE', form: 'LETTER_OF_GUARANTEE', amount: yuan('100000'), returnDueOn: '2098-01-04' },
    ],
  });
  const filing = await record('procurementContractFile', { contract, filedOn: '2026-02-12', filedWith: body });
  const publication = await record('procurementContractPublish', {
    contract,
    publishedOn: '2026-02-11',
    medium: '示例政府采购网',
    url: 'https://procurement.example/1',
    basis: '政府采购法实施条例 50',
    approverPost: post,
    visibleUntil: '2098-12-31',
  });
  const delivery = await record('procurementDeliveryRecord', {
    contract,
    deliveredOn: '2026-04-03',
    description: '全部灯具',
  });
  const acceptance = await record('procurementAcceptanceRecord', {
    contract,
    acceptedOn: '2026-04-10',
    items: [{ name: '照度', isMet: true, remark: '达标' }],
    signedBy: post,
  });
  const invoice = await record('procurementInvoiceRecord', {
    contract,
    number: `FP${code}`,
    receivedOn: '2026-04-04',
    amount: yuan('1280000.00'),
  });
  // Late and in part, so that there is interest to tell.
  const payment = await record('procurementPaymentRecord', {
    contract,
    paidOn: '2026-08-15',
    amount: yuan('280000'),
    invoice,
  });
  await record('procurementContractCorrect', {
    contract,
    performanceDueOn: '2026-04-29',
    reason: '日期有误',
    document: '示采〔2026〕3号',
  });
  const { data } = await graph.ask('query G($id: ID!) { procurementContract(id: $id) { guarantees { id } } }', {
    as: procurementOfficer,
    variables: { id: contract },
  });
  return {
    ProcurementProject: project,
    ProcurementContract: contract,
    ProcurementContractFiling: filing,
    ProcurementContractPublication: publication,
    ProcurementDelivery: delivery,
    ProcurementAcceptance: acceptance,
    ProcurementInvoice: invoice,
    ProcurementPayment: payment,
    ProcurementGuarantee: data.procurementContract.guarantees[0].id,
  };
}

async function registerAbout(
  graph: TestGraph,
  { body, person, post }: Pick<Buyer, 'body' | 'person' | 'post'>,
): Promise<Record<string, string>> {
  const obligation = await obligationOf(graph, body, 'RETURN_PERFORMANCE_GUARANTEE');
  const change = await act(graph, procurementOfficer, 'obligationChangePrepare', {
    obligation,
    kind: 'MODIFICATION',
    reason: 'PUBLIC_INTEREST',
    explanation: '汛期道路抢险',
    authority: '示例省人民政府常务会议 2026年第5次',
    procedureDocument: '示政办函〔2026〕31号',
    compensationDecision: '按合同利率支付',
    effectiveOn: '2026-05-10',
    newDueOn: '2098-06-30',
    newAmount: yuan('110000'),
  });
  await act(graph, secondProcurementOfficer, 'obligationChangeApprove', { change, remark: '同意' });
  const assignment = await act(graph, procurementOfficer, 'obligationAssign', {
    obligation,
    capacity: 'HEAD_IN_CHARGE',
    post,
    from: '2026-03-01',
    basis: '示路办〔2026〕4号',
  });
  const decision = await act(
    graph,
    creditOffice,
    'obligationDecisionRecord',
    {
      obligation,
      person,
      basis: 'ACCOUNTABILITY',
      documentNumber: '示纪问〔2026〕3号',
      issuer: '示例省监察委员会',
      decidedOn: '2026-07-01',
    },
    PURPOSE,
  );
  return { Obligation: obligation, LawfulChange: change, DutyAssignment: assignment, ResponsibilityDecision: decision };
}

/** The obligation of a kind that a body owes, once the register has it. */
export const obligationOf = (graph: TestGraph, obligor: string, kind: string): Promise<string> =>
  until(async () => {
    const { data } = await graph.ask(
      'query Owed($obligor: ID!) { obligations(filter: { obligor: $obligor }, first: 100) { edges { node { id kind } } } }',
      { as: creditOffice, variables: { obligor } },
    );
    return data.obligations.edges.find((edge: { node: { kind: string } }) => edge.node.kind === kind)?.node.id;
  });
