import { amountColumn, codeColumn, type ItemWork, textColumn } from '@integrity-graph/kit';
import { DebtKind, DebtScope } from './codes.js';

/* Columns that the tables of this sector have in common. Amounts are in yuan unless the heading says 万元 or 亿元. */

const PARTY = '统一社会信用代码，或登记的全称 · the unified social credit code, or the full registered name';

/** A government in one of several parts, such as lender or borrower. */
export const partyColumn = (heading: string, aliases: string[], example: string) =>
  textColumn(heading, { required: true, aliases, note: PARTY, example });

export const governmentColumn = partyColumn(
  '政府 · government',
  ['地区', '政府名称', '统一社会信用代码'],
  '青川市人民政府',
);

export const kindColumn = codeColumn(DebtKind, '债务类别 · kind of debt', {
  required: true,
  aliases: ['债务类型', '类别'],
  source: '预算法 35',
  example: '一般债务',
});

export const scopeColumn = codeColumn(DebtScope, '统计范围 · of whom it tells', {
  aliases: ['口径', '范围'],
  note: '不填为全地区 · the whole region unless said',
  example: '全地区',
});

export const bondColumn = textColumn('债券代码 · code of the bond', {
  required: true,
  aliases: ['代码'],
  note: '已登记的债券 · of a bond that is recorded',
  example: '990001',
});

export const requiredAmount = (heading: string, aliases: string[], example: string) =>
  amountColumn(heading, { required: true, aliases, example });

/** A government by its code or its name. */
export const governmentOf = (work: ItemWork, given: string, column = 'government') =>
  work.party('GovernmentBody', given, column);

/** What an action says of an amount is told of its column. */
export const amountFields = (columns: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    columns.flatMap((column) => [
      [`${column}.amount`, column],
      [`${column}.currency`, column],
    ]),
  );

/** What a table names more than one of, and the column that would tell which is meant. */
export function onlyOf(
  work: ItemWork,
  found: readonly { id: string }[],
  { column, none, several }: { column: string; none: string; several: string },
): string | undefined {
  if (found.length === 1) return found[0]!.id;
  work.refuse(found.length === 0 ? 'UNKNOWN' : 'AMBIGUOUS', column, found.length === 0 ? none : several);
  return undefined;
}
