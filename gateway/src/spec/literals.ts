import {
  type DocumentNode,
  GraphQLFloat,
  type GraphQLSchema,
  getNullableType,
  isScalarType,
  Kind,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const INT64 = { least: -(2n ** 63n), greatest: 2n ** 63n - 1n };

/**
 * The document with integer literals of more than 64 bits in a form the Rust planner can read: as a float where a
 * float (or a value without a type) is expected, else as a string, which loses no digit and which scalars for IDs and
 * decimals accept as well. Validation has already refused them for Int.
 */
export function withoutBigIntegers(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const typeInfo = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(typeInfo, {
      IntValue(node): ValueNode | undefined {
        const value = BigInt(node.value);
        if (value >= INT64.least && value <= INT64.greatest) return undefined;
        const expected = getNullableType(typeInfo.getInputType());
        const asText = isScalarType(expected) && expected !== GraphQLFloat && expected.name !== GraphQLFloat.name;
        return asText ? { kind: Kind.STRING, value: node.value } : { kind: Kind.FLOAT, value: `${node.value}.0` };
      },
    }),
  );
}
