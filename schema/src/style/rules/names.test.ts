import { expect, test } from 'vitest';
import { subgraph, violations } from '../../testing/subgraph.js';
import { booleanNames, instantNames, letterCase, referencesAreEntities, sectorWords } from './names.js';

test('letterCase: each kind of name has its own', () => {
  expect(
    violations(letterCase, subgraph('type BankLoan { paidOn(inYear: Int): Int } enum Kind { NEW_LOAN, L1 }')),
  ).toEqual([]);
  expect(
    violations(letterCase, subgraph('type bank_loan { Paid_on(in_year: Int): Int } enum Kind { newLoan }')),
  ).toEqual(['bank_loan', 'bank_loan.Paid_on', 'bank_loan.Paid_on(in_year:)', 'Kind.newLoan']);
});

test('booleanNames: what is yes or no reads as a statement', () => {
  expect(
    violations(booleanNames, subgraph('type Duty { isOverdue: Boolean!, hasPart: Boolean, late: [Boolean!] }')),
  ).toEqual([]);
  expect(
    violations(booleanNames, subgraph('type Duty { overdue: Boolean! } input Filter { issued: Boolean }')),
  ).toEqual(['Duty.overdue', 'Filter.issued']);
});

test('instantNames: an instant ends in At, a day does not', () => {
  expect(
    violations(
      instantNames,
      subgraph('type Duty { recordedAt: DateTime!, at: DateTime, dateSigned: Date, format: Date }'),
    ),
  ).toEqual([]);
  expect(violations(instantNames, subgraph('type Duty { recorded: DateTime!, signedAt: Date }'))).toEqual([
    'Duty.recorded',
    'Duty.signedAt',
  ]);
});

test('referencesAreEntities: one asks for the supplier, not for the supplier’s id', () => {
  expect(
    violations(
      referencesAreEntities,
      subgraph('type Contract { id: ID!, supplier: Firm } input Filter { supplier: ID }'),
    ),
  ).toEqual([]);
  expect(
    violations(
      referencesAreEntities,
      subgraph('type Contract { supplier: ID } input Filter { supplierId: ID, postIds: [ID!] }'),
    ),
  ).toEqual(['Contract.supplier', 'Filter.supplierId', 'Filter.postIds']);
});

test('sectorWords: what a sector offers begins with its word', () => {
  const sdl =
    'type Query { procurementContract: Int, procurements: Int, contracts: Int } type Mutation { contractSign: Int }';
  expect(violations(sectorWords, subgraph(sdl))).toEqual([
    'Query.procurements',
    'Query.contracts',
    'Mutation.contractSign',
  ]);
  expect(violations(sectorWords, subgraph(sdl, { name: 'parties', isSector: false }))).toEqual([]);
});
