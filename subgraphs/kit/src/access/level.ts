import { Directive } from 'type-graphql';

/**
 * Data levels: L1 public, L2 departments (the default of a new row), L3 credit office and the subject's own unit,
 * L4 discipline organs and core personal data. Basis: 数据安全法 art. 21 (graded protection), 政府信息公开条例 arts 15–16, 20.
 */
export const AccessLevel = { L1: 'L1', L2: 'L2', L3: 'L3', L4: 'L4' } as const;
export type AccessLevel = keyof typeof AccessLevel;

/** The number a level is stored and compared as. */
export const rank = (level: AccessLevel): number => Number(level[1]);

/** The level of a stored number. */
export const levelOf = (stored: number): AccessLevel => `L${stored}` as AccessLevel;

/** Marks a part of the schema that anonymous callers never get, by what it takes to get it: the public contract leaves it out. */
export const Withheld = (from: 'token' | Exclude<AccessLevel, 'L1'>) => Directive(`@tag(name: "${from}")`);
