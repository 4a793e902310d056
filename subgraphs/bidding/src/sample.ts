import type { Sample } from '@integrity-graph/kit';
import { archiveOpen } from './archive/open.js';
import { archivePublish } from './archive/publish.js';
import { courtEntryRecord } from './court/record.js';
import { creditIndicatorPublish } from './credit/publish-indicator.js';
import { qualificationPublish, qualificationRecord } from './credit/qualification.js';
import { creditReportPublish, creditReportRecord } from './credit/report.js';
import { creditIndicatorSet, creditMarkRecord } from './credit/set-indicator.js';
import { loadFailedTender } from './sample.failed.js';
import { loadTenders } from './sample.tenders.js';
import { violationPublish } from './violation/publish.js';
import { violationRecord } from './violation/record.js';

/*
 * Firms that bid in the fictional city, and what is known of them. Ids by name: `archive:<firm>` of each row below,
 * `violation:mixed`, `violation:pending`, `indicator:punctual`. The tenders stand in sample.tenders.ts and
 * sample.failed.ts.
 */
const FIRMS: [firm: string, kind: 'isAgency' | 'isContractor' | 'isSupplier', qualification: string, number: string][] =
  [
    ['software', 'isAgency', '工程招标代理', 'F99-0012'],
    ['road', 'isContractor', '市政公用工程施工总承包特级', 'D99-0007'],
    ['bridge', 'isContractor', '市政公用工程施工总承包二级', 'D99-0031'],
    ['mine', 'isContractor', '市政公用工程施工总承包三级', 'D99-0045'],
  ];

const KINDS = { isAgency: 'AGENCY', isContractor: 'CONTRACTOR', isSupplier: 'SUPPLIER' } as const;

/** Loads firms and tenders through the sector's own actions; parties' sample comes first. */
export async function loadSample(sample: Sample): Promise<void> {
  sample.department = sample.id('body:development');
  for (const firm of FIRMS) await archive(sample, firm);
  await standards(sample);
  await loadTenders(sample);
  await violations(sample);
  await loadFailedTender(sample);
}

/** Where and by whom the trading centre publishes. */
const published = ({ id }: Sample, record: string, publishedOn: string) => ({
  record,
  channel: 'CREDIT_SITE' as const,
  medium: '信用中国（青川）',
  url: 'https://credit.example.invalid/bidding',
  publishedOn,
  basis: '晋政发〔2018〕10号 10',
  approverPost: id('post:trading.head'),
});

async function archive(sample: Sample, [firm, kind, name, number]: (typeof FIRMS)[number]): Promise<void> {
  const { act, id, ids } = sample;
  const terms = { keeper: id('body:trading'), openedOn: '2025-01-06', [kind]: true };
  const made = await act(archiveOpen, { enterprise: id(`enterprise:${firm}`), ...terms });
  ids.set(`archive:${firm}`, made);
  await act(archivePublish, published(sample, made, '2025-01-08'));
  const qualification = await act(qualificationRecord, {
    archive: made,
    kind: KINDS[kind],
    name,
    number,
    issuer: '示例省住房和城乡建设厅',
    validFrom: '2023-06-01',
    validUntil: '2028-05-31',
  });
  await act(qualificationPublish, published(sample, qualification, '2025-01-08'));
}

/** A standard that is published, the marks by it, a report of a third party, and an entry of the court list. */
async function standards(sample: Sample): Promise<void> {
  const { act, id, ids } = sample;
  const indicator = await act(creditIndicatorSet, {
    issuer: id('body:trading'),
    code: 'ZB-01',
    name: '合同按期完成率',
    kind: 'CONTRACTOR',
    unit: '%',
    direction: 'AT_LEAST',
    standard: '90',
    weight: '3',
    document: '青公资〔2024〕9号',
    validFrom: '2025-01-01',
  });
  ids.set('indicator:punctual', indicator);
  await act(creditIndicatorPublish, published(sample, indicator, '2025-01-02'));
  for (const [firm, value] of [
    ['road', '96'],
    ['bridge', '84.5'],
  ] as const) {
    const evidence = '青公资评〔2026〕1号';
    const terms = { archive: id(`archive:${firm}`), indicator, value, markedOn: '2026-01-20', evidence };
    await act(creditMarkRecord, terms);
  }
  const report = await act(creditReportRecord, {
    archive: id('archive:road'),
    provider: id('enterprise:printing'),
    number: 'XY-2026-018',
    grade: 'AA',
    issuedOn: '2026-02-10',
    validUntil: '2027-02-09',
  });
  await act(creditReportPublish, published(sample, report, '2026-02-12'));
  await act(courtEntryRecord, {
    archive: id('archive:mine'),
    caseNumber: '（2026）示01执118号',
    court: '青川市中级人民法院',
    conduct: '有履行能力而拒不履行生效法律文书确定的义务',
    source: '中国执行信息公开网',
    listedOn: '2026-03-02',
  });
}

/** One decision that was announced, and one that is not yet. */
async function violations(sample: Sample): Promise<void> {
  const { act, id, ids } = sample;
  const authority = id('body:development');
  const mixed = await act(violationRecord, {
    authority,
    enterprise: id('enterprise:mine'),
    ground: 'ZB_COLLUDE',
    collusion: 'FILES_MIXED',
    isSerious: false,
    number: '青发改罚〔2026〕6号',
    decidedOn: '2026-10-12',
    decision: '处投标项目金额千分之五的罚款，禁止一年内参加依法必须招标项目的投标',
    bannedFrom: '2026-10-12',
    bannedUntil: '2027-10-11',
  });
  ids.set('violation:mixed', mixed);
  await act(violationPublish, {
    ...published(sample, mixed, '2026-10-16'),
    basis: '招标投标法实施条例 78',
    approverPost: id('post:development.head'),
  });
  const pending = await act(violationRecord, {
    authority,
    body: id('body:environment'),
    ground: 'ZB_TIME',
    isSerious: false,
    number: '青发改处〔2026〕9号',
    decidedOn: '2026-11-05',
    decision: '责令改正：书面报告逾期提交',
  });
  ids.set('violation:pending', pending);
}
