import {
  doTypesOverlap,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Fragments } from '../limits.js';

/** Where null may not stand: at the value itself, and inside a list at each item. */
export interface Nullability {
  required: boolean;
  items: Nullability | undefined;
}

/** A field of the answer that must not be null, or has such a field somewhere below. */
export interface FieldShape {
  /** Alias or name: the key in the answer. */
  key: string;
  /** `Type.field`, for the message. */
  coordinate: string;
  nullability: Nullability;
  /** Object types in which it is selected whatever the variables are: there its key may not be absent either. */
  certainIn: ReadonlySet<string>;
  /** Fields below, over all the types that may stand here. */
  fields: readonly FieldShape[];
  /** The type of what stands here; undefined for an interface or a union, of which the value's `__typename` tells it. */
  objectType: string | undefined;
  /** Object types that show their `__typename` here because the client asked for it. */
  showTypename: ReadonlySet<string>;
}

/**
 * The non-null rules that apply to an operation's answer, worked out once per operation. Fields of different types
 * under one key are merged: validation has made sure that they agree on what may be null (SameResponseShape,
 * GraphQL specification 5.3.2). Branches in which everything may be null are left out.
 */
export function shapeOf(schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: Fragments): FieldShape[] {
  type Found = { node: FieldNode; parent: GraphQLCompositeType; conditional: boolean };
  const root = schema.getRootType(operation.operation);
  return root ? shapesOf(fieldsOf([{ type: root, selectionSet: operation.selectionSet }])) : [];

  function shapesOf(byKey: ReadonlyMap<string, Found[]>): FieldShape[] {
    return [...byKey].flatMap(([key, found]) => shapeOfField(key, found) ?? []);
  }

  function fieldsOf(
    selections: { type: GraphQLCompositeType; selectionSet: SelectionSetNode }[],
  ): Map<string, Found[]> {
    const byKey = new Map<string, Found[]>();
    for (const { type, selectionSet } of selections) collect(type, selectionSet, false, byKey, new Set());
    return byKey;
  }

  function collect(
    type: GraphQLCompositeType,
    selectionSet: SelectionSetNode,
    maybe: boolean,
    byKey: Map<string, Found[]>,
    visited: Set<string>,
  ): void {
    for (const selection of selectionSet.selections) {
      const conditional = maybe || Boolean(selection.directives?.length);
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const found = byKey.get(key) ?? [];
        byKey.set(key, [...found, { node: selection, parent: type, conditional }]);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
      if (fragment.kind === Kind.FRAGMENT_DEFINITION) {
        if (visited.has(fragment.name.value)) continue;
        visited.add(fragment.name.value);
      }
      const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      const narrowed = condition && isCompositeType(condition) ? condition : type;
      if (!doTypesOverlap(schema, type, narrowed)) continue;
      // A known object type stays known inside a fragment on one of its interfaces.
      collect(isObjectType(type) ? type : narrowed, fragment.selectionSet, conditional, byKey, visited);
    }
  }

  function shapeOfField(key: string, found: Found[]): FieldShape | undefined {
    const known = found.flatMap(({ node, parent, conditional }) => {
      const field = isUnionType(parent) ? undefined : parent.getFields()[node.name.value];
      return field ? [{ node, parent, conditional, type: field.type }] : [];
    });
    const first = known[0];
    // Only introspection's own fields are unknown, and they are never null.
    if (!first) return undefined;
    const below = fieldsOf(
      known.flatMap(({ node, type }) => {
        const named = getNamedType(type);
        return node.selectionSet && isCompositeType(named) ? [{ type: named, selectionSet: node.selectionSet }] : [];
      }),
    );
    const fields = shapesOf(below);
    const nullability = nullabilityOf(first.type);
    const named = getNamedType(first.type);
    if (fields.length === 0 && !hasRequired(nullability) && !isAbstractType(named)) return undefined;
    return {
      key,
      coordinate: `${first.parent.name}.${first.node.name.value}`,
      nullability,
      certainIn: objectTypes(known.filter(({ conditional }) => !conditional)),
      fields,
      objectType: isObjectType(named) ? named.name : undefined,
      showTypename: objectTypes(below.get('__typename') ?? []),
    };
  }

  function objectTypes(found: readonly { parent: GraphQLCompositeType }[]): Set<string> {
    const types = found.flatMap(({ parent }) => (isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent]));
    return new Set(types.map(({ name }) => name));
  }
}

function nullabilityOf(type: GraphQLOutputType): Nullability {
  const required = isNonNullType(type);
  const nullable = required ? type.ofType : type;
  return { required, items: isListType(nullable) ? nullabilityOf(nullable.ofType) : undefined };
}

function hasRequired({ required, items }: Nullability): boolean {
  return required || (items !== undefined && hasRequired(items));
}
