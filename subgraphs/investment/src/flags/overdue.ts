import { type DomainRecord, type LateDuty, lateDuty } from '@integrity-graph/kit';
import { InvestmentChange } from '../change/change.js';
import { InvestmentCommitment } from '../commitment/commitment.js';
import { InvestmentObligation } from '../obligations.js';

type Late<T extends DomainRecord> = Omit<LateDuty<T>, 'obligations' | 'bodyOf' | 'statement'> & {
  /** `中文 · English`: what is late. */
  what: string;
};

/** A duty of a body to an investor that is performed late or not at all. */
const late = <T extends DomainRecord & { promisorId: string }>({ what, ...duty }: Late<T>) =>
  lateDuty<T>({
    ...duty,
    obligations: InvestmentObligation,
    bodyOf: ({ promisorId }) => promisorId,
    statement(dueOn, days) {
      const [zh, en] = what.split(' · ');
      return `${dueOn} 到期后 ${days} 日${zh} · ${en} ${days} days after ${dueOn}`;
    },
  });

export const COMMITMENT_LATE = late({
  code: 'COMMITMENT_LATE',
  title: '承诺逾期未兑现 · a promise was not kept by its day (优化营商环境条例 31)',
  record: () => InvestmentCommitment,
  kind: 'KEEP_COMMITMENT',
  threshold: 'commitment_days_tolerated',
  what: '仍未兑现或方才兑现 · not kept, or only then,',
  dayOf: ({ madeOn }) => madeOn,
  column: 'made_on',
});

export const COMPENSATION_LATE = late({
  code: 'COMPENSATION_LATE',
  title: '补偿逾期未付 · compensation was not paid by its day (优化营商环境条例 31)',
  record: () => InvestmentChange,
  kind: 'COMPENSATE',
  threshold: 'compensation_days_tolerated',
  what: '仍未付清或方才付清 · not paid in full, or only then,',
  dayOf: ({ preparedOn }) => preparedOn,
  column: 'prepared_on',
});
