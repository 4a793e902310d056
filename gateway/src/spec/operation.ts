import { type DocumentNode, type GraphQLSchema, getOperationAST, Kind, type OperationDefinitionNode } from 'graphql';
import { fragmentsOf } from '../limits.js';
import { withoutBigIntegers } from './literals.js';
import { asksSchema, rootFieldsOf, withRootFields } from './roots.js';
import { type FieldShape, shapeOf } from './shape.js';
import { withTypenames } from './typenames.js';

/** What is worked out once for an operation and holds for every execution of it. */
export interface Operation {
  node: OperationDefinitionNode;
  /** The document in a form the planner reads. */
  plannable: DocumentNode;
  /** The non-null rules of the answer. */
  shape: readonly FieldShape[];
  /** Root fields that remain with these variables, as key → field name. */
  rootFields(variables: Record<string, unknown>): ReadonlyMap<string, string>;
  /** The operation in two: what asks the schema, and what asks for data. */
  split(): { introspection: DocumentNode; data: DocumentNode };
}

/** Compiles operations of a schema; documents are the parser's cached objects, so each is compiled once. */
export function createCompiler(
  schema: GraphQLSchema,
): (document: DocumentNode, operationName?: string | null) => Operation {
  const compiled = new WeakMap<DocumentNode, Map<string, Operation>>();
  return (document, operationName) => {
    const operations = compiled.get(document) ?? new Map<string, Operation>();
    compiled.set(document, operations);
    const name = operationName ?? '';
    const operation = operations.get(name) ?? compile(schema, document, operationName);
    operations.set(name, operation);
    return operation;
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): Operation {
  const node = getOperationAST(document, operationName)!;
  const fragments = fragmentsOf(document);
  const plannable = withTypenames(schema, withoutBigIntegers(schema, document));
  const conditional = node.selectionSet.selections.some(
    (selection) => selection.kind !== Kind.FIELD || selection.directives?.length,
  );
  let roots: ReadonlyMap<string, string> | undefined;
  let parts: ReturnType<Operation['split']> | undefined;
  return {
    node,
    plannable,
    shape: shapeOf(schema, node, fragments),
    rootFields(variables) {
      if (conditional) return rootFieldsOf(schema, node, fragments, variables);
      roots ??= rootFieldsOf(schema, node, fragments, {});
      return roots;
    },
    split() {
      parts ??= {
        introspection: withRootFields(document, node, fragments, asksSchema),
        data: withRootFields(
          plannable,
          getOperationAST(plannable, operationName)!,
          fragmentsOf(plannable),
          (n) => !asksSchema(n),
        ),
      };
      return parts;
    },
  };
}
