import { isObject, type JsonValue } from './json.js';

/**
 * Persons to turn to, with name, telephone and electronic mail, stand wherever an organisation does (OCDS `contactPoint`,
 * and the extension of further ones), and persons by name beside what they do there. They are personal data: below L3
 * nobody is shown them.
 */
const PERSONS = /^(contactPoint|additionalContactPoints|beneficialOwners|people|person|persons)$/;

/** Whether a value of a document, named by where it stands, belongs to a person. */
export const isOfContact = (pattern: string): boolean =>
  pattern.split('.').some((name) => PERSONS.test(name.replace('[]', '')));

export function withoutContacts<T extends JsonValue>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutContacts) as T;
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => !PERSONS.test(name));
  return Object.fromEntries(kept.map(([name, child]) => [name, withoutContacts(child)])) as T;
}
