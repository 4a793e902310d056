import { codelist, type DirectoryEntry, parentPath } from '@integrity-graph/kit';

/** Levels of administration up which an accident is reported. */
export const SafetyLevel = {
  COUNTY: 'COUNTY',
  PREFECTURE: 'PREFECTURE',
  PROVINCE: 'PROVINCE',
  STATE: 'STATE',
} as const;
export type SafetyLevel = keyof typeof SafetyLevel;

codelist(SafetyLevel, 'SafetyLevel', '行政层级 · level of administration (国令第493号 10)', {
  COUNTY: '县级 · county (国令第493号 9)',
  PREFECTURE: '设区的市级 · prefecture (国令第493号 10)',
  PROVINCE: '省级 · province (国令第493号 10)',
  STATE: '国务院及其部门 · State Council and its departments (国令第493号 10)',
});

const FROM_THE_TOP: readonly SafetyLevel[] = ['STATE', 'PROVINCE', 'PREFECTURE', 'COUNTY'];

/** The level of a body, by how deep its division lies; none below the county, which receives no reports of accidents. */
export function levelOf({ divisionPath }: Pick<DirectoryEntry, 'divisionPath'>): SafetyLevel | undefined {
  let depth = 0;
  for (let path = divisionPath; path && parentPath(path) !== null; path = parentPath(path)) depth += 1;
  return divisionPath ? FROM_THE_TOP[depth] : undefined;
}

/** Whether a level is as high as another, or higher. */
export const isAtLeast = (level: SafetyLevel, other: SafetyLevel): boolean =>
  FROM_THE_TOP.indexOf(level) <= FROM_THE_TOP.indexOf(other);

export const isAbove = (level: SafetyLevel, other: SafetyLevel): boolean => !isAtLeast(other, level);
