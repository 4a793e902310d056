import { type Day, isDay, type Money, parseMoney, roundHalfUp } from '../values/index.js';
import { isObject, type JsonValue } from './json.js';
import { keyOfItem } from './leaves.js';

/**
 * Reads values out of a release and remembers which it took, so that a report can name everything that was not: a
 * mapping cannot forget to say what it uses.
 */
export class Reader {
  constructor(
    private readonly value: JsonValue | undefined,
    private readonly taken: Set<string>,
    readonly key = '',
  ) {}

  /** The same place, noting what is taken elsewhere: what comes to nothing is not to count. */
  noting(taken: Set<string>): Reader {
    return new Reader(this.value, taken, this.key);
  }

  at(...path: string[]): Reader {
    const [name, ...rest] = path;
    if (name === undefined) return this;
    const child = isObject(this.value) ? this.value[name] : undefined;
    return new Reader(child, this.taken, this.key === '' ? name : `${this.key}.${name}`).at(...rest);
  }

  get exists(): boolean {
    return this.value != null;
  }

  items(): Reader[] {
    const list = Array.isArray(this.value) ? this.value.filter(isObject) : [];
    return list.map((item, index) => new Reader(item, this.taken, keyOfItem(this.key, item, index)));
  }

  /** The value, looked at without being taken. */
  peek(): JsonValue | undefined {
    return this.value;
  }

  text(): string | undefined {
    const { value } = this;
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string' || text.trim() === '') return undefined;
    this.take();
    return text;
  }

  /** The day of an instant as its publisher writes it: midnight in London is no other day for being read in Beijing. */
  day(): Day | undefined {
    const day = typeof this.value === 'string' ? this.value.slice(0, 10) : '';
    if (!isDay(day)) return undefined;
    this.take();
    return day;
  }

  /** A positive amount in whole cents, in a known currency. */
  money(): Money | undefined {
    const amount = this.at('amount').peek();
    const currency = this.at('currency').peek();
    if (typeof amount !== 'number' || amount <= 0 || typeof currency !== 'string') return undefined;
    try {
      const money = parseMoney({ amount: String(amount), currency });
      if (roundHalfUp(money.amount, 2) !== money.amount) return undefined;
      this.at('amount').take();
      this.at('currency').take();
      return money;
    } catch {
      return undefined;
    }
  }

  take(): void {
    if (this.exists) this.taken.add(this.key);
  }
}
