import type { Claims } from '@integrity-graph/kit';
import { subgraphs } from '@integrity-graph/schema';
import type { GraphQLField } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PURPOSE, procurementOfficer, registrar } from '../setup/actors.js';
import { key, tokenOf } from '../setup/graph.js';
import { TEXTS } from './corpus.js';
import { inParts, inputFor, inputType, type Leaf, mutationFor, TRIALS, UNKNOWN } from './inputs.js';
import { openTarget, type Target } from './target.js';

/* Input of actions that was made to break something. */

let target: Target;
let schema: Target['schema'];
let officer: Target['officer'];
let send: Target['send'];

beforeAll(async () => {
  target = await openTarget();
  ({ schema, officer, send } = target);
});
afterAll(() => target?.graph.close());

describe('the input of actions', () => {
  const SECTORS = subgraphs.flatMap(({ domain }) => (domain.kind === 'sector' ? [domain.name] : []));
  /** Who performs actions, and the beginnings of the names of those that are his. */
  const actors: [who: string, own: RegExp, headers: Record<string, string>][] = [];

  beforeAll(async () => {
    const bearer = async (claims: Partial<Claims>) => ({
      authorization: `Bearer ${await tokenOf(claims)}`,
      ...PURPOSE,
    });
    const others = [...SECTORS, 'obligation'].join('|');
    actors.push([
      'the registrar',
      new RegExp(`^(?!${others})`),
      await bearer({ ...registrar, division: '000000', clearance: 'L4' }),
    ]);
    for (const sector of SECTORS)
      actors.push([
        `an officer of ${sector}`,
        new RegExp(`^${sector}`),
        await bearer({ ...procurementOfficer, sector, clearance: 'L4' }),
      ]);
    actors.push(['an officer', /^obligation/, officer]);
    actors.push([
      'the credit office',
      /^obligation/,
      await bearer({ sub: 'credit', roles: ['credit-office'], division: '990000' }),
    ]);
  });

  /** Performs every action with inputs made for it; none of them may do anything. */
  const actAll = async (
    what: string,
    inputsOf: (action: GraphQLField<unknown, unknown>) => readonly unknown[],
    idempotencyKey?: string,
  ) => {
    for (const [who, own, headers] of actors) {
      const actions = Object.values(schema.getMutationType()!.getFields()).filter(({ name }) => own.test(name));
      const trials = actions.flatMap((action) => inputsOf(action).map((input) => ({ action, input })));
      for (const some of inParts(trials, TRIALS)) {
        const { query, input } = mutationFor(some);
        const said = `${what} in ${some.map(({ action }) => action.name).join(', ')} by ${who}`;
        const { data } = await send({ query, variables: { ...input, key: idempotencyKey ?? key() } }, headers, said);
        const done = Object.values((data ?? {}) as Record<string, { record: unknown } | null>);
        expect(
          done.filter((outcome) => outcome?.record),
          said,
        ).toEqual([]);
      }
    }
  };

  /** One input of an action, with every field. */
  const inputOf = (leaf: Leaf) => (action: GraphQLField<unknown, unknown>) => [inputFor(inputType(action), leaf, true)];

  /** As many inputs of an action as it takes for every one of some texts to stand in one of its fields. */
  const inputsWith = (texts: readonly string[]) => (action: GraphQLField<unknown, unknown>) => {
    const inputs: unknown[] = [];
    let at = 0;
    const nextText: Leaf = (type, name) =>
      type === 'ID' || type === 'String' ? texts[at++ % texts.length] : UNKNOWN(type, name);
    do inputs.push(inputFor(inputType(action), nextText, true));
    while (at > 0 && at < texts.length);
    return inputs;
  };

  it('hostile texts are refused, not kept', async () => {
    // What no database keeps is refused at the door, whatever stands beside it: these stand alone.
    const isStorable = (text: string) => text.isWellFormed() && !text.includes('\u0000');
    const [storable, others] = [true, false].map((is) =>
      Object.values(TEXTS).filter((text) => isStorable(text) === is),
    );
    await actAll('hostile texts', inputsWith(storable!));
    for (const text of others!)
      await actAll(
        'a text that cannot be kept',
        inputOf((type, name) => (type === 'String' ? text : UNKNOWN(type, name))),
      );
  }, 180_000);

  it('days, amounts and numbers beyond every limit', async () => {
    /** In the actions that take such a value. */
    const of = (scalar: string, value: unknown) =>
      actAll(String(value), (action) => {
        let isTaken = false;
        const leaf: Leaf = (type, name) => {
          isTaken ||= type === scalar;
          return type === scalar ? value : UNKNOWN(type, name);
        };
        const input = inputFor(inputType(action), leaf, true);
        return isTaken ? [input] : [];
      });
    for (const day of ['0000-01-01', '0001-01-01', '9999-12-31']) await of('Date', day);
    for (const amount of ['-1', '0', '99999999999999999999', '0.0000000001', '1e9', 'NaN', 'Infinity'])
      await of('Decimal', amount);
    for (const count of [-(2 ** 31), 2 ** 31 - 1, 0]) await of('Int', count);
  }, 180_000);

  it('keys that are none', async () => {
    for (const idempotencyKey of [
      '',
      'short',
      'x'.repeat(101),
      'with blank',
      '\u0000'.repeat(10),
      '钥匙钥匙钥匙钥匙',
      "'; drop table idempotency; --",
    ])
      await actAll(`the key ${JSON.stringify(idempotencyKey)}`, inputOf(UNKNOWN), idempotencyKey);
  }, 180_000);
});

it('after all of it nothing is written, and the graph answers as before', () => target.isUnharmed());
