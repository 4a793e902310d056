import type { Fault } from '../check/fault.js';
import type { Rule, Subgraph } from './document.js';
import { exceptions } from './exceptions.js';
import { deprecatedWithDate, described } from './rules/descriptions.js';
import {
  interfacesWithoutKeys,
  keyedById,
  oneOwner,
  requiresWithoutFragments,
  sectorsInRegister,
  shareableValues,
  supportedDirectives,
} from './rules/federation.js';
import { mutationArguments, mutationPayloads } from './rules/mutations.js';
import { booleanNames, instantNames, letterCase, referencesAreEntities, sectorWords } from './rules/names.js';
import {
  connectionFields,
  connectionTypes,
  listsWithoutNulls,
  noFloats,
  nullableAcrossSubgraphs,
  nullableQueries,
  nullableWhenWithheld,
} from './rules/shapes.js';

/** The rules by the name under which STYLE.md explains them. */
export const RULES: Readonly<Record<string, Rule>> = {
  described,
  deprecatedWithDate,
  letterCase,
  booleanNames,
  instantNames,
  referencesAreEntities,
  sectorWords,
  listsWithoutNulls,
  noFloats,
  nullableQueries,
  nullableAcrossSubgraphs,
  nullableWhenWithheld,
  connectionFields,
  connectionTypes,
  mutationArguments,
  mutationPayloads,
  oneOwner,
  keyedById,
  shareableValues,
  interfacesWithoutKeys,
  supportedDirectives,
  requiresWithoutFragments,
  sectorsInRegister,
};

/** Every violation of a rule that no exception allows, and every exception that allows nothing any more. */
export function lint(graph: readonly Subgraph[], allowed: typeof exceptions = exceptions): Fault[] {
  return Object.entries(RULES).flatMap(([name, rule]) => {
    const check = `style/${name}`;
    const coordinates = Object.keys(allowed[name] ?? {});
    const found = graph.flatMap((subgraph) =>
      rule(subgraph, graph).map((finding) => ({ ...finding, subgraph: subgraph.name })),
    );
    const unneeded = coordinates.filter((coordinate) => !found.some(({ where }) => fits(where, coordinate)));
    const faults = found.filter(({ where }) => !coordinates.some((coordinate) => fits(where, coordinate)));
    // What several subgraphs share, such as PageInfo, is told once.
    const alike = Map.groupBy(faults, ({ where, what }) => `${where} ${what}`);
    return [
      ...[...alike.values()].map(([first, ...others]) => {
        const { where, what, mend, subgraph } = first!;
        return {
          check,
          where: `${[subgraph, ...others.map((other) => other.subgraph)].join(', ')}: ${where}`,
          what,
          mend,
        };
      }),
      ...unneeded.map((where) => ({
        check,
        where,
        what: 'is an exception that nothing needs',
        mend: 'remove it from schema/src/style/exceptions.ts',
      })),
    ];
  });
}

const fits = (where: string, coordinate: string): boolean =>
  coordinate.startsWith('*') ? where.endsWith(coordinate.slice(1)) : where === coordinate;
