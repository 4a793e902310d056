import { systemContext, USCC_SCHEME } from '@integrity-graph/kit';
import { sectorTrial, type World } from '@integrity-graph/kit/testing';
import { parties } from '@integrity-graph/parties';
import { importProject } from '../exchange/import.js';
import { OC4IDS } from '../exchange/standards.js';
import { ppp } from '../subgraph.js';

/** The parties of the tests, out of the sample of `parties`: a city's transport bureau and those beside it. */
const NAMES = {
  body: 'body:transport',
  city: 'body:city',
  province: 'body:province',
  finance: 'body:finance',
  platform: 'body:platform',
  partner: 'enterprise:road',
  company: 'enterprise:bridge',
  cityHead: 'post:city.head',
  head: 'post:transport.head',
  deputy: 'post:transport.deputy',
  handler: 'post:transport.handler',
  postElsewhere: 'post:finance.head',
};

/** The day on which tests are held, and the one after it. */
const TODAY = '2026-07-01';
export const TOMORROW = '2026-07-02';

export const {
  officer,
  ids,
  act,
  done,
  obligationsOf,
  flagsOn,
  next,
  turnTo,
  open: openPpp,
} = sectorTrial({ definition: ppp, beside: [parties], names: NAMES, today: TODAY });

/** Who records preparations in the tests, so that the officer may approve them. */
export const preparer = { ...officer, sub: 'preparer' };

export const yuan = (amount: string) => ({ amount, currency: 'CNY' });

export const projectInput = () => ({
  number: `示合作库〔2023〕${next()}号`,
  name: '示例大桥项目',
  industry: '交通运输',
  operationMode: 'BOT',
  returnMechanism: 'VIABILITY_GAP',
  totalInvestment: yuan('860000000'),
  constructionMonths: 24,
  operationMonths: 216,
  implementingBody: ids.body,
  government: ids.city,
  shareholder: ids.platform,
  initiatedOn: '2023-02-01',
});

/** A registered project. */
export const registered = (world: World, terms: object = {}): Promise<string> =>
  done(world, 'pppProjectRegister', { ...projectInput(), ...terms });

/** A project of the bureau that was published elsewhere. */
export async function imported(world: World): Promise<string> {
  const context = systemContext(world.runtime('ppp'), 'tester');
  const [body] = await context.rows<{ number: string }>('select number from directory where id = ?::uuid', [ids.body]);
  const document = {
    id: `oc4ids-999999-${next()}`,
    title: '外地大桥',
    budget: { amount: { amount: 1000000, currency: 'CNY' } },
    identificationPeriod: { startDate: '2022-03-01T00:00:00Z' },
    parties: [{ id: 'authority', identifier: { scheme: USCC_SCHEME, id: body!.number } }],
    publicAuthority: { id: 'authority' },
  };
  const { found } = OC4IDS.read(document);
  const { project } = await importProject(context, OC4IDS, { identifier: document.id, found }, []);
  return project!;
}

export const stageInput = async (world: World, project?: string) => ({
  project: project ?? (await registered(world)),
  stage: 'IMPLEMENTATION',
  post: ids.deputy,
  duties: '按约付费、组织考核',
  document: `示交发〔2023〕${next()}号`,
  startDate: '2023-02-10',
});

export const assigned = async (world: World, project?: string, terms: object = {}): Promise<string> =>
  done(world, 'pppStageAssign', { ...(await stageInput(world, project)), ...terms });

export const agreementInput = async (world: World, project?: string) => ({
  project: project ?? (await registered(world)),
  number: `示合〔2024〕${next()}号`,
  sponsor: ids.partner,
  company: ids.company,
  dateSigned: '2024-01-15',
  startsOn: '2024-02-01',
  endsOn: '2044-01-31',
  signatoryPost: ids.head,
});

/** The signed agreement of a project. */
export const signed = async (world: World, project?: string, terms: object = {}): Promise<string> =>
  done(world, 'pppAgreementSign', { ...(await agreementInput(world, project)), ...terms });

export const commitmentInput = async (world: World, agreement?: string) => ({
  agreement: agreement ?? (await signed(world)),
  kind: 'PAYMENT',
  title: '2025年度可行性缺口补助',
  clause: '第42条',
  dueOn: '2026-03-31',
  amount: yuan('12000000'),
});

/** What the bureau undertook: a payment unless said. */
export const undertaken = async (world: World, agreement?: string, terms: object = {}): Promise<string> =>
  done(world, 'pppCommitmentUndertake', { ...(await commitmentInput(world, agreement)), ...terms });

export const undertakenReview = (world: World, agreement?: string): Promise<string> =>
  undertaken(world, agreement, { kind: 'REVIEW', title: '2025年度绩效考核', amount: null });

export const reviewInput = async (world: World, agreement?: string) => ({
  commitment: await undertakenReview(world, agreement),
  periodStart: '2025-01-01',
  periodEnd: '2025-12-31',
  score: '86.5',
  effect: '通行时间缩短三成',
  reviewedBy: ids.body,
  reviewedOn: '2026-02-20',
  document: '示交绩〔2026〕2号',
});

export const reviewed = async (world: World, agreement?: string): Promise<string> =>
  done(world, 'pppReviewRecord', await reviewInput(world, agreement));

export const terminationInput = async (world: World, agreement?: string) => ({
  agreement: agreement ?? (await signed(world)),
  ground: 'PUBLIC_INTEREST',
  explanation: '线位与新机场冲突',
  decidedBy: ids.city,
  procedureDocument: '示政办纪〔2026〕12号',
  compensationDecision: '示政补〔2026〕1号',
  compensation: yuan('30000000'),
  compensationDueOn: '2026-12-31',
  handlerPost: ids.handler,
  preparedOn: '2026-05-06',
});

/** A termination one has prepared and another may approve. */
export const prepared = async (world: World, agreement?: string): Promise<string> =>
  done(world, 'pppTerminationPrepare', await terminationInput(world, agreement), preparer);

export const decision = () => ({
  isApproved: true,
  approverPost: ids.head,
  decidedOn: '2026-05-20',
  remark: '程序齐备，同意',
});

export async function terminated(world: World, agreement?: string): Promise<string> {
  const termination = await prepared(world, agreement);
  return done(world, 'pppTerminationDecide', { termination, ...decision() });
}

export const breachInput = async (world: World, project?: string) => ({
  project: project ?? (await registered(world)),
  ground: 'PPP_LATE_PAY',
  body: ids.body,
  occurredOn: '2026-04-01',
  facts: '逾期三十日未付补助',
  determinedBy: ids.city,
  decisionNumber: `示政信认〔2026〕${next()}号`,
  determinedOn: '2026-05-10',
  remedyDueOn: '2026-08-31',
});

/** A breach determined, which is to be remedied. */
export const determined = async (world: World, project?: string, terms: object = {}): Promise<string> =>
  done(world, 'pppBreachDetermine', { ...(await breachInput(world, project)), ...terms });

/** A flag: an agreement signed without any appraisal. */
export async function raiseFlag(world: World): Promise<string> {
  const flags = await flagsOn(world, await signed(world));
  return flags.find(({ rule }) => rule === 'SIGNED_WITHOUT_APPRAISAL')!.id;
}
