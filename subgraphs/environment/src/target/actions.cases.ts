import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { publication, publishCase } from '../publication/cases.js';
import { done, ids, promised, TOMORROW, targetInput } from '../testing/world.js';

const resultInput = (target: string) => ({
  target,
  value: '34.2',
  periodEnd: '2026-06-15',
  determinedOn: '2026-06-20',
  determinedBy: ids.city,
  evidence: '示环监报〔2026〕6号',
});

export const targetCases: ActionCases = {
  environmentTargetPromise: {
    inOrder: async () => targetInput(),
    spoilt: {
      BLANK: () => ({ indicator: '' }),
      INVALID: () => ({ year: 26 }),
      FUTURE_DATE: () => ({ promisedOn: TOMORROW }),
      BASELINE_AFTER_TARGET: () => ({ baselineYear: 2027 }),
      PROMISED_AFTER_YEAR: () => ({ year: 2025, baselineYear: 2020 }),
      UNKNOWN_BODY: () => ({ promisor: ids.operator }),
      UNKNOWN_POST: () => ({ responsiblePost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ responsiblePost: ids.postElsewhere }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'environmentTargetPromise', input);
        return {};
      },
    },
    faulty: {
      number: '',
      unit: ' ',
      promisedOn: TOMORROW,
      baselineYear: 2030,
      promisor: NOWHERE,
      responsiblePost: NOWHERE,
    },
    told: [
      'BLANK number',
      'BLANK unit',
      'FUTURE_DATE promisedOn',
      'BASELINE_AFTER_TARGET baselineYear',
      'UNKNOWN_BODY promisor',
      'UNKNOWN_POST responsiblePost',
    ],
  },

  environmentTargetPublish: {
    ...publishCase('environmentTargetPublish', { made: promised, tooEarly: '2026-01-14', approver: () => ids.head }),
    // On the credit site it stands already; the portal completes the publication.
    async inOrder(world) {
      const input = { record: await promised(world), approverPost: ids.head };
      await done(world, 'environmentTargetPublish', { ...input, ...publication('CREDIT_SITE') });
      return { ...input, ...publication('PORTAL') };
    },
  },

  environmentTargetResultRecord: {
    inOrder: async (world) => resultInput(await promised(world)),
    spoilt: {
      BLANK: () => ({ evidence: '' }),
      FUTURE_DATE: () => ({ determinedOn: TOMORROW }),
      DETERMINED_BEFORE_DATA: () => ({ determinedOn: '2026-06-14' }),
      DATA_BEFORE_PROMISE: () => ({ periodEnd: '2026-01-14' }),
      UNKNOWN_BODY: () => ({ determinedBy: NOWHERE }),
      NOT_FOUND: () => ({ target: NOWHERE }),
    },
    faulty: { target: NOWHERE, evidence: ' ', determinedOn: TOMORROW, determinedBy: NOWHERE },
    told: ['BLANK evidence', 'FUTURE_DATE determinedOn', 'UNKNOWN_BODY determinedBy', 'NOT_FOUND target'],
    subject: ({ target }) => String(target),
  },

  environmentTargetResultPublish: publishCase('environmentTargetResultPublish', {
    made: async (world) => done(world, 'environmentTargetResultRecord', resultInput(await promised(world))),
    tooEarly: '2026-06-19',
    approver: () => ids.head,
  }),
};
