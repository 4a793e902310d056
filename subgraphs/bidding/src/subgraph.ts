import { followDirectory, followLawfulChanges, recomputeProvisional, subgraph } from '@integrity-graph/kit';
import { ACTIONS } from './actions.js';
import { courtImport } from './court/import.js';
import { flags } from './flags/flags.js';
import { BiddingObligation } from './obligations.js';
import { ocdsImport } from './process/import.js';
import { RECORDS } from './records.js';
import { RESOLVERS } from './resolvers.js';
import { loadSample } from './sample.js';
import { tendersImport } from './tender/import.js';

export const bidding = subgraph({
  name: 'bidding',
  zh: '招标投标',
  en: 'Tendering and bidding',
  domain: { kind: 'sector', name: 'bidding' },
  records: RECORDS,
  publishes: [BiddingObligation],
  resolvers: RESOLVERS,
  actions: ACTIONS,
  imports: [tendersImport, courtImport, ocdsImport],
  follows: [followDirectory, followLawfulChanges],
  dayTurn: (context) => recomputeProvisional(context, BiddingObligation),
  screen: flags.screen,
  migrations: new URL('../migrations/', import.meta.url),
  sample: loadSample,
});
