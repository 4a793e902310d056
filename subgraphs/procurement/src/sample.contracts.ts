import type { Day, SizeClass } from '@integrity-graph/kit';
import type { PaymentFrom } from './contract/contract.js';
import type { ProcurementCategory, ProcurementMethod } from './project/project.js';

/*
 * Contracts of the fictional city, 2025 and 2026. Ids by name: `project:<name>` and `contract:<name>` of each row below.
 *
 *   lighting    signed under the transport bureau's former head, due while the post was vacant, paid late under the next
 *   inspection, budgeting, solar-power, command-centre, census-training   performed in time, or nearly
 *   ring-road, invoices, housing-road   payment overdue: to a large firm, a micro firm, and one whose inspection never came
 *   monitoring  published, not filed       leaflets  neither published nor filed       zone-road  still being built
 */

/** A contract and what happened under it. Amounts in CNY. */
export interface Story {
  name: string;
  title: string;
  buyer: string;
  supplier: string;
  size: SizeClass;
  method: ProcurementMethod;
  category: ProcurementCategory;
  budget: string;
  value: string;
  awardedOn: Day;
  signedOn: Day;
  deliverBy: Day;
  acceptBy?: Day;
  paymentFrom?: PaymentFrom;
  termDays?: number;
  /** Names of post and person, where the record has them. */
  signedBy?: { post: string; person: string };
  handler?: string;
  performanceGuarantee?: { amount: string; returnBy: Day };
  publishedOn?: Day;
  filedOn?: Day;
  deliveredOn?: Day;
  acceptances?: { on: Day; isMet: boolean; item: string; remark?: string }[];
  invoicedOn?: Day;
  payments?: { on: Day; amount: string }[];
}

export const STORIES: Story[] = [
  {
    name: 'lighting',
    title: '环城路路灯节能改造',
    buyer: 'transport',
    supplier: 'solar',
    size: 'SMALL',
    method: 'OPEN_TENDER',
    category: 'WORKS',
    budget: '1320000',
    value: '1280000',
    awardedOn: '2026-01-29',
    signedOn: '2026-02-10',
    deliverBy: '2026-03-15',
    acceptBy: '2026-03-25',
    paymentFrom: 'ACCEPTANCE',
    signedBy: { post: 'transport.head', person: 'transport.former' },
    handler: 'transport.handler',
    performanceGuarantee: { amount: '64000', returnBy: '2027-03-25' },
    publishedOn: '2026-02-11',
    filedOn: '2026-02-25',
    deliveredOn: '2026-03-10',
    acceptances: [{ on: '2026-03-20', isMet: true, item: '路面平均照度不低于 20 lx' }],
    invoicedOn: '2026-03-23',
    payments: [{ on: '2026-06-12', amount: '1280000' }],
  },
  {
    name: 'inspection',
    title: '青川大桥定期检测',
    buyer: 'transport',
    supplier: 'bridge',
    size: 'MEDIUM',
    method: 'COMPETITIVE_CONSULTATION',
    category: 'SERVICES',
    budget: '460000',
    value: '438000',
    awardedOn: '2025-04-10',
    signedOn: '2025-04-22',
    deliverBy: '2025-07-31',
    handler: 'transport.handler',
    publishedOn: '2025-04-24',
    filedOn: '2025-04-29',
    deliveredOn: '2025-07-25',
    acceptances: [{ on: '2025-07-30', isMet: true, item: '检测报告符合 JTG/T H21' }],
    invoicedOn: '2025-07-31',
    payments: [{ on: '2025-08-20', amount: '438000' }],
  },
  {
    name: 'ring-road',
    title: '环城公路二期路面工程',
    buyer: 'transport',
    supplier: 'road',
    size: 'LARGE',
    method: 'OPEN_TENDER',
    category: 'WORKS',
    budget: '38000000',
    value: '36500000',
    awardedOn: '2025-08-28',
    signedOn: '2025-09-15',
    deliverBy: '2026-08-31',
    termDays: 60,
    handler: 'transport.handler',
    performanceGuarantee: { amount: '3650000', returnBy: '2027-08-31' },
    publishedOn: '2025-09-17',
    filedOn: '2025-09-24',
    deliveredOn: '2026-08-31',
    acceptances: [{ on: '2026-09-14', isMet: true, item: '路面平整度与弯沉' }],
    invoicedOn: '2026-09-15',
    payments: [{ on: '2025-10-20', amount: '10950000' }],
  },
  {
    name: 'budgeting',
    title: '预算管理一体化系统运维',
    buyer: 'finance',
    supplier: 'software',
    size: 'SMALL',
    method: 'COMPETITIVE_CONSULTATION',
    category: 'SERVICES',
    budget: '800000',
    value: '776000',
    awardedOn: '2025-05-22',
    signedOn: '2025-06-03',
    deliverBy: '2025-12-31',
    signedBy: { post: 'finance.head', person: 'finance.former' },
    handler: 'finance.handler',
    publishedOn: '2025-06-05',
    filedOn: '2025-06-10',
    deliveredOn: '2025-12-29',
    acceptances: [{ on: '2026-01-06', isMet: true, item: '全年可用率不低于 99.9%' }],
    invoicedOn: '2026-01-07',
    payments: [{ on: '2026-01-20', amount: '776000' }],
  },
  {
    name: 'invoices',
    title: '财政票据印制',
    buyer: 'finance',
    supplier: 'printing',
    size: 'MICRO',
    method: 'INQUIRY',
    category: 'GOODS',
    budget: '280000',
    value: '266000',
    awardedOn: '2026-08-06',
    signedOn: '2026-08-18',
    deliverBy: '2026-09-30',
    handler: 'finance.handler',
    publishedOn: '2026-08-19',
    filedOn: '2026-08-25',
    deliveredOn: '2026-09-28',
    acceptances: [{ on: '2026-09-29', isMet: true, item: '号段连续，防伪线清晰' }],
    invoicedOn: '2026-09-30',
    payments: [{ on: '2026-10-15', amount: '100000' }],
  },
  {
    name: 'housing-road',
    title: '保障性住房小区配套道路',
    buyer: 'housing',
    supplier: 'bridge',
    size: 'MEDIUM',
    method: 'OPEN_TENDER',
    category: 'WORKS',
    budget: '6500000',
    value: '6180000',
    awardedOn: '2026-04-24',
    signedOn: '2026-05-11',
    deliverBy: '2026-09-20',
    acceptBy: '2026-10-15',
    paymentFrom: 'ACCEPTANCE',
    termDays: 30,
    performanceGuarantee: { amount: '309000', returnBy: '2027-09-20' },
    publishedOn: '2026-05-12',
    filedOn: '2026-05-19',
    deliveredOn: '2026-09-18',
    invoicedOn: '2026-09-21',
  },
  {
    name: 'solar-power',
    title: '空气自动监测站光伏供电',
    buyer: 'environment',
    supplier: 'solar',
    size: 'SMALL',
    method: 'COMPETITIVE_NEGOTIATION',
    category: 'GOODS',
    budget: '390000',
    value: '365000',
    awardedOn: '2025-12-26',
    signedOn: '2026-01-12',
    deliverBy: '2026-03-31',
    // Four working days late.
    publishedOn: '2026-01-20',
    filedOn: '2026-01-21',
    deliveredOn: '2026-03-27',
    acceptances: [{ on: '2026-03-31', isMet: true, item: '连续阴天供电 72 小时' }],
    invoicedOn: '2026-04-01',
    payments: [{ on: '2026-04-17', amount: '365000' }],
  },
  {
    name: 'monitoring',
    title: '环境监测数据平台',
    buyer: 'environment',
    supplier: 'software',
    size: 'SMALL',
    method: 'OPEN_TENDER',
    category: 'SERVICES',
    budget: '2400000',
    value: '2286000',
    awardedOn: '2026-10-12',
    signedOn: '2026-10-26',
    deliverBy: '2027-04-30',
    performanceGuarantee: { amount: '114300', returnBy: '2028-04-30' },
    publishedOn: '2026-10-27',
  },
  {
    name: 'command-centre',
    title: '应急指挥平台升级',
    buyer: 'emergency',
    supplier: 'software',
    size: 'SMALL',
    method: 'OPEN_TENDER',
    category: 'SERVICES',
    budget: '1900000',
    value: '1820000',
    awardedOn: '2025-10-22',
    signedOn: '2025-11-03',
    deliverBy: '2026-04-30',
    acceptBy: '2026-05-29',
    paymentFrom: 'ACCEPTANCE',
    publishedOn: '2025-11-05',
    filedOn: '2025-11-10',
    deliveredOn: '2026-04-28',
    acceptances: [
      { on: '2026-05-13', isMet: false, item: '并发 500 路视频', remark: '实测 310 路' },
      { on: '2026-06-10', isMet: true, item: '并发 500 路视频' },
    ],
    invoicedOn: '2026-06-11',
    payments: [{ on: '2026-07-03', amount: '1820000' }],
  },
  {
    name: 'census-training',
    title: '统计调查员培训用餐',
    buyer: 'statistics',
    supplier: 'catering',
    size: 'MICRO',
    method: 'INQUIRY',
    category: 'SERVICES',
    budget: '60000',
    value: '54800',
    awardedOn: '2026-03-09',
    signedOn: '2026-03-16',
    deliverBy: '2026-03-31',
    termDays: 10,
    publishedOn: '2026-03-17',
    filedOn: '2026-03-20',
    deliveredOn: '2026-03-27',
    acceptances: [{ on: '2026-03-27', isMet: true, item: '用餐人次与标准' }],
    invoicedOn: '2026-03-30',
    payments: [{ on: '2026-04-02', amount: '54800' }],
  },
  {
    name: 'zone-road',
    title: '高新区创新二路新建',
    buyer: 'zone',
    supplier: 'road',
    size: 'LARGE',
    method: 'OPEN_TENDER',
    category: 'WORKS',
    budget: '52000000',
    value: '49800000',
    awardedOn: '2025-11-14',
    signedOn: '2025-12-01',
    deliverBy: '2027-06-30',
    termDays: 90,
    performanceGuarantee: { amount: '4980000', returnBy: '2029-06-30' },
    publishedOn: '2025-12-02',
    filedOn: '2025-12-09',
    payments: [{ on: '2026-01-15', amount: '14940000' }],
  },
  {
    name: 'leaflets',
    title: '消防宣传册印制',
    buyer: 'wangjiang',
    supplier: 'printing',
    size: 'MICRO',
    method: 'INQUIRY',
    category: 'GOODS',
    budget: '30000',
    value: '27600',
    awardedOn: '2026-10-30',
    signedOn: '2026-11-05',
    deliverBy: '2026-12-10',
  },
];
