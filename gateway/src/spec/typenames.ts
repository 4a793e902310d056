import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** The document with `__typename` where an interface or a union is selected: completion must know what stands there. */
export function withTypenames(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const typeInfo = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(typeInfo, {
      SelectionSet(node): SelectionSetNode | undefined {
        const has = node.selections.some(
          (one) => one.kind === Kind.FIELD && (one.alias ?? one.name).value === '__typename',
        );
        if (has || !isAbstractType(typeInfo.getParentType())) return undefined;
        return { ...node, selections: [...node.selections, TYPENAME] };
      },
    }),
  );
}
