import type { Event } from '../events/event.js';
import type { Follow } from '../events/follower.js';
import type { Context } from '../service/context.js';
import { UUID } from '../values/index.js';

/** The kinds of party a record may refer to. */
export type DirectoryType = 'GovernmentBody' | 'Enterprise' | 'Person' | 'Post' | 'Division' | 'Decision';

/** Policies are kept beside the parties: they say which sectors are in force where. */
const POLICY = 'DivisionPolicy';

/** A body, firm, person, post, division or collective decision as far as a sector must know it to check a reference. Persons have no name here. */
export interface DirectoryEntry {
  id: string;
  type: DirectoryType;
  name: string;
  /** Unified social credit code, a division's code, or the number of a decision's document. */
  number: string | null;
  divisionId: string | null;
  divisionPath: string | null;
  validFrom: string | null;
  validUntil: string | null;
  /** Published facts by name, such as an enterprise's `sizeClass` or a post's `bodyId`. */
  facts: Record<string, unknown>;
}

const TYPES: readonly string[] = [
  'GovernmentBody',
  'Enterprise',
  'Person',
  'Post',
  'Division',
  'Decision',
  POLICY,
] satisfies (DirectoryType | typeof POLICY)[];

/** Keeps the directory up to date from the events of `parties`. */
export const followDirectory: Follow = {
  source: 'parties',
  async apply(events: Event[], context: Context) {
    for (const { type, id, version, state } of events) {
      if (!TYPES.includes(type)) continue;
      const text = (key: string) => (typeof state[key] === 'string' ? (state[key] as string) : null);
      await context.rows(
        `insert into directory (id, type, name, number, division_id, division_path, valid_from, valid_until, facts, version)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
         on conflict (id) do update set name = excluded.name, number = excluded.number, division_id = excluded.division_id,
           division_path = excluded.division_path, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
           facts = excluded.facts, version = excluded.version
         where directory.version < excluded.version`,
        [
          id,
          type,
          type === 'Person' ? '' : (text('name') ?? text('title') ?? ''),
          text('unifiedSocialCreditCode') ?? text('code') ?? text('documentNumber'),
          text('divisionId') ?? (type === 'Division' ? id : null),
          text('divisionPath'),
          text('validFrom'),
          text('validUntil'),
          JSON.stringify(type === 'Person' ? {} : state),
          version,
        ],
      );
    }
  },
};

/** Looks references up, one statement for all asked in a tick. */
export class DirectoryReader {
  private caughtUp: Promise<boolean> | undefined;

  constructor(private readonly context: Context) {}

  /** An entry by id. What is not here yet may have been made a moment ago: the directory catches up before it says no. */
  async find(id: string): Promise<DirectoryEntry | undefined> {
    if (!UUID.test(id)) return undefined;
    const entry = await this.loader().load(id);
    if (entry) return entry;
    this.caughtUp ??= this.context.runtime.caughtUp('parties');
    return (await this.caughtUp) ? this.loader().clear(id).load(id) : undefined;
  }

  private loader() {
    return this.context.loader<string, DirectoryEntry | undefined>('directory', async (ids) => {
      const rows = await this.context.rows(
        `select id, type, name, number, division_id as "divisionId", division_path as "divisionPath",
           valid_from as "validFrom", valid_until as "validUntil", facts from directory where id = any(?::uuid[])`,
        [`{${ids.join(',')}}`],
      );
      const found = new Map(rows.map((row) => [String(row.id), row as unknown as DirectoryEntry]));
      return ids.map((key) => found.get(key.toLowerCase()));
    });
  }
}
