import type { BatchFormat, ImportFormat, ImportItem, RowFault } from './format.js';

/* Items that are written at once or not at all: the rows of a plan, of which a part would mislead. */

const groupsOf = (format: ImportFormat): BatchFormat['together'] =>
  format.kind === 'batches' ? format.together : undefined;

export const isTogether = (format: ImportFormat): boolean => groupsOf(format) !== undefined;

/** Whether an item is written apart from the one before it. Of which it is, an item may fail to tell: then it is with both. */
export function isApart(format: ImportFormat, before: ImportItem<never> | undefined, item: ImportItem<never>): boolean {
  const together = groupsOf(format);
  if (!together || !before) return false;
  const [one, other] = [before, item].map(({ value }) => together(value));
  return one !== undefined && other !== undefined && one !== other;
}

/** What each of some items is refused for, when one of them is: its own faults, else that it is not written alone. */
export const faultsTogether = (
  items: readonly ImportItem<never>[],
  faultsOf: (item: ImportItem<never>) => readonly RowFault[],
): Map<ImportItem<never>, readonly RowFault[]> =>
  new Map(
    items.map((item) => {
      const own = faultsOf(item);
      return [item, own.length > 0 ? own : [NOT_ALONE]];
    }),
  );

const NOT_ALONE: RowFault = {
  code: 'NOT_ALONE',
  column: '',
  value: '',
  message:
    '同组另有一行被退回，整组不登记 · another row of the same table was refused: mend it, and import them together',
};
