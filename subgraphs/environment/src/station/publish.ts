import { publishing } from '../publication/publication.js';
import { MonitoringStation } from './station.js';

export const stationPublish = publishing({
  name: 'environmentStationPublish',
  description: '公开监测站点 · publish a monitoring station (环境保护法 54)',
  record: MonitoringStation,
  publisher: ({ bodyId }) => bodyId,
  since: ({ openedOn }) => openedOn,
});
