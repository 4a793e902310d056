import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { operationError } from '../errors.js';
import { fragmentsOf } from '../limits.js';
import { type Column, columnsOf } from './columns.js';

/** An operation that reads one connection, made ready to be asked for page after page. */
export interface PagedOperation {
  /** The operation with `$exportFirst` and `$exportAfter` on its connection. */
  query: string;
  operationName: string | undefined;
  /** Names in the answer from its root to the connection. */
  path: string[];
  columns: Column[];
}

/** A page's position, under a name that no query would give to anything of its own. */
export const PAGE = 'exportPage';
const PAGE_INFO = (parse(`{ ${PAGE}: pageInfo { hasNextPage endCursor } }`).definitions[0] as OperationDefinitionNode)
  .selectionSet.selections;
const PAGE_ARGUMENTS = ['first', 'after', 'last', 'before'];

interface Connection {
  field: FieldNode;
  path: string[];
  node: GraphQLObjectType;
  selections: SelectionSetNode[];
}

/**
 * Reads an operation to export. Fragments are taken in, so that each field stands where it is answered.
 * @throws GraphQLError that says what the operation needs
 */
export function pagedOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | undefined,
): PagedOperation {
  const operation = getOperationAST(document, name);
  if (!operation)
    throw operationError('BAD_REQUEST', 'Name the operation to export: the document holds none, or several.');
  if (operation.operation !== 'query') throw operationError('BAD_REQUEST', 'Only a query can be exported.');
  const inlined = withoutSpreads(operation, document);
  const found = connectionsOf(schema, inlined);
  const [connection] = found;
  if (!connection || found.length > 1) {
    const names = found.map(({ path }) => path.join('.')).join(', ');
    throw operationError(
      'BAD_REQUEST',
      `An export selects the edges { node { … } } of exactly one connection, outside of lists; this selects ${names || 'none'}.`,
    );
  }
  return {
    query: print(paging(inlined, connection.field)),
    operationName: operation.name?.value,
    path: connection.path,
    columns: connection.selections.flatMap((selection) => columnsOf(schema, selection, connection.node)),
  };
}

/** The operation alone, with inline fragments in the place of spreads. Their number was limited when it was parsed. */
function withoutSpreads(operation: OperationDefinitionNode, document: DocumentNode): OperationDefinitionNode {
  const fragments = fragmentsOf(document);
  const open: string[] = [];
  const expand = (set: SelectionSetNode): SelectionSetNode => ({ ...set, selections: set.selections.map(expanded) });
  const expanded = (selection: SelectionNode): SelectionNode => {
    if (selection.kind !== Kind.FRAGMENT_SPREAD) {
      return selection.selectionSet ? { ...selection, selectionSet: expand(selection.selectionSet) } : { ...selection };
    }
    const fragment = fragments.get(selection.name.value);
    if (!fragment || open.includes(selection.name.value))
      throw operationError('BAD_REQUEST', `The fragment ${selection.name.value} is missing, or spreads itself.`);
    open.push(selection.name.value);
    const { typeCondition, selectionSet } = fragment;
    const inline = {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition,
      directives: selection.directives ?? [],
      selectionSet: expand(selectionSet),
    } as const;
    open.pop();
    return inline;
  };
  return { ...operation, selectionSet: expand(operation.selectionSet) };
}

const keyOf = (field: FieldNode) => (field.alias ?? field.name).value;

function connectionsOf(schema: GraphQLSchema, operation: OperationDefinitionNode): Connection[] {
  const found: Connection[] = [];
  const path: { key: string; isList: boolean }[] = [];
  const types = new TypeInfo(schema);
  visit(
    operation,
    visitWithTypeInfo(types, {
      Field: {
        enter(field) {
          const type = types.getType();
          path.push({ key: keyOf(field), isList: isList(type) });
          const node = type && nodeOf(schema, type);
          if (!node) return;
          const selections = nodeSelections(field);
          if (selections.length === 0) return;
          found.push({ field, path: path.map(({ key }) => key), node, selections });
          // More than one answer for one place in the file: no table.
          if (path.some(({ isList }) => isList)) found.push(found.at(-1)!);
        },
        leave: () => void path.pop(),
      },
    }),
  );
  return found;
}

const isList = (type: GraphQLOutputType | null | undefined) => Boolean(type && isListType(getNullableType(type)));

/** The type of a connection's nodes; undefined when a type is no connection. */
function nodeOf(schema: GraphQLSchema, type: GraphQLOutputType): GraphQLObjectType | undefined {
  const connection = getNamedType(type);
  if (!connection.name.endsWith('Connection') || !isCompositeType(connection) || !('getFields' in connection)) return;
  const edge = getNamedType(connection.getFields().edges?.type as GraphQLOutputType);
  const node = edge && 'getFields' in edge ? edge.getFields().node : undefined;
  return node ? (schema.getType(getNamedType(node.type).name) as GraphQLObjectType) : undefined;
}

/** What is selected under `edges { node { … } }`, by the names the answer gives it. */
function nodeSelections(connection: FieldNode): SelectionSetNode[] {
  const below = (set: SelectionSetNode | undefined, name: string): FieldNode[] =>
    set?.selections.flatMap((one) =>
      one.kind === Kind.FIELD
        ? one.name.value === name
          ? [one]
          : []
        : one.kind === Kind.INLINE_FRAGMENT
          ? below(one.selectionSet, name)
          : [],
    ) ?? [];
  const edges = below(connection.selectionSet, 'edges');
  const nodes = edges.flatMap(({ selectionSet }) => below(selectionSet, 'node'));
  if ([...edges, ...nodes].some(({ alias }) => alias))
    throw operationError('BAD_REQUEST', 'An export needs edges and node under their own names, without aliases.');
  return nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}

/** The operation with a page's arguments on the connection, and no variables left over. */
function paging(operation: OperationDefinitionNode, connection: FieldNode): OperationDefinitionNode {
  const paged = visit(operation, {
    Field(field) {
      if (field !== connection) return;
      const own = field.arguments?.filter(({ name }) => !PAGE_ARGUMENTS.includes(name.value)) ?? [];
      const selections = [...field.selectionSet!.selections, ...PAGE_INFO];
      return {
        ...field,
        arguments: [...own, argument('first', 'exportFirst'), argument('after', 'exportAfter')],
        selectionSet: { ...field.selectionSet!, selections },
      };
    },
  });
  const used = new Set<string>();
  visit(paged, { VariableDefinition: () => false, Variable: ({ name }) => void used.add(name.value) });
  const page = parse('query ($exportFirst: Int!, $exportAfter: String) { x }')
    .definitions[0] as OperationDefinitionNode;
  return {
    ...paged,
    variableDefinitions: [
      ...(paged.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)) ?? []),
      ...page.variableDefinitions!,
    ],
  };
}

const argument = (name: string, variable: string): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: name },
  value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
});
