import {
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** One column of an export: a leaf that was selected below the nodes. */
export interface Column {
  /** Names in the answer from the node to the leaf, with dots. */
  path: string;
  /** The same in Chinese, from the descriptions. */
  heading: string;
  /** Type of the leaf. */
  type: GraphQLNamedOutputType | undefined;
}

/** How headings and codes are written: in Chinese, or as they stand in the graph. */
export type Wording = 'chinese' | 'graph';

/** The columns of what is selected of a type, in the order of the selection; a path selected twice is one column. */
export function columnsOf(schema: GraphQLSchema, selected: SelectionSetNode, type: GraphQLNamedOutputType): Column[] {
  const columns = new Map<string, Column>();
  const collect = (set: SelectionSetNode, parent: GraphQLNamedOutputType, paths: string[], headings: string[]) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        collect(selection.selectionSet, (condition as GraphQLNamedOutputType) ?? parent, paths, headings);
      }
      if (selection.kind !== Kind.FIELD) continue;
      const { name, alias, selectionSet } = selection;
      const field = 'getFields' in parent ? parent.getFields()[name.value] : undefined;
      const named = field && (getNamedType(field.type) as GraphQLNamedOutputType);
      const below = [...paths, (alias ?? name).value];
      const above = [...headings, chinese(field?.description) ?? name.value];
      const path = below.join('.');
      if (selectionSet && named) collect(selectionSet, named, below, above);
      else columns.set(path, { path, heading: above.join('.'), type: named });
    }
  };
  collect(selected, type, [], []);
  return [...columns.values()];
}

/** The half of a description before ` · `, without the law or the standard at its end. */
const chinese = (description: string | null | undefined) =>
  description
    ?.replace(/ · .*$/s, '')
    .replace(/\s*[（(][^（()）]*[)）]$/, '')
    .replace(/\s+(ISO|GB)\b.*$/, '') || undefined;

/** The headings, each once: what two columns share is told apart by their paths. */
export function headingsOf(columns: readonly Column[], wording: Wording): string[] {
  if (wording === 'graph') return columns.map(({ path }) => path);
  const count = (heading: string) => columns.filter((column) => column.heading === heading).length;
  return columns.map(({ heading, path }) => (count(heading) > 1 ? `${heading}（${path}）` : heading));
}

/** What a node answers in a column: several values where lists stand on the way. */
export function valuesAt(node: unknown, { path, type }: Column, wording: Wording): unknown[] {
  const found = below(node, path.split('.')).filter((value) => value != null);
  if (wording === 'graph' || !isEnumType(type)) return found;
  return found.map((value) => chinese(type.getValue(String(value))?.description) ?? value);
}

function below(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => below(one, path));
  const [key, ...rest] = path;
  return key === undefined || value == null ? [value] : below((value as Record<string, unknown>)[key], rest);
}
