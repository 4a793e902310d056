import { makeCitizenId } from '@integrity-graph/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OFFICER, openParties, type PartiesWorld } from '../testing/parties.js';

let world: PartiesWorld;

beforeAll(async () => {
  world = await openParties();
});

afterAll(() => world.close());

const NUMBER = makeCitizenId('990101', '1980-02-29', '123');
const register = (idNumber: string, name = '甘守密') =>
  world.act('personRegister', { name, idNumber, division: world.id('division:990100') });

describe('a citizen ID number', () => {
  it('is found nowhere in the database, the answer or an error', async () => {
    const wrong = `${NUMBER.slice(0, 17)}${NUMBER.endsWith('0') ? '1' : '0'}`;
    const { id } = await register(NUMBER);
    const answers = [await register(wrong), await register(NUMBER, '重名者'), await register(` ${NUMBER} `)];
    // A misnamed field makes GraphQL itself print the input.
    const misnamed = await world.as('parties', OFFICER)(
      'mutation ($input: PersonRegisterInput!) { personRegister(idempotencyKey: "12345678", input: $input) { record { id } } }',
      { input: { nmae: 'x', name: 'x', idNumber: NUMBER, division: world.id('division:990100') } },
    );
    expect(misnamed.errors[0]?.code).toBe('BAD_USER_INPUT');
    expect(id).not.toBeNull();
    expect(JSON.stringify([answers, misnamed])).not.toContain(NUMBER.slice(4, 14));
    const dump = await everyRow();
    expect(dump).toContain('甘守密');
    expect(dump).not.toContain(NUMBER);
    expect(dump).not.toContain(NUMBER.slice(3, 16));
  });

  it('cannot be found again from what is stored by trying numbers', async () => {
    const { createHash } = await import('node:crypto');
    const dump = await everyRow();
    for (const text of [NUMBER, JSON.stringify(NUMBER), NUMBER.toUpperCase()])
      expect(dump).not.toContain(createHash('sha256').update(text).digest('hex'));
  });

  it('is refused with a reason that does not repeat it', async () => {
    for (const [number, reason] of [
      ['12345', '18 characters'],
      [`${NUMBER.slice(0, 17)}${NUMBER.endsWith('0') ? '1' : '0'}`, 'check character'],
      [`${NUMBER.slice(0, 10)}1331${NUMBER.slice(14)}`, 'date of birth'],
    ] as const) {
      const { userErrors } = await register(number);
      expect(userErrors).toEqual([
        { code: 'ID_NUMBER_INVALID', field: ['input', 'idNumber'], message: expect.stringContaining(reason) },
      ]);
    }
  });

  it('names one person: a second record of it is refused, also one that lies out of sight', async () => {
    const number = makeCitizenId('990101', '1981-03-30', '124');
    await register(number);
    const elsewhere = { ...OFFICER, division: '990200' };
    const input = { name: '又一人', idNumber: number, division: world.id('division:990201') };
    const { userErrors } = await world.act('personRegister', input, elsewhere);
    expect(userErrors).toEqual([expect.objectContaining({ code: 'PERSON_KNOWN' })]);
  });

  it('is repeated with the same key without a second record', async () => {
    const input = {
      name: '重试者',
      idNumber: makeCitizenId('990101', '1982-04-01', '125'),
      division: world.id('division:990100'),
    };
    const ask = (idNumber: string) =>
      world.as('parties', OFFICER)(
        'mutation ($input: PersonRegisterInput!) { personRegister(idempotencyKey: "retry-0001", input: $input) { record { id } userErrors { code } } }',
        { input: { ...input, idNumber } },
      );
    const first = await ask(input.idNumber);
    const second = await ask(input.idNumber);
    expect(first.data.personRegister.record.id).toBe(second.data.personRegister.record.id);
    expect((await ask(makeCitizenId('990101', '1982-04-01', '127'))).errors[0]?.code).toBe('IDEMPOTENCY_CONFLICT');
  });
});

describe('a name', () => {
  it('stands in the journal as a digest only', async () => {
    const { id } = await register(makeCitizenId('990101', '1983-05-05', '126'), '贺无痕');
    const journal = JSON.stringify(await world.sql('select entries, payload from journal join event using (seq)'));
    expect(journal).toContain(id);
    expect(journal).not.toContain('贺无痕');
  });

  it('is corrected with a reason, and found by the new form only', async () => {
    const { id } = await register(makeCitizenId('990101', '1984-06-06', '128'), '冼若水');
    expect((await world.act('personCorrect', { person: id, name: '洗若水', reason: '' })).userErrors).toMatchObject([
      { code: 'EMPTY' },
    ]);
    await world.act('personCorrect', { person: id, name: '冼若谷', reason: '姓名录入有误' });
    const found = async (name: string) => {
      const { data } = await world.as('parties', OFFICER)(
        'query ($name: String) { people(filter: { name: $name }) { totalCount } }',
        { name },
      );
      return data.people.totalCount;
    };
    expect([await found('冼若水'), await found('冼若谷')]).toEqual([0, 1]);
    const { data, errors } = await world.as(
      'parties',
      OFFICER,
    )(`{ person(id: "${id}", asOf: "2999-01-01") { name correctionReason } }`);
    expect([data.person, errors]).toEqual([{ name: '冼若谷', correctionReason: '姓名录入有误' }, []]);
  });
});

describe('who manages a person', () => {
  it('takes over the sight of tenures with the person', async () => {
    const person = world.id('person:emergency.deputy');
    const organ = { sub: 'd', roles: ['discipline'], body: world.id('body:discipline') };
    const see = async () =>
      (
        await world.as('parties', organ, { purpose: '核查', caseNumber: '1号' })(
          `{ person(id: "${person}") { tenures { startDate } } }`,
        )
      ).data.person;
    expect(await see()).toBeNull();
    await world.act('personCorrect', { person, managedBy: world.id('body:discipline'), reason: '管理权限调整' });
    expect(await see()).toEqual({ tenures: [{ startDate: '2021-08-30' }] });
  });
});

/** All rows of all tables of the subgraph, as text. */
async function everyRow(): Promise<string> {
  const tables = await world.sql<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'parties'`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    for (const { row } of await world.sql<{ row: string }>(`select t::text as row from "${name}" t`)) texts.push(row);
  }
  return texts.join('\n');
}
