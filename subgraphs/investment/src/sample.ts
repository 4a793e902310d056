import type { Sample } from '@integrity-graph/kit';
import { agreementSign } from './agreement/sign.js';
import { commitmentAssess } from './commitment/assess.js';
import { commitmentMake } from './commitment/make.js';
import { commitmentMeetCondition } from './commitment/meet-condition.js';
import { policyIssue } from './policy/issue.js';
import { policyPublish } from './policy/publish.js';
import { policyRepeal } from './policy/repeal.js';
import { reviewConclude } from './review/conclude.js';
import { loadAfterwards } from './sample.afterwards.js';

/*
 * What a fictional city and its development zone promised to investors. The bureau of investment was merged into the bureau
 * of commerce on 1 July 2026: what its head promised is the next one's to keep. Ids by name: `investment.<name>` of each row.
 *
 *   review:incentives  an exception until 2026-08-31    review:zone  passed
 *   policy:incentives  the city's, in force after its exception has ended      policy:rewards  the zone's, never reviewed
 *   policy:old  repealed: what was promised under it stays owed
 *
 *   agreement:solar  of the bureau of investment        agreement:software  of the zone, not reviewed
 *
 *   land      kept in time and confirmed by the investor
 *   road      moved to the end of 2026 for the public interest, compensated
 *   reward    promised and fallen due under the former head, unpaid under the next to this day; found a breach of faith
 *   power     recorded as kept, contested by the investor
 *   tax       found unlawful, withdrawn, its compensation overdue
 *   rent      a withdrawal of it speaks of another term of office: a person has yet to look at its reason
 *   training  under a policy alone, not due yet
 */

const yuan = (amount: string) => ({ amount, currency: 'CNY' });

/** Loads the promises through the sector's own actions; parties' sample comes first. */
export async function loadSample(sample: Sample): Promise<void> {
  sample.department = sample.id('body:commerce');
  await policies(sample);
  await agreements(sample);
  await commitments(sample);
  await loadAfterwards(sample);
}

async function policies({ act, id, ids }: Sample): Promise<void> {
  const incentives = await act(reviewConclude, {
    number: '青公审〔2024〕18号',
    draft: '青川市促进制造业投资若干措施（送审稿）',
    drafter: id('body:investment'),
    reviewer: id('body:city'),
    preliminary: '涉及影响生产经营成本，拟适用例外规定',
    reviewedOn: '2024-09-10',
    conclusion: 'EXCEPTION',
    concern: 'COST',
    exceptionUntil: '2026-08-31',
    opinion: '为节约能源、保护环境，适用例外规定，期限两年',
  });
  const zone = await act(reviewConclude, {
    number: '青公审〔2025〕4号',
    draft: '青川高新区与青川晴川光电科技有限公司投资协议（送审稿）',
    drafter: id('body:investment'),
    reviewer: id('body:city'),
    reviewedOn: '2025-02-17',
    conclusion: 'COMPLIANT',
    opinion: '未发现排除、限制竞争的内容',
  });
  ids.set('investment.review:incentives', incentives);
  ids.set('investment.review:zone', zone);
  const policy = async (name: string, input: object) =>
    ids.set(`investment.policy:${name}`, await act(policyIssue, input));
  await policy('old', {
    number: '青政发〔2021〕9号',
    title: '青川市招商引资奖励办法',
    issuer: id('body:city'),
    authority: '地方组织法',
    issuedOn: '2021-04-12',
    validFrom: '2021-05-01',
  });
  await policy('incentives', {
    number: '青政发〔2024〕12号',
    title: '青川市促进制造业投资若干措施',
    issuer: id('body:city'),
    authority: '地方组织法',
    review: incentives,
    issuedOn: '2024-09-23',
    validFrom: '2024-10-01',
    validUntil: '2027-09-30',
  });
  await policy('rewards', {
    number: '青高新管〔2025〕6号',
    title: '高新区企业落户奖励办法',
    issuer: id('body:zone'),
    authority: '示例省开发区条例',
    issuedOn: '2025-03-18',
    validFrom: '2025-04-01',
  });
  const portal = { channel: 'PORTAL', medium: '青川市人民政府门户网站', basis: '政府信息公开条例 20' };
  const publish = (name: string, publishedOn: string, approver: string) =>
    act(policyPublish, {
      record: id(`investment.policy:${name}`),
      ...portal,
      publishedOn,
      approverPost: id(`post:${approver}.head`),
    });
  await publish('old', '2021-04-14', 'city');
  await publish('incentives', '2024-09-25', 'city');
  // That of the zone was never published: the duty is overdue.
  await act(policyRepeal, {
    policy: id('investment.policy:old'),
    repealedOn: '2024-09-30',
    document: '青政发〔2024〕13号',
  });
}

async function agreements({ act, id, ids }: Sample): Promise<void> {
  const solar = await act(agreementSign, {
    number: '青投协〔2025〕3号',
    name: '光伏组件生产基地投资协议',
    party: id('body:investment'),
    investor: id('enterprise:solar'),
    project: '年产 1 吉瓦光伏组件',
    land: '高新区光电路以东 120 亩',
    investment: yuan('260000000'),
    dateSigned: '2025-02-20',
    policy: id('investment.policy:incentives'),
    review: id('investment.review:zone'),
    signatoryPost: id('post:investment.head'),
  });
  const software = await act(agreementSign, {
    number: '青高新协〔2025〕9号',
    name: '云笺研发中心落户协议',
    party: id('body:zone'),
    investor: id('enterprise:software'),
    project: '软件研发中心',
    investment: yuan('18000000'),
    dateSigned: '2025-05-15',
    policy: id('investment.policy:rewards'),
    signatoryPost: id('post:zone.head'),
  });
  ids.set('investment.agreement:solar', solar);
  ids.set('investment.agreement:software', software);
}

interface Promised {
  name: string;
  agreement?: 'solar' | 'software';
  kind: string;
  promise: string;
  content: string;
  amount?: string;
  authority?: string;
  condition?: string;
  conditionKind?: string;
  dueOn: string;
}

const COMMITMENTS: Promised[] = [
  {
    name: 'land',
    agreement: 'solar',
    kind: 'LAND',
    promise: 'QUALITY',
    content: '交付已平整、通水通电的项目用地',
    dueOn: '2025-08-31',
  },
  {
    name: 'road',
    agreement: 'solar',
    kind: 'INFRASTRUCTURE',
    promise: 'TIME',
    content: '厂区外光电路通车',
    amount: '5200000',
    dueOn: '2026-03-31',
  },
  {
    name: 'reward',
    agreement: 'solar',
    kind: 'SUBSIDY',
    promise: 'GUARANTEE',
    content: '首期设备投资奖补',
    amount: '1200000',
    authority: '青政发〔2024〕12号',
    condition: '首期投资到位',
    conditionKind: 'INVESTMENT',
    dueOn: '2026-05-31',
  },
  {
    name: 'power',
    agreement: 'solar',
    kind: 'INFRASTRUCTURE',
    promise: 'QUALITY',
    content: '建成 10 千伏双回路供电',
    dueOn: '2026-06-30',
  },
  {
    name: 'tax',
    agreement: 'software',
    kind: 'TAX',
    promise: 'GUARANTEE',
    content: '前三年地方留成税收全额返还',
    amount: '900000',
    condition: '企业注册地迁入高新区并在区内纳税',
    conditionKind: 'REGISTRATION',
    dueOn: '2026-12-31',
  },
  {
    name: 'rent',
    agreement: 'software',
    kind: 'FACTOR',
    promise: 'GUARANTEE',
    content: '研发用房两年免租',
    amount: '360000',
    authority: '示例省开发区条例',
    dueOn: '2027-06-30',
  },
  {
    name: 'training',
    kind: 'OTHER',
    promise: 'TIME',
    content: '为企业培训操作工人两期',
    dueOn: '2027-03-31',
  },
];

async function commitments({ act, id, ids }: Sample): Promise<void> {
  for (const [index, { name, agreement, amount, ...row }] of COMMITMENTS.entries()) {
    const isOfZone = agreement !== 'solar';
    const made = await act(commitmentMake, {
      ...row,
      number: `${isOfZone ? '青高新承' : '青投承'}〔2025〕${index + 1}号`,
      amount: amount && yuan(amount),
      agreement: agreement && id(`investment.agreement:${agreement}`),
      policy: agreement ? undefined : id('investment.policy:rewards'),
      investor: agreement ? undefined : id('enterprise:printing'),
      responsiblePost: isOfZone ? id('post:zone.deputy') : id('post:investment.head'),
      madeOn: isOfZone ? '2025-05-15' : '2025-02-20',
    });
    ids.set(`investment.${name}`, made);
  }
  for (const [name, metOn, evidence] of [
    ['reward', '2026-03-20', '首期投资验资报告'],
    ['tax', '2025-09-12', '迁入登记通知书'],
  ] as const) {
    await act(commitmentMeetCondition, { commitment: id(`investment.${name}`), metOn, evidence });
  }
  await act(commitmentAssess, {
    commitment: id('investment.tax'),
    isLawful: false,
    ground: 'COMPETITION',
    assessedOn: '2026-01-26',
    assessedBy: id('body:city'),
    document: '青政法〔2026〕2号',
  });
  await act(commitmentAssess, {
    commitment: id('investment.reward'),
    isLawful: true,
    assessedOn: '2026-06-15',
    assessedBy: id('body:city'),
    document: '青政法〔2026〕17号',
  });
}
