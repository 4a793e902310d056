import { type ActionCases, NOWHERE, type World } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import { done, ids, replied, submitted, TOMORROW } from '../testing/world.js';

const evaluationInput = async (world: World) => ({
  investigation: await replied(world),
  evaluatedBy: ids.bureau,
  evaluatedOn: '2026-06-22',
  isCarriedOut: true,
  conclusion: '整改措施已落实',
  document: '示安委办〔2026〕18号',
});

export const evaluationCases: ActionCases = {
  safetyEvaluationRecord: {
    inOrder: evaluationInput,
    spoilt: {
      BLANK: () => ({ conclusion: '' }),
      FUTURE_DATE: () => ({ evaluatedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ evaluatedBy: NOWHERE }),
      NOT_FOUND: () => ({ investigation: NOWHERE }),
      NOT_REPLIED: async (_, world) => ({ investigation: await submitted(world) }),
      EVALUATED_BEFORE_REPLY: () => ({ evaluatedOn: '2026-04-29' }),
      async ALREADY_EVALUATED(input, world) {
        await done(world, 'safetyEvaluationRecord', input);
        return {};
      },
    },
    faulty: { investigation: NOWHERE, document: ' ', evaluatedOn: TOMORROW, evaluatedBy: NOWHERE },
    told: ['BLANK document', 'FUTURE_DATE evaluatedOn', 'UNKNOWN_BODY evaluatedBy', 'NOT_FOUND investigation'],
    async story(world) {
      const input = await evaluationInput(world);
      return { subjects: [input.investigation], carryOut: () => done(world, 'safetyEvaluationRecord', input) };
    },
  },

  safetyEvaluationPublish: publishCase('safetyEvaluationPublish', {
    made: async (world) => done(world, 'safetyEvaluationRecord', await evaluationInput(world)),
    tooEarly: '2026-06-21',
    approver: () => ids.cityHead,
  }),
};
