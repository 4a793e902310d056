import { type ActionCases, NOWHERE, type World } from '@integrity-graph/kit/testing';
import { done, ids, next, registered, TOMORROW } from '../testing/world.js';

export const caseInput = async (world: World) => ({
  number: `示纪处〔2026〕${next()}号`,
  kind: 'DERELICTION',
  ground: 'AQ_DANGER_IGNORED',
  accident: await registered(world),
  body: ids.bureau,
  post: ids.deputy,
  periodFrom: '2024-01-01',
  periodTo: '2025-12-31',
  decidedBy: ids.discipline,
  decidedOn: '2026-06-10',
  person: ids.person,
  outcome: '党内警告',
});

export const misconductCases: ActionCases = {
  safetyMisconductRecord: {
    inOrder: caseInput,
    spoilt: {
      BLANK: () => ({ outcome: '' }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      PERIOD_REVERSED: () => ({ periodTo: '2023-12-31' }),
      DECIDED_BEFORE_ACT: () => ({ decidedOn: '2025-12-30' }),
      UNKNOWN_BODY: () => ({ decidedBy: NOWHERE }),
      UNKNOWN_POST: () => ({ post: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ post: ids.postElsewhere }),
      UNKNOWN_PERSON: () => ({ person: NOWHERE }),
      OWN_FINDING: () => ({ decidedBy: ids.bureau }),
      NOT_FOUND: () => ({ accident: NOWHERE }),
      DECIDED_BEFORE_ACCIDENT: () => ({ decidedOn: '2026-03-01' }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'safetyMisconductRecord', input);
        return {};
      },
    },
    faulty: { number: ' ', accident: NOWHERE, decidedOn: TOMORROW, body: NOWHERE, person: NOWHERE },
    told: ['BLANK number', 'FUTURE_DATE decidedOn', 'UNKNOWN_BODY body', 'UNKNOWN_PERSON person', 'NOT_FOUND accident'],
  },
};
