import type { DirectoryEntry } from '@integrity-graph/kit';
import { USCC_SCHEME } from './codes.js';
import type { Reader } from './reader.js';

/** One line of a table that ties a foreign body or firm to one registered here; without an id, the name decides. */
export interface PartyTie {
  scheme: string;
  id: string;
  name: string;
  unifiedSocialCreditCode: string;
}

/** A party of a process: what it is called there, and who it is here, as far as it is tied. */
export interface Party {
  name: string;
  entry?: DirectoryEntry;
  /** Counts its name and identifiers among what found a home: the registered party stands for them. */
  take(): void;
}

export interface Identity {
  scheme?: string;
  id?: string;
  partyId?: string;
  name?: string;
}

/** The code of the registered body or firm that an organisation is tied to. One with such a code says so itself. */
export function creditCodeOf({ scheme, id, partyId, name }: Identity, ties: readonly PartyTie[]): string | undefined {
  if (scheme === USCC_SCHEME && id) return id;
  const tie =
    ties.find((one) => one.id !== '' && one.id === id && (one.scheme === '' || one.scheme === scheme)) ??
    ties.find((one) => one.id !== '' && one.id === partyId) ??
    ties.find((one) => one.id === '' && one.name !== '' && one.name === name);
  return tie?.unifiedSocialCreditCode;
}

const peekText = (reader: Reader): string | undefined => {
  const value = reader.peek();
  return value == null || value === '' ? undefined : String(value);
};

/** Where an organisation stands in a release: its entry among the parties, else the reference itself (as in OCDS 1.0). */
function placesOf(release: Reader, reference: Reader): { identity: Identity; places: Reader[] } {
  const partyId = peekText(reference.at('id'));
  const own = release.at('parties').items();
  const party = partyId === undefined ? undefined : own.find((one) => peekText(one.at('id')) === partyId);
  const places = [...(party ? [party] : []), reference];
  const first = (...path: string[]) => places.map((place) => peekText(place.at(...path))).find((text) => text);
  const identity = {
    partyId,
    scheme: first('identifier', 'scheme'),
    id: first('identifier', 'id'),
    name: first('name') ?? first('identifier', 'legalName'),
  };
  return { identity, places };
}

const NAMING = [
  ['id'],
  ['name'],
  ['roles'],
  ['identifier', 'scheme'],
  ['identifier', 'id'],
  ['identifier', 'legalName'],
];

/** The party a reference names. */
export function partyAt(release: Reader, reference: Reader, ties: Ties): Party | undefined {
  if (!reference.exists) return undefined;
  const { identity, places } = placesOf(release, reference);
  const code = creditCodeOf(identity, ties.table);
  return {
    name: identity.name ?? identity.partyId ?? '',
    entry: code === undefined ? undefined : ties.entries.get(code),
    take: () => {
      for (const place of places) for (const path of NAMING) place.at(...path).take();
    },
  };
}

/** The table of ties, and the registered bodies and firms by their codes. */
export interface Ties {
  table: readonly PartyTie[];
  entries: ReadonlyMap<string, DirectoryEntry>;
}
