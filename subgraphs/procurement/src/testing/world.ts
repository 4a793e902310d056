import { type Event, followDirectory, newId, systemContext } from '@integrity-graph/kit';
import { type Answer, key, openWorld, type World } from '@integrity-graph/kit/testing';
import { procurement } from '../subgraph.js';

const division = { divisionId: newId(), divisionPath: 'C990101' };

/** Bodies, firms, posts and a person for the tests: of a division 990101. */
export const ids = {
  buyer: newId(),
  finance: newId(),
  supplier: newId(),
  otherSupplier: newId(),
  head: newId(),
  handler: newId(),
  postElsewhere: newId(),
  signatory: newId(),
};

const party = (type: string, id: string, state: object): Event => ({
  type,
  id,
  version: 1,
  effectiveOn: '2020-01-01',
  position: 1,
  recordedAt: '2020-01-01T00:00:00.000Z',
  state: { ...division, ...state },
});

const PARTIES = [
  party('GovernmentBody', ids.buyer, { name: '示例县交通运输局' }),
  party('GovernmentBody', ids.finance, { name: '示例县财政局' }),
  party('Enterprise', ids.supplier, { name: '示例照明工程有限公司', sizeClass: 'SMALL' }),
  party('Enterprise', ids.otherSupplier, { name: '示例路桥集团有限公司', sizeClass: 'LARGE' }),
  party('Post', ids.head, { name: '局长', bodyId: ids.buyer }),
  party('Post', ids.handler, { name: '公路科科长', bodyId: ids.buyer }),
  party('Post', ids.postElsewhere, { name: '局长', bodyId: ids.finance }),
  party('Person', ids.signatory, {}),
];

/** Who asks in the tests. */
export const officer = { sub: 'officer', roles: ['officer'], sector: 'procurement', division: '990101' };
export const supplier = { sub: 'supplier', roles: ['subject'], body: ids.supplier };

/** Procurement alone, knowing the parties above, on the given day. */
export async function openProcurement(adminUrl: string, today = '2026-07-01'): Promise<World> {
  const clock = () => new Date(`${today}T04:00:00Z`);
  const world = await openWorld(adminUrl, [{ ...procurement, follows: [] }], { clock });
  await followDirectory.apply(PARTIES, systemContext(world.runtime('procurement'), 'test'));
  return world;
}

export interface Outcome {
  record: { id: string } | null;
  userErrors: { code: string; field: string[]; message: string }[];
}

/** Performs an action as the officer. */
export async function act(world: World, action: string, input: object, type = `P${action.slice(1)}Input`): Promise<Outcome> {
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
const next = () => String(++count).padStart(3, '0');

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

/** The obligations kept on account of a contract, by kind. */
export async function obligationsOf(world: World, contract: string): Promise<Record<string, KeptObligation>> {
  const context = systemContext(world.runtime('procurement'), 'test');
  const rows = await context.rows<KeptObligation>(
    `select kind, due_on as "dueOn", state, performed_on as "performedOn", amount_performed_amount as "amountPerformed", responsibilities,
       signatory_ids as "signatoryIds", obligee_id as "obligeeId", incurred_on as "incurredOn", version
     from obligation where subject_id = ?::uuid`,
    [contract],
  );
  return Object.fromEntries(rows.map((row) => [row.kind, row]));
}
