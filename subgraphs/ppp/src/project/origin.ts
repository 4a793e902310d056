import { codelist } from '@integrity-graph/kit';

/** Where a project comes from. What was imported binds nobody here: no obligations and no flags arise from it. */
export const ProjectOrigin = { REGISTERED: 'REGISTERED', IMPORTED: 'IMPORTED' } as const;
export type ProjectOrigin = keyof typeof ProjectOrigin;

codelist(ProjectOrigin, 'PppProjectOrigin', '项目来源 · where a project comes from', {
  REGISTERED: '登记 · registered here, under the law kept here',
  IMPORTED: '导入 · imported from data published elsewhere; no obligations or flags arise from it',
});
