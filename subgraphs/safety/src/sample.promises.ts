import type { Sample } from '@integrity-graph/kit';
import { agreementAppraise } from './agreement/appraise.js';
import { agreementSign } from './agreement/sign.js';
import { dangerClear } from './danger/clear.js';
import { dangerOrderPublish } from './danger/publish.js';
import { dangerRectify } from './danger/rectify.js';
import { dangerRegister } from './danger/register.js';
import { dangerSupervise } from './danger/supervise.js';
import { misconductRecord } from './misconduct/record.js';
import { penaltyImpose } from './penalty/impose.js';
import { penaltyPublish } from './penalty/publish.js';

/*
 * What was promised and supervised. Ids by name: `order:tailings`, `order:tank`, `agreement:2025`, `agreement:2026`,
 * `penalty:mine`, `misconduct:tank`.
 *
 *   tailings   cleared in time         tank    listed under the county's former head, overdue under the next
 *   2025       missed, so still owed   2026    running
 */

const PORTAL = { channel: 'PORTAL', medium: '青川市人民政府门户网站' } as const;

/** Loads it through the sector's own actions; parties' sample and the accidents come first. */
export async function loadPromises(sample: Sample): Promise<void> {
  await dangers(sample);
  await agreements(sample);
  await decisions(sample);
}

async function dangers({ act, id, ids }: Sample): Promise<void> {
  const supervisor = id('body:safetyCounty');
  const rows = [
    {
      name: 'tailings',
      number: '石隐〔2025〕1号',
      enterprise: 'mine',
      place: '二号尾矿库',
      description: '坝体浸润线高于控制标高',
      standard: '金属非金属矿山重大事故隐患判定标准',
    },
    {
      name: 'tank',
      number: '石隐〔2025〕2号',
      enterprise: 'chemical',
      place: '液氨储罐区',
      description: '储罐紧急切断装置失效',
      standard: '化工和危险化学品生产经营单位重大生产安全事故隐患判定标准',
    },
  ];
  for (const [index, { name, enterprise, ...row }] of rows.entries()) {
    const found = { ...row, supervisor, enterprise: id(`enterprise:${enterprise}`), foundOn: '2025-04-21' };
    const order = await act(dangerSupervise, {
      danger: await act(dangerRegister, found),
      number: `青安委督〔2025〕${index + 4}号`,
      orderedBy: id('body:city'),
      orderedOn: '2025-05-12',
      responsibleBody: supervisor,
      responsiblePost: id('post:safetyCounty.head'),
      timeLimit: '2025-12-31',
    });
    ids.set(`order:${name}`, order);
    const published = { ...PORTAL, publishedOn: '2025-05-14', basis: '政府信息公开条例 20' };
    await act(dangerOrderPublish, { record: order, ...published, approverPost: id('post:city.head') });
  }
  const order = id('order:tailings');
  await act(dangerRectify, { order, rectifiedOn: '2025-10-28', measures: '增设排渗设施，降低库水位 2.4 米' });
  await act(dangerClear, {
    order,
    checkedOn: '2025-11-12',
    checkedBy: id('body:emergency'),
    finding: '连续观测 14 日，浸润线已低于控制标高',
    isRemoved: true,
  });
}

async function agreements({ act, id, ids }: Sample): Promise<void> {
  const parties = {
    principal: id('body:city'),
    promisor: id('body:emergency'),
    responsiblePost: id('post:emergency.head'),
    targets: '不发生较大以上事故，死亡人数不超过 2 人',
    deathsAtMost: 2,
  };
  for (const year of [2025, 2026]) {
    const agreement = await act(agreementSign, {
      ...parties,
      number: `青安责〔${year}〕7号`,
      year,
      signedOn: `${year}-01-15`,
      appraisalDueOn: `${year + 1}-03-31`,
    });
    ids.set(`agreement:${year}`, agreement);
  }
  await act(agreementAppraise, {
    agreement: id('agreement:2025'),
    result: 'UNQUALIFIED',
    score: '58.5',
    determinedOn: '2026-02-10',
    document: '青安委〔2026〕3号',
    explanation: '发生较大事故一起，死亡 3 人',
  });
}

async function decisions({ act, id, ids }: Sample): Promise<void> {
  const penalty = await act(penaltyImpose, {
    number: '石应急罚〔2025〕19号',
    enterprise: id('enterprise:mine'),
    accident: id('accident:mine'),
    kind: 'FINE',
    amount: { amount: '1200000', currency: 'CNY' },
    basis: '对较大事故负有责任，安全生产法 114(2)',
    decidedBy: id('body:safetyCounty'),
    decidedOn: '2025-12-24',
  });
  ids.set('penalty:mine', penalty);
  await act(penaltyPublish, {
    record: penalty,
    channel: 'CREDIT_SITE',
    medium: '信用青川',
    basis: '安全生产法 78',
    publishedOn: '2026-01-20',
    approverPost: id('post:safetyCounty.head'),
  });
  const misconduct = await act(misconductRecord, {
    number: '青纪〔2026〕31号',
    kind: 'DERELICTION',
    ground: 'AQ_DANGER_IGNORED',
    body: id('body:safetyCounty'),
    post: id('post:safetyCounty.head'),
    periodFrom: '2025-04-21',
    periodTo: '2025-12-31',
    decidedBy: id('body:discipline'),
    decidedOn: '2026-05-20',
    person: id('person:safetyCounty.former'),
    outcome: '党内警告',
  });
  ids.set('misconduct:tank', misconduct);
}
