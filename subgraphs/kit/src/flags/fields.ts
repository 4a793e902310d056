import { type ClassType, Ctx, createUnionType, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access } from '../access/access.js';
import { capitalised } from '../graph/said.js';
import { recordFact } from '../records/fields.js';
import type { Context } from '../service/context.js';
import type { RecordClass } from '../storage/rows.js';
import type { FlagRule } from './rule.js';
import type { FlagDefinition, SectorFlag } from './sector-flag.js';
import { SHOWN_FIELDS, shownOf } from './shown.js';

/** Every type of record that a flag of these rules stands on, or names as evidence. */
const recordTypesOf = (rules: readonly FlagRule[]): RecordClass[] => [
  ...new Set(rules.flatMap((rule) => [rule.record(), ...(rule.evidenceTypes?.() ?? [])])),
];

/** Any record that a sector's rules look at: in the graph a union, made once for each sector. */
export function flaggedRecord(sector: string, rules: readonly FlagRule[]): object {
  return createUnionType({
    name: `${capitalised(sector)}FlaggedRecord`,
    description: '线索所涉记录 · a record that a rule looks at',
    types: () => recordTypesOf(rules) as never,
    resolveType: (record) => recordFact((record as object).constructor).name,
  });
}

/** What a flag shows beside its own columns: the arithmetic, the record, the evidence. */
export function flagFields<F extends SectorFlag>({ type, rules }: FlagDefinition<F>, FlaggedRecord: object): ClassType {
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const typeNamed = new Map(recordTypesOf(rules).map((one) => [recordFact(one).name, one]));

  @Resolver(() => type as never)
  class FlagFields {}
  for (const { name, type: graphType, nullable, description } of SHOWN_FIELDS) {
    addField(FlagFields, name, graphType, nullable, description, (flag: SectorFlag & { rule: string }) => {
      return shownOf(flag.explanation, byCode.get(flag.rule))[name];
    });
  }
  addField(
    FlagFields,
    'record',
    () => FlaggedRecord,
    true,
    '所涉记录，无权查看则为空 · the record; null when not yours',
    (flag: SectorFlag, context) => {
      const of = typeNamed.get(flag.recordType);
      return of ? context.load(of, flag.recordId) : null;
    },
  );
  addField(
    FlagFields,
    'evidence',
    () => [FlaggedRecord],
    false,
    '佐证记录，限有权查看者 · further records that bear on it, as far as they are yours',
    async (flag: SectorFlag, context) => {
      const found = await Promise.all(
        flag.evidenceIds.map(({ type: name, id }) => {
          const of = typeNamed.get(name);
          return of ? context.load(of, id) : null;
        }),
      );
      return found.filter((record) => record !== null);
    },
  );
  return FlagFields;
}

/** Adds a computed field to a resolver class made for a type. */
function addField(
  owner: ClassType,
  name: string,
  type: () => unknown,
  nullable: boolean,
  description: string,
  read: (flag: never, context: Context) => unknown,
): void {
  const prototype = owner.prototype as Record<string, unknown>;
  Object.defineProperty(prototype, name, { value: read, configurable: true });
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
  Root()(prototype, name, 0);
  Ctx()(prototype, name, 1);
  FieldResolver(type as never, { nullable, description })(prototype, name, descriptor);
  Access('public')(prototype, name, descriptor);
}
