import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql';

export type Leaf = (
  type: 'ID' | 'String' | 'Boolean' | 'Int' | 'Date' | 'DateTime' | 'Decimal',
  name: string,
) => unknown;

/** Input of a type, with every required field and, if asked, the others too; `leaf` gives the scalars. */
export function inputFor(type: GraphQLInputType, leaf: Leaf, all = false, name = ''): unknown {
  if (isListType(getNullableType(type))) return [inputFor(getNamedType(type) as GraphQLInputType, leaf, all, name)];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (!isInputObjectType(named)) return leaf(named.name as Parameters<Leaf>[0], name);
  const fields = Object.values(named.getFields()).filter((field) => all || isRequiredInputField(field));
  return Object.fromEntries(fields.map((field) => [field.name, inputFor(field.type, leaf, all, field.name)]));
}

/** Harmless values of the right shape that name nothing that exists. */
export const UNKNOWN: Leaf = (type) => {
  const values = {
    ID: '01900000-0000-7000-8000-00000000000f',
    String: 'x',
    Boolean: true,
    Int: 2026,
    Date: '2026-01-01',
    DateTime: '2026-01-01T00:00:00Z',
    Decimal: '1',
  };
  return values[type];
};

/** What is to be tried of an action. */
export interface Trial {
  action: GraphQLField<unknown, unknown>;
  input: unknown;
}

/** As many trials as one operation may carry. */
export const TRIALS = 20;

/** The operation that performs actions one after the other, each under the alias of its place. */
export function mutationFor(trials: readonly Trial[]): { query: string; input: Record<string, unknown> } {
  const declared = trials.map(({ action }, index) => `$i${index}: ${inputType(action)}`);
  const performed = trials.map(
    ({ action }, index) =>
      `a${index}: ${action.name}(input: $i${index}, idempotencyKey: $key) { record { id } userErrors { code field message } pending }`,
  );
  return {
    query: `mutation Try($key: String!, ${declared.join(', ')}) { ${performed.join('\n')} }`,
    input: Object.fromEntries(trials.map(({ input }, index) => [`i${index}`, input])),
  };
}

/** The type of an action's input. */
export const inputType = (action: GraphQLField<unknown, unknown>) =>
  action.args.find(({ name }) => name === 'input')!.type;

/** A list in parts of some length at most. */
export const inParts = <T>(list: readonly T[], length: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / length) }, (_, index) =>
    list.slice(index * length, (index + 1) * length),
  );
