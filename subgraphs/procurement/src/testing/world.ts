import { systemContext } from '@integrity-graph/kit';
import { type Answer, key, openWorld, type World } from '@integrity-graph/kit/testing';
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

/** Their ids, once a world is open. */
export const ids = {} as Record<keyof typeof NAMES, string>;

/** Who records in the tests. */
export const officer = { sub: 'officer', roles: ['officer'], sector: 'procurement', division: '990100' };

/** Procurement without contracts, beside the parties of the sample, on the given day. */
export async function openProcurement(adminUrl: string, today = '2026-07-01'): Promise<World> {
  const clock = () => new Date(`${today}T04:00:00Z`);
  const world = await openWorld(adminUrl, [parties, { ...procurement, sample: undefined }], { clock, sample: true });
  for (const [key, name] of Object.entries(NAMES)) ids[key as keyof typeof NAMES] = world.ids.get(name)!;
  return world;
}

export interface Outcome {
  record: { id: string } | null;
  userErrors: { code: string; field: string[]; message: string }[];
}

/** Performs an action as the officer. */
export async function act(
  world: World,
  action: string,
  input: object,
  type = `P${action.slice(1)}Input`,
): Promise<Outcome> {
  const answer: Answer = await world.as('procurement', officer)(
    `mutation ($input: ${type}!, $key: String!) { ${action}(input: $input, idempotencyKey: $key) { record { id } userErrors { code field message } } }`,
    { input, key: key() },
  );
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return answer.data[action];
}

/** Performs an action that must succeed; gives the record's id. */
export async function done(world: World, action: string, input: object): Promise<string> {
  const { record, userErrors } = await act(world, action, input);
  if (!record) throw new Error(`${action} was refused: ${JSON.stringify(userErrors)}`);
  return record.id;
}

/** Number after number, so that every project and contract has its own. */
let count = 0;
export const next = () => String(++count).padStart(3, '0');

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

export interface KeptObligation {
  kind: string;
  dueOn: string | null;
  state: string;
  performedOn: string | null;
  amountPerformed: string | null;
}

/** The obligations kept on account of a record, by kind. */
export async function obligationsOf(world: World, subject: string): Promise<Record<string, KeptObligation>> {
  const context = systemContext(world.runtime('procurement'), 'test');
  const rows = await context.rows<KeptObligation>(
    `select kind, due_on as "dueOn", state, performed_on as "performedOn", amount_performed_amount as "amountPerformed", responsibilities,
       signatory_ids as "signatoryIds", obligee_id as "obligeeId", incurred_on as "incurredOn", version
     from obligation where subject_id = ?::uuid`,
    [subject],
  );
  return Object.fromEntries(rows.map((row) => [row.kind, row]));
}
