import { settleCase } from '../obligations.js';
import { publishing } from '../publication/publication.js';
import { refuse } from '../refusals.js';
import { StatisticsCase } from './case.js';

export const casePublish = publishing({
  name: 'statisticsCasePublish',
  description: '通报统计违法案件 · circulate a case (统计法 40、41、44、45)',
  record: StatisticsCase,
  publisher: ({ handlerId }) => handlerId,
  since: ({ decidedOn, openedOn }) => decidedOn ?? openedOn,
  async check(work, decided) {
    if (!decided.decidedOn || decided.outcome === 'NO_VIOLATION')
      refuse(work, 'NO_VIOLATION_DECIDED', 'record', decided.number);
  },
  settle: settleCase,
});
