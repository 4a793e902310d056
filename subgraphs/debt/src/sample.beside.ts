import type { Sample } from '@integrity-graph/kit';
import { contingentRecord } from './contingent/record.js';
import { contingentRelease } from './contingent/release.js';
import { emergencyRecord } from './emergency/record.js';
import { emergencyReport } from './emergency/report.js';
import { hiddenRecord } from './hidden/record.js';
import { hiddenResolve } from './hidden/resolve.js';
import { yuan } from './ledger/amounts.js';
import { restructuringPlanAdopt } from './plan/adopt.js';
import { ratingRecord } from './rating/record.js';
import { violationFind } from './violation/find.js';
import { violationRectify } from './violation/rectify.js';

/** What stands beside the bonds: guarantees, hidden debt, ratings, events, plans, violations. */
export async function loadBeside(sample: Sample): Promise<void> {
  await guarantees(sample);
  await hidden(sample);
  await risk(sample);
}

async function guarantees({ act, id, ids }: Sample): Promise<void> {
  const letter = await act(contingentRecord, {
    number: '青财函〔2024〕17号',
    body: id('body:finance'),
    kind: 'COMFORT_LETTER',
    debtor: id('enterprise:road'),
    creditor: '示例银行青川分行',
    amount: yuan('30000000'),
    givenOn: '2024-04-08',
  });
  ids.set('letter:platform', letter);
  await act(contingentRecord, {
    number: '青财外〔2023〕2号',
    body: id('body:finance'),
    kind: 'GUARANTEE',
    creditor: '示例国际复兴银行',
    amount: yuan('45000000'),
    givenOn: '2023-02-16',
    endsOn: '2033-02-16',
    exception: 'FOREIGN_LOAN',
  });
  await act(contingentRecord, {
    number: '青政函〔2025〕40号',
    body: id('body:zone'),
    kind: 'REPURCHASE_PROMISE',
    debtor: id('enterprise:software'),
    creditor: '示例产业投资基金',
    amount: yuan('20000000'),
    givenOn: '2025-11-06',
  });
  const finding = {
    body: id('body:finance'),
    responsiblePost: id('post:finance.head'),
    ground: 'ZW_GUARANTEE',
    facts: '以财政局名义为企业融资出具承诺函',
    amount: yuan('30000000'),
    authority: id('body:city'),
    number: '青政督〔2025〕8号',
    foundOn: '2025-06-16',
    rectifyBy: '2025-12-31',
  };
  const violation = await act(violationFind, finding);
  ids.set('violation:letter', violation);
  await act(contingentRelease, { contingent: letter, releasedOn: '2026-02-10', document: '青财函〔2026〕5号' });
  await act(violationRectify, { violation, rectifiedOn: '2026-02-10', rectification: '承诺函已撤回并书面通知债权人' });

  const diverted = await act(violationFind, {
    body: id('body:housing'),
    responsiblePost: id('post:housing.head'),
    ground: 'ZW_MISUSE',
    facts: '专项债券资金用于展示中心，未办理用途调整',
    amount: yuan('10000000'),
    authority: id('body:city'),
    number: '青政督〔2026〕6号',
    foundOn: '2026-04-22',
    rectifyBy: '2026-09-30',
  });
  ids.set('violation:diverted', diverted);
}

/** Of level L4: to be seen by the officer cleared for it alone. */
async function hidden({ act, id }: Sample): Promise<void> {
  for (const [number, amount, incurredOn] of [
    ['青隐债-001', '260000000', '2016-11-08'],
    ['青隐债-002', '140000000', '2017-08-21'],
  ] as const) {
    const debt = await act(hiddenRecord, {
      number,
      body: id('body:platform'),
      creditor: '示例信托有限责任公司',
      origin: '以政府购买服务名义融资',
      amount: yuan(amount),
      incurredOn,
      resolveBy: '2028-12-31',
      document: '青审〔2018〕3号',
    });
    await act(hiddenResolve, {
      hidden: debt,
      amount: yuan('60000000'),
      resolvedOn: '2025-12-19',
      method: '处置经营性资产偿还',
      document: '青财债〔2025〕22号',
    });
  }
}

async function risk({ act, id, ids }: Sample): Promise<void> {
  await act(ratingRecord, {
    government: id('body:city'),
    agency: '示例省财政厅',
    grade: '黄色',
    ratedOn: '2026-07-20',
    document: '示财债〔2026〕15号',
  });
  await act(ratingRecord, {
    government: id('body:province'),
    bond: id('bond:sewage'),
    agency: '示例资信评估有限公司',
    grade: 'AAA',
    outlook: '稳定',
    ratedOn: '2024-03-01',
    document: '示资评〔2024〕88号',
  });
  const foreseen = await act(emergencyRecord, {
    government: id('body:shiqiao'),
    kind: 'INABILITY',
    occurredOn: '2026-11-02',
    foreseenFor: '2027-03-12',
    description: '土地出让收入下降，预计无力支付下一期利息',
    isOfProvince: false,
    defaulted: yuan('2080000'),
    wasDue: yuan('36000000'),
  });
  ids.set('emergency:foreseen', foreseen);
  await act(emergencyReport, {
    emergency: foreseen,
    reportedOn: '2026-11-04',
    reportedTo: id('body:city'),
    document: '石政报〔2026〕21号',
  });
  const plan = await act(restructuringPlanAdopt, {
    number: '石政发〔2026〕14号',
    government: id('body:shiqiao'),
    reason: '2025年一般债务付息占一般公共预算支出的百分之十一',
    measures: ['压减基本建设支出', '处置闲置国有资产', '清理规范财政补贴'],
    responsiblePost: id('post:shiqiao.head'),
    adoptedOn: '2026-05-12',
    approvedBy: '石桥县人民代表大会常务委员会',
    completeBy: '2028-12-31',
  });
  ids.set('plan:shiqiao', plan);
}
