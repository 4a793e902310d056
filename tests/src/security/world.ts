import type { GraphQLSchema } from 'graphql';
import { act, nationalRegistrar as registrar } from '../setup/actors.js';
import { foundProvince } from '../setup/bureau.js';
import type { TestGraph } from '../setup/graph.js';
import { endScreening, recount, screened, setLevel, stopScreening, withDatabase } from './behind.js';
import { fillWorld } from './fill.js';
import { foundWorld, idNumber } from './found.js';

/*
 * Seven small worlds that differ in place and level only: a body with its posts and people, a firm, a project, a
 * contract with everything under it, an obligation with everything about it. Each lies in a county of its own.
 */

/** The rows of the matrix: four levels in the subtree of 990100, three in that of 990200. */
export const ROWS = [
  { name: 'own L1', code: '990101', level: 1 },
  { name: 'own L2', code: '990102', level: 2 },
  { name: 'own L3', code: '990103', level: 3 },
  { name: 'own L4', code: '990104', level: 4 },
  { name: 'other L1', code: '990201', level: 1 },
  { name: 'other L2', code: '990202', level: 2 },
  { name: 'other L4', code: '990204', level: 4 },
] as const;

export interface Row {
  name: string;
  /** Code of the county it lies in. */
  code: string;
  level: number;
  /** Ids by type name: the one row of each type that the matrix looks at. */
  ids: Record<string, string>;
}

export interface SecurityWorld {
  rows: Row[];
  /** A registered person who is tied to nothing. */
  stranger: string;
  /** The body that manages the persons of the own rows (管理权限). */
  manager: string;
}

/** Makes the worlds by mutations, gives their rows the level that no action would, and fills in what is missing. */
export async function foundWorlds(
  graph: TestGraph,
  schema: GraphQLSchema,
  named: readonly string[] = ROWS.map(({ name }) => name),
): Promise<SecurityWorld> {
  const province = await foundProvince(graph);
  for (const [code, name] of [
    ['990100', '甲市'],
    ['990200', '乙市'],
  ] as const) {
    await act(graph, registrar, 'divisionRegister', { code, name, kind: 'PREFECTURE' });
  }
  const person = (name: string) =>
    act(graph, registrar, 'personRegister', { name, idNumber: idNumber(), division: province });
  const establish = (name: string, kind: string) =>
    act(graph, registrar, 'governmentBodyEstablish', { name, kind, division: province, validFrom: '2010-01-01' });
  const shared = {
    government: await establish('示例省人民政府', 'PEOPLES_GOVERNMENT'),
    witness: await person('证某某'),
  };
  const managers = {
    own: await establish('示例省委组织部', 'PARTY_ORGAN'),
    other: await establish('示例省委老干部局', 'PARTY_ORGAN'),
  };
  const stranger = await person('外某某');
  const found = ROWS.filter(({ name }) => named.includes(name)).map(async (row) => {
    const manager = row.name.startsWith('own') ? managers.own : managers.other;
    return { ...row, ids: await foundWorld(graph, row.code, { ...shared, manager }) };
  });
  const rows: Row[] = await Promise.all(found);
  await withDatabase(graph, async (query) => {
    await screened(query);
    await query('begin');
    await stopScreening(query);
    for (const row of rows) {
      await setLevel(query, row);
      await fillWorld(query, schema, row);
    }
    await recount(query);
    await endScreening(query);
    await query('commit');
  });
  return { rows, stranger, manager: managers.own };
}
