import type { Sample } from '@integrity-graph/kit';
import { loadAir } from './sample.air.js';
import { loadPromises } from './sample.promises.js';
import { stationChange } from './station/record-change.js';
import { stationRegister } from './station/register.js';
import type { StationControl } from './station/station.js';

/*
 * Stations of the fictional city. Ids by name: `station:<name>` of each row below.
 *
 *   riverside  control      beidu  moved with approval in 2025      zone  stopped without approval for four days in 2026
 */
const STATIONS: [name: string, number: string, title: string, control: StationControl, place: [string, string]][] = [
  ['riverside', '9901A', '临溪滨江', 'NATIONAL', ['118.4213', '31.2076']],
  ['beidu', '9902A', '东岭北渡', 'NATIONAL', ['118.4630', '31.2391']],
  ['zone', '9903A', '高新区', 'PROVINCIAL', ['118.3875', '31.1764']],
];

/** Loads the stations through the sector's own actions; parties' sample comes first. */
export async function loadSample(sample: Sample): Promise<void> {
  sample.department = sample.id('body:environment');
  const { act, id, ids } = sample;
  for (const [name, number, title, control, [longitude, latitude]] of STATIONS) {
    const station = await act(stationRegister, {
      number,
      name: title,
      control,
      body: id('body:environment'),
      operator: name === 'zone' ? id('enterprise:software') : null,
      responsiblePost: id('post:environment.deputy'),
      longitude,
      latitude,
      openedOn: '2013-01-01',
    });
    ids.set(`station:${name}`, station);
  }
  await act(stationChange, {
    station: id('station:beidu'),
    kind: 'MOVE',
    changedOn: '2025-05-06',
    reason: '原址拆迁，平移至小学楼顶',
    longitude: '118.4652',
    latitude: '31.2388',
    approvalDocument: '示环监函〔2025〕31号',
    approvedBy: id('body:province'),
  });
  for (const [kind, changedOn] of [
    ['STOP', '2026-03-09'],
    ['RESUME', '2026-03-13'],
  ] as const) {
    await act(stationChange, { station: id('station:zone'), kind, changedOn, reason: '采样总管检修' });
  }
  await loadPromises(sample);
  await loadAir(sample);
}
