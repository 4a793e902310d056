import type { Claims } from '@integrity-graph/kit';
import { expect } from 'vitest';
import { key, type TestGraph } from './graph.js';

type Actor = Partial<Claims>;

/** Callers of the stories, all of the fictional province 99. */
export const registrar: Actor = { sub: 'registrar', roles: ['officer'], sector: 'parties', division: '990000' };
export const nationalRegistrar: Actor = { ...registrar, sub: 'national-registrar', division: '000000' };
export const procurementOfficer: Actor = {
  sub: 'procurement-1',
  roles: ['officer'],
  sector: 'procurement',
  division: '990000',
};
export const secondProcurementOfficer: Actor = { ...procurementOfficer, sub: 'procurement-2' };
export const environmentOfficer: Actor = { ...procurementOfficer, sub: 'environment-1', sector: 'environment' };
export const investmentOfficer: Actor = { ...procurementOfficer, sub: 'investment-1', sector: 'investment' };
export const safetyOfficer: Actor = { ...procurementOfficer, sub: 'safety-1', sector: 'safety' };
export const creditOffice: Actor = { sub: 'credit', roles: ['credit-office'], division: '990000' };

/** Performs an action and gives the record's id; fails the test with the refusals when it is refused. */
export async function act(
  graph: TestGraph,
  as: Actor,
  mutation: string,
  input: Record<string, unknown>,
  headers?: Record<string, string>,
): Promise<string> {
  const answer = await attempt(graph, as, mutation, input, { headers });
  expect(answer).toMatchObject({ errors: [], userErrors: [] });
  return answer.id!;
}

/** Headers that state why somebody asks about a person. */
export const PURPOSE = { 'x-purpose': encodeURIComponent('失信认定复核'), 'x-case-number': 'XY-2026-17' };

export interface Attempt {
  id: string | undefined;
  userErrors: { code: string; field: string[]; message: string }[];
  errors: { code: string; message: string }[];
  pending: boolean | undefined;
}

/** Performs an action that may be refused. */
export async function attempt(
  graph: TestGraph,
  as: Actor | undefined,
  mutation: string,
  input: Record<string, unknown>,
  { idempotencyKey = key(), headers }: { idempotencyKey?: string; headers?: Record<string, string> } = {},
): Promise<Attempt> {
  const inputType = await inputTypeOf(graph, mutation);
  const { data, errors } = await graph.ask(
    `mutation Act($input: ${inputType}!, $key: String!) {
       outcome: ${mutation}(input: $input, idempotencyKey: $key) { record { id } userErrors { code field message } pending }
     }`,
    { ...(as && { as }), ...(headers && { headers }), variables: { input, key: idempotencyKey } },
  );
  const outcome = data?.outcome;
  return {
    id: outcome?.record?.id,
    userErrors: outcome?.userErrors ?? [],
    errors: errors.map((e) => ({ code: e.extensions.code, message: e.message })),
    pending: outcome?.pending,
  };
}

const inputTypes = new WeakMap<TestGraph, Map<string, string>>();

/** The schema tells the name of an action's input. */
async function inputTypeOf(graph: TestGraph, mutation: string): Promise<string> {
  let known = inputTypes.get(graph);
  if (!known) {
    const { data } = await graph.ask(
      '{ __schema { mutationType { fields { name args { name type { ofType { name } } } } } } }',
    );
    known = new Map(
      data.__schema.mutationType.fields.map(
        (field: { name: string; args: { name: string; type: { ofType: { name: string } } }[] }) => [
          field.name,
          field.args.find((arg) => arg.name === 'input')!.type.ofType.name,
        ],
      ),
    );
    inputTypes.set(graph, known!);
  }
  const name = known!.get(mutation);
  if (!name) throw new Error(`there is no mutation ${mutation}`);
  return name;
}
