import { byDay, countOf, flagRule, NotApplicable } from '@integrity-graph/kit';
import { MonitoringStationChange } from '../station/change.js';
import { FRAUD } from './basis.js';

/** Stopping, moving or closing a station takes an approval; what was done without is recorded, and looked at. */
export const CHANGE_WITHOUT_APPROVAL = flagRule<
  MonitoringStationChange,
  { kind: string; approvalDocument: string | null },
  'threshold'
>({
  code: 'STATION_CHANGED_WITHOUT_APPROVAL',
  title: '未经批准停运、移动或撤销站点 · a station was stopped, moved or closed without approval (环发〔2015〕175号)',
  basis: FRAUD,
  version: 1,
  record: () => MonitoringStationChange,
  values: { threshold: 'unapproved_changes_tolerated' },
  inputs: { kind: '变更种类 · kind of change', approvalDocument: '批准文件 · document that approved it' },
  dayOf: ({ record }) => record.changedOn,
  gather: async (targets) =>
    targets.map(({ record: { kind, approvalDocument } }) =>
      kind === 'RESUME'
        ? new NotApplicable('恢复运行无须批准 · to run again takes no approval')
        : { kind, approvalDocument: approvalDocument ?? null },
    ),
  judge({ approvalDocument }, { threshold }) {
    const unapproved = approvalDocument === null ? 1 : 0;
    return {
      result: String(unapproved),
      unit: '',
      exceeds: unapproved > countOf(threshold),
      calculation: `${unapproved} > ${countOf(threshold)}`,
    };
  },
  statement: ({ kind }) => `站点变更（${kind}）未见批准文件 · no approval is recorded of the change ${kind}`,
  bodyOf: ({ bodyId }) => bodyId,
  between: byDay(() => MonitoringStationChange, 'changed_on'),
});
