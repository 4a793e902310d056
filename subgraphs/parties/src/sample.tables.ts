import type { SizeClass } from '@integrity-graph/kit';
import type { BodyKind } from './body/government-body.js';
import type { DivisionKind } from './division/division.js';
import type { EngagementRole } from './engagement/engagement.js';
import type { Power } from './power-item/power-item.js';
import type { TenureKind } from './tenure/tenure.js';

/*
 * A fictional province; no place, body, person or firm in it exists. Ids by name, for the samples of other subgraphs:
 *
 *   division:000000  nation        division:990000  province 示例省
 *   division:990100  青川市         division:990101 临溪区  990102 东岭区  990121 石桥县  9901Z1 高新区 (zone)
 *   division:990200  云泽市         division:990201 澄湖区
 *   division:990101001 望江街道  990101002 柳巷街道  990121101 石桥镇  990101001001 望江社区
 *
 *   body:province  body:city  body:shiqiao (governments)     body:organisation  body:discipline (Party organs of the city)
 *   body:finance  body:transport  body:housing  body:environment  body:emergency  body:statistics  body:development
 *   body:commerce  body:investment (merged into body:commerce on 2026-07-01)  body:credit (credit office)
 *   body:trading (public resources trading centre)  body:zone (management committee)  body:platform (city investment firm)
 *   body:court  body:wangjiang (sub-district office)  body:residents (residents' committee)
 *   body:safetyCounty  body:safetyProvince (departments of emergency management of Shiqiao and of the province)
 *
 *   post:<body>.head of every body but province and organisation; post:<body>.deputy of finance, transport, housing, environment,
 *   emergency, statistics, zone; post:finance.party (Party secretary); post:transport.handler, post:finance.handler (no head)
 *
 *   person:<body>.head now in post; person:<body>.deputy; person:finance.former (until 2025-08-31), person:finance.party
 *   person:environment.former (until 2025-06-30), person:safetyCounty.former (until 2025-12-31)
 *   person:transport.former (until 2026-03-31), .acting (2026-05-06 to 2026-05-31), .head (from 2026-06-01); person:transport.handler,
 *   person:finance.handler; person:investment.head until the merger; person:expert.road, person:expert.finance, person:buyer
 *
 *   tenure:<as the person>   vacancy:transport   succession:investment   decision:ring-road
 *
 *   enterprise:road (LARGE)  enterprise:bridge (MEDIUM)  enterprise:software (SMALL)  enterprise:catering (MICRO)
 *   enterprise:chemical (LARGE)  enterprise:mine (MEDIUM)  enterprise:solar (SMALL)  enterprise:printing (MICRO)
 */

export const DIVISIONS: [code: string, kind: DivisionKind, name: string][] = [
  ['000000', 'NATION', '中华人民共和国'],
  ['990000', 'PROVINCE', '示例省'],
  ['990100', 'PREFECTURE', '青川市'],
  ['990101', 'COUNTY', '临溪区'],
  ['990102', 'COUNTY', '东岭区'],
  ['990121', 'COUNTY', '石桥县'],
  ['9901Z1', 'ZONE', '青川高新技术产业开发区'],
  ['990101001', 'TOWNSHIP', '望江街道'],
  ['990101002', 'TOWNSHIP', '柳巷街道'],
  ['990121101', 'TOWNSHIP', '石桥镇'],
  ['990101001001', 'VILLAGE', '望江社区'],
  ['990200', 'PREFECTURE', '云泽市'],
  ['990201', 'COUNTY', '澄湖区'],
];

/** The documents differ: the province's names the sectors of 国发〔2016〕76号, the city's three more. */
export const POLICIES: [issuer: string, title: string, documentNumber: string, sectors: string[]][] = [
  [
    'province',
    '示例省人民政府关于加强政务诚信建设的实施意见',
    '示政发〔2010〕1号',
    ['PROCUREMENT', 'PPP', 'BIDDING', 'INVESTMENT', 'DEBT'],
  ],
  [
    'city',
    '青川市人民政府关于加强政务诚信建设的实施方案',
    '青政发〔2010〕6号',
    ['SAFETY', 'ENVIRONMENT', 'STATISTICS'],
  ],
];

export const BODIES: [name: string, division: string, kind: BodyKind, title: string, superior: string | null][] = [
  ['province', '990000', 'PEOPLES_GOVERNMENT', '示例省人民政府', null],
  ['city', '990100', 'PEOPLES_GOVERNMENT', '青川市人民政府', 'province'],
  ['shiqiao', '990121', 'PEOPLES_GOVERNMENT', '石桥县人民政府', 'city'],
  ['organisation', '990100', 'PARTY_ORGAN', '中共青川市委组织部', null],
  ['discipline', '990100', 'PARTY_ORGAN', '中共青川市纪律检查委员会', null],
  ['finance', '990100', 'DEPARTMENT', '青川市财政局', 'city'],
  ['transport', '990100', 'DEPARTMENT', '青川市交通运输局', 'city'],
  ['housing', '990100', 'DEPARTMENT', '青川市住房和城乡建设局', 'city'],
  ['environment', '990100', 'DEPARTMENT', '青川市生态环境局', 'city'],
  ['emergency', '990100', 'DEPARTMENT', '青川市应急管理局', 'city'],
  ['statistics', '990100', 'DEPARTMENT', '青川市统计局', 'city'],
  ['development', '990100', 'DEPARTMENT', '青川市发展和改革委员会', 'city'],
  ['commerce', '990100', 'DEPARTMENT', '青川市商务局', 'city'],
  ['investment', '990100', 'DEPARTMENT', '青川市投资促进局', 'city'],
  ['credit', '990100', 'DEPARTMENT', '青川市社会信用体系建设办公室', 'development'],
  ['trading', '990100', 'PUBLIC_INSTITUTION', '青川市公共资源交易中心', 'city'],
  ['zone', '9901Z1', 'MANAGEMENT_COMMITTEE', '青川高新技术产业开发区管理委员会', 'city'],
  ['platform', '990100', 'PLATFORM_COMPANY', '青川市城市建设投资有限公司', 'finance'],
  ['court', '990100', 'COURT', '青川市中级人民法院', null],
  ['wangjiang', '990101001', 'OTHER', '临溪区望江街道办事处', null],
  ['residents', '990101001001', 'RESIDENTS_COMMITTEE', '望江社区居民委员会', 'wangjiang'],
  ['safetyCounty', '990121', 'DEPARTMENT', '石桥县应急管理局', 'shiqiao'],
  ['safetyProvince', '990000', 'DEPARTMENT', '示例省应急管理厅', 'province'],
];

/** Authority and category of the credit code by kind of body. */
export const CREDIT_CODE: Record<BodyKind, [authority: string, category: string]> = {
  PEOPLES_GOVERNMENT: ['1', '1'],
  DEPARTMENT: ['1', '1'],
  PARTY_ORGAN: ['1', '1'],
  COURT: ['1', '1'],
  OTHER: ['1', '1'],
  PUBLIC_INSTITUTION: ['1', '2'],
  MANAGEMENT_COMMITTEE: ['1', '2'],
  RESIDENTS_COMMITTEE: ['5', '9'],
  VILLAGERS_COMMITTEE: ['5', '4'],
  PLATFORM_COMPANY: ['9', '1'],
};

export interface PostRow {
  post: string;
  title: string;
  isHead?: true;
  isPartyPost?: true;
}

export const POSTS: PostRow[] = [
  { post: 'city.head', title: '市长', isHead: true },
  { post: 'shiqiao.head', title: '县长', isHead: true },
  { post: 'discipline.head', title: '书记', isHead: true, isPartyPost: true },
  { post: 'finance.head', title: '局长', isHead: true },
  { post: 'finance.party', title: '党组书记', isHead: true, isPartyPost: true },
  { post: 'finance.deputy', title: '副局长' },
  { post: 'finance.handler', title: '国库科科长' },
  { post: 'transport.head', title: '局长', isHead: true },
  { post: 'transport.deputy', title: '副局长' },
  { post: 'transport.handler', title: '建设管理科科长' },
  { post: 'housing.head', title: '局长', isHead: true },
  { post: 'housing.deputy', title: '副局长' },
  { post: 'environment.head', title: '局长', isHead: true },
  { post: 'environment.deputy', title: '副局长' },
  { post: 'emergency.head', title: '局长', isHead: true },
  { post: 'emergency.deputy', title: '副局长' },
  { post: 'statistics.head', title: '局长', isHead: true },
  { post: 'statistics.deputy', title: '副局长' },
  { post: 'development.head', title: '主任', isHead: true },
  { post: 'commerce.head', title: '局长', isHead: true },
  { post: 'investment.head', title: '局长', isHead: true },
  { post: 'credit.head', title: '主任', isHead: true },
  { post: 'trading.head', title: '主任', isHead: true },
  { post: 'zone.head', title: '管委会主任', isHead: true },
  { post: 'zone.deputy', title: '管委会副主任' },
  { post: 'platform.head', title: '董事长', isHead: true },
  { post: 'court.head', title: '院长', isHead: true },
  { post: 'wangjiang.head', title: '街道办事处主任', isHead: true },
  { post: 'residents.head', title: '居委会主任', isHead: true },
  { post: 'safetyCounty.head', title: '局长', isHead: true },
  { post: 'safetyProvince.head', title: '厅长', isHead: true },
];

export interface TenureRow {
  person: string;
  name: string;
  post: string;
  start: string;
  end?: string;
  kind?: TenureKind;
}

/** The transport bureau changes hands with a gap: held, vacant, acting, held again. */
export const TENURES: TenureRow[] = [
  { person: 'city.head', name: '顾明远', post: 'city.head', start: '2023-01-12' },
  { person: 'shiqiao.head', name: '祁向晨', post: 'shiqiao.head', start: '2022-09-20' },
  { person: 'discipline.head', name: '严秉正', post: 'discipline.head', start: '2022-11-03' },
  { person: 'finance.former', name: '卢开济', post: 'finance.head', start: '2019-04-16', end: '2025-08-31' },
  { person: 'finance.head', name: '谢若溪', post: 'finance.head', start: '2025-09-01' },
  { person: 'finance.party', name: '方守诚', post: 'finance.party', start: '2021-06-08' },
  { person: 'finance.deputy', name: '姚清和', post: 'finance.deputy', start: '2020-10-26' },
  { person: 'finance.handler', name: '白雨桐', post: 'finance.handler', start: '2018-03-01' },
  { person: 'transport.former', name: '林安禾', post: 'transport.head', start: '2021-03-15', end: '2026-03-31' },
  {
    person: 'transport.acting',
    name: '周予衡',
    post: 'transport.head',
    start: '2026-05-06',
    end: '2026-05-31',
    kind: 'ACTING',
  },
  { person: 'transport.head', name: '沈知行', post: 'transport.head', start: '2026-06-01' },
  { person: 'transport.deputy', name: '陶景行', post: 'transport.deputy', start: '2020-08-10' },
  { person: 'transport.handler', name: '易可嘉', post: 'transport.handler', start: '2019-12-02' },
  { person: 'housing.head', name: '段文博', post: 'housing.head', start: '2022-05-18' },
  { person: 'housing.deputy', name: '纪宁远', post: 'housing.deputy', start: '2023-07-03' },
  { person: 'environment.former', name: '傅清源', post: 'environment.head', start: '2021-11-22', end: '2025-06-30' },
  { person: 'environment.head', name: '温如许', post: 'environment.head', start: '2025-07-01' },
  { person: 'environment.deputy', name: '江望舒', post: 'environment.deputy', start: '2022-02-14' },
  { person: 'emergency.head', name: '石敬安', post: 'emergency.head', start: '2023-03-27' },
  { person: 'emergency.deputy', name: '骆守真', post: 'emergency.deputy', start: '2021-08-30' },
  { person: 'statistics.head', name: '庄求实', post: 'statistics.head', start: '2022-12-19' },
  { person: 'statistics.deputy', name: '闻以诚', post: 'statistics.deputy', start: '2020-06-15' },
  { person: 'development.head', name: '程怀远', post: 'development.head', start: '2022-04-11' },
  { person: 'commerce.head', name: '唐嘉言', post: 'commerce.head', start: '2021-09-06' },
  { person: 'investment.head', name: '叶承运', post: 'investment.head', start: '2020-01-13', end: '2026-06-30' },
  { person: 'credit.head', name: '苏允中', post: 'credit.head', start: '2023-05-22' },
  { person: 'trading.head', name: '董持平', post: 'trading.head', start: '2021-02-01' },
  { person: 'zone.head', name: '高致远', post: 'zone.head', start: '2022-08-15' },
  { person: 'zone.deputy', name: '柳新程', post: 'zone.deputy', start: '2023-10-09' },
  { person: 'platform.head', name: '任立信', post: 'platform.head', start: '2020-11-30' },
  { person: 'court.head', name: '孟昭明', post: 'court.head', start: '2021-12-28' },
  { person: 'wangjiang.head', name: '夏慕青', post: 'wangjiang.head', start: '2023-06-05' },
  { person: 'residents.head', name: '丁和邻', post: 'residents.head', start: '2021-05-10' },
  { person: 'safetyCounty.former', name: '霍知远', post: 'safetyCounty.head', start: '2020-07-06', end: '2025-12-31' },
  { person: 'safetyCounty.head', name: '岳长宁', post: 'safetyCounty.head', start: '2026-01-01' },
  { person: 'safetyProvince.head', name: '滕恒义', post: 'safetyProvince.head', start: '2022-03-14' },
];

export const ENGAGEMENTS: [person: string, name: string, body: string, role: EngagementRole, start: string][] = [
  ['expert.road', '罗其正', 'transport', 'EXPERT', '2024-02-01'],
  ['expert.finance', '宋明算', 'finance', 'EVALUATOR', '2024-05-20'],
  ['buyer', '何履约', 'transport', 'BUYER_REPRESENTATIVE', '2025-03-03'],
];

export const ENTERPRISES: [name: string, division: string, size: SizeClass, title: string, since: string][] = [
  ['road', '990100', 'LARGE', '示例路桥集团股份有限公司', '2004-05-12'],
  ['bridge', '990101', 'MEDIUM', '青川恒固桥梁工程有限公司', '2011-09-01'],
  ['software', '9901Z1', 'SMALL', '青川云笺软件有限公司', '2018-03-20'],
  ['catering', '990101', 'MICRO', '临溪区老灶头餐饮店', '2020-07-15'],
  ['chemical', '990121', 'LARGE', '石桥新材料化工股份有限公司', '2008-11-11'],
  ['mine', '990121', 'MEDIUM', '石桥青岩矿业有限公司', '2013-04-02'],
  ['solar', '9901Z1', 'SMALL', '青川晴川光电科技有限公司', '2021-01-18'],
  ['printing', '990102', 'MICRO', '东岭区墨香印务有限公司', '2016-10-09'],
];

export const POWER_ITEMS: [
  body: string,
  code: string,
  name: string,
  power: Power,
  post: string,
  law: string,
  article: string,
][] = [
  ['transport', 'JT-0101', '公路建设项目施工许可', 'DECISION', 'transport.head', '公路法', '25'],
  ['transport', 'JT-0101', '公路建设项目施工许可', 'EXECUTION', 'transport.handler', '公路法', '25'],
  ['transport', 'JT-0101', '公路建设项目施工许可', 'SUPERVISION', 'transport.deputy', '公路法', '69'],
  ['finance', 'CZ-0201', '政府采购资金支付', 'DECISION', 'finance.head', '政府采购法实施条例', '51'],
  ['finance', 'CZ-0201', '政府采购资金支付', 'EXECUTION', 'finance.handler', '政府采购法实施条例', '51'],
];
