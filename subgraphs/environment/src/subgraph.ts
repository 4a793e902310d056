import { followDirectory, recomputeProvisional, recordQueries, subgraph } from '@integrity-graph/kit';
import { EnvironmentObligation } from './obligations.js';
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
  records: [MonitoringStation, MonitoringStationChange, EnvironmentObligation],
  publishes: [EnvironmentObligation],
  resolvers: [
    recordQueries(MonitoringStation, { one: 'environmentStation', many: 'environmentStations' }),
    recordQueries(MonitoringStationChange, { many: 'environmentStationChanges' }),
  ],
  actions: [stationRegister, stationChange],
  follows: [followDirectory],
  dayTurn: (context) => recomputeProvisional(context, EnvironmentObligation),
  migrations: new URL('../migrations/', import.meta.url),
  sample: loadSample,
});
