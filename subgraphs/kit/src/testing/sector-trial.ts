import type { Claims } from '../access/token.js';
import { systemContext } from '../service/context.js';
import type { SubgraphDefinition } from '../service/subgraph.js';
import { type Day, endOfDay } from '../values/index.js';
import { type Answer, key, openWorld, type World } from './world.js';

/** What came of an action. */
export interface Outcome {
  record: { id: string } | null;
  userErrors: { code: string; field: string[]; message: string }[];
}

export interface KeptObligation {
  kind: string;
  dueOn: string | null;
  state: string;
  performedOn: string | null;
  amountPerformed: string | null;
}

export interface RaisedFlag {
  id: string;
  rule: string;
  state: string;
  /** Why there is a reason to look, in Chinese and English. */
  statement: string;
}

/** A sector in its own tests: opened beside what it refers to, and acted in. */
export interface SectorTrial<Name extends string> {
  /** Who records unless a test says otherwise: an officer of the sector in 990100. */
  officer: Partial<Claims>;
  /** Ids of the parties a test names, once a world is open. */
  ids: Record<Name, string>;
  /** The sector without records, beside the sample of its parties, on the given day. */
  open(adminUrl: string, today?: Day): Promise<World>;
  /** Goes on to another day, in the world that was opened last. */
  turnTo(day: Day): void;
  /** Performs an action as the officer, or as whom the claims name. */
  act(world: World, action: string, input: object, claims?: Partial<Claims>): Promise<Outcome>;
  /** Performs an action that must succeed; gives the record's id. */
  done(world: World, action: string, input: object, claims?: Partial<Claims>): Promise<string>;
  /** The obligations kept on account of a record, by kind. */
  obligationsOf(world: World, subject: string): Promise<Record<string, KeptObligation>>;
  /** The flags on a record, once the rules have looked at all that was committed. */
  flagsOn(world: World, record: string): Promise<RaisedFlag[]>;
  /** Number after number, so that every record has its own. */
  next(): string;
}

export interface SectorTrialOptions<Name extends string> {
  definition: SubgraphDefinition;
  /** What it refers to, with its sample: `parties`. */
  beside: readonly SubgraphDefinition[];
  /** The parties of the tests, by their names in that sample. */
  names: Readonly<Record<Name, string>>;
  /** The day on which tests are held. */
  today: Day;
}

/** Opens a sector for tests, and acts in it. */
export function sectorTrial<Name extends string>({
  definition,
  beside,
  names,
  today,
}: SectorTrialOptions<Name>): SectorTrial<Name> {
  const sector = definition.name;
  const officer = { sub: 'officer', roles: ['officer'], sector, division: '990100' };
  const ids = {} as Record<Name, string>;
  let count = 0;
  let ticks = 0;
  const turnTo = (day: Day) => {
    ticks = endOfDay(day).getTime() - 12 * 3_600_000;
  };

  const act: SectorTrial<Name>['act'] = async (world, action, input, claims = officer) => {
    const type = `${action[0]!.toUpperCase()}${action.slice(1)}Input`;
    const answer: Answer = await world.as(sector, claims)(
      `mutation ($input: ${type}!, $key: String!) { ${action}(input: $input, idempotencyKey: $key) { record { id } userErrors { code field message } } }`,
      { input, key: key() },
    );
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
    return answer.data[action];
  };

  return {
    officer,
    ids,
    act,
    turnTo,
    async open(adminUrl, day = today) {
      turnTo(day);
      // A millisecond later each time, so that what came after can be told from what came before.
      const clock = () => new Date(ticks++);
      const world = await openWorld(adminUrl, [...beside, { ...definition, sample: undefined }], {
        clock,
        sample: true,
      });
      for (const [name, known] of Object.entries<string>(names)) ids[name as Name] = world.ids.get(known)!;
      return world;
    },
    async done(world, action, input, claims) {
      const { record, userErrors } = await act(world, action, input, claims);
      if (!record) throw new Error(`${action} was refused: ${JSON.stringify(userErrors)}`);
      return record.id;
    },
    async obligationsOf(world, subject) {
      const rows = await systemContext(world.runtime(sector), 'test').rows<KeptObligation>(
        `select kind, due_on as "dueOn", due_at as "dueAt", state, performed_on as "performedOn",
           amount_performed_amount as "amountPerformed", responsibilities, signatory_ids as "signatoryIds",
           obligee_id as "obligeeId", incurred_on as "incurredOn", version
         from obligation where subject_id = ?::uuid`,
        [subject],
      );
      return Object.fromEntries(rows.map((row) => [row.kind, row]));
    },
    async flagsOn(world, record) {
      const runtime = world.runtime(sector);
      await runtime.screened();
      return systemContext(runtime, 'test').rows<RaisedFlag>(
        `select id, rule, state, explanation ->> 'statement' as statement from flag where record_id = ?::uuid order by rule`,
        [record],
      );
    },
    next: () => String(++count).padStart(3, '0'),
  };
}
