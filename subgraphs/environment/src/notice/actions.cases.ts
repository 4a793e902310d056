import { type ActionCases, NOWHERE, type World } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import { done, ids, listed, next, promised, TOMORROW } from '../testing/world.js';

const noticeInput = async (world: World) => ({
  kind: 'CRITICISM',
  number: `示政督〔2026〕${next()}号`,
  issuer: ids.city,
  addressee: ids.bureau,
  violation: 'HB_TARGET',
  reason: '上半年细颗粒物浓度不降反升',
  basis: '示例市生态环境保护目标责任考核办法',
  periodStart: '2026-01-01',
  periodEnd: '2026-05-31',
  target: await promised(world),
  problem: await listed(world),
  issuedOn: '2026-06-08',
  answerDueOn: '2026-06-22',
});
const issued = async (world: World) => done(world, 'environmentNoticeIssue', await noticeInput(world));

export const noticeCases: ActionCases = {
  environmentNoticeIssue: {
    inOrder: noticeInput,
    spoilt: {
      BLANK: () => ({ reason: '' }),
      FUTURE_DATE: () => ({ issuedOn: TOMORROW }),
      PERIOD_REVERSED: () => ({ periodEnd: '2025-12-31' }),
      ANSWER_DUE_BEFORE_ISSUE: () => ({ answerDueOn: '2026-06-07' }),
      VIOLATION_MISSING: () => ({ violation: null }),
      UNKNOWN_BODY: () => ({ issuer: NOWHERE }),
      OWN_NOTICE: () => ({ issuer: ids.bureau }),
      NOT_FOUND: () => ({ target: NOWHERE }),
      CONCERN_OF_OTHER_BODY: () => ({ addressee: ids.county }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'environmentNoticeIssue', input);
        return {};
      },
    },
    faulty: { number: ' ', issuedOn: TOMORROW, violation: null, issuer: NOWHERE, answerDueOn: null, problem: NOWHERE },
    told: [
      'BLANK number',
      'FUTURE_DATE issuedOn',
      'VIOLATION_MISSING violation',
      'UNKNOWN_BODY issuer',
      'NOT_FOUND problem',
    ],
  },

  environmentNoticePublish: publishCase('environmentNoticePublish', {
    made: issued,
    tooEarly: '2026-06-07',
    approver: () => ids.cityHead,
  }),

  environmentNoticeAnswer: {
    inOrder: async (world) => ({ notice: await issued(world), answeredOn: '2026-06-20', answer: '已制定攻坚方案' }),
    spoilt: {
      BLANK: () => ({ answer: '' }),
      FUTURE_DATE: () => ({ answeredOn: TOMORROW }),
      NOT_FOUND: () => ({ notice: NOWHERE }),
      ANSWERED_BEFORE_ISSUE: () => ({ answeredOn: '2026-06-07' }),
      async ALREADY_ANSWERED(input, world) {
        await done(world, 'environmentNoticeAnswer', input);
        return {};
      },
    },
    faulty: { notice: NOWHERE, answer: ' ', answeredOn: TOMORROW },
    told: ['BLANK answer', 'FUTURE_DATE answeredOn', 'NOT_FOUND notice'],
    subject: ({ notice }) => String(notice),
  },
};
