import { Kind, print } from 'graphql';
import { type FieldSite, fieldsOf, isNonNull, namedType, type Rule, typesOf } from '../document.js';

/** Mutations take what they need in `input`, and a key that makes a repeated call harmless. */
export const mutationArguments: Rule = (subgraph) =>
  fieldsOf(subgraph, 'Mutation')
    .filter((site) => !takesInputAndKey(site))
    .map(({ where }) => ({
      where,
      what: 'does not take exactly input: …Input! and idempotencyKey: String!',
      mend: 'declare it with the kit’s action()',
    }));

function takesInputAndKey({ field }: FieldSite): boolean {
  const args = new Map((field.arguments ?? []).map(({ name, type }) => [name.value, print(type)]));
  return args.size === 2 && /^\w+Input!$/.test(args.get('input') ?? '') && args.get('idempotencyKey') === 'String!';
}

/** Mutations return the record they changed, null when refused, and the refusals. */
export const mutationPayloads: Rule = (subgraph) => {
  const objects = new Set(typesOf(subgraph).flatMap((type) => (type.kind === Kind.OBJECT_TYPE_DEFINITION ? [type.name.value] : [])));
  return fieldsOf(subgraph, 'Mutation').flatMap(({ where, field }) => {
    const payload = fieldsOf(subgraph, namedType(field.type));
    const errors = payload.find((one) => one.field.name.value === 'userErrors');
    const record = payload.find((one) => objects.has(namedType(one.field.type)) && one !== errors);
    const mend = 'declare it with the kit’s action()';
    return [
      ...(errors && print(errors.field.type) === '[UserError!]!' ? [] : [{ where, what: 'its payload has no userErrors: [UserError!]!', mend }]),
      ...(record && !isNonNull(record.field.type) ? [] : [{ where, what: 'its payload has no record that may be null', mend }]),
    ];
  });
};
