import { countOf, type Day, flagRule, NotApplicable, tableOf } from '@integrity-graph/kit';
import { ProcurementComplaint } from '../complaint/complaint.js';
import { ProcurementContract } from '../contract/contract.js';
import { lateAct } from './late.js';
import { ofContract } from './of-contract.js';

export const COMPLAINT_DECIDED_LATE = lateAct({
  code: 'COMPLAINT_DECIDED_LATE',
  title: '投诉处理决定超期 · complaint decided late (政府采购法 56; 实施条例 58)',
  record: () => ProcurementComplaint,
  period: 'complaint_decision',
  from: ['收到投诉日期 · day it was received', ({ lodgedOn }) => lodgedOn],
  done: ['处理决定日期 · day of the decision', ({ decidedOn }) => decidedOn],
  standstills: ({ clockStops }) => clockStops.map(({ from, to, reason }) => ({ from, to: to ?? null, reason })),
  column: 'lodged_on',
  bodyOf: ({ authorityId }) => authorityId,
});

/** A suspension of the procurement: its complaint, its first and its last day. */
type Suspension = { readonly complaint: string; readonly from: Day; readonly until: Day };

export const SIGNED_WHILE_SUSPENDED = flagRule<
  ProcurementContract,
  { dateSigned: Day; suspensions: readonly Suspension[] },
  'threshold'
>({
  ...ofContract,
  code: 'CONTRACT_SIGNED_WHILE_SUSPENDED',
  title: '暂停采购活动期间签订合同 · contract signed while the procurement was suspended (政府采购法 57)',
  version: 1,
  values: { threshold: 'signed_while_suspended' },
  inputs: {
    dateSigned: '签订日期 · date signed',
    suspensions: '该项目的暂停：投诉、首日与末日 · suspensions of the project: complaint, first and last day',
  },
  async gather(targets, { rows }) {
    const found = await rows<Suspension & { id: string }>(
      // 政府采购法 57: while the complaint is handled; its decision ends a suspension that was to last longer.
      `select c.id, s.id as complaint, s.suspended_from::text as from, least(s.suspended_until, s.decided_on)::text as until
       from ${tableOf(ProcurementContract)} c join ${tableOf(ProcurementComplaint)} s on s.project_id = c.project_id
       where c.id = any(?::uuid[]) and s.suspended_from is not null order by s.suspended_from, s.id`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    const byContract = Map.groupBy(found, ({ id }) => id);
    return targets.map(({ record: { id, dateSigned } }) => {
      const suspensions = byContract.get(id)?.map(({ complaint, from, until }) => ({ complaint, from, until }));
      return suspensions ? { dateSigned, suspensions } : new NotApplicable('采购活动未曾暂停 · it was never suspended');
    });
  },
  judge({ dateSigned, suspensions }, { threshold }) {
    const inForce = suspensions.filter(({ from, until }) => from <= dateSigned && dateSigned <= until).length;
    return {
      result: String(inForce),
      unit: '',
      exceeds: inForce > countOf(threshold),
      calculation: suspensions.map(({ from, until }) => `${from} ≤ ${dateSigned} ≤ ${until}`).join('; '),
    };
  },
  statement: ({ dateSigned }) =>
    `${dateSigned} 签订合同时采购活动已被暂停 · on ${dateSigned}, when it was signed, the procurement was suspended`,
  evidence: ({ suspensions }) => suspensions.map(({ complaint }) => ({ type: ProcurementComplaint, id: complaint })),
  evidenceTypes: () => [ProcurementComplaint],
  watches: [
    {
      type: ProcurementComplaint,
      targets: (ids, context) =>
        context.rows(
          `select c.id from ${tableOf(ProcurementContract)} c join ${tableOf(ProcurementComplaint)} s
             on s.project_id = c.project_id where s.id = any(?::uuid[]) and s.suspended_from is not null`,
          [`{${ids.join(',')}}`],
        ),
    },
  ],
});
