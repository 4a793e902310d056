import type { Day, Sample } from '@integrity-graph/kit';
import { agreementPublish } from './agreement/publish.js';
import { agreementSign } from './agreement/sign.js';
import { appraisalRecord } from './appraisal/record.js';
import { breachDetermine } from './breach/determine.js';
import { breachPublish } from './breach/publish.js';
import { paymentRecord } from './commitment/pay.js';
import { commitmentPerform } from './commitment/perform.js';
import { reviewPublish } from './commitment/publish.js';
import { reviewRecord } from './commitment/record-review.js';
import { expenditureSchedule } from './expenditure/schedule.js';
import { projectPublish } from './project/publish.js';
import { projectRegister } from './project/register.js';
import { assign, PORTAL, undertake, yuan } from './sample.acts.js';
import { stageRelease } from './stage/release.js';

/* The sewage works: signed under a former head, and a subsidy that is not paid to this day. */

export async function sewage(sample: Sample): Promise<void> {
  const { act, id, ids } = sample;
  const project = await act(projectRegister, {
    number: '青合作库〔2022〕001号',
    name: '青川第三污水处理厂及配套管网',
    industry: '生态建设和环境保护',
    operationMode: 'BOT',
    returnMechanism: 'VIABILITY_GAP',
    totalInvestment: yuan('1260000000.00'),
    constructionMonths: 24,
    operationMonths: 216,
    implementingBody: id('body:environment'),
    government: id('body:city'),
    shareholder: id('body:platform'),
    initiatedOn: '2022-03-01',
  });
  ids.set('project:sewage', project);
  const stages = await assign(sample, project, '青环发〔2022〕21号', '2022-03-07', [
    ['PREPARATION', 'environment.deputy', '如实编制方案，不得承诺固定回报'],
    ['TENDERING', 'trading.head', '公平组织招标投标'],
    ['PROCUREMENT', 'finance.deputy', '依法选择社会资本方'],
    ['FINANCING', 'platform.head', '按期足额缴付资本金'],
    ['IMPLEMENTATION', 'environment.deputy', '按约付费、组织考核'],
  ]);
  for (const [kind, decidedBy, decidedOn, number] of [
    ['VALUE_FOR_MONEY', 'finance', '2022-06-10', '青财金〔2022〕14号'],
    ['FISCAL_CAPACITY', 'finance', '2022-06-10', '青财金〔2022〕15号'],
    ['IMPLEMENTATION_PLAN', 'city', '2022-07-21', '青政复〔2022〕33号'],
  ] as const) {
    await act(appraisalRecord, {
      project,
      kind,
      isPassed: true,
      decidedBy: id(`body:${decidedBy}`),
      decidedOn,
      document: number,
    });
  }
  const agreement = await act(agreementSign, {
    project,
    number: '青环合〔2022〕9号',
    sponsor: id('enterprise:road'),
    company: id('enterprise:bridge'),
    dateSigned: '2022-12-06',
    startsOn: '2023-01-01',
    endsOn: '2042-12-31',
    signatoryPost: id('post:environment.head'),
  });
  ids.set('agreement:sewage', agreement);
  const approverPost = id('post:environment.head');
  await act(projectPublish, { record: project, ...PORTAL, publishedOn: '2022-12-12', approverPost });
  await act(agreementPublish, { record: agreement, ...PORTAL, publishedOn: '2022-12-12', approverPost });
  const year = (dueOn: Day) => `${Number(dueOn.slice(0, 4)) - 1}年度`;
  await build(sample, agreement);
  await operate(sample, agreement, year);
  await act(stageRelease, {
    responsibility: stages.get('IMPLEMENTATION')!,
    endDate: '2025-07-06',
    endDocument: '青环发〔2025〕30号',
  });
  await assign(sample, project, '青环发〔2025〕30号', '2025-07-07', [
    ['IMPLEMENTATION', 'environment.head', '清欠，按约付费、组织考核'],
  ]);
  await act(expenditureSchedule, {
    project,
    rows: [
      { year: 2023, type: 'EQUITY', amount: yuan('120000000.00') },
      ...Array.from({ length: 19 }, (_, n) => [
        { year: 2024 + n, type: 'SUBSIDY' as const, amount: yuan('46000000.00') },
        { year: 2024 + n, type: 'RISK' as const, amount: yuan('2300000.00') },
      ]).flat(),
    ],
    document: '青财金〔2022〕15号',
    approvedOn: '2022-06-10',
  });
}

async function build(sample: Sample, agreement: string): Promise<void> {
  const { act } = sample;
  const site = await undertake(sample, agreement, {
    name: 'sewage.site',
    kind: 'SITE',
    title: '厂区用地',
    clause: '第12条',
    dueOn: '2023-03-31',
  });
  await act(commitmentPerform, { commitment: site, performedOn: '2023-03-24', evidence: '交地确认书2023-3' });
  const capital = await undertake(sample, agreement, {
    name: 'sewage.capital',
    kind: 'CAPITAL',
    title: '政府方首期资本金',
    clause: '第8条',
    dueOn: '2023-02-28',
    amount: '120000000.00',
    obligor: 'platform',
  });
  for (const [paidOn, amount] of [
    ['2023-02-20', '80000000.00'],
    ['2023-03-15', '40000000.00'],
  ] as const) {
    await act(paymentRecord, {
      commitment: capital,
      amount: yuan(amount),
      paidOn,
      document: `青城投付〔2023〕${paidOn.slice(5, 7)}号`,
    });
  }
  const works = { name: 'sewage.works', kind: 'ACCEPTANCE', title: '厂区工程', clause: '第20条' } as const;
  const accepted = await undertake(sample, agreement, { ...works, dueOn: '2023-12-31' });
  await act(commitmentPerform, { commitment: accepted, performedOn: '2023-12-19', evidence: '交工验收证书2023-7' });
}

/** Each year a review, and the subsidy that depends on it; that of 2024 is not paid to this day. */
async function operate(sample: Sample, agreement: string, year: (dueOn: Day) => string): Promise<void> {
  const { act, id, ids } = sample;
  for (const { dueOn, reviewedOn, score, payable, paidOn } of [
    { dueOn: '2024-04-30', reviewedOn: '2024-03-14', score: '91', payable: '45000000.00', paidOn: '2024-04-22' },
    { dueOn: '2025-04-30', reviewedOn: '2025-05-22', score: '84.5', payable: '42500000.00', paidOn: null },
    { dueOn: '2026-04-30', reviewedOn: '2026-03-20', score: '88', payable: '44000000.00', paidOn: '2026-04-17' },
  ]) {
    const of = dueOn.slice(0, 4);
    const review = await undertake(sample, agreement, {
      name: `sewage.review.${of}`,
      kind: 'REVIEW',
      title: `${year(dueOn)}绩效考核`,
      clause: '第40条',
      dueOn: `${of}-03-31`,
    });
    const payment = await undertake(sample, agreement, {
      name: `sewage.subsidy.${of}`,
      kind: 'PAYMENT',
      title: `${year(dueOn)}可行性缺口补助`,
      clause: '第42条',
      dueOn,
      amount: '46000000.00',
    });
    const reviewed = await act(reviewRecord, {
      commitment: review,
      periodStart: `${Number(of) - 1}-01-01`,
      periodEnd: `${Number(of) - 1}-12-31`,
      score,
      effect: `出水达标率 ${score}%`,
      reviewedBy: id('body:environment'),
      reviewedOn,
      document: `青环绩〔${of}〕3号`,
      payment,
      payable: yuan(payable),
    });
    const approverPost = id('post:environment.head');
    await act(reviewPublish, { record: reviewed, ...PORTAL, publishedOn: reviewedOn, approverPost });
    if (paidOn)
      await act(paymentRecord, { commitment: payment, amount: yuan(payable), paidOn, document: `国库付〔${of}〕77号` });
  }
  const breach = await act(breachDetermine, {
    project: id('project:sewage'),
    ground: 'PPP_LATE_PAY',
    body: id('body:environment'),
    occurredOn: '2025-05-01',
    commitment: id('commitment:sewage.subsidy.2025'),
    facts: '2024年度补助到期未付，绩效考核亦逾期',
    determinedBy: id('body:city'),
    decisionNumber: '青政信认〔2025〕2号',
    determinedOn: '2025-08-14',
    remedyDueOn: '2026-03-31',
  });
  ids.set('breach:sewage', breach);
  await act(breachPublish, {
    record: breach,
    ...PORTAL,
    publishedOn: '2025-08-21',
    approverPost: id('post:city.head'),
  });
}
