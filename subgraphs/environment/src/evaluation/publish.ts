import { isDeepStrictEqual } from 'node:util';
import { publishing } from '../publication/publication.js';
import { refuse } from '../refusals.js';
import { MonitoringStation } from '../station/station.js';
import { AirEvaluation } from './air-evaluation.js';
import { reviewedDays } from './approve.js';

export const airEvaluationPublish = publishing({
  name: 'environmentAirEvaluationPublish',
  description: '公开空气质量审定结果 · publish an approved evaluation of a station’s air (环境保护法 54)',
  record: AirEvaluation,
  publisher: ({ bodyId }) => bodyId,
  since: ({ approvedOn }) => approvedOn,
  async check(work, { stationId, firstDay, lastDay, days }) {
    const station = await work.see(MonitoringStation, stationId, 'record');
    if (station && station.level > 1) refuse(work, 'STATION_NOT_PUBLIC', 'record', station.name);
    const now = await reviewedDays(work.context, stationId, firstDay, lastDay);
    if (now.unreviewed.length > 0 || !isDeepStrictEqual(now.days, days))
      refuse(work, 'EVALUATION_OUTDATED', 'record', firstDay);
  },
});
