import { createHash } from 'node:crypto';
import { InvalidClaims } from '../access/principal.js';
import type { DirectoryEntry } from '../directory/directory.js';
import { knownFault } from '../graph/errors.js';
import { canonical } from '../journal/journal.js';
import { type Context, createContext, systemContext } from '../service/context.js';
import type { Runtime } from '../service/runtime.js';
import { SetupError } from '../storage/database.js';
import { ErrorsFile } from './errors-file.js';
import type { BatchFormat, ImportFormat, ImportItem, ImportSession, RowFault } from './format.js';
import { IMPORTER, WorkOfItems } from './item-work.js';
import type { ImportOptions, ImportSummary } from './options.js';
import { readTable, type TableFile } from './read-table.js';
import { faultsTogether, isApart, isTogether } from './together.js';

/** Items looked up together: which of them were imported before. */
const TOGETHER = 500;

/** Imports files. Each item is recorded once, however often and by whomever it is imported, wholly or not at all. */
export async function runImport(
  runtime: Runtime,
  format: ImportFormat,
  files: readonly string[],
  options: ImportOptions,
): Promise<ImportSummary> {
  const run = new ImportRun(runtime, format, options);
  if (!options.dryRun) return run.all(files);
  // One transaction over all: a row is checked against what the rows before it would have made.
  const rolledBack = new Error('rolled back');
  let summary: ImportSummary | undefined;
  await run.session.context.em
    .transactional(async () => {
      summary = await run.all(files);
      throw rolledBack;
    })
    .catch((error: unknown) => {
      if (error !== rolledBack) throw error;
    });
  return summary!;
}

class ImportRun {
  readonly session: ImportSession;
  readonly summary: ImportSummary = {
    read: 0,
    recorded: 0,
    unchanged: 0,
    refused: 0,
    interrupted: false,
    errorFiles: [],
    unreadable: [],
  };
  private readonly parties = new Map<string, DirectoryEntry[]>();
  private file = '';
  private bytes = 0;

  constructor(
    private readonly runtime: Runtime,
    private readonly format: ImportFormat,
    private readonly options: ImportOptions,
  ) {
    this.session = {
      options: options.options ?? {},
      dryRun: options.dryRun ?? false,
      context: this.newContext(),
      notice: (text) => options.notice?.(text),
    };
  }

  async all(files: readonly string[]): Promise<ImportSummary> {
    await this.format.begin?.(this.session);
    for (const file of files) {
      if (this.options.signal?.aborted) break;
      await this.one(file);
    }
    await this.format.end?.(this.session);
    this.summary.interrupted = this.options.signal?.aborted ?? false;
    if (!this.session.dryRun) {
      this.runtime.committed();
      await this.runtime.announce(await this.runtime.lastPosition());
    }
    return this.summary;
  }

  private async one(path: string): Promise<void> {
    this.file = path;
    this.bytes = 0;
    const errors = new ErrorsFile(path);
    const seen = new Map<string, number>();
    const sound: Keyed[] = [];
    const { format } = this;
    const whole = isTogether(format);
    const size = whole ? Number.POSITIVE_INFINITY : format.kind === 'batches' ? format.size : TOGETHER;
    // One batch is written while the next is read: the database works meanwhile.
    let writing: Promise<void> = Promise.resolve();
    const write = async () => {
      await writing;
      writing = this.dealWith(sound.splice(0), errors);
      // Told where it is awaited, and not before. A rehearsal has one transaction for reading and writing.
      writing.catch(() => {});
      if (this.session.dryRun) await writing;
    };
    try {
      for await (const item of this.itemsOf(path, errors)) {
        if (this.options.signal?.aborted) break;
        this.summary.read += 1;
        const key = format.kind === 'rows' ? keyOf(format.name, item.value) : '';
        const before = key && item.faults.length === 0 ? seen.get(key) : undefined;
        if (before !== undefined) item.faults.push(sameAs(before));
        else if (key) seen.set(key, item.line);
        // A row is tried all the same, so that everything wrong with it is told at once.
        const isHopeless = item.faults.length > 0 && !whole && (before !== undefined || format.kind === 'batches');
        if (isHopeless) this.refuse(item, item.faults, errors);
        else {
          if (isApart(format, sound.at(-1)?.item, item)) await write();
          if (sound.push({ item, key }) === size) await write();
        }
      }
      await writing;
      await this.dealWith(sound.splice(0), errors);
    } catch (error) {
      await writing;
      // What stood before the fault is kept, as the good rows of every file are; the other files are read.
      if (!(error instanceof SetupError)) throw error;
      await this.dealWith(sound.splice(0), errors);
      this.summary.unreadable.push(error.message);
    } finally {
      errors.flush();
      if (errors.path) this.summary.errorFiles.push(errors.path);
    }
  }

  private itemsOf(path: string, errors: ErrorsFile): AsyncIterable<ImportItem<never>> {
    const file: TableFile = {
      path,
      ...(this.options.sheet && { sheet: this.options.sheet }),
      onBytes: (bytes) => {
        this.bytes += bytes;
      },
      notice: this.session.notice,
      onHeadings: (headings) => errors.over(headings),
    };
    const { format } = this;
    const items = format.columns ? readTable(file, format.columns) : format.items(file, this.session);
    return items as AsyncIterable<ImportItem<never>>;
  }

  private async dealWith(items: Keyed[], errors: ErrorsFile): Promise<void> {
    if (items.length === 0) return;
    if (this.format.kind === 'batches') return this.writeBatch(this.format, items, errors);
    const known = await this.importedBefore(items.map(({ key }) => key));
    for (const { item, key } of items) {
      if (this.options.signal?.aborted) return;
      if (known.has(key)) {
        this.summary.unchanged += 1;
      } else {
        const { act } = this.format;
        const result = await this.carryOut(
          [item],
          () => key,
          async (work) => {
            await act(item.value, work);
            return { recorded: work.changed ? 1 : 0, unchanged: work.changed ? 0 : 1 };
          },
        );
        this.count(result, [item], errors);
      }
      this.tell();
    }
  }

  private async writeBatch(format: BatchFormat, items: Keyed[], errors: ErrorsFile): Promise<void> {
    if (this.options.signal?.aborted) return;
    let rest = items.map(({ item }) => item);
    if (isTogether(format) && rest.some(({ faults }) => faults.length > 0)) {
      this.refuseTogether(rest, ({ faults }) => faults, errors);
      rest = [];
    }
    while (rest.length > 0) {
      const values = rest.map(({ value }) => value);
      const key = () => keyOf(format.name, values);
      const result = await this.carryOut(rest, key, (work) => format.write(values, work));
      // The rest is written again without the items that were refused, unless all are for the same reason.
      rest = this.count(result, rest, errors);
    }
    this.tell();
  }

  /** Counts what came of some items; gives those that nothing was wrong with, but that were not written for the others. */
  private count(result: Counts | Refusal, items: ImportItem<never>[], errors: ErrorsFile): ImportItem<never>[] {
    if ('recorded' in result) {
      this.summary.recorded += result.recorded;
      this.summary.unchanged += result.unchanged;
      return [];
    }
    const { faults, faultsOf } = result;
    if (isTogether(this.format) && faults.length === 0) {
      this.refuseTogether(items, (item) => faultsOf.get(item) ?? [], errors);
      return [];
    }
    const refused = faults.length > 0 ? items : items.filter((item) => faultsOf.has(item));
    for (const item of refused) this.refuse(item, [...faults, ...(faultsOf.get(item) ?? [])], errors);
    return faults.length > 0 ? [] : items.filter((item) => !faultsOf.has(item));
  }

  private refuseTogether(
    items: ImportItem<never>[],
    faultsOf: (item: ImportItem<never>) => readonly RowFault[],
    errors: ErrorsFile,
  ): void {
    for (const [item, faults] of faultsTogether(items, faultsOf)) this.refuse(item, faults, errors);
  }

  private refuse(item: ImportItem, faults: readonly RowFault[], errors: ErrorsFile): void {
    this.summary.refused += 1;
    const told = faults.map((fault) => ({ ...fault, value: fault.value || errors.cell(item, fault.column) }));
    errors.add(item, told);
    for (const fault of told) this.options.fault?.(this.file, item.line, fault);
  }

  private tell(): void {
    this.options.progress?.({ ...this.summary, file: this.file, bytes: this.bytes });
  }

  /** Carries an item, or a batch, out in a transaction of its own; gives the faults when it is refused. */
  private async carryOut(
    items: readonly ImportItem[],
    key: () => string,
    act: (work: WorkOfItems) => Promise<Counts>,
  ): Promise<Counts | Refusal> {
    const context = this.itemContext();
    const work = new WorkOfItems(this.session, context, items, key, this.parties);
    try {
      return await context.em.transactional(async () => {
        const counts = await act(work).catch((error: unknown) => {
          // What it could not do for want of what was refused before.
          if (!work.isRefused) throw error;
          return undefined;
        });
        if (!counts || work.isRefused) throw new Refused();
        return counts;
      });
    } catch (error) {
      if (error instanceof Refused) return work;
      const told = knownFault(error);
      if (!told) throw error;
      const fault = { code: String(told.extensions.code), column: '', value: '', message: told.message };
      return { faults: [...work.faults, fault], faultsOf: work.faultsOf };
    }
  }

  private async importedBefore(keys: readonly string[]): Promise<Set<string>> {
    const rows = await this.session.context.rows<{ key: string }>(
      'select key from idempotency where actor = ? and action = any(?) and key = any(?)',
      [IMPORTER, `{${this.format.actions.map(({ name }) => name).join(',')}}`, `{${keys.join(',')}}`],
    );
    return new Set(rows.map(({ key }) => key));
  }

  /** A context for each item; in a rehearsal all are in one transaction, which has but one. */
  private itemContext(): Context {
    if (!this.session.dryRun) return this.newContext();
    this.session.context.em.clear();
    this.session.context.forget();
    return this.session.context;
  }

  private newContext(): Context {
    const { as, division } = this.options;
    const actor = `import:${as}`;
    if (!division) return systemContext(this.runtime, actor);
    const claims = { sub: actor, name: as, roles: ['officer'], sector: this.runtime.definition.name, division };
    try {
      return createContext(this.runtime, { claims, requestId: actor });
    } catch (error) {
      if (error instanceof InvalidClaims) throw new SetupError(`division: ${error.message}`);
      throw error;
    }
  }
}

interface Keyed {
  item: ImportItem<never>;
  key: string;
}

interface Counts {
  recorded: number;
  unchanged: number;
}

/** What was refused: of all the items alike, and of single ones. */
type Refusal = Pick<WorkOfItems, 'faults' | 'faultsOf'>;

class Refused extends Error {}

const sameAs = (line: number): RowFault => ({
  code: 'DUPLICATE_ROW',
  column: '',
  value: '',
  message: `与第 ${line} 行完全相同 · the same as row ${line}: delete it, or give what tells the two apart`,
});

/** The key of an item: of what it says, not of how it is written. */
const keyOf = (format: string, value: unknown): string =>
  `${format}:${createHash('sha256')
    .update(canonical(JSON.parse(JSON.stringify(value))))
    .digest('base64url')}`;
