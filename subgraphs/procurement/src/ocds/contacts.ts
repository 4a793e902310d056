import { type Context, mayReadField } from '@integrity-graph/kit';
import type { Release } from './merge.js';
import type { OcdsRelease } from './release.js';
import { isObject, type Json } from './standard.js';

/**
 * Persons to turn to, with name, telephone and electronic mail, stand in releases wherever an organisation does (OCDS
 * `contactPoint`, and the extension of further ones). They are personal data: below L3 nobody is shown them.
 */
const CONTACTS = /^(contactPoint|additionalContactPoints)$/;

/** Whether a value of a release, named by where it stands, belongs to a person to turn to. */
export const isOfContact = (pattern: string): boolean =>
  pattern.split('.').some((name) => CONTACTS.test(name.replace('[]', '')));

/** The release as the caller may read it: without persons to turn to where he does not read L3. */
export const shownRelease = (context: Context, record: OcdsRelease): Release =>
  mayReadField(context, record, 3) ? record.release : (withoutContacts(record.release) as Release);

function withoutContacts(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutContacts);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => !CONTACTS.test(name));
  return Object.fromEntries(kept.map(([name, child]) => [name, withoutContacts(child)]));
}
