import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { operationError } from './errors.js';
import { type Fragments, fragmentsOf } from './limits.js';

/** Entries assumed of a list when the operation does not say: the default page of every connection. */
const DEFAULT_PAGE = 20;

/**
 * How many objects an operation's answer could hold: every list is taken as full, a page as long as its `first` or
 * `last`. A connection's page applies to the lists directly below it (`edges`, `nodes`). Scalars cost nothing.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = fragmentsOf(document);
  const ofFragment = new Map<string, number>();
  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(operation.selectionSet, root) : 0;

  function ofSelections(selectionSet: SelectionSetNode, type: GraphQLNamedOutputType, page?: number): number {
    let cost = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        cost += ofField(selection, type, page);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        cost += ofSelections(selection.selectionSet, conditionOf(selection.typeCondition?.name.value, type), page);
      } else {
        cost += ofSpread(selection.name.value, fragments, type, page);
      }
    }
    return cost;
  }

  function ofSpread(name: string, from: Fragments, type: GraphQLNamedOutputType, page?: number): number {
    const key = `${name} ${page}`;
    let cost = ofFragment.get(key);
    if (cost === undefined) {
      const fragment = from.get(name)!;
      cost = ofSelections(fragment.selectionSet, conditionOf(fragment.typeCondition.name.value, type), page);
      ofFragment.set(key, cost);
    }
    return cost;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedOutputType, connectionPage?: number): number {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet) return 0;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return 0;
    const page = pageOf(node, field, variables);
    const entries = isListType(getNullableType(field.type)) ? (page ?? connectionPage ?? DEFAULT_PAGE) : 1;
    return entries * (1 + ofSelections(node.selectionSet, type, page));
  }

  function conditionOf(name: string | undefined, type: GraphQLNamedOutputType): GraphQLNamedOutputType {
    return ((name && schema.getType(name)) as GraphQLNamedOutputType | undefined) ?? type;
  }
}

/** The page a field asks for, if it can be paged at all. */
function pageOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): number | undefined {
  const pages = field.args.filter((argument) => argument.name === 'first' || argument.name === 'last');
  if (pages.length === 0) return undefined;
  const asked = pages.flatMap((argument) => {
    const value = node.arguments?.find((given) => given.name.value === argument.name)?.value;
    const size =
      value?.kind === Kind.VARIABLE
        ? variables[value.name.value]
        : value?.kind === Kind.INT
          ? Number(value.value)
          : undefined;
    const wanted = size ?? argument.defaultValue;
    // A negative page is the subgraph's to refuse; here it must not make anything cheaper.
    return typeof wanted === 'number' ? [Math.max(wanted, 0)] : [];
  });
  return asked.length > 0 ? Math.max(...asked) : DEFAULT_PAGE;
}

/** @throws GraphQLError `LIMIT_COST` when the operation's answer could hold more than `limit` objects. */
export function checkCost(cost: number, limit: number): void {
  if (cost <= limit) return;
  const shown = cost < 1e9 ? String(Math.round(cost)) : 'countless';
  throw operationError(
    'LIMIT_COST',
    `The answer could hold ${shown} objects; ${limit} are allowed. Ask for shorter pages (first) or fewer nested lists.`,
    { limit },
  );
}
