import { followDirectory, recomputeProvisional, recordQueries, subgraph } from '@integrity-graph/kit';
import { falsificationDecide } from './falsification/decide.js';
import { DataFalsificationDecision } from './falsification/decision.js';
import { falsificationPublish } from './falsification/publish.js';
import { falsificationRevoke } from './falsification/revoke.js';
import { EnvironmentObligation } from './obligations.js';
import { EnvironmentPublication } from './publication/publication.js';
import { publicationsOn } from './publication/published.js';
import { loadSample } from './sample.js';
import { MonitoringStationChange } from './station/change.js';
import { stationChange } from './station/record-change.js';
import { stationRegister } from './station/register.js';
import { MonitoringStation } from './station/station.js';

export const environment = subgraph({
  name: 'environment',
  zh: '环境保护',
  en: 'Environmental protection',
  domain: { kind: 'sector', name: 'environment' },
  records: [
    MonitoringStation,
    MonitoringStationChange,
    DataFalsificationDecision,
    EnvironmentPublication,
    EnvironmentObligation,
  ],
  publishes: [EnvironmentObligation],
  resolvers: [
    recordQueries(MonitoringStation, { one: 'environmentStation', many: 'environmentStations' }),
    recordQueries(MonitoringStationChange, { many: 'environmentStationChanges' }),
    recordQueries(DataFalsificationDecision, {
      one: 'environmentFalsification',
      many: 'environmentFalsifications',
    }),
    publicationsOn(DataFalsificationDecision),
  ],
  actions: [stationRegister, stationChange, falsificationDecide, falsificationRevoke, falsificationPublish],
  follows: [followDirectory],
  dayTurn: (context) => recomputeProvisional(context, EnvironmentObligation),
  migrations: new URL('../migrations/', import.meta.url),
  sample: loadSample,
});
