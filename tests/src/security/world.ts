import { makeCitizenId, makeUscc, recordFact } from '@integrity-graph/kit';
import { subgraphs } from '@integrity-graph/schema';
import type { GraphQLSchema } from 'graphql';
import pg from 'pg';
import { until } from '../outage/until.js';
import {
  act,
  creditOffice,
  environmentOfficer,
  PURPOSE,
  procurementOfficer,
  nationalRegistrar as registrar,
  secondProcurementOfficer,
} from '../setup/actors.js';
import { foundProvince } from '../setup/bureau.js';
import type { TestGraph } from '../setup/graph.js';
import { fillWorld, isFlag } from './fill.js';

/*
 * Seven small worlds that differ in place and level only: a body with its posts and people, a firm, a project, a
 * contract with everything under it, an obligation with everything about it. Each lies in a county of its own.
 */

/** The rows of the matrix: four levels in the subtree of 990100, three in that of 990200. */
export const ROWS = [
  { name: 'own L1', code: '990101', level: 1 },
  { name: 'own L2', code: '990102', level: 2 },
  { name: 'own L3', code: '990103', level: 3 },
  { name: 'own L4', code: '990104', level: 4 },
  { name: 'other L1', code: '990201', level: 1 },
  { name: 'other L2', code: '990202', level: 2 },
  { name: 'other L4', code: '990204', level: 4 },
] as const;

export interface Row {
  name: string;
  /** Code of the county it lies in. */
  code: string;
  level: number;
  /** Ids by type name: the one row of each type that the matrix looks at. */
  ids: Record<string, string>;
}

export interface SecurityWorld {
  rows: Row[];
  /** A registered person who is tied to nothing. */
  stranger: string;
  /** The body that manages the persons of the own rows (管理权限). */
  manager: string;
}

let serial = 500;
const next = () => String(serial++);

const idNumber = () => makeCitizenId('990100', '1975-03-01', next());
const uscc = (authority: string) => makeUscc(authority, '1', '990000', `77${next()}`);
const yuan = (amount: string) => ({ amount, currency: 'CNY' });

/** Makes the worlds by mutations, gives their rows the level that no action would, and fills in what is missing. */
export async function foundWorlds(
  graph: TestGraph,
  schema: GraphQLSchema,
  named: readonly string[] = ROWS.map(({ name }) => name),
): Promise<SecurityWorld> {
  const province = await foundProvince(graph);
  for (const [code, name] of [
    ['990100', '甲市'],
    ['990200', '乙市'],
  ] as const) {
    await act(graph, registrar, 'divisionRegister', { code, name, kind: 'PREFECTURE' });
  }
  const person = (name: string) =>
    act(graph, registrar, 'personRegister', { name, idNumber: idNumber(), division: province });
  const establish = (name: string, kind: string) =>
    act(graph, registrar, 'governmentBodyEstablish', { name, kind, division: province, validFrom: '2010-01-01' });
  const shared = {
    government: await establish('示例省人民政府', 'PEOPLES_GOVERNMENT'),
    witness: await person('证某某'),
  };
  const managers = {
    own: await establish('示例省委组织部', 'PARTY_ORGAN'),
    other: await establish('示例省委老干部局', 'PARTY_ORGAN'),
  };
  const stranger = await person('外某某');
  const found = ROWS.filter(({ name }) => named.includes(name)).map(async (row) => {
    const manager = row.name.startsWith('own') ? managers.own : managers.other;
    return { ...row, ids: await foundWorld(graph, row.code, { ...shared, manager }) };
  });
  const rows: Row[] = await Promise.all(found);
  await withDatabase(graph, async (query) => {
    await screened(query);
    await query('begin');
    await stopScreening(query);
    for (const row of rows) {
      await setLevel(query, row);
      await fillWorld(query, schema, row);
    }
    await recount(query);
    await endScreening(query);
    await query('commit');
  });
  return { rows, stranger, manager: managers.own };
}

/** The sectors whose rules raise flags, with the tables of them. */
const SCREENED = subgraphs.flatMap(({ name, screen, records }) => {
  const flags = records.filter(isFlag);
  return screen ? [{ name, flags: flags.map((type) => `${name}.${recordFact(type).table}`) }] : [];
});

/** Waits until the rules have looked at what the actions made. */
async function screened(query: Query): Promise<void> {
  for (const { name } of SCREENED) {
    await until(async () => {
      const [row] = await query(
        `select coalesce((select position from ${name}.cursor where source = '@screening'), 0) >= max(seq) as done from ${name}.version`,
      );
      return row!.done !== false;
    });
  }
}

/** Drops the flags that the rules raised: each world is to have one and the same. Until the end of the transaction they do not look again. */
async function stopScreening(query: Query): Promise<void> {
  for (const { name, flags } of SCREENED) {
    await query(`lock table ${name}.cursor`);
    for (const table of flags) await query(`delete from ${table}`);
  }
}

/** What was filled in by hand makes no rule look. */
async function endScreening(query: Query): Promise<void> {
  for (const { name } of SCREENED) {
    await query(
      `insert into ${name}.cursor (source, position) select '@screening', max(seq) from ${name}.version
       on conflict (source) do update set position = excluded.position`,
    );
  }
}

interface Shared {
  manager: string;
  government: string;
  witness: string;
}

async function foundWorld(
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
  };
  const procurement = await procure(graph, code, { body, firm, person, post, deputy });
  const monitoring = await monitor(graph, code, { body, firm, post });
  const register = await registerAbout(graph, { body, person, post });
  return { ...parties, ...procurement, ...monitoring, ...register };
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
  const record = (action: string, input: Record<string, unknown>) => act(graph, procurementOfficer, action, input);
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

export type Query = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/** Asks the database as its administrator, whom no row policy binds. */
export async function withDatabase<T>(graph: TestGraph, use: (query: Query) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: graph.adminUrl });
  await client.connect();
  try {
    return await use(async (sql, values) => (await client.query(sql, values)).rows);
  } finally {
    await client.end();
  }
}

/** Rows of a world that are none of those the matrix looks at, with the column that holds the id of the given type. */
const BESIDE: [table: string, column: string, type: string][] = [
  ['parties.post', 'body_id', 'GovernmentBody'],
  ['parties.decision_participant', 'decision_id', 'Decision'],
  ['procurement.obligation', 'subject_id', 'ProcurementContract'],
  ['obligations.obligation', 'subject_id', 'ProcurementContract'],
  ['obligations.tenure', 'id', 'Tenure'],
  ['obligations.vacancy', 'id', 'Vacancy'],
];

/** The tables of all record types. */
const TABLES = subgraphs.flatMap(({ name, records }) =>
  records.map((type): [string, string, string] => [`${name}.${recordFact(type).table}`, 'id', recordFact(type).name]),
);

/** Puts every row of a world at its level, within a window of publication that is open, and leaves no field empty. */
async function setLevel(query: Query, { ids, level }: Row): Promise<void> {
  for (const [table, column, type] of [...TABLES, ...BESIDE].filter(([, , type]) => ids[type])) {
    await query(
      `update ${table} set level = $1, visible_from = '2020-01-01', visible_until = '2098-12-31' where ${column} = $2`,
      [level, ids[type]],
    );
  }
  const obligation = ids.Obligation;
  await query(
    'update obligations.responsible set level = $1 where obligation_id in (select id from obligations.obligation where subject_id = $2)',
    [level, ids.ProcurementContract],
  );
  await query(
    `update obligations.obligation set amount_performed_amount = 1, amount_performed_currency = 'CNY', performed_on = '2026-08-01' where id = $1`,
    [obligation],
  );
  await query('update parties.government_body set valid_until = $1 where id = $2', ['2098-12-31', ids.GovernmentBody]);
  await query('update parties.post set valid_until = $1 where id = $2', ['2098-12-31', ids.Post]);
  await query(`update parties.tenure set end_document = '示免〔2098〕1号' where id = $1`, [ids.Tenure]);
  for (const schema of ['parties', 'obligations']) {
    await query(
      `insert into ${schema}.look (person_id, actor, actor_name, actor_role, purpose, case_number, what) values ($1, 'credit', '信用办', 'credit-office', '核查', 'XY-1', 'Person')`,
      [ids.Person],
    );
  }
}

/** The register's tallies follow the rows that were changed behind its back. */
async function recount(query: Query): Promise<void> {
  await query('delete from obligations.tally');
  await query(
    `insert into obligations.tally (obligor_id, scope, level, sector, state, month, n)
     select current_obligor_id, scope, level, sector, state, case when isfinite(due_on) then to_char(due_on, 'YYYY-MM') else '' end, count(*)
     from obligations.obligation where projected group by 1, 2, 3, 4, 5, 6`,
  );
}

/** Sets the level of single obligations in the register, with the ties of persons to them. */
export async function setObligationLevels(graph: TestGraph, levels: ReadonlyMap<string, number>): Promise<void> {
  await withDatabase(graph, async (query) => {
    for (const [id, level] of levels) {
      await query(
        `update obligations.obligation set level = $1::int, sector_state = jsonb_set(sector_state, '{level}', to_jsonb($1::int)) where id = $2`,
        [level, id],
      );
      await query('update procurement.obligation set level = $1 where id = $2', [level, id]);
      // As if it had been made at that level: of what was not public the public sees no version.
      await query(
        `update obligations.obligation_version set state = jsonb_set(state, '{level}', to_jsonb($1::int)) where obligation_id = $2`,
        [level, id],
      );
      await query('update obligations.responsible set level = greatest(level, $1::int) where obligation_id = $2', [
        level,
        id,
      ]);
    }
    await recount(query);
  });
}
