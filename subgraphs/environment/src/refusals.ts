import { sectorRefusals } from '@integrity-graph/kit';

/** Why an action of this sector is refused, and how to mend it; `actions.csv` says which action refuses what. */
export const { refuse, checkAfter } = sectorRefusals({
  // Stations
  COORDINATES_INVALID: '经纬度无效 · give degrees: longitude −180 to 180, latitude −90 to 90',
  STATION_CLOSED: '站点已撤销 · the station is closed: correct the station or the day',
  BEFORE_OPENING: '早于站点启用日期 · the station was not open yet: correct the day',
  NEW_PLACE_MISSING: '移动站点须说明新位置 · say where it was moved to: give both coordinates',
  PLACE_WITHOUT_MOVE: '未移动的站点位置不变 · only a move changes the place: leave the coordinates out',
  APPROVAL_INCOMPLETE:
    '批准文件与批准机构须一并填写 · an approval names its document and the body: give both, or neither',
});
