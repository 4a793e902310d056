import type { Reader } from '@integrity-graph/kit';

/** The award a contract names; the only one, where it names none that is there. */
export function awardNamed(release: Reader, contract: Reader): Reader | undefined {
  const awards = release.at('awards').items();
  const named = awards.find((award) => award.at('id').peek() === contract.at('awardID').peek());
  return named ?? (awards.length === 1 ? awards[0] : undefined);
}

/** Whether an award holds, by its status; one that says none does. */
export const isActive = (award: Reader): boolean => (award.at('status').peek() ?? 'active') === 'active';

/** A contract that was ended had been in force all the same. */
const wasInForce = (contract: Reader): boolean =>
  ['active', 'terminated'].includes(String(contract.at('status').peek() ?? 'active'));

/**
 * What a release says of a lot, or of all of its tender, that rules a failure out: an award that holds or a contract in
 * force, whether or not it has a record here. What names no lots is of them all.
 */
export function holdingOf(release: Reader, lot: string | undefined): 'an award' | 'a contract' | undefined {
  const isOf = (lots: readonly string[] | undefined) => !lot || !lots || lots.includes(lot);
  const awards = release.at('awards').items().filter(isActive);
  if (awards.some((award) => isOf(lotsOf(award)))) return 'an award';
  const contracts = release.at('contracts').items().filter(wasInForce);
  const lotsUnder = (contract: Reader) => lotsOf(contract) ?? lotsOf(awardNamed(release, contract));
  return contracts.some((contract) => isOf(lotsUnder(contract))) ? 'a contract' : undefined;
}

function lotsOf(place: Reader | undefined): string[] | undefined {
  const lots = place?.at('relatedLots').peek();
  return Array.isArray(lots) && lots.length > 0 ? lots.map(String) : undefined;
}
