/**
 * A division's path: the nation is `C`, below it two digits each for province, prefecture and county and three each
 * for township and village (GB/T 2260 and the statistical codes), so that "lies below" is "starts with". Fixed widths
 * keep the comparison leakproof under row-level security.
 */
export const NATION = 'C';

const WIDTHS = [2, 2, 2, 3, 3];

/**
 * The path of an official division code of 6, 9 or 12 digits; zones without a national code use capital letters in the
 * place of digits (`9901Z1`).
 * @throws when the code has another shape.
 */
export function divisionPath(code: string): string {
  if (!/^(\d{2}[0-9A-Z]{4}|\d{2}[0-9A-Z]{4}\d{3}|\d{2}[0-9A-Z]{4}\d{6})$/.test(code)) {
    throw new RangeError(`division code "${code}": expected 6, 9 or 12 characters as in GB/T 2260, such as 990101`);
  }
  const parts: string[] = [];
  let at = 0;
  for (const width of WIDTHS) {
    const part = code.slice(at, at + width);
    if (part === '') break;
    parts.push(part);
    at += width;
  }
  while (parts.length > 0 && /^0+$/.test(parts.at(-1)!)) parts.pop();
  return NATION + parts.join('');
}

/** The path one step up, or null for the nation. */
export function parentPath(path: string): string | null {
  if (path === NATION) return null;
  const digits = path.length - 1;
  return path.slice(0, -(digits > 6 ? 3 : 2)) || NATION;
}

/** Whether `path` is `ancestor` or lies below it. */
export const liesWithin = (path: string, ancestor: string): boolean => path.startsWith(ancestor);
