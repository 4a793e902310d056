import { PURPOSE } from '../setup/actors.js';
import type { Asked } from '../setup/graph.js';
import type { Row, SecurityWorld } from './world.js';

/** One column of the matrix: who asks. */
export interface CallerKind {
  /** Heading, at most eight characters. A plus: with purpose and case number stated. */
  name: string;
  legend: string;
  /** Claims and headers, for a row; a subject is another one for each row. */
  asks(row: Row, world: SecurityWorld): Pick<Asked, 'as' | 'headers'>;
}

const OWN = '990100';
const officer = (sector: string, clearance: 'L2' | 'L3' | 'L4') => ({
  sub: `${sector}-${clearance}`,
  roles: ['officer'],
  sector,
  division: OWN,
  clearance,
});
const credit = { sub: 'credit-990100', roles: ['credit-office'], division: OWN };
const headers = PURPOSE;
const discipline = (world: SecurityWorld) => ({
  sub: 'discipline-990100',
  roles: ['discipline'],
  body: world.manager,
});

export const CALLERS: CallerKind[] = [
  { name: 'anon', legend: 'no token', asks: () => ({}) },
  {
    name: 'off2',
    legend: 'officer of procurement in 990100, clearance L2',
    asks: () => ({ as: officer('procurement', 'L2') }),
  },
  { name: 'off3', legend: 'the same, clearance L3', asks: () => ({ as: officer('procurement', 'L3') }) },
  { name: 'off4', legend: 'the same, clearance L4', asks: () => ({ as: officer('procurement', 'L4') }) },
  {
    name: 'off4+',
    legend: 'the same, clearance L4, purpose stated',
    asks: () => ({ as: officer('procurement', 'L4'), headers }),
  },
  {
    name: 'sector+',
    legend: 'officer of another sector in 990100, clearance L4, purpose stated',
    asks: () => ({ as: officer('debt', 'L4'), headers }),
  },
  {
    name: 'env3',
    legend: 'officer of environment in 990100, clearance L3',
    asks: () => ({ as: officer('environment', 'L3') }),
  },
  {
    name: 'reg',
    legend: 'registrar: officer of parties in 990100, clearance L4',
    asks: () => ({ as: officer('parties', 'L4') }),
  },
  { name: 'reg+', legend: 'the same, purpose stated', asks: () => ({ as: officer('parties', 'L4'), headers }) },
  { name: 'cred', legend: 'credit office of 990100', asks: () => ({ as: credit }) },
  { name: 'cred+', legend: 'the same, purpose stated', asks: () => ({ as: credit, headers }) },
  {
    name: 'disc',
    legend: 'discipline organ of the body that manages the persons of the own rows',
    asks: (_, world) => ({ as: discipline(world) }),
  },
  { name: 'disc+', legend: 'the same, purpose stated', asks: (_, world) => ({ as: discipline(world), headers }) },
  {
    name: 'person',
    legend: 'the person the row is about',
    asks: ({ ids }) => ({ as: { sub: 'person', roles: ['subject'], person: ids.Person } }),
  },
  {
    name: 'firm',
    legend: 'the firm the row is about',
    asks: ({ ids }) => ({ as: { sub: 'firm', roles: ['subject'], body: ids.Enterprise } }),
  },
  {
    name: 'body',
    legend: 'the body the row is about',
    asks: ({ ids }) => ({ as: { sub: 'body', roles: ['subject'], body: ids.GovernmentBody } }),
  },
  {
    name: 'nobody',
    legend: 'a person the row is not about',
    asks: (_, world) => ({ as: { sub: 'nobody', roles: ['subject'], person: world.stranger } }),
  },
];
