import type { Day } from '../records/fields.js';
import type { UserError, Work } from './work.js';

/** Refusals that every sector needs, each with how to mend it. */
const COMMON_REFUSALS = {
  // Any input
  BLANK: '不得为空 · say what it is, it was left empty',
  FUTURE_DATE: '日期尚未到来 · it has not happened yet: record it when it has',
  AMOUNT_INVALID: '金额无效 · give digits and a point, and an ISO 4217 currency',
  AMOUNT_NOT_POSITIVE: '金额须大于零 · give an amount above 0',
  AMOUNT_TOO_FINE: '金额至多两位小数 · give at most two decimals',
  CURRENCY_MISMATCH: '币种不一致 · give both amounts in one currency',
  DUPLICATE_NUMBER: '编号已登记 · this number is recorded already: use that record, or correct the number',

  // Publication
  PUBLISHED_BEFORE_MADE: '公开日期早于形成日期 · nothing is published before it is made: correct the day',
  WINDOW_ENDS_FIRST: '公开截止日早于公开日期 · publication ends on its first day or later: correct the day',
  ALREADY_PUBLISHED: '已公开 · it is published there already: nothing is left to do',

  // References
  UNKNOWN_BODY: '机构未登记 · no such government body is registered: take its id from governmentBodies',
  UNKNOWN_ENTERPRISE:
    '企业未登记 · no such enterprise is registered: register it first, or take its id from enterprises',
  UNKNOWN_POST: '职务未登记 · no such post is registered: take its id from the posts of the body',
  UNKNOWN_PERSON: '人员未登记 · no such person is registered: leave it out rather than guess',
  UNKNOWN_DECISION: '集体决定未登记 · no such decision is registered: record it first, or take its id from decisions',
  POST_OF_OTHER_BODY: '不是该机构的职务 · a post of another body: name one of the body’s own',
} as const;

export type CommonRefusal = keyof typeof COMMON_REFUSALS;

/** Refuses an input field with a common code for what was found there. */
export const refuseCommon = (work: Work, code: CommonRefusal, field: string, found: string): void =>
  work.refuse(code, field, `${found}: ${COMMON_REFUSALS[code]}`);

/** How a sector refuses: with its own codes and the common ones. */
export interface SectorRefusals<Code extends string> {
  /** Refuses an input field for what was found there. */
  refuse(work: Work, code: Code, field: string, found: string): void;
  /** What to tell when a unique index finds what the action, a moment before, did not: for `constraints` of an action. */
  taken(code: Code, field: string): UserError;
  /** A day cannot come before an earlier one. Absent is no fault. */
  checkAfter(work: Work, earlier: Maybe<Day>, day: Maybe<Day>, field: string, code: Code): void;
}

type Maybe<T> = T | null | undefined;

/** A sector's refusals: its own codes, each with how to mend it, beside the common ones. */
export function sectorRefusals<Own extends string>(
  own: Readonly<Record<Own, string>>,
): SectorRefusals<Own | CommonRefusal> {
  const texts: Readonly<Record<string, string>> = { ...COMMON_REFUSALS, ...own };
  const refuse = (work: Work, code: string, field: string, found: string): void =>
    work.refuse(code, field, `${found}: ${texts[code]}`);
  return {
    refuse,
    taken: (code, field) => ({ code, field: ['input', field], message: texts[code]! }),
    checkAfter(work, earlier, day, field, code) {
      if (earlier && day && day < earlier) refuse(work, code, field, `${day} is before ${earlier}`);
    },
  };
}
