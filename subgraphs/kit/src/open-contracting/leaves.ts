import { isObject, type JsonValue } from './json.js';

/** One value of a JSON document: where it stands, told apart by ids and without them, and what it is. */
export interface Leaf {
  /** `awards[a-1].value.amount` */
  key: string;
  /** `awards[].value.amount` */
  pattern: string;
  value: JsonValue;
}

/** Every value of a document; lists of plain values and what is empty count as one. */
export function* leavesOf(value: JsonValue, key = '', pattern = ''): Generator<Leaf> {
  const dot = key === '' ? '' : '.';
  if (isObject(value) && Object.keys(value).length > 0) {
    for (const [name, child] of Object.entries(value)) {
      yield* leavesOf(child, `${key}${dot}${name}`, `${pattern}${dot}${name}`);
    }
  } else if (Array.isArray(value) && value.length > 0 && value.every(isObject)) {
    for (const [index, item] of value.entries()) yield* leavesOf(item, keyOfItem(key, item, index), `${pattern}[]`);
  } else {
    yield { key, pattern, value };
  }
}

/** Members of a list are told apart by their ids, where they have any. */
export const keyOfItem = (list: string, item: JsonValue, index: number): string =>
  `${list}[${isObject(item) && item.id != null ? String(item.id) : `#${index}`}]`;
