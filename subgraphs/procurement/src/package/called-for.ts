import type { Work } from '@integrity-graph/kit';
import { refuse } from '../refusals.js';
import { ProcurementPackage } from './package.js';

/** The numbers of the packages that a tender calls for. */
export async function packagesCalledFor(work: Work, tenderId: string): Promise<ReadonlySet<string>> {
  return new Set((await work.findAll(ProcurementPackage, { tenderId })).map(({ number }) => number));
}

/** What a bid is for is called for by its tender. */
export function checkCalledFor(
  work: Work,
  numbers: readonly string[] | null | undefined,
  called: ReadonlySet<string>,
  field: string,
): void {
  const foreign = numbers?.findIndex((number) => !called.has(number)) ?? -1;
  if (foreign >= 0) refuse(work, 'PACKAGE_OF_OTHER_TENDER', `${field}.${foreign}`, numbers![foreign]!);
}
