import { recordFact, systemContext } from '@integrity-graph/kit';
import { createDatabase, readActionTable, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { acceptanceCases } from './acceptance/actions.cases.js';
import { arrearsComplaintCases } from './arrears-complaint/actions.cases.js';
import { arrearsReportCases } from './arrears-report/actions.cases.js';
import { challengeCases } from './challenge/actions.cases.js';
import { changeCases } from './change/actions.cases.js';
import { complaintCases } from './complaint/actions.cases.js';
import { contractCases } from './contract/actions.cases.js';
import { deliveryCases } from './delivery/actions.cases.js';
import { disclosureCases } from './disclosure/actions.cases.js';
import { filingCases } from './filing/actions.cases.js';
import { guaranteeCases } from './guarantee/actions.cases.js';
import { inquiryCases } from './inquiry/actions.cases.js';
import { invoiceCases } from './invoice/actions.cases.js';
import { paymentCases } from './payment/actions.cases.js';
import { penaltyCases } from './penalty/actions.cases.js';
import { projectCases } from './project/actions.cases.js';
import { publicationCases } from './publication/actions.cases.js';
import { receivableCases } from './receivable/actions.cases.js';
import { procurement } from './subgraph.js';
import { supplierEvaluationCases } from './supplier-evaluation/actions.cases.js';
import type { ActionCases } from './testing/cases.js';
import { act, done, obligationsOf, openProcurement } from './testing/world.js';

/*
 * `actions.csv` is what the sector promises; here every row is put to the test. A row without a case, a case without a
 * row, and an action without rows all fail.
 */

const TABLE = readActionTable(new URL('../src/actions.csv', import.meta.url));

const CASES: ActionCases = {
  ...projectCases,
  ...contractCases,
  ...publicationCases,
  ...filingCases,
  ...guaranteeCases,
  ...deliveryCases,
  ...acceptanceCases,
  ...invoiceCases,
  ...paymentCases,
  ...changeCases,
  ...inquiryCases,
  ...challengeCases,
  ...complaintCases,
  ...supplierEvaluationCases,
  ...penaltyCases,
  ...receivableCases,
  ...arrearsComplaintCases,
  ...arrearsReportCases,
  ...disclosureCases,
};

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openProcurement(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

describe('REQ-35 every action of the table', () => {
  it('is a mutation on its record, and no mutation is missing', () => {
    const promised = TABLE.filter(({ refusal }) => !refusal).map(({ action, record }) => [action, record]);
    const offered = procurement.actions.map(({ name, record }) => [name, recordFact(record).name]);
    expect(promised).toEqual(offered);
  });

  it('has a case for each refusal, and no case without a row', () => {
    const promised = TABLE.filter(({ refusal }) => refusal).map(({ action, refusal }) => `${action} ${refusal}`);
    const tried = Object.entries(CASES).flatMap(([action, { spoilt }]) =>
      Object.keys(spoilt).map((code) => `${action} ${code}`),
    );
    expect(tried.sort()).toEqual(promised.sort());
  });

  it.each(TABLE.filter(({ refusal }) => refusal))(
    '$action refuses $refusal unless $precondition',
    async ({ action, refusal }) => {
      const { inOrder, spoilt } = CASES[action]!;
      const input = await inOrder(world);
      const replaced = { ...input, ...(await spoilt[refusal]!(input, world)) };
      const before = await linesWritten();
      const { record, userErrors } = await act(world, action, replaced);
      expect(userErrors.map(({ code }) => code)).toContain(refusal);
      expect(record).toBeNull();
      expect(await linesWritten()).toBe(before);
    },
  );

  it.each(TABLE.filter(({ refusal }) => !refusal))('$action opens [$opens] and closes [$closes]', async (row) => {
    const { subject, carryOut } = await storyOf(row.action);
    const before = subject ? await obligationsOf(world, subject) : {};
    const after = await obligationsOf(world, await carryOut());
    const changed = (state: string) =>
      Object.values(after)
        .filter(({ kind }) => after[kind]!.state === state && before[kind]?.state !== state)
        .map(({ kind }) => kind);
    expect({ opens: changed('OPEN').sort(), closes: changed('PERFORMED').sort() }).toEqual({
      opens: row.opens.toSorted(),
      closes: row.closes.toSorted(),
    });
  });
});

describe('an action on a record that is not there', () => {
  it.each(Object.entries(CASES))('%s is told every other fault too, each once', async (action, aCase) => {
    const { userErrors } = await act(world, action, { ...(await aCase.inOrder(world)), ...aCase.faulty });
    expect(userErrors.map(({ code, field }) => `${code} ${field.slice(1).join('.')}`)).toEqual(aCase.told);
  });

  it('has a case for every action', () => {
    expect(Object.keys(CASES).sort()).toEqual(procurement.actions.map(({ name }) => name).sort());
  });
});

/** The record on whose account obligations change, as it is when the action is due, and the action. */
async function storyOf(action: string): Promise<{ subject?: string; carryOut(): Promise<string> }> {
  const { inOrder, story, subject: subjectOf } = CASES[action]!;
  if (story) return story(world);
  const input = await inOrder(world);
  const subject = subjectOf?.(input) ?? (input.contract as string | undefined);
  const carryOut = async () => {
    const made = await done(world, action, input);
    return subject ?? made;
  };
  return { subject, carryOut };
}

async function linesWritten(): Promise<string> {
  const context = systemContext(world.runtime('procurement'), 'test');
  const [row] = await context.rows<{ n: string }>('select count(*) as n from journal');
  return row!.n;
}
