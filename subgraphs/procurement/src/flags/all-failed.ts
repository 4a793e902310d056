import { tableOf } from '@integrity-graph/kit';
import { ProcurementAward } from '../award/award.js';
import { ProcurementFailure } from '../failure/failure.js';
import { ProcurementPackage } from '../package/package.js';
import { ProcurementTender } from '../tender/tender.js';

const [TENDERS, FAILURES, PACKAGES] = [ProcurementTender, ProcurementFailure, ProcurementPackage].map(tableOf);

/** Whether a tender goes on or came to something: neither it nor all of its packages failed. */
const GOES_ON = `not exists (select 1 from ${FAILURES} f where f.tender_id = g.id and f.package_id is null)
  and (not exists (select 1 from ${PACKAGES} k where k.tender_id = g.id)
    or exists (select 1 from ${PACKAGES} k where k.tender_id = g.id and not exists (
      select 1 from ${FAILURES} f where f.package_id = k.id)))`;

/** Whether all that a project called for has failed, and nothing of it is awarded: a condition on its alias. */
export const isAllFailed = (project: string): string =>
  `(exists (select 1 from ${TENDERS} g where g.project_id = ${project}.id)
    and not exists (select 1 from ${TENDERS} g where g.project_id = ${project}.id and ${GOES_ON})
    and not exists (select 1 from ${tableOf(ProcurementAward)} w where w.project_id = ${project}.id))`;
