import { describe, expect, it } from 'vitest';
import { divisionPath, liesWithin, parentPath } from './division-path.js';
import {
  type Domain,
  InvalidClaims,
  mayRead,
  mayWrite,
  type Principal,
  principalFrom,
  reachOf,
  systemPrincipal,
} from './principal.js';
import type { Claims } from './token.js';

const A = '01900000-0000-7000-8000-00000000000a';
const B = '01900000-0000-7000-8000-00000000000b';
const from = (claims: object | undefined, asking: { purpose?: string; caseNumber?: string } = {}) =>
  principalFrom({ claims: claims && ({ sub: 'me', ...claims } as Claims), requestId: 'r1', ...asking });

describe('a principal', () => {
  it.each<[string, object | undefined, Partial<Principal>]>([
    ['without a token is anonymous', undefined, { id: 'anonymous', role: 'anonymous', clearance: 1, bodies: [] }],
    [
      'is an officer of a sector and division',
      { roles: ['officer'], sector: 'debt', division: '990100' },
      { id: 'me', role: 'officer', sector: 'debt', path: 'C9901', clearance: 2 },
    ],
    ['is an officer of a town', { roles: ['officer'], sector: 'debt', division: '990101001' }, { path: 'C990101001' }],
    ['is an officer of a zone', { roles: ['officer'], sector: 'debt', division: '9901Z1' }, { path: 'C9901Z1' }],
    ['is an officer of the nation', { roles: ['officer'], sector: 'debt', division: '000000' }, { path: 'C' }],
    [
      'is an officer cleared for what he handles',
      { roles: ['officer'], sector: 'debt', division: '990100', clearance: 'L4' },
      { clearance: 4 },
    ],
    [
      'is an officer whose sector is written in capitals',
      { roles: ['officer'], sector: 'DEBT', division: '990100' },
      { sector: 'debt' },
    ],
    [
      'is a credit office',
      { roles: ['credit-office'], division: '990000' },
      { role: 'credit-office', path: 'C99', clearance: 3 },
    ],
    [
      'is a credit office with less clearance',
      { roles: ['credit-office'], division: '990000', clearance: 'L2' },
      { clearance: 2 },
    ],
    [
      'is a discipline organ of several bodies',
      { roles: ['discipline'], body: `${A}, ${B}` },
      { role: 'discipline', bodies: [A, B], path: undefined },
    ],
    ['is a person about himself', { roles: ['subject'], person: A }, { role: 'subject', person: A, bodies: [] }],
    ['is a firm about itself', { roles: ['subject'], body: A }, { role: 'subject', bodies: [A], person: undefined }],
    ['is by the first role that is known', { roles: ['admin', 'subject', 'officer'], person: A }, { role: 'subject' }],
    ['has a name, or is called by its subject', { roles: ['subject'], person: A, name: '沈知行' }, { name: '沈知行' }],
  ])('%s', (_, claims, principal) => {
    expect(from(claims)).toMatchObject(principal);
  });

  it('carries what it asks for, and under which number', () => {
    expect(from(undefined, { purpose: '核查', caseNumber: '7' })).toMatchObject({
      purpose: '核查',
      caseNumber: '7',
      requestId: 'r1',
    });
  });

  it.each([
    ['no subject', { sub: '', roles: ['officer'], sector: 'debt', division: '990100' }, 'sub'],
    ['a subject that is no text', { sub: 1, roles: ['officer'] }, 'sub'],
    ['no roles', {}, 'no known role'],
    ['unknown roles only', { roles: ['admin', 'system', 'anonymous'] }, 'officer, credit-office, discipline, subject'],
    ['an officer without a sector', { roles: ['officer'], division: '990100' }, '"sector"'],
    ['an officer without a division', { roles: ['officer'], sector: 'debt' }, '"division"'],
    ['a credit office without a division', { roles: ['credit-office'] }, '"division"'],
    ['a discipline organ without bodies', { roles: ['discipline'] }, '"body"'],
    ['a discipline organ with an empty one', { roles: ['discipline'], body: `${A},` }, 'body ""'],
    ['a subject that is nobody', { roles: ['subject'] }, '"person"'],
    ['a person that is no id', { roles: ['subject'], person: '沈知行' }, 'person "沈知行"'],
    ['a firm that is no id', { roles: ['subject'], body: 'x' }, 'body "x"'],
    ['an unknown clearance', { roles: ['officer'], sector: 'debt', division: '990100', clearance: 'L5' }, 'L5'],
    ['a division that is none', { roles: ['officer'], sector: 'debt', division: '9901' }, '"9901"'],
    ['a division with a comma', { roles: ['officer'], sector: 'debt', division: '99,C,9' }, '"99,C,9"'],
  ])('is refused with %s, and the claim is named', (_, claims, named) => {
    expect(() => from(claims)).toThrow(InvalidClaims);
    expect(() => from(claims)).toThrow(named);
  });
});

describe('the reach of a principal', () => {
  const own: Domain = { kind: 'sector', name: 'debt' };
  const shared: Domain = { kind: 'shared', name: 'parties' };
  const register: Domain = { kind: 'register', name: 'obligations', sectors: ['debt', 'safety'] };
  const officer = (clearance: string) => ({ roles: ['officer'], sector: 'debt', division: '990100', clearance });
  const parties = (clearance: string) => ({ ...officer(clearance), sector: 'parties' });
  const credit = { roles: ['credit-office'], division: '990000' };
  const c = ['C9901'];
  const province = ['C99'];
  const debt = ['DEBT:C9901'];
  const sectors = ['DEBT:C99', 'SAFETY:C99'];

  it.each<[string, object | undefined, Domain, string[], string[], string[], string[]]>([
    // who and where                                                    L2         L3         L4       write
    ['anonymous, in a sector', undefined, own, [], [], [], []],
    ['anonymous, in the shared records', undefined, shared, [], [], [], []],
    ['anonymous, in the register', undefined, register, [], [], [], []],
    ['an officer L1 in his sector', officer('L1'), own, [], [], [], c],
    ['an officer L2 in his sector', officer('L2'), own, c, [], [], c],
    ['an officer L3 in his sector', officer('L3'), own, c, c, [], c],
    ['an officer L4 in his sector', officer('L4'), own, c, c, c, c],
    ['an officer L4 in another sector', officer('L4'), { kind: 'sector', name: 'safety' }, [], [], [], []],
    ['an officer L1 in the shared records', officer('L1'), shared, [], [], [], []],
    ['an officer L4 in the shared records', officer('L4'), shared, c, [], [], []],
    ['who keeps the shared records, L4', parties('L4'), shared, c, c, c, c],
    ['who keeps the shared records, in a sector', parties('L4'), own, [], [], [], []],
    ['an officer L2 in the register', officer('L2'), register, debt, [], [], debt],
    ['an officer L4 in the register', officer('L4'), register, debt, debt, debt, debt],
    ['who keeps the shared records, in the register', parties('L4'), register, [], [], [], []],
    ['a credit office in a sector', credit, own, province, province, [], []],
    ['a credit office in the shared records', credit, shared, province, province, [], []],
    ['a credit office in the register', credit, register, sectors, sectors, [], sectors],
    ['a credit office L2', { ...credit, clearance: 'L2' }, own, province, [], [], []],
    ['a credit office L4: it has no more than L3', { ...credit, clearance: 'L4' }, own, province, province, [], []],
    ['a credit office L4 in the register', { ...credit, clearance: 'L4' }, register, sectors, sectors, [], sectors],
    [
      'a discipline organ with a division',
      { roles: ['discipline'], body: A, division: '990000', clearance: 'L4' },
      own,
      [],
      [],
      [],
      [],
    ],
    [
      'a discipline organ in the register',
      { roles: ['discipline'], body: A, division: '990000', clearance: 'L4' },
      register,
      [],
      [],
      [],
      [],
    ],
    [
      'a subject with everything else',
      { roles: ['subject'], person: A, division: '990000', sector: 'debt', clearance: 'L4' },
      own,
      [],
      [],
      [],
      [],
    ],
    [
      'a subject in the register',
      { roles: ['subject'], person: A, division: '990000', sector: 'debt' },
      register,
      [],
      [],
      [],
      [],
    ],
  ])('%s', (_, claims, domain, l2, l3, l4, write) => {
    const reach = reachOf(from(claims), domain, '2026-07-01');
    expect(reach).toEqual({ today: '2026-07-01', read: { 2: l2, 3: l3, 4: l4 }, write, purposeStated: false });
  });

  it.each<[Domain, string[]]>([
    [own, ['C']],
    [register, ['DEBT:C', 'SAFETY:C']],
  ])('of the subgraph itself is everything: %o', (domain, all) => {
    expect(reachOf(systemPrincipal('debt'), domain, '2026-07-01')).toEqual({
      today: '2026-07-01',
      read: { 2: all, 3: all, 4: all },
      write: all,
      purposeStated: true,
    });
  });

  it.each([
    [{ purpose: '核查', caseNumber: '7' }, true],
    [{ purpose: '核查' }, false],
    [{ caseNumber: '7' }, false],
    [{ purpose: '', caseNumber: '7' }, false],
    [{}, false],
  ])('has its purpose stated only with a case number: %o', (asking, stated) => {
    expect(reachOf(from(officer('L3'), asking), own, '2026-07-01').purposeStated).toBe(stated);
  });

  it('covers what lies below it, and not what lies beside it or above', () => {
    const reach = reachOf(from(officer('L3')), own, '2026-07-01');
    for (const [path, within] of [
      ['C9901', true],
      ['C990101', true],
      ['C990101001001', true],
      ['C99', false],
      ['C', false],
      ['C9902', false],
      ['C9910', false],
      ['C990', false],
      ['D9901', false],
    ] as const) {
      expect([path, mayRead(reach, path, 3), mayWrite(reach, path)]).toEqual([path, within, within]);
    }
    expect([mayRead(reach, 'C98', 1), mayRead(reach, 'C9901', 4)]).toEqual([true, false]);
  });
});

describe('a division’s path', () => {
  it.each([
    ['000000', 'C'],
    ['990000', 'C99'],
    ['990100', 'C9901'],
    ['991000', 'C9910'],
    ['990101', 'C990101'],
    ['990110', 'C990110'],
    ['990010', 'C990010'],
    ['9901Z1', 'C9901Z1'],
    ['990101001', 'C990101001'],
    ['990101010', 'C990101010'],
    ['990101100', 'C990101100'],
    ['990101000', 'C990101'],
    ['990101001001', 'C990101001001'],
    ['990101001000', 'C990101001'],
    ['990100000000', 'C9901'],
  ])('of %s is %s', (code, path) => {
    expect(divisionPath(code)).toBe(path);
  });

  it.each([
    '',
    '99',
    '9901',
    '9901010',
    '99010100',
    'C99010',
    '99010a',
    '9901-1',
    '990101001Z01',
    '990101 ',
    '９９０１０１',
  ])('of %j there is none', (code) => {
    expect(() => divisionPath(code)).toThrow(RangeError);
  });

  it('of 9901 is not the beginning of a sibling’s that is written alike', () => {
    const city = divisionPath('990100');
    for (const sibling of ['991000', '990200', '990000', '990010', '980100'])
      expect(liesWithin(divisionPath(sibling), city)).toBe(false);
    for (const below of ['990101', '990110', '9901Z1', '990101001'])
      expect(liesWithin(divisionPath(below), city)).toBe(true);
  });

  it('leads up step by step to the nation', () => {
    const up = (path: string): string[] => [path, ...(parentPath(path) === null ? [] : up(parentPath(path)!))];
    expect(up('C990101001002')).toEqual(['C990101001002', 'C990101001', 'C990101', 'C9901', 'C99', 'C']);
    expect(up('C9901Z1')).toEqual(['C9901Z1', 'C9901', 'C99', 'C']);
  });
});
