import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import { done, ids, station, stationInput, TOMORROW } from '../testing/world.js';

export const stationCases: ActionCases = {
  environmentStationRegister: {
    inOrder: async () => stationInput(),
    spoilt: {
      BLANK: () => ({ name: ' ' }),
      COORDINATES_INVALID: () => ({ longitude: '181' }),
      FUTURE_DATE: () => ({ openedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ body: ids.operator }),
      UNKNOWN_ENTERPRISE: () => ({ operator: NOWHERE }),
      UNKNOWN_POST: () => ({ responsiblePost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ responsiblePost: ids.postElsewhere }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'environmentStationRegister', input);
        return {};
      },
    },
    faulty: {
      name: '',
      latitude: '-90.5',
      openedOn: TOMORROW,
      body: 'nobody',
      operator: NOWHERE,
      responsiblePost: NOWHERE,
    },
    told: [
      'BLANK name',
      'COORDINATES_INVALID latitude',
      'FUTURE_DATE openedOn',
      'UNKNOWN_BODY body',
      'UNKNOWN_ENTERPRISE operator',
      'UNKNOWN_POST responsiblePost',
    ],
  },

  environmentStationChange: {
    inOrder: async (world) => ({
      station: await station(world),
      kind: 'MOVE',
      changedOn: '2026-03-09',
      reason: '原址拆迁',
      longitude: '118.41',
      latitude: '31.21',
      approvalDocument: '示环监函〔2026〕3号',
      approvedBy: ids.province,
    }),
    spoilt: {
      BLANK: () => ({ reason: '' }),
      FUTURE_DATE: () => ({ changedOn: TOMORROW }),
      COORDINATES_INVALID: () => ({ latitude: '91' }),
      NEW_PLACE_MISSING: () => ({ latitude: null }),
      PLACE_WITHOUT_MOVE: () => ({ kind: 'STOP' }),
      UNKNOWN_BODY: () => ({ approvedBy: NOWHERE }),
      APPROVAL_INCOMPLETE: () => ({ approvedBy: null }),
      NOT_FOUND: () => ({ station: NOWHERE }),
      BEFORE_OPENING: () => ({ changedOn: '2019-12-31' }),
      async STATION_CLOSED(input, world) {
        const { station, changedOn, reason } = input;
        await done(world, 'environmentStationChange', { station, changedOn, reason, kind: 'CLOSE' });
        return {};
      },
    },
    faulty: { station: NOWHERE, reason: ' ', changedOn: TOMORROW, kind: 'CLOSE', approvedBy: NOWHERE },
    told: [
      'BLANK reason',
      'FUTURE_DATE changedOn',
      'PLACE_WITHOUT_MOVE longitude',
      'UNKNOWN_BODY approvedBy',
      'NOT_FOUND station',
    ],
  },

  environmentStationPublish: publishCase('environmentStationPublish', {
    made: station,
    tooEarly: '2019-12-31',
    approver: () => ids.head,
  }),
};
