import { buildSubgraph, printSubgraphSchema, recordFact, type SubgraphDefinition } from '@integrity-graph/kit';
import { type DocumentNode, Kind, parse, print, visit } from 'graphql';

/** A subgraph's SDL as it is published: its own types, and federation by @link alone. */
export function printSdl(definition: SubgraphDefinition): string {
  const document = parse(printSubgraphSchema(buildSubgraph(definition)));
  return `${print(describedByOwner(withoutMachinery(document), entitiesOf(definition)))}\n`;
}

/** The entities a subgraph keeps records of: it owns them. */
export const entitiesOf = ({ records }: SubgraphDefinition): ReadonlySet<string> =>
  new Set(
    records
      .map((type) => recordFact(type))
      .filter(({ entity }) => entity)
      .map(({ name }) => name),
  );

/** What @link stands for is left out: every tool that knows federation brings it along, and it would hide what is the subgraph's own. */
const withoutMachinery = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SchemaDefinition: ({ directives }) => ({ kind: Kind.SCHEMA_EXTENSION, directives }),
    DirectiveDefinition: () => null,
    ScalarTypeDefinition: dropMachinery,
    EnumTypeDefinition: dropMachinery,
    UnionTypeDefinition: dropMachinery,
    ObjectTypeDefinition: dropMachinery,
    FieldDefinition: dropMachinery,
  });

const dropMachinery = ({ name }: { name: { value: string } }): null | undefined =>
  /^_|^(link|federation)__/.test(name.value) ? null : undefined;

/** An entity is described by its owner alone: composers take the first description they meet. */
const describedByOwner = (document: DocumentNode, owned: ReadonlySet<string>): DocumentNode =>
  visit(document, {
    ObjectTypeDefinition: (type) =>
      owned.has(type.name.value) || !type.directives?.some(({ name }) => name.value === 'key')
        ? undefined
        : { ...type, description: undefined },
  });
