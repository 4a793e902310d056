import {
  type BaseRecord,
  canonical,
  type DomainRecord,
  divisionPath,
  type Explanation,
  type FieldFact,
  fieldsOf,
  newId,
  type RecordClass,
  recordFact,
  SCHEMA_VERSION,
  SectorFlag,
  type SubgraphDefinition,
  stateOf,
} from '@integrity-graph/kit';
import { subgraphs } from '@integrity-graph/schema';
import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Query } from './behind.js';
import { fieldsTo, filledText, firstOf } from './routes.js';
import type { Row } from './world.js';

/*
 * What no action made in a world is put into its table: a row of every other record type of every sector, filled in
 * every column, with its version in the journal. So a new record type is in the matrix without a line about it here.
 */

/** The record types of the graph that a sector keeps. */
const typesOf = ({ domain, records }: SubgraphDefinition): RecordClass[] =>
  domain.kind === 'sector' ? records.filter((type) => recordFact(type).entity) : [];

export const isFlag = (type: RecordClass): boolean => type.prototype instanceof SectorFlag;

/** Fills in what the actions left empty, makes the rows that a world lacks, and adds their ids to it. */
export async function fillWorld(query: Query, schema: GraphQLSchema, row: Row): Promise<void> {
  const missing = subgraphs.map((definition) => {
    const types = typesOf(definition).filter((type) => !row.ids[recordFact(type).name]);
    return { definition, types };
  });
  // Before any row is made: they refer to each other.
  for (const { types } of missing) for (const type of types) row.ids[recordFact(type).name] = newId();
  for (const { definition, types } of missing) {
    await query(`set search_path to "${definition.name}"`);
    for (const type of typesOf(definition).filter((one) => !types.includes(one)))
      await complete(query, schema, type, row);
    const records = types.flatMap((type) => recordsOf(schema, type, row));
    for (const record of records) await insert(query, record);
    if (records.length > 0) await journal(query, records);
  }
  await query('reset search_path');
}

/** The records of a type that a world has: one, or, of a part of any of several types of record, one under each. */
function recordsOf(schema: GraphQLSchema, type: RecordClass, row: Row): BaseRecord[] {
  const { name } = recordFact(type);
  const record = recordOf(schema, type, row);
  const reference = fieldsOf(type).find(
    ({ property }) => /Type$/.test(property) && property.replace(/Type$/, 'Id') in record,
  );
  if (!reference) return [record];
  const id = reference.property.replace(/Type$/, 'Id');
  const targets = isFlag(type) ? [firstOf(schema.getType(name)!, 'record')] : holdersOf(schema, name, row);
  return targets.map((target, index) => {
    const targetId = idIn(row, target, name);
    const under = { [reference.property]: target, [id]: targetId };
    const evidence = isFlag(type) ? { evidenceIds: [{ type: target, id: targetId }] } : {};
    return Object.assign(recordOf(schema, type, row), under, evidence, index > 0 && { id: newId() });
  });
}

/** A record of a type with every field filled. */
function recordOf(schema: GraphQLSchema, type: RecordClass, row: Row): BaseRecord {
  const { name } = recordFact(type);
  const record = Object.assign(Object.create(type.prototype), {
    id: row.ids[name],
    // No rule raises a flag below L2.
    level: isFlag(type) ? Math.max(2, row.level) : row.level,
    visibleFrom: '2020-01-01',
    visibleUntil: '2098-12-31',
    version: 1,
    recordedAt: new Date(),
    divisionPath: divisionPath(row.code),
  });
  for (const fact of fieldsOf(type)) record[fact.property] = fieldValue(schema, name, fact, row);
  return record;
}

/** The types of record that show a record of another type as a part of them. */
const holdersOf = (schema: GraphQLSchema, part: string, row: Row): string[] =>
  fieldsTo(schema, schema.getType(part) as GraphQLObjectType)
    .map((field) => field.split('.')[0]!)
    .filter((name) => row.ids[name]);

function idIn(row: Row, type: string, from: string): string {
  const id = row.ids[type];
  if (!id) throw new Error(`${from}: the worlds have no ${type} it could refer to`);
  return id;
}

function fieldValue(schema: GraphQLSchema, type: string, fact: FieldFact, row: Row): unknown {
  switch (fact.kind) {
    case 'text':
      return filledText(type, fact.name, row);
    case 'list':
      return [fact.name];
    case 'code':
      return Object.values(fact.type!() as Record<string, string>)[0];
    case 'day':
      return '2026-03-02';
    case 'instant':
      return new Date('2026-03-02T01:00:00Z');
    case 'money':
      return { amount: '1000.00', currency: 'CNY' };
    case 'decimal':
      return '1.5';
    case 'count':
      return 1;
    case 'flag':
      return true;
    case 'reference':
      return idIn(row, (fact.type!() as { name: string }).name, `${type}.${fact.name}`);
    case 'json':
      return STRUCTURES[fact.property] ?? structureOf(schema, type, fact);
  }
}

const EXPLANATION: Explanation = {
  rule: 'RULE',
  ruleVersion: 1,
  outcome: 'RAISED',
  day: '2026-03-02',
  inputs: { dateSigned: '2026-03-02' },
  values: [
    {
      name: 'threshold',
      rule: 'rule',
      title: '标题 · title',
      value: '2',
      unit: 'DAY',
      version: '1',
      from: '2020-01-01',
      basis: { title: '政府采购法实施条例', article: '50', documentNumber: '国务院令第658号', version: '2015' },
      verified: true,
    },
  ],
  sampleSize: 1,
  minimumSampleSize: 1,
  result: '6',
  unit: 'DAY',
  calculation: '6 > 2',
  statement: '有理由查看 · a reason to look',
};

/** Structured data that the graph does not show as it is kept, by property. */
const STRUCTURES: Record<string, unknown> = {
  explanation: EXPLANATION,
  evidenceIds: [],
  document: { id: 'oc4ids-000000-1', title: 'x' },
  facts: { id: 'ocds-1', bids: [], awards: [], tenderers: 0 },
  release: { ocid: 'ocds-1', id: '1', date: '2026-03-02T01:00:00Z', tag: ['planning'], initiationType: 'tender' },
};

/** Structured data that the graph shows in a field of the same name. */
function structureOf(schema: GraphQLSchema, type: string, { property }: FieldFact): unknown {
  const shown = schema.getType(type);
  const field = isObjectType(shown) && shown.getFields()[property];
  if (!field) throw new Error(`${type}.${property}: say in STRUCTURES what it holds`);
  return exampleOf(field.type);
}

function exampleOf(type: GraphQLOutputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [exampleOf(bare.ofType)];
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (isObjectType(bare))
    return Object.fromEntries(Object.values(bare.getFields()).map((field) => [field.name, exampleOf(field.type)]));
  return (
    { JSON: {}, Date: '2026-03-02', DateTime: '2026-03-02T01:00:00Z', Boolean: true, Int: 1, Decimal: '1' }[
      String(bare)
    ] ?? 'x'
  );
}

async function insert(query: Query, record: BaseRecord): Promise<void> {
  // Draws the salt of its personal fields.
  stateOf(record);
  const { id, level, visibleFrom, visibleUntil, version, recordedAt, salt } = record;
  const values: Columns = [
    ['id', id],
    ['level', level],
    ['visible_from', visibleFrom],
    ['visible_until', visibleUntil],
    ['version', version],
    ['recorded_at', recordedAt],
    ['salt', salt ?? null],
    ['division_path', (record as DomainRecord).divisionPath],
    ...columnsOf(record, fieldsOf(record.constructor)),
  ];
  await query(
    `insert into "${recordFact(record.constructor).table}" (${values.map(([column]) => `"${column}"`).join(', ')})
     values (${values.map((_, index) => `$${index + 1}`).join(', ')})`,
    values.map(([, value]) => value),
  );
}

type Columns = [column: string, value: unknown][];

const columnsOf = (record: BaseRecord, facts: readonly FieldFact[]): Columns =>
  facts.flatMap(({ kind, property, column }): Columns => {
    const kept = record as unknown as Record<string, unknown>;
    if (kind === 'json') return [[column, JSON.stringify(kept[property])]];
    if (kind !== 'money') return [[column, kept[property]]];
    return [
      [column, kept[`${property}Amount`]],
      [column.replace(/_amount$/, '_currency'), kept[`${property}Currency`]],
    ];
  });

/** Fills in the fields that an action left empty. */
async function complete(query: Query, schema: GraphQLSchema, type: RecordClass, row: Row): Promise<void> {
  const { name, table } = recordFact(type);
  const empty = fieldsOf(type).filter(({ nullable }) => nullable);
  if (empty.length === 0) return;
  const values = columnsOf(recordOf(schema, type, row), empty);
  await query(
    `update "${table}" set ${values.map(([column], index) => `"${column}" = coalesce("${column}", $${index + 2})`).join(', ')} where id = $1`,
    [row.ids[name], ...values.map(([, value]) => value)],
  );
}

/** One line of the journal with the first version of each record. */
async function journal(query: Query, records: readonly BaseRecord[]): Promise<void> {
  const entries = records.map((record) => ({
    type: recordFact(record.constructor).name,
    id: record.id,
    version: record.version,
    effectiveOn: '2026-03-02',
    state: stateOf(record),
  }));
  await query(
    `select * from journal_append('worldFill', 'tests', null, null, null, '2026-03-02', null, $1, $2, $3, '[]')`,
    [canonical(entries), SCHEMA_VERSION, JSON.stringify(entries)],
  );
}
