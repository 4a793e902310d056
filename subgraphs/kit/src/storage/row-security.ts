import type { PolicyDef } from '@mikro-orm/core';
import type { Principal, Reach } from '../access/principal.js';

/** What decides who sees a table's rows, beside level and division. Column names. */
export interface RowSubjects {
  /** The column whose prefix is compared: a division's path, in the register sector and path. */
  scope: string;
  /** uuid columns that hold the person the row is about: that person sees it. */
  persons?: readonly string[];
  /** uuid columns that hold the bodies or firms the row is about: who speaks for them sees it. */
  bodies?: readonly string[];
  /** uuid column of the body that manages the person (管理权限): its discipline organ sees the row. */
  managedBy?: string;
}

// A sub-SELECT makes each setting an InitPlan, computed once a query; an unset or empty setting is NULL and denies.
const text = (name: string) => `(select nullif(current_setting('app.${name}', true), ''))`;
const list = (name: string) =>
  `((select string_to_array(nullif(current_setting('app.${name}', true), ''), ',', ''))::text[])`;
const id = (name: string) => `(select nullif(current_setting('app.${name}', true), '')::uuid)`;
const ids = (name: string) =>
  `((select string_to_array(nullif(current_setting('app.${name}', true), ''), ',', ''))::uuid[])`;

/** The policies of one table. Only leakproof operators, so that they may use an index. */
export function rowPolicies(subjects: RowSubjects): PolicyDef[] {
  const { scope, persons = [], bodies = [], managedBy } = subjects;
  // L3 and above about a person: open only with purpose and case number stated.
  const [third, fourth] = persons.length > 0 ? ['p3', 'p4'] : ['l3', 'l4'];
  const today = `(select nullif(current_setting('app.today', true), '')::date)`;
  const visible = [
    `(level = 1 and (visible_from is null or visible_from <= ${today}) and (visible_until is null or visible_until >= ${today}) and ${text('today')} is not null)`,
    `(level <= 2 and ${scope} ^@ any ${list('l2')})`,
    `(level <= 3 and ${scope} ^@ any ${list(third!)})`,
    `(${scope} ^@ any ${list(fourth!)})`,
    ...persons.map((column) => `(${column} = ${id('person')})`),
    ...bodies.map((column) => `(${column} = any ${ids('bodies')})`),
    ...(managedBy ? [`(${managedBy} = any ${ids('managed')})`] : []),
  ].join(' or ');
  const writable = `${scope} ^@ any ${list('write')}`;
  return [
    { name: 'row_visible', command: 'select', using: visible },
    { name: 'row_added', command: 'insert', check: writable },
    { name: 'row_changed', command: 'update', using: writable, check: writable },
  ];
}

/** The settings the policies read: always the same ones, in one order. */
export type RowClaims = Readonly<Record<string, string>>;

/** The claims of one principal. */
export function rowClaims(principal: Principal, reach: Reach): RowClaims {
  const join = (values: readonly string[]) => values.join(',');
  const discipline = principal.role === 'discipline' && reach.purposeStated;
  return {
    'app.today': reach.today,
    'app.l2': join(reach.read[2]),
    'app.l3': join(reach.read[3]),
    'app.l4': join(reach.read[4]),
    'app.p3': reach.purposeStated ? join(reach.read[3]) : '',
    'app.p4': reach.purposeStated ? join(reach.read[4]) : '',
    'app.write': join(reach.write),
    'app.person': principal.role === 'subject' ? (principal.person ?? '') : '',
    'app.bodies': principal.role === 'subject' ? join(principal.bodies) : '',
    'app.managed': discipline ? join(principal.bodies) : '',
  };
}
