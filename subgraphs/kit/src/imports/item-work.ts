import { type Action, perform } from '../actions/action.js';
import type { DirectoryEntry, DirectoryType } from '../directory/directory.js';
import { newId } from '../records/domain-record.js';
import type { Context } from '../service/context.js';
import type { ImportItem, ImportSession, ItemWork, OfBatch, RowFault, Within } from './format.js';

/** In the table of keys all importers are one: what one has imported, the next does not import again. */
export const IMPORTER = 'import';

/** An item, or a batch of them, at work: performs actions within the transaction that is open, and gathers what is refused. */
export class WorkOfItems implements ItemWork {
  /** Of the item, or of the batch as a whole. */
  readonly faults: RowFault[];
  /** Of single items of a batch. */
  readonly faultsOf = new Map<ImportItem, RowFault[]>();
  /** Whether anything was recorded that was not there. */
  changed = false;
  private readonly performed = new Map<string, number>();
  /** Headings refused before any action: what an action says of them follows from it. */
  private readonly unfit: Set<string>;

  constructor(
    readonly session: ImportSession,
    readonly context: Context,
    private readonly items: readonly ImportItem[],
    /** Asked for when it is needed: of thousands of rows it takes a while. */
    private readonly key: () => string,
    /** Who was looked up before, in this import. */
    private readonly parties: Map<string, DirectoryEntry[]>,
  ) {
    this.faults = items.flatMap((item) => item.faults);
    this.unfit = new Set(this.faults.map(({ column }) => column));
  }

  get isRefused(): boolean {
    return this.faults.length > 0 || this.faultsOf.size > 0;
  }

  async perform(
    action: Action,
    input: object,
    fields: Record<string, string | null> = {},
    batch?: OfBatch,
  ): Promise<never> {
    const filled = Object.assign(new (action.input as new () => object)(), input);
    const ordinal = (this.performed.get(action.name) ?? 0) + 1;
    this.performed.set(action.name, ordinal);
    const isFreshKey = batch?.nothingNew !== undefined;
    const key = isFreshKey ? newId() : ordinal === 1 ? this.key() : `${this.key()}.${ordinal}`;
    const { record, userErrors, repeated } = await perform(action, filled, key, this.context, {
      manner: this.session.dryRun ? 'rehearsal' : 'part',
      keeper: IMPORTER,
      isFreshKey,
    });
    if (isFreshKey && userErrors.length === 1 && userErrors[0]!.code === batch.nothingNew) return undefined as never;
    for (const { code, field, message } of userErrors) {
      const [list, ordinal, ...part] = field.slice(1);
      const item = batch?.list.field === list ? this.itemOf(batch?.list.values[Number(ordinal)]) : undefined;
      const path = item ? part : field.slice(1);
      const named = path
        .map((_, n) => fields[path.slice(0, path.length - n).join('.')])
        .find((column) => column !== undefined);
      if (named === null) continue;
      const column = named ?? path[0] ?? '';
      if (item) {
        const heading = item.cells?.[column]?.heading ?? column;
        this.faultsOf.set(item, [...(this.faultsOf.get(item) ?? []), { code, column: heading, value: '', message }]);
      } else if (!this.unfit.has(this.headingOf(column))) this.add(code, column, message);
    }
    if (!repeated && record) this.changed = true;
    return record as never;
  }

  refuse(code: string, column: string, message: string): void {
    const heading = this.headingOf(column);
    if (heading !== '' && this.unfit.has(heading)) return;
    this.unfit.add(heading);
    this.add(code, column, message);
  }

  private add(code: string, column: string, message: string): void {
    const value = this.items[0]!.cells?.[column]?.text ?? '';
    this.faults.push({ code, column: this.headingOf(column), value, message });
  }

  private headingOf(column: string): string {
    return this.items[0]!.cells?.[column]?.heading ?? column;
  }

  private itemOf(value: unknown): ImportItem | undefined {
    return this.items.find((item) => item.value === value);
  }

  async party(
    type: DirectoryType,
    given: string | undefined,
    column: string,
    within: Within = {},
  ): Promise<DirectoryEntry | undefined> {
    if (given === undefined) return undefined;
    const facts = JSON.stringify(within);
    const lookedUp = `${type} ${given} ${facts}`;
    let found = this.parties.get(lookedUp);
    if (!found) {
      found = await this.context.rows<DirectoryEntry & Record<string, unknown>>(
        `select id, type, name, number, division_id as "divisionId", division_path as "divisionPath",
           valid_from as "validFrom", valid_until as "validUntil", facts from directory
         where type = ? and (number = ? or name = ?) and facts @> ?::jsonb order by number limit 5`,
        [type, given.toUpperCase(), given, facts],
      );
      this.parties.set(lookedUp, found);
    }
    const [only, other] = found;
    if (only && !other) return only;
    const message = only
      ? `同名多个，请填统一社会信用代码 · several are called so: give the code, ${found.map(({ number, name }) => number ?? name).join(', ')}`
      : '未登记 · not registered: give the unified social credit code or the exact registered name, or register it first';
    this.refuse(only ? 'AMBIGUOUS' : 'UNKNOWN', column, message);
    return undefined;
  }
}
