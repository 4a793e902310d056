import { print } from 'graphql';
import { fieldsOf, isEntity, isNonNull, namedType, objectsOf, type Rule } from '../document.js';

const mend = 'declare it with the kit’s action()';

/** Mutations take what they need in `input`, and a key that makes a repeated call harmless. */
export const mutationArguments: Rule = (subgraph) =>
  fieldsOf(subgraph, 'Mutation')
    .filter(({ node }) => {
      const args = new Map((node.arguments ?? []).map(({ name, type }) => [name.value, print(type)]));
      return args.size !== 2 || !/^\w+!$/.test(args.get('input') ?? '') || args.get('idempotencyKey') !== 'String!';
    })
    .map(({ where }) => ({ where, what: 'does not take exactly input: …Input! and idempotencyKey: String!', mend }));

/** Mutations return the record, null when refused, and the refusals. */
export const mutationPayloads: Rule = (subgraph) => {
  const entities = new Set(
    objectsOf(subgraph)
      .filter(isEntity)
      .map(({ name }) => name.value),
  );
  return fieldsOf(subgraph, 'Mutation').flatMap(({ where, node }) => {
    const payload = fieldsOf(subgraph, namedType(node.type));
    const records = payload.filter((field) => entities.has(namedType(field.node.type)));
    const errors = payload.find(({ name }) => name === 'userErrors');
    return [
      ...(errors && print(errors.node.type) === '[UserError!]!'
        ? []
        : [{ where, what: 'has a payload without userErrors: [UserError!]!', mend }]),
      ...(records.length > 0 && records.every((field) => !isNonNull(field.node.type))
        ? []
        : [{ where, what: 'has a payload without a record that may be null', mend }]),
    ];
  });
};
