import type { DirectoryEntry } from '../directory/directory.js';
import { textArray } from '../graph/record-queries.js';
import { textColumn } from '../imports/columns.js';
import type { ImportOption } from '../imports/format.js';
import { readTable } from '../imports/read-table.js';
import type { Context } from '../service/context.js';
import { SetupError } from '../storage/database.js';
import { checkUscc } from '../values/index.js';
import type { JsonValue } from './json.js';
import { leavesOf } from './leaves.js';
import type { Reader } from './reader.js';

/** Scheme of identifiers of bodies and firms: the unified social credit code (GB 32100-2015). */
export const USCC_SCHEME = 'CN-USCC';

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

interface Identity {
  scheme?: string;
  id?: string;
  partyId?: string;
  name?: string;
}

/** The code of the registered body or firm that an organisation is tied to. One with such a code says so itself. */
function creditCodeOf({ scheme, id, partyId, name }: Identity, ties: readonly PartyTie[]): string | undefined {
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

/** The registered parties that the table names, or that documents name by codes of ours. */
export async function tiedParties(
  { rows }: Context,
  table: readonly PartyTie[],
  documents: readonly JsonValue[],
): Promise<Ties> {
  const own = documents
    .flatMap((document) => [...leavesOf(document)])
    .filter(
      ({ pattern, value }) => pattern.endsWith('identifier.id') && typeof value === 'string' && checkUscc(value).ok,
    )
    .map(({ value }) => String(value));
  const found = await rows<DirectoryEntry & { number: string }>(
    `select id, type, name, number, division_id as "divisionId", division_path as "divisionPath",
       valid_from as "validFrom", valid_until as "validUntil", facts
     from directory where number = any(?::text[]) and type in ('GovernmentBody', 'Enterprise')`,
    [textArray([...table.map((tie) => tie.unifiedSocialCreditCode), ...own])],
  );
  return { table, entries: new Map(found.map((row) => [row.number, row])) };
}

/** What `--map` names. */
export const MAP_OPTION: ImportOption = {
  name: 'map',
  value: 'file',
  description:
    '当事方对应表 · table that ties their bodies and firms to ours: scheme, id, name, unifiedSocialCreditCode',
};

const tieColumns = {
  scheme: textColumn('标识体系 · scheme', { note: 'identifier.scheme' }),
  id: textColumn('标识 · id', { note: 'identifier.id；也可为parties的id · or the party’s own id' }),
  name: textColumn('名称 · name', { note: '无标识时以名称对应 · decides where there is no id' }),
  unifiedSocialCreditCode: textColumn('统一社会信用代码 · unifiedSocialCreditCode', { required: true }),
};

/** The table that `--map` names; none when it was not given. */
export async function readTies(path: string | undefined): Promise<PartyTie[]> {
  const ties: PartyTie[] = [];
  if (!path) return ties;
  for await (const { value, faults, line } of readTable({ path }, tieColumns)) {
    if (faults[0]) throw new SetupError(`${path}, row ${line}: ${faults[0].column}: ${faults[0].message}`);
    const { scheme = '', id = '', name = '', unifiedSocialCreditCode } = value;
    ties.push({ scheme, id, name, unifiedSocialCreditCode });
  }
  return ties;
}
