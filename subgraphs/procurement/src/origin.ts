import { codelist } from '@integrity-graph/kit';

/** Where a record comes from. What was imported binds nobody here: no obligations and no flags arise from it. */
export const RecordOrigin = { REGISTERED: 'REGISTERED', IMPORTED: 'IMPORTED' } as const;
export type RecordOrigin = keyof typeof RecordOrigin;

codelist(RecordOrigin, 'ProcurementRecordOrigin', '记录来源 · where a record comes from', {
  REGISTERED: '登记 · registered here, under the law kept here',
  IMPORTED: '导入 · imported from data published elsewhere; no obligations or flags arise from it',
});
