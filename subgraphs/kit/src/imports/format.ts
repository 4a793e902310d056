import type { Action } from '../actions/action.js';
import type { DirectoryEntry, DirectoryType } from '../directory/directory.js';
import type { BaseRecord } from '../records/domain-record.js';
import type { Context } from '../service/context.js';
import type { Columns } from './columns.js';
import type { TableFile } from './read-table.js';

/** What is wrong with one cell of a file, and how to mend it. */
export interface RowFault {
  /** Stable code: that of the action that refused, or INVALID for the form. */
  code: string;
  /** The heading as it stands in the file; empty for the row as a whole. */
  column: string;
  /** What stands there. */
  value: string;
  /** What was expected. */
  message: string;
}

/** One item of a file, such as a row of a table. */
export interface ImportItem<T = unknown> {
  /** The row's number as a spreadsheet shows it; of other files, the item's ordinal. */
  line: number;
  value: T;
  /** What is wrong with its form; an item with faults is refused. */
  faults: RowFault[];
  /** The cells as they stood in the file, for the file of errors. */
  original: string[];
  /** Where each key of `value` was read: faults are told by the heading, and by what stands there. */
  cells?: Record<string, { heading: string; text: string }>;
}

/** What a format may be told on the command line: `--map buyers.csv`. */
export interface ImportOption {
  /** Name, dashed: `map`. */
  name: string;
  /** What stands behind it: `file`. */
  value: string;
  /** Chinese and English. */
  description: string;
  required?: boolean;
}

/** One import: what lasts from its first file to its last. */
export interface ImportSession {
  /** Values of the format's own options. */
  readonly options: Readonly<Record<string, string | undefined>>;
  /** Whether nothing is to be kept. */
  readonly dryRun: boolean;
  /** Reads and writes as the one who imports. */
  readonly context: Context;
  /** Tells the user something beside the faults of rows. */
  notice(text: string): void;
}

/** An item at work: performs actions in one transaction, and tells what is wrong in the words of the file. */
export interface ItemWork {
  readonly session: ImportSession;
  /** Reads and writes as the one who imports, within the item's transaction. */
  readonly context: Context;
  /** Whether anything was recorded so far that was not there. */
  readonly changed: boolean;
  /**
   * Performs an action, once for the item however often it is imported. What it refuses is told of the columns that
   * `fields` names by input field: `{ 'value.currency': 'currency' }`; a field that is called like its column needs no
   * word, and one under null is not told of: it follows from what was refused already.
   */
  perform<R extends BaseRecord = BaseRecord>(
    action: Action,
    input: object,
    fields?: Record<string, string | null>,
    batch?: OfBatch,
  ): Promise<R | undefined>;
  /** Refuses the item for one of its columns, by key; the rest of its faults are still looked for. */
  refuse(code: string, column: string, message: string): void;
  /** A registered party by its code or its name; refuses the column when there is none, or more than one. */
  party(
    type: DirectoryType,
    given: string | undefined,
    column: string,
    within?: Within,
  ): Promise<DirectoryEntry | undefined>;
}

/** What an action is told that records many items at once. */
export interface OfBatch {
  /**
   * The code by which the action says that all is recorded so already: no fault, and nothing to keep a key of, since it is
   * found out anew each time. Left out where the batch is known again by what it says, as an item is.
   */
  nothingNew?: string;
  /**
   * The input field that lists the items, and their values in its order: what is refused at `field.<n>.<part>` is told of
   * that item alone, by the column that `fields` names for `part`, and the others of the batch are written, unless they
   * belong together.
   */
  list: { field: string; values: readonly unknown[] };
}

/** Facts a party must have, such as a post's `bodyId`. */
export type Within = Record<string, string>;

interface Described {
  /** What it is called on the command line: `contracts`. */
  name: string;
  /** Chinese and English, with the legal source. */
  description: string;
  options?: readonly ImportOption[];
  /** The actions it performs: by their keys what was imported before is known again. */
  actions: readonly Action[];
  begin?(session: ImportSession): Promise<void>;
  end?(session: ImportSession): Promise<void>;
}

/** Where items come from: a table with columns, or a reader of one's own. */
type Source<T> =
  | { columns: Columns; items?: undefined }
  | { columns?: undefined; items(file: TableFile, session: ImportSession): AsyncIterable<ImportItem<T>> };

/** Items that become actions, one after the other, each wholly or not at all. */
export type RowFormat<T = never> = Described &
  Source<T> & {
    kind: 'rows';
    act(value: T, work: ItemWork): Promise<void>;
  };

/** Items that are written many at a time, such as hourly values: those of a batch that nothing is wrong with at once. */
export type BatchFormat<T = never> = Described &
  Source<T> & {
    kind: 'batches';
    /** Items in a batch at most; of those that belong together, as many as there are. */
    size: number;
    /**
     * What an item belongs to that is written at once or not at all, such as a plan with all of its rows; undefined while a
     * cell that would tell is at fault. Items that belong together stand one after the other.
     */
    together?(value: T): string | undefined;
    write(values: T[], work: ItemWork): Promise<{ recorded: number; unchanged: number }>;
  };

export type ImportFormat = RowFormat | BatchFormat;

/** Declares a format; list it in the subgraph's `imports`. */
export const importFormat = <T>(format: RowFormat<T> | BatchFormat<T>): ImportFormat => format as ImportFormat;
