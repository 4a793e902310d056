import { expect, it } from 'vitest';
import { recordFact } from '../records/fields.js';
import type { SubgraphDefinition } from '../service/subgraph.js';
import { type ActionRow, readActionTable } from './action-table.js';
import type { World } from './world.js';

/*
 * How a sector's `actions.csv` is put to the test. Beside each record an `actions.cases.ts` has a case for each of its
 * actions; the sector's `actions.test.ts` collects them.
 */

export type Input = Record<string, unknown>;

/** Changes an input that is in order so that it is refused: what to replace in it, after whatever must happen first. */
export type Spoil = (input: Input, world: World) => object | Promise<object>;

export interface ActionCase {
  /** An input that is in order; what it needs is there. */
  inOrder(world: World): Promise<Input>;
  /** What spoils it, by the code it is then refused with: one for each row of the table. */
  spoilt: Record<string, Spoil>;
  /** Several faults at once, that of a record which is not there among them, and all that is told of them. */
  faulty: Input;
  told: string[];
  /** The record on whose account obligations are opened and closed: the record made unless said. */
  subject?(input: Input, world: World): string | Promise<string>;
  /** Where it takes more than one input or record to show all that is opened and closed; gives the record made. */
  story?(world: World): Promise<{ subjects: string[]; carryOut(): Promise<string> }>;
}

export type ActionCases = Record<string, ActionCase>;

/** No record has this id. */
export const NOWHERE = '00000000-0000-7000-8000-000000000000';

/** What the table of actions is tried with. */
export interface ActionTrial {
  definition: SubgraphDefinition;
  table: URL;
  cases: ActionCases;
  world(): World;
  /** Performs an action as one who may. */
  act(action: string, input: Input): Promise<{ record: { id: string } | null; userErrors: Refusal[] }>;
  /** States by kind of the obligations kept on account of a record. */
  obligationsOf(subject: string): Promise<Record<string, { state: string }>>;
}

interface Refusal {
  code: string;
  field: string[];
}

/** Tests that prove every row of the table: a row without a case, a case without a row, an action without rows all fail. */
export function itKeepsItsActionTable({ definition, table, cases, world, act, obligationsOf }: ActionTrial): void {
  const rows = readActionTable(table);
  const refusals = rows.filter(({ refusal }) => refusal);
  const carriedOut = rows.filter(({ refusal }) => !refusal);

  async function done(action: string, input: Input): Promise<string> {
    const { record, userErrors } = await act(action, input);
    if (!record) throw new Error(`${action} was refused: ${JSON.stringify(userErrors)}`);
    return record.id;
  }

  /** What the rules write of earlier actions in the meantime is not the action's. */
  async function linesWritten(): Promise<number> {
    const em = world().runtime(definition.name).orm.em.fork();
    const [row] = await em.execute<{ n: number }[]>("select count(*)::int as n from journal where actor <> 'rules'");
    return row!.n;
  }

  async function storyOf(action: string): Promise<{ subjects: string[]; carryOut(): Promise<string> }> {
    const { inOrder, subject, story } = cases[action]!;
    if (story) return story(world());
    const input = await inOrder(world());
    const known = await subject?.(input, world());
    const carryOut = async () => {
      const made = await done(action, input);
      return known ?? made;
    };
    return { subjects: known ? [known] : [], carryOut };
  }

  async function statesOf(subjects: string[]): Promise<Record<string, { state: string }>> {
    return Object.assign({}, ...(await Promise.all(subjects.map(obligationsOf))));
  }

  async function changedBy({ action }: ActionRow): Promise<{ opens: string[]; closes: string[] }> {
    const { subjects, carryOut } = await storyOf(action);
    const before = await statesOf(subjects);
    const after = await statesOf([...subjects, await carryOut()]);
    const now = (state: string) =>
      Object.keys(after).filter((kind) => after[kind]!.state === state && before[kind]?.state !== state);
    return { opens: now('OPEN').sort(), closes: now('PERFORMED').sort() };
  }

  it('names every mutation with its record, and none that is missing', () => {
    const offered = definition.actions.map(({ name, record }) => [name, recordFact(record).name]);
    expect(carriedOut.map(({ action, record }) => [action, record])).toEqual(offered);
    expect(Object.keys(cases).sort()).toEqual(offered.map(([name]) => name).sort());
  });

  it('has a case for each refusal, and no case without a row', () => {
    const tried = Object.entries(cases).flatMap(([action, { spoilt }]) =>
      Object.keys(spoilt).map((code) => `${action} ${code}`),
    );
    expect(tried.sort()).toEqual(refusals.map(({ action, refusal }) => `${action} ${refusal}`).sort());
  });

  /** An input that is in order, by action: what was refused has changed nothing, so that it serves again. */
  const unused = new Map<string, Input>();

  async function inputFor(action: string): Promise<Input> {
    const input = unused.get(action) ?? (await cases[action]!.inOrder(world()));
    unused.delete(action);
    return input;
  }

  it.each(refusals)('$action refuses $refusal unless $precondition', async ({ action, refusal }) => {
    const input = await inputFor(action);
    const unspoilt = await linesWritten();
    const replaced = { ...input, ...(await cases[action]!.spoilt[refusal]!(input, world())) };
    const before = await linesWritten();
    const { record, userErrors } = await act(action, replaced);
    expect(userErrors.map(({ code }) => code)).toContain(refusal);
    expect(record).toBeNull();
    expect(await linesWritten()).toEqual(before);
    if (before === unspoilt) unused.set(action, input);
  });

  it.each(carriedOut)('$action opens [$opens] and closes [$closes]', async (row) => {
    const { opens, closes } = row;
    expect(await changedBy(row)).toEqual({ opens: opens.toSorted(), closes: closes.toSorted() });
  });

  it.each(Object.entries(cases))('%s tells every fault at once, each once', async (action, { faulty, told }) => {
    const { userErrors } = await act(action, { ...(await inputFor(action)), ...faulty });
    expect(userErrors.map(({ code, field }) => `${code} ${field.slice(1).join('.')}`)).toEqual(told);
  });
}
