import {
  type DocumentNode,
  type FragmentSpreadNode,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { Fragments } from '../limits.js';

/** An operation's root fields that remain after `@skip` and `@include`, as key → field name, in order. */
export function rootFieldsOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Record<string, unknown>,
): ReadonlyMap<string, string> {
  const root = schema.getRootType(operation.operation)!;
  const byName = Object.fromEntries(fragments);
  const fields = collectFields(schema, byName, variables, root, operation.selectionSet);
  return new Map([...fields].map(([key, nodes]) => [key, nodes[0]!.name.value]));
}

/** Fields that ask about the schema itself. */
export const asksSchema = (fieldName: string): boolean => fieldName === '__schema' || fieldName === '__type';

/** The document with only those root fields of one operation that `keep` chooses; root fragments become inline ones. */
export function withRootFields(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  keep: (fieldName: string) => boolean,
): DocumentNode {
  const selectionSet = choose(operation.selectionSet);
  return {
    ...document,
    definitions: [
      { ...operation, selectionSet },
      // Unused fragments do no harm here: the client's document has been validated.
      ...document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION),
    ],
  };

  function choose(from: SelectionSetNode): SelectionSetNode {
    return { kind: Kind.SELECTION_SET, selections: from.selections.flatMap(chosen) };
  }

  function chosen(selection: SelectionNode): SelectionNode[] {
    if (selection.kind === Kind.FIELD) return keep(selection.name.value) ? [selection] : [];
    const inner = choose(bodyOf(selection));
    if (inner.selections.length === 0) return [];
    return [{ ...inlined(selection), selectionSet: inner }];
  }

  function bodyOf(selection: FragmentSpreadNode | InlineFragmentNode): SelectionSetNode {
    return (selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!).selectionSet;
  }

  /** Without its type condition, which at the root can only be the root type itself. */
  function inlined({ directives }: FragmentSpreadNode | InlineFragmentNode): Omit<InlineFragmentNode, 'selectionSet'> {
    return { kind: Kind.INLINE_FRAGMENT, ...(directives && { directives }) };
  }
}
