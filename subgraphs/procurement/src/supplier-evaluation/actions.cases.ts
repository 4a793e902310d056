import type { World } from '@integrity-graph/kit/testing';
import { type ActionCases, NOWHERE, noContract, TOMORROW, twice } from '../testing/cases.js';
import { done, sign } from '../testing/world.js';

/** The evaluation of a contract that was performed. */
export const evaluationInput = async (world: World) => {
  const contract = await sign(world);
  await done(world, 'procurementDeliveryRecord', { contract, deliveredOn: '2026-03-30', description: '路灯 320 盏' });
  return { contract, evaluatedOn: '2026-05-20', score: 62, opinion: '两次返工' };
};

const contest = async (world: World) => ({
  evaluation: await done(world, 'procurementSupplierEvaluationMake', await evaluationInput(world)),
  contestedOn: '2026-05-27',
  objection: '返工因图纸变更',
});

export const supplierEvaluationCases: ActionCases = {
  procurementSupplierEvaluationMake: {
    inOrder: evaluationInput,
    spoilt: {
      BLANK: () => ({ opinion: '' }),
      INVALID: () => ({ score: 101 }),
      NOT_FOUND: noContract,
      FUTURE_DATE: () => ({ evaluatedOn: TOMORROW }),
      NOT_PERFORMED: async (_, world) => ({ contract: await sign(world) }),
      EVALUATED_BEFORE_PERFORMANCE: () => ({ evaluatedOn: '2026-03-29' }),
      ALREADY_EVALUATED: twice('procurementSupplierEvaluationMake'),
    },
    faulty: { contract: NOWHERE, evaluatedOn: TOMORROW, opinion: '' },
    told: ['BLANK opinion', 'FUTURE_DATE evaluatedOn', 'NOT_FOUND contract'],
  },

  procurementSupplierEvaluationContest: {
    inOrder: contest,
    spoilt: {
      BLANK: () => ({ objection: '' }),
      NOT_FOUND: () => ({ evaluation: NOWHERE }),
      FUTURE_DATE: () => ({ contestedOn: TOMORROW }),
      BEFORE_LAST_STEP: () => ({ contestedOn: '2026-05-19' }),
      ALREADY_CONTESTED: twice('procurementSupplierEvaluationContest'),
    },
    faulty: { evaluation: NOWHERE, contestedOn: TOMORROW, objection: '' },
    told: ['BLANK objection', 'FUTURE_DATE contestedOn', 'NOT_FOUND evaluation'],
  },

  procurementSupplierEvaluationReview: {
    inOrder: async (world) => {
      const objection = await contest(world);
      await done(world, 'procurementSupplierEvaluationContest', objection);
      return { evaluation: objection.evaluation, reviewedOn: '2026-06-03', reviewReason: '图纸确有变更', score: 85 };
    },
    spoilt: {
      BLANK: () => ({ reviewReason: '' }),
      INVALID: () => ({ score: -1 }),
      NOT_FOUND: () => ({ evaluation: NOWHERE }),
      FUTURE_DATE: () => ({ reviewedOn: TOMORROW }),
      NOT_CONTESTED: async (_, world) => ({ evaluation: (await contest(world)).evaluation }),
      BEFORE_LAST_STEP: () => ({ reviewedOn: '2026-05-26' }),
      ALREADY_REVIEWED: twice('procurementSupplierEvaluationReview'),
    },
    faulty: { evaluation: NOWHERE, reviewedOn: TOMORROW, reviewReason: '' },
    told: ['BLANK reviewReason', 'FUTURE_DATE reviewedOn', 'NOT_FOUND evaluation'],
  },
};
