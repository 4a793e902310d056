import { proveRules, type RuleCase } from '@integrity-graph/kit/testing';
import { describe } from 'vitest';
import { rules } from '../rules/rules.js';
import { RULES } from './flags.js';
import { CONDUCT_CASES } from './testing/conduct.js';
import { MARKET_CASES } from './testing/market.js';
import { PERIOD_CASES } from './testing/periods.js';

const CASES: readonly RuleCase[] = [...PERIOD_CASES, ...CONDUCT_CASES, ...MARKET_CASES];

describe('REQ-38 each rule by its arithmetic', () => {
  proveRules(RULES, rules, CASES);
});
