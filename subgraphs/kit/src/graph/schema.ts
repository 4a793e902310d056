import { addResolversToSchema, buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLObjectType, type GraphQLSchema, parse } from 'graphql';
import { type BuildSchemaOptions, buildSchemaSync, createResolversMap, getMetadataStorage } from 'type-graphql';
import { openField } from '../access/access.js';
import { levelOf } from '../access/level.js';
import { actionResolver } from '../actions/action.js';
import { versionsOf } from '../journal/history.js';
import type { BaseRecord } from '../records/domain-record.js';
import { type FieldFact, fieldsOf, isRecordType, recordFact, withOwnTypes } from '../records/fields.js';
import type { Context } from '../service/context.js';
import type { SubgraphDefinition } from '../service/subgraph.js';
import type { RecordClass } from '../storage/rows.js';

const FEDERATION = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@shareable", "@external", "@requires", "@provides", "@tag", "@inaccessible"]
)`;

/** Every subscription brings its own stream (`subscribe`); type-graphql asks for topics all the same. */
const NO_TOPICS = {
  publish: () => undefined,
  subscribe: (): never => {
    throw new Error('declare the subscription with `subscribe`');
  },
};

type FieldResolver = (source: BaseRecord & Record<string, unknown>, args: unknown, context: Context) => unknown;

/** Builds a subgraph's executable federation schema from its table of contents. */
export function buildSubgraph(definition: SubgraphDefinition): GraphQLSchema {
  const resolvers = [
    ...definition.resolvers,
    ...(definition.actions.length > 0 ? [actionResolver(definition.actions)] : []),
  ];
  // Parameter decorators run last to first; arguments are to print in the order they are written.
  getMetadataStorage().params.sort((a, b) => a.index - b.index);
  const entities = new Map(
    definition.records.filter((type) => recordFact(type).entity).map((type) => [recordFact(type).name, type]),
  );
  const extended = (definition.extends ?? []).map((type) => [type.name, type] as const);
  const plain = withOwnTypes(new Map<string, unknown>([...extended, ...entities]), () =>
    buildSchemaSync({
      resolvers: resolvers as unknown as BuildSchemaOptions['resolvers'],
      orphanedTypes: [...(definition.orphans ?? [])],
      validate: { forbidUnknownValues: false },
      pubSub: NO_TOPICS,
      skipCheck: true, // federation's directives arrive with @link below; @apollo/subgraph checks the whole
    }),
  );
  const schema = buildSubgraphSchema([
    { typeDefs: parse(FEDERATION) },
    { typeDefs: parse(printSubgraphSchema(plain)), resolvers: createResolversMap(plain) as never },
  ]);
  const own: Record<string, Record<string, unknown>> = {};
  for (const type of definition.records) {
    const fact = recordFact(type);
    if (!fact.entity || !schema.getType(fact.name)) continue;
    own[fact.name] = {
      __resolveReference: ({ id }: { id: string }, context: Context) => context.load(type, id),
      ...withoutOwn(schema, fact.name, fieldResolvers(type, entities)),
    };
  }
  for (const [name, resolve] of Object.entries(definition.references ?? {}))
    own[name] = { ...own[name], __resolveReference: resolve };
  addResolversToSchema(schema, own as never);
  return schema;
}

/** A resolver that the subgraph writes itself comes before the one its field decorators imply. */
function withoutOwn(
  schema: GraphQLSchema,
  type: string,
  implied: Record<string, FieldResolver>,
): Record<string, FieldResolver> {
  const fields = (schema.getType(type) as GraphQLObjectType).getFields();
  return Object.fromEntries(Object.entries(implied).filter(([name]) => !fields[name]?.resolve));
}

/** Resolvers that the field decorators imply: references, levels, versions. Other fields are plain properties. */
function fieldResolvers(type: RecordClass, entities: ReadonlyMap<string, RecordClass>): Record<string, FieldResolver> {
  const resolvers: Record<string, FieldResolver> = {
    level: (record) => levelOf(record.level),
    versions: (record, _args, context) => versionsOf(context, record),
  };
  for (const fact of fieldsOf(type).filter((f) => !f.hidden)) {
    const read = reader(fact, entities);
    if (fact.levelRank > 1) {
      resolvers[fact.name] = async (record, args, context) => {
        await openField(context, record, fact.levelRank, `${recordFact(type).name}.${fact.name}`);
        return read(record, args, context);
      };
    } else if (fact.kind === 'reference') {
      resolvers[fact.name] = read;
    }
  }
  return resolvers;
}

function reader({ kind, property, type }: FieldFact, entities: ReadonlyMap<string, RecordClass>): FieldResolver {
  if (kind !== 'reference') return (record) => record[property];
  return (record, _args, context) => {
    const id = record[property] as string | null;
    if (id == null) return null;
    const named = type!() as RecordClass;
    const target = entities.get(named.name) ?? named;
    return isRecordType(target) ? context.load(target, id) : { id };
  };
}

export { printSubgraphSchema };
