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

/** The operation that performs an action with an input. */
export function mutationFor(action: GraphQLField<unknown, unknown>): string {
  const input = action.args.find(({ name }) => name === 'input')!;
  return `mutation Try($input: ${input.type}, $key: String!) { outcome: ${action.name}(input: $input, idempotencyKey: $key) { record { id } userErrors { code field message } pending } }`;
}
