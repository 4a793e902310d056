import { compareDecimals, type Day } from '@integrity-graph/kit';
import type { Mechanism } from '../project/codes.js';
import { rules } from './rules.js';

/** The generation of partnership that the rule in force on a day makes of what is initiated then. */
export const mechanismOn = (day: Day): Mechanism =>
  compareDecimals(rules.number('mechanism', day) ?? '1', '2') < 0 ? 'PPP' : 'CONCESSION';
