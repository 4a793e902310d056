import { countOf, type Day, flagRule, NotApplicable, tableOf } from '@integrity-graph/kit';
import { ProcurementAward } from '../award/award.js';
import { ProcurementContract } from '../contract/contract.js';
import { ProcurementFailure } from '../failure/failure.js';
import { ProcurementProject } from '../project/project.js';
import { ProcurementTender } from '../tender/tender.js';
import { isAllFailed } from './all-failed.js';
import { ofContract } from './of-contract.js';

const CONTRACTS = tableOf(ProcurementContract);

/** A failure, and the day it was decided. */
type Failed = { readonly failure: string; readonly on: Day };

/** Signed today it is refused; what was signed before is on record, and this tells of it. */
export const SIGNED_AFTER_FAILURE = flagRule<
  ProcurementContract,
  { dateSigned: Day; failures: readonly Failed[] },
  'threshold'
>({
  ...ofContract,
  code: 'CONTRACT_SIGNED_AFTER_FAILURE',
  title:
    '采购全部废标、终止后未重新采购即签订合同 · contract signed after all of the procurement failed, without another (政府采购法 36、37)',
  version: 1,
  values: { threshold: 'signed_after_failure' },
  inputs: {
    dateSigned: '签订日期 · date signed',
    failures: '该项目的废标、终止及其决定日期 · failures of the project, with the days of the decisions',
  },
  async gather(targets, { rows }) {
    const found = await rows<Failed & { id: string }>(
      `select c.id, f.id as failure, f.decided_on::text as on
       from ${CONTRACTS} c join ${tableOf(ProcurementProject)} p on p.id = c.project_id
       join ${tableOf(ProcurementFailure)} f on f.project_id = p.id and f.decided_on is not null
       where c.id = any(?::uuid[]) and c.award_id is null and ${isAllFailed('p')} order by f.decided_on, f.id`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    const byContract = Map.groupBy(found, ({ id }) => id);
    return targets.map(({ record: { id, dateSigned } }) => {
      const failures = byContract.get(id)?.map(({ failure, on }) => ({ failure, on }));
      return failures
        ? { dateSigned, failures }
        : new NotApplicable('采购未全部废标、终止 · not all of the procurement failed');
    });
  },
  judge({ dateSigned, failures }, { threshold }) {
    const last = failures.at(-1)!.on;
    const after = last <= dateSigned ? failures.length : 0;
    return {
      result: String(after),
      unit: '',
      exceeds: after > countOf(threshold),
      calculation: `${last} ≤ ${dateSigned}`,
    };
  },
  statement: ({ dateSigned, failures }) =>
    `${failures.at(-1)!.on} 全部废标、终止，${dateSigned} 仍签订合同 · all had failed by ${failures.at(-1)!.on}, and it was signed on ${dateSigned}`,
  evidence: ({ failures }) => failures.map(({ failure }) => ({ type: ProcurementFailure, id: failure })),
  evidenceTypes: () => [ProcurementFailure],
  watches: [ProcurementTender, ProcurementFailure, ProcurementAward].map((type) => ({
    type,
    targets: (ids, context) =>
      context.rows(
        `select distinct c.id from ${tableOf(type)} changed join ${CONTRACTS} c on c.project_id = changed.project_id
         where changed.id = any(?::uuid[]) and c.award_id is null`,
        [`{${ids.join(',')}}`],
      ),
  })),
});
