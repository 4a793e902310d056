import type { ClassType } from 'type-graphql';
import type { Action } from '../actions/action.js';
import { recordQueries } from '../graph/record-queries.js';
import { codelist } from '../graph/values.js';
import { flagFields, flaggedRecord } from './fields.js';
import { flagClose, flagReply } from './follow-up.js';
import { ruleQueries } from './queries.js';
import type { Screen } from './screening.js';
import type { FlagDefinition, SectorFlag } from './sector-flag.js';
import { lookAt, lookDaily } from './settle.js';

/** The codelist of a sector's rules, from the rules themselves. */
export function ruleCodes<C extends string>(
  rules: readonly { code: C; title: string }[],
  name: string,
  description: string,
): Record<C, C> {
  const codes = Object.fromEntries(rules.map(({ code }) => [code, code])) as Record<C, C>;
  codelist(codes, name, description, Object.fromEntries(rules.map(({ code, title }) => [code, title])) as never);
  return codes;
}

/** What of its flags a sector lists in its table of contents. */
export interface SectorFlags {
  resolvers: ClassType[];
  actions: Action[];
  screen: Screen;
}

/** Everything a sector needs for its flags: queries, actions, and the screening that raises and withdraws them. */
export function sectorFlags<F extends SectorFlag>(definition: FlagDefinition<F>): SectorFlags {
  const { sector, type, rules } = definition;
  const FlaggedRecord = flaggedRecord(sector, rules);
  return {
    resolvers: [
      recordQueries(type, { one: `${sector}Flag`, many: `${sector}Flags` }),
      flagFields(definition, FlaggedRecord),
      ruleQueries(definition, FlaggedRecord),
    ],
    actions: [flagReply(sector, type), flagClose(sector, type)],
    screen: {
      look: (touched, context) => lookAt(definition, touched, context),
      lookDaily: (context) => lookDaily(definition, context),
    },
  };
}
