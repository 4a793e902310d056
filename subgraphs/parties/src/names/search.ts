import { type Condition, graphError, type RecordClass, recordFact, tableOf } from '@integrity-graph/kit';

/** Punctuation and spaces that names are written with or without: 阿不都·热合曼, 阿不都热合曼. */
const IGNORED = /[\s·•・()（）《》“”"'.,，。、-]+/gu;

const MAX_LENGTH = 100;

/** Looking for more pairs than this finds nothing more: the found names are compared in full anyway. */
const MAX_TOKENS = 6;

/** A name as it is compared: full-width forms folded, Latin letters small, punctuation gone. The database's name_key(). */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(IGNORED, '')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Every two neighbouring characters of a name, each once. The database's name_tokens(). */
export function nameTokens(name: string): string[] {
  const characters = [...nameKey(name)];
  return [...new Set(characters.slice(1).map((character, index) => characters[index]! + character))];
}

/**
 * The filter `name` of a record type: the name holds the text, which has two characters or more.
 *
 * Under row-level security only leakproof operators may use an index; LIKE is none, so pairs of characters are looked
 * up in a table by `=` and the few names they leave are compared in full.
 */
export function nameFilter(type: RecordClass) {
  const { name: recordType } = recordFact(type);
  const table = tableOf(type);
  return {
    description: '名称包含（至少两个字） · the name contains, two characters or more',
    condition(text: string): Condition {
      const tokens = spread(nameTokens(text), MAX_TOKENS);
      if (tokens.length === 0 || text.length > MAX_LENGTH) {
        throw graphError('BAD_USER_INPUT', `filter.name: give between two and ${MAX_LENGTH} characters of the name`);
      }
      const holds = `exists (select from name_token t where t.record_type = '${recordType}' and t.token = ? and t.record_id = ${table}.id)`;
      return {
        sql: `${tokens.map(() => holds).join(' and ')} and position(? in name_key(${table}.name)) > 0`,
        params: [...tokens, nameKey(text)],
      };
    },
  };
}

/** At most `count` items, evenly taken. */
const spread = <T>(items: T[], count: number): T[] =>
  items.length <= count
    ? items
    : Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!);
