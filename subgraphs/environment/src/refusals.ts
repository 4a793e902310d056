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

  // Publication
  PUBLISHED_BEFORE_MADE: '公开日期早于形成日期 · nothing is published before it is made: correct the day',
  WINDOW_ENDS_FIRST: '公开截止日早于公开日期 · publication ends on its first day or later: correct the day',
  ALREADY_PUBLISHED: '已在该渠道公开 · it is published on this channel already: nothing is left to do there',

  // Decisions of falsification
  PERIOD_REVERSED: '截止日早于起始日 · a period ends on its first day or later: correct one of the days',
  DECIDED_BEFORE_FALSIFICATION: '认定早于所涉日期 · a decision follows the days it is about: correct the day',
  OWN_DECISION: '监测机构不得自行认定 · the body answerable for the data does not judge itself: name who decided',
  ALREADY_REVOKED: '认定已撤销 · the decision is revoked already: nothing is left to do',
  REVOKED_BEFORE_DECISION: '撤销早于认定或审核 · what is revoked was decided before: correct the day',
});
