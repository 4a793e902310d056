import type { ScreenedBid, ScreenedProcess } from '../rules/processes.js';

/* Reads what the screens need out of a compiled OCDS release with the bids extension. What it does not say is left out. */

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json | undefined };

const object = (value: Json | undefined): Record<string, Json | undefined> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
const list = (value: Json | undefined): Record<string, Json | undefined>[] =>
  Array.isArray(value) ? value.map(object) : [];
const text = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
const idsOf = (value: Json | undefined): string[] => list(value).flatMap(({ id }) => text(id) ?? []);

/** The currency of the bids; none where there are several, so that amounts cannot be compared. */
export function currencyOf(release: Json): string | undefined {
  const found = list(object(object(release).bids).details).flatMap(({ value }) => text(object(value).currency) ?? []);
  const [only, ...others] = new Set(found);
  return others.length === 0 ? only : undefined;
}

export interface ReadProcess extends ScreenedProcess {
  title?: string;
  method?: string;
  currency?: string;
  publishedOn?: string;
  tenderers: number;
}

/** A release as the screens see it. Bids that are only invited, pending or withdrawn are neither valid nor disqualified. */
export function readProcess(release: Json): ReadProcess | undefined {
  const { ocid, tender: told, bids, awards: given, buyer } = object(release);
  const tender = object(told);
  const id = text(ocid);
  if (!id) return undefined;
  const currency = currencyOf(release);
  const details = list(object(bids).details).map((bid): ScreenedBid => {
    const amount = object(bid.value).amount;
    return {
      tenderers: idsOf(bid.tenderers),
      isValid: bid.status === 'valid',
      isDisqualified: bid.status === 'disqualified',
      ...(typeof amount === 'number' && currency && { amount }),
      ...(text(bid.date) && { receivedAt: text(bid.date) }),
    };
  });
  const awards = list(given);
  const active = awards.filter(({ status }) => status === 'active');
  const period = object(tender.tenderPeriod);
  const method = text(tender.procurementMethod);
  const count = tender.numberOfTenderers;
  return {
    id,
    bids: details,
    awards: active.map(({ suppliers }) => idsOf(suppliers)),
    isUnsettled: awards.some(({ status }) => status === 'pending'),
    itemCodes: active.flatMap(({ items }) =>
      list(items).flatMap(({ classification }) => text(object(classification).id) ?? []),
    ),
    isCompetitive: method === 'open' || method === 'selective',
    tenderers: typeof count === 'number' ? count : new Set(details.flatMap(({ tenderers }) => tenderers)).size,
    ...(text(tender.title) && { title: text(tender.title) }),
    ...(method && { method }),
    ...(currency && { currency }),
    ...(text(period.startDate) && { publishedOn: text(period.startDate) }),
    ...(text(period.endDate) && { deadline: text(period.endDate) }),
    ...(text(object(buyer).id) && { buyer: text(object(buyer).id) }),
  };
}
