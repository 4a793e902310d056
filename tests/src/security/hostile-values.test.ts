import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERY_SECTOR } from '../setup/graph.js';
import { CURSORS, DAYS, INSTANTS, TEXTS, VALUES } from './corpus.js';
import { INSIDES } from './harmless.js';
import { inParts } from './inputs.js';
import { listsOf } from './lists.js';
import { type Place, type Put, placesOf } from './places.js';
import { openTarget, type Target } from './target.js';

/* Values of arguments and filters that were made to break something. */

let target: Target;
let bureau: Target['bureau'];
let contract: Target['contract'];
let schema: Target['schema'];
let officer: Target['officer'];
let send: Target['send'];

beforeAll(async () => {
  target = await openTarget({ sectors: EVERY_SECTOR });
  ({ bureau, contract, schema, officer, send } = target);
});
afterAll(() => target?.graph.close());

const places = (): Place[] => placesOf(schema);

/** Puts values in their places, so many in one operation as may stand at the root; what each place then found. */
async function putAll(all: readonly Put[], headers: Record<string, string>): Promise<(Put & { found: unknown })[]> {
  const found: (Put & { found: unknown })[] = [];
  // Several long texts are a body too large, which the gateway does not read to its end.
  const isLong = all.some(({ value }) => typeof value === 'string' && value.length > 5000);
  for (const some of inParts(all, isLong ? 1 : 20)) {
    const declared = some.map(({ place }, index) => `$x${index}: ${place.type}`);
    const asked = some.map(({ place }, index) => `p${index}: ${place.ask(`$x${index}`)}`);
    const variables = Object.fromEntries(some.map(({ value }, index) => [`x${index}`, value]));
    const query = `query Places(${declared.join(', ')}) { ${asked.join('\n')} }`;
    const { data } = await send(
      { query, variables },
      headers,
      some.map(({ what, place }) => `${what} in ${place.name}`).join(', '),
    );
    found.push(...some.map((put, index) => ({ ...put, found: data?.[`p${index}`] ?? null })));
  }
  return found;
}

describe('variables', () => {
  it('hostile texts in every argument and filter find nothing', async () => {
    const taken = places().filter(({ kind }) => kind === 'String' || kind === 'ID');
    expect(taken.length).toBeGreaterThan(60);
    // Each place gets a quarter of the texts, each text a quarter of the places.
    // Text by text, for one that is refused at the door takes the operation with it.
    const puts = Object.entries(TEXTS).flatMap(([what, value], index) =>
      taken.filter((_, at) => (index + at) % 4 === 0).map((place): Put => ({ place, what, value })),
    );
    for (const some of Map.groupBy(puts, ({ what }) => what).values()) {
      for (const { place, what, found } of await putAll(some, officer)) {
        const total = (found as { totalCount?: number } | null)?.totalCount ?? 0;
        if (place.isFilter) expect(total, `${what} in ${place.name}`).toBe(0);
        else if (Array.isArray(found)) expect(found, `${what} in ${place.name}`).toEqual([]);
        else if (!place.name.endsWith('(after)')) expect(found, `${what} in ${place.name}`).toBeNull();
      }
    }
  }, 180_000);

  it('values of another type in every argument and filter are refused', async () => {
    const puts = Object.entries(VALUES).flatMap(([what, value]) => places().map((place) => ({ place, what, value })));
    await putAll(puts, {});
  }, 180_000);

  it('days and instants that are none', async () => {
    const taken = places();
    const puts = [
      ...DAYS.flatMap((value) =>
        taken.filter(({ kind }) => kind === 'Date').map((place) => ({ place, what: value, value })),
      ),
      ...INSTANTS.flatMap((value) =>
        taken.filter(({ kind }) => kind === 'DateTime').map((place) => ({ place, what: value, value })),
      ),
    ];
    for (const some of Map.groupBy(puts, ({ what }) => what).values()) await putAll(some, officer);
    for (const on of DAYS) {
      const query =
        'query On($p: ID!, $on: Date!) { post(id: $p) { holder(on: $on) { state } handover(on: $on) { openCount incoming { state } outgoing { state } obligations { totalCount } } } person(id: $p) { obligations(on: $on) { totalCount } } }';
      await send({ query, variables: { p: bureau.post, on } }, officer, `handover on ${on}`);
    }
  }, 180_000);

  it('forged cursors are refused as such, or lead to a page like any other', async () => {
    for (const [what, after] of Object.entries(CURSORS)) {
      for (const some of inParts(listsOf(schema), 20)) {
        const asked = some.map(({ field }, index) => `l${index}: ${field}(after: $after) { edges { node { id } } }`);
        const { codes } = await send(
          { query: `query After($after: String!) { ${asked.join('\n')} }`, variables: { after } },
          officer,
          `a cursor ${what}`,
        );
        expect(
          [...new Set(codes)].filter((code) => code !== 'INVALID_CURSOR'),
          `a cursor ${what}`,
        ).toEqual([]);
      }
    }
  });

  it('ids of records of other types are ids of nothing', async () => {
    const ids = {
      person: bureau.a,
      body: bureau.body,
      firm: bureau.firm,
      post: bureau.post,
      project: bureau.project,
      contract,
    };
    const own: Record<string, string> = {
      person: 'person',
      governmentBody: 'body',
      enterprise: 'firm',
      post: 'post',
      procurementProject: 'project',
      procurementContract: 'contract',
    };
    const fields = Object.values(schema.getQueryType()!.getFields()).filter(({ args }) =>
      args.some(({ name }) => name === 'id'),
    );
    for (const [type, id] of Object.entries(ids)) {
      for (const some of inParts(
        fields.filter(({ name }) => own[name] !== type),
        10,
      )) {
        const asked = some.map(
          ({ name }) => `${name}(id: $id) { id } past_${name}: ${name}(id: $id, asOf: "2026-11-01") { id }`,
        );
        const { data } = await send(
          { query: `query Other($id: ID!) { ${asked.join('\n')} }`, variables: { id } },
          officer,
          `a ${type} as something else`,
        );
        expect([type, Object.entries(data).filter(([, found]) => found !== null)]).toEqual([type, []]);
      }
    }
  });

  it('keys of the prototype change nothing', async () => {
    const query =
      'query Proto($id: ID!, $filter: ObligationFilter) { person(id: $id) { id } obligations(filter: $filter) { totalCount } }';
    const bodies = [
      `{"query": ${JSON.stringify(query)}, "variables": {"id": "x", "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}}`,
      `{"query": ${JSON.stringify(query)}, "variables": {"id": "x", "filter": {"__proto__": {"division": "000000"}}}}`,
      `{"query": ${JSON.stringify(query)}, "__proto__": {"polluted": true}, "variables": {"id": "x"}, "extensions": {"__proto__": {"polluted": true}}}`,
      `{"query": "query P($__proto__: ID!) { person(id: $__proto__) { id } }", "variables": {"__proto__": "x"}}`,
    ];
    for (const body of bodies) await send(body, officer, body);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('variables that are deep, wide or huge', async () => {
    const query = 'query Big($filter: ObligationFilter) { obligations(filter: $filter) { totalCount } }';
    const deep = `${'{"x":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    const wide = JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`v${index}`, index])));
    const list = JSON.stringify({ filter: { states: Array(50_000).fill('OPEN') } });
    for (const variables of [
      `{"filter": ${deep}}`,
      deep,
      wide,
      list,
      '[]',
      '"x"',
      '1',
      'null',
      'true',
      '{"filter": "x"}',
    ]) {
      await send(`{"query": ${JSON.stringify(query)}, "variables": ${variables}}`, officer, variables.slice(0, 60));
    }
  });

  it('any JSON in the place of a filter', async () => {
    const query =
      'query Any($filter: ProcurementContractFilter, $after: String, $first: Int) { procurementContracts(filter: $filter, after: $after, first: $first) { totalCount } }';
    await fc.assert(
      fc.asyncProperty(
        fc.record({ filter: fc.jsonValue(), after: fc.jsonValue(), first: fc.jsonValue() }, { requiredKeys: [] }),
        async (variables) => {
          fc.pre(!INSIDES.test(JSON.stringify(variables)));
          await send({ query, variables }, officer, JSON.stringify(variables));
        },
      ),
      { numRuns: 100 },
    );
  });
});

it('after all of it nothing is written, and the graph answers as before', () => target.isUnharmed());
