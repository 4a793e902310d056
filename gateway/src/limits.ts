import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type ParseOptions,
  parse,
  type SelectionSetNode,
  type Source,
} from 'graphql';
import { operationError } from './errors.js';
import type { Limits } from './options.js';

/** What an operation's text amounts to, fragments expanded. */
interface Size {
  depth: number;
  /** Selection sets one in another, those of fragments included. */
  nesting: number;
  aliases: number;
  directives: number;
  fields: number;
}

/**
 * Parses within the limits that need no schema. They come before validation, whose own work grows with the operation.
 * @throws GraphQLError `LIMIT_…` that says the limit, or the syntax error.
 */
export function parseWithin(source: string | Source, limits: Limits, options: ParseOptions = {}): DocumentNode {
  const text = typeof source === 'string' ? source : source.body;
  if (text.length > limits.characters) {
    throw exceeded('CHARACTERS', 'characters', limits.characters, text.length);
  }
  const document = parseTokens(source, limits, options);
  const fragments = fragmentsOf(document);
  const sizeOf = createMeasure(fragments);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const size = sizeOf(definition.selectionSet);
    const directives = size.directives + (definition.directives?.length ?? 0);
    const rootFields = countRootFields(definition.selectionSet, fragments);
    if (size.depth > limits.depth) throw exceeded('DEPTH', 'levels', limits.depth, size.depth);
    if (size.nesting > limits.nesting) throw exceeded('NESTING', 'nested selections', limits.nesting, size.nesting);
    if (size.fields > limits.fields) throw exceeded('FIELDS', 'fields', limits.fields, size.fields);
    if (size.aliases > limits.aliases) throw exceeded('ALIASES', 'aliases', limits.aliases, size.aliases);
    if (directives > limits.directives) throw exceeded('DIRECTIVES', 'directives', limits.directives, directives);
    if (rootFields > limits.rootFields) throw exceeded('ROOT_FIELDS', 'root fields', limits.rootFields, rootFields);
  }
  return document;
}

function parseTokens(source: string | Source, limits: Limits, options: ParseOptions): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: limits.tokens });
  } catch (error) {
    if ((error as GraphQLError).message.includes(`more that ${limits.tokens} tokens`)) {
      throw operationError('LIMIT_TOKENS', `The operation has more than the ${limits.tokens} tokens allowed.`, {
        limit: limits.tokens,
      });
    }
    // Brackets upon brackets: within the number of tokens they still exhaust the parser's stack.
    if (error instanceof RangeError) throw operationError('LIMIT_NESTING', 'The operation is nested too deeply.');
    throw error;
  }
}

function exceeded(name: string, unit: string, limit: number, actual: number): GraphQLError {
  const found = Number.isFinite(actual) && actual < 1e9 ? String(actual) : 'countless';
  return operationError(`LIMIT_${name}`, `The operation has ${found} ${unit}; ${limit} are allowed.`, { limit });
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
}

/** Each fragment is measured once: spreads that double at every level would otherwise take forever to count. */
function createMeasure(fragments: Fragments): (selectionSet: SelectionSetNode) => Size {
  const measured = new Map<string, Size>();

  function ofFragment(name: string): Size {
    const known = measured.get(name);
    if (known) return known;
    // Stands while the fragment is measured, so that one that spreads itself ends; validation refuses it afterwards.
    measured.set(name, { depth: 0, nesting: 0, aliases: 0, directives: 0, fields: 0 });
    const fragment = fragments.get(name);
    const size = fragment ? of(fragment.selectionSet) : measured.get(name)!;
    measured.set(name, size);
    return size;
  }

  function of(selectionSet: SelectionSetNode): Size {
    const size: Size = { depth: 1, nesting: 1, aliases: 0, directives: 0, fields: 0 };
    for (const selection of selectionSet.selections) {
      size.directives += selection.directives?.length ?? 0;
      if (selection.kind !== Kind.FIELD) {
        const inner =
          selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : of(selection.selectionSet);
        add(size, inner);
        size.depth = Math.max(size.depth, inner.depth);
        size.nesting = Math.max(size.nesting, 1 + inner.nesting);
        continue;
      }
      size.fields += 1;
      if (selection.alias) size.aliases += 1;
      if (!selection.selectionSet) continue;
      const inner = of(selection.selectionSet);
      add(size, inner);
      size.nesting = Math.max(size.nesting, 1 + inner.nesting);
      // Introspection is deep by nature; a validation rule of its own bounds it.
      if (!selection.name.value.startsWith('__')) size.depth = Math.max(size.depth, 1 + inner.depth);
    }
    return size;
  }

  return of;
}

function add(size: Size, inner: Size): void {
  size.aliases += inner.aliases;
  size.directives += inner.directives;
  size.fields += inner.fields;
}

function countRootFields(
  selectionSet: SelectionSetNode,
  fragments: Fragments,
  counted = new Map<string, number>(),
): number {
  let count = 0;
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      count += countRootFields(selection.selectionSet, fragments, counted);
    else {
      const name = selection.name.value;
      if (!counted.has(name)) {
        counted.set(name, 0);
        const fragment = fragments.get(name);
        counted.set(name, fragment ? countRootFields(fragment.selectionSet, fragments, counted) : 0);
      }
      count += counted.get(name)!;
    }
  }
  return count;
}
