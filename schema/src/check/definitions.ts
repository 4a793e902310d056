import { buildSubgraph, type SubgraphDefinition, withoutAccess } from '@integrity-graph/kit';
import { isEnumType } from 'graphql';
import type { Manifest } from '../manifest.js';
import { entitiesOf } from '../sdl.js';
import type { Fault } from './fault.js';

/** What is wrong with a subgraph's definition that its SDL does not show. */
export const definitionFaults = (definition: SubgraphDefinition, manifest: Manifest): Fault[] => [
  ...undeclaredAccess(definition),
  ...enumValuesUnlikeNames(definition),
  ...unknownSubjects(definition, manifest),
];

/** Every hand-written resolver says whom it answers. Those that the kit makes for records are decided row by row. */
const undeclaredAccess = ({ name, resolvers }: SubgraphDefinition): Fault[] =>
  withoutAccess(resolvers).map((method) => ({
    check: 'access',
    where: `${name}: ${method}`,
    what: 'does not say whom it answers',
    mend: "put @Access('public'), @Access('token') or a level such as @Access('L2') above it",
  }));

/** An enum's value is its name: what is stored, told and written in a query is one word. */
const enumValuesUnlikeNames = (definition: SubgraphDefinition): Fault[] =>
  Object.values(buildSubgraph(definition).getTypeMap())
    .filter((type) => isEnumType(type))
    .flatMap((type) =>
      type.getValues().map(({ name, value }) => ({ where: `${type.name}.${name}`, name, value: value as unknown })),
    )
    .filter(({ name, value }) => name !== value)
    .map(({ where, value }) => ({
      check: 'style/enumValues',
      where: `${definition.name}: ${where}`,
      what: `stands for the value ${JSON.stringify(value)}`,
      mend: 'let its value equal its name',
    }));

/** What a sector names as subjects of obligations are entities of its own. */
const unknownSubjects = (definition: SubgraphDefinition, { subjects }: Manifest): Fault[] =>
  subjects
    .filter((subject) => !entitiesOf(definition).has(subject))
    .map((subject) => ({
      check: 'subjects',
      where: `subgraphs/${definition.name}/package.json`,
      what: `integrityGraph.subjects names ${subject}, which is no record type of it`,
      mend: `name one of ${[...entitiesOf(definition)].join(', ')}`,
    }));
