import type { LegalReference } from '@integrity-graph/kit';

/* The law that leads of this sector are looked at by, where the thresholds are of practice. */

/** What counts as falsified monitoring data, and what follows from it. */
export const FRAUD: LegalReference = {
  title: '环境监测数据弄虚作假行为判定及处理办法',
  documentNumber: '环发〔2015〕175号',
};

export const INSPECTION: LegalReference = { title: '生态环境保护督察工作条例' };
