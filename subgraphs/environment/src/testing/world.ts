import { systemContext } from '@integrity-graph/kit';
import { type Answer, key, openWorld, type World } from '@integrity-graph/kit/testing';
import { parties } from '@integrity-graph/parties';
import { environment } from '../subgraph.js';

/** The parties of the tests, out of the sample of `parties`: a city's environment bureau and those beside it. */
const NAMES = {
  bureau: 'body:environment',
  province: 'body:province',
  city: 'body:city',
  county: 'body:shiqiao',
  operator: 'enterprise:software',
  factory: 'enterprise:chemical',
  cityHead: 'post:city.head',
  head: 'post:environment.head',
  deputy: 'post:environment.deputy',
  postElsewhere: 'post:finance.head',
};

/** Their ids, once a world is open. */
export const ids = {} as Record<keyof typeof NAMES, string>;

/** Who records in the tests. */
export const officer = { sub: 'officer', roles: ['officer'], sector: 'environment', division: '990100' };

/** The day on which tests are held, and the one after it. */
const TODAY = '2026-07-01';
export const TOMORROW = '2026-07-02';

/** The environment without records, beside the parties of the sample, on the given day. */
export async function openEnvironment(adminUrl: string, today = TODAY): Promise<World> {
  const clock = () => new Date(`${today}T04:00:00Z`);
  const world = await openWorld(adminUrl, [parties, { ...environment, sample: undefined }], { clock, sample: true });
  for (const [key, name] of Object.entries(NAMES)) ids[key as keyof typeof NAMES] = world.ids.get(name)!;
  return world;
}

export interface Outcome {
  record: { id: string } | null;
  userErrors: { code: string; field: string[]; message: string }[];
}

/** Performs an action as the officer, or as whom the claims name. */
export async function act(world: World, action: string, input: object, claims: object = officer): Promise<Outcome> {
  const answer: Answer = await world.as('environment', claims)(
    `mutation ($input: E${action.slice(1)}Input!, $key: String!) { ${action}(input: $input, idempotencyKey: $key) { record { id } userErrors { code field message } } }`,
    { input, key: key() },
  );
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return answer.data[action];
}

/** Performs an action that must succeed; gives the record's id. */
export async function done(world: World, action: string, input: object, claims?: object): Promise<string> {
  const { record, userErrors } = await act(world, action, input, claims);
  if (!record) throw new Error(`${action} was refused: ${JSON.stringify(userErrors)}`);
  return record.id;
}

/** Number after number, so that every record has its own. */
let count = 0;
export const next = () => String(++count).padStart(3, '0');

export const stationInput = () => ({
  number: `99${next()}A`,
  name: '示例站',
  control: 'MUNICIPAL',
  body: ids.bureau,
  operator: ids.operator,
  responsiblePost: ids.deputy,
  longitude: '118.40',
  latitude: '31.20',
  openedOn: '2020-01-01',
});

/** A registered station. */
export const station = (world: World): Promise<string> => done(world, 'environmentStationRegister', stationInput());

export interface KeptObligation {
  kind: string;
  dueOn: string | null;
  state: string;
  performedOn: string | null;
}

/** The obligations kept on account of a record, by kind. */
export async function obligationsOf(world: World, subject: string): Promise<Record<string, KeptObligation>> {
  const rows = await systemContext(world.runtime('environment'), 'test').rows<KeptObligation>(
    'select kind, due_on as "dueOn", state, performed_on as "performedOn" from obligation where subject_id = ?::uuid',
    [subject],
  );
  return Object.fromEntries(rows.map((row) => [row.kind, row]));
}
