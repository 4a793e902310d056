import type { World } from '@integrity-graph/kit/testing';
import { type ActionCases, NOWHERE, publishCase, TOMORROW, twice } from '../testing/cases.js';
import { archives, done, ids, next } from '../testing/world.js';

/** Each archive is kept by another body, so that every one is new. */
const KEEPERS = 'city finance housing environment emergency statistics development commerce credit zone trading'.split(
  ' ',
);
let opened = 0;
const archiveInput = (world: World) => ({
  enterprise: ids.newcomer,
  keeper: world.ids.get(`body:${KEEPERS[opened++ % KEEPERS.length]}`),
  isSupplier: true,
  openedOn: '2026-05-06',
});

export const courtEntryInput = (archive = archives.third!) => ({
  archive,
  caseNumber: `（2026）示01执${next()}号`,
  court: '青川市中级人民法院',
  conduct: '有履行能力而拒不履行',
  source: '中国执行信息公开网',
  listedOn: '2026-06-01',
});

export const indicatorInput = () => ({
  issuer: ids.keeper,
  code: `ZB-${next()}`,
  name: '合同按期完成率',
  kind: 'CONTRACTOR',
  unit: '%',
  direction: 'AT_LEAST',
  standard: '90',
  weight: '3',
  document: '示公资〔2026〕2号',
  validFrom: '2026-01-01',
});

const qualificationInput = () => ({
  archive: archives.first,
  kind: 'CONTRACTOR',
  name: '公路工程施工总承包一级',
  number: `D9${next()}`,
  issuer: '示例省住房和城乡建设厅',
  validFrom: '2024-03-01',
  validUntil: '2029-02-28',
});

const reportInput = () => ({
  archive: archives.first,
  provider: ids.provider,
  number: `XY-${next()}`,
  grade: 'AA',
  issuedOn: '2026-04-01',
  validUntil: '2027-03-31',
});

const markInput = async (world: World) => ({
  archive: archives.first,
  indicator: await done(world, 'biddingCreditIndicatorSet', indicatorInput()),
  value: '92.5',
  markedOn: '2026-06-30',
  evidence: '示公资评〔2026〕1号',
});

const keeper = () => ids.keeperHead;

/** An archive that is not public yet: each firm of the tests has one. */
let published = 0;
const archived = async (_: World): Promise<string> => Object.values(archives)[published++ % 4]!;

export const creditCases: ActionCases = {
  biddingArchiveOpen: {
    inOrder: async (world) => archiveInput(world),
    spoilt: {
      FUTURE_DATE: () => ({ openedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ keeper: NOWHERE }),
      UNKNOWN_ENTERPRISE: () => ({ enterprise: NOWHERE }),
      NO_KIND: () => ({ isSupplier: false }),
      ARCHIVE_OPEN: twice('biddingArchiveOpen'),
    },
    faulty: { enterprise: NOWHERE, keeper: NOWHERE, openedOn: TOMORROW },
    told: ['FUTURE_DATE openedOn', 'UNKNOWN_BODY keeper', 'UNKNOWN_ENTERPRISE enterprise'],
  },

  biddingArchivePublish: publishCase('biddingArchivePublish', {
    made: (world) => archived(world),
    tooEarly: '2025-01-05',
    approver: keeper,
  }),

  biddingCourtEntryRecord: {
    inOrder: async () => courtEntryInput(),
    spoilt: {
      BLANK: () => ({ source: '' }),
      FUTURE_DATE: () => ({ listedOn: TOMORROW }),
      NOT_FOUND: () => ({ archive: NOWHERE }),
      LISTED_AGAIN: twice('biddingCourtEntryRecord'),
    },
    faulty: { archive: NOWHERE, court: ' ', listedOn: TOMORROW },
    told: ['BLANK court', 'FUTURE_DATE listedOn', 'NOT_FOUND archive'],
  },

  biddingCourtEntryRemove: {
    inOrder: async (world) => ({
      entry: await done(world, 'biddingCourtEntryRecord', courtEntryInput()),
      lastDay: '2026-06-20',
    }),
    spoilt: {
      FUTURE_DATE: () => ({ lastDay: TOMORROW }),
      NOT_FOUND: () => ({ entry: NOWHERE }),
      ALREADY_REMOVED: twice('biddingCourtEntryRemove'),
      REMOVED_BEFORE_LISTING: () => ({ lastDay: '2026-05-31' }),
    },
    faulty: { entry: NOWHERE, lastDay: TOMORROW },
    told: ['FUTURE_DATE lastDay', 'NOT_FOUND entry'],
  },

  biddingQualificationRecord: {
    inOrder: async () => qualificationInput(),
    spoilt: {
      BLANK: () => ({ issuer: ' ' }),
      FUTURE_DATE: () => ({ validFrom: TOMORROW }),
      VALIDITY_ENDS_FIRST: () => ({ validUntil: '2024-02-29' }),
      NOT_FOUND: () => ({ archive: NOWHERE }),
      DUPLICATE_NUMBER: twice('biddingQualificationRecord'),
    },
    faulty: { archive: NOWHERE, name: '', validFrom: TOMORROW },
    told: ['BLANK name', 'FUTURE_DATE validFrom', 'NOT_FOUND archive'],
  },

  biddingQualificationPublish: publishCase('biddingQualificationPublish', {
    made: (world) => done(world, 'biddingQualificationRecord', qualificationInput()),
    tooEarly: '2024-02-29',
    approver: keeper,
  }),

  biddingCreditReportRecord: {
    inOrder: async () => reportInput(),
    spoilt: {
      BLANK: () => ({ grade: '' }),
      FUTURE_DATE: () => ({ issuedOn: TOMORROW }),
      VALIDITY_ENDS_FIRST: () => ({ validUntil: '2026-03-31' }),
      UNKNOWN_ENTERPRISE: () => ({ provider: NOWHERE }),
      NOT_FOUND: () => ({ archive: NOWHERE }),
      OWN_REPORT: () => ({ provider: ids.first }),
      DUPLICATE_NUMBER: twice('biddingCreditReportRecord'),
    },
    faulty: { archive: NOWHERE, provider: NOWHERE, number: ' ', issuedOn: TOMORROW },
    told: ['BLANK number', 'FUTURE_DATE issuedOn', 'UNKNOWN_ENTERPRISE provider', 'NOT_FOUND archive'],
  },

  biddingCreditReportPublish: publishCase('biddingCreditReportPublish', {
    made: (world) => done(world, 'biddingCreditReportRecord', reportInput()),
    tooEarly: '2026-03-31',
    approver: keeper,
  }),

  biddingCreditIndicatorSet: {
    inOrder: async () => indicatorInput(),
    spoilt: {
      BLANK: () => ({ unit: '' }),
      AMOUNT_NOT_POSITIVE: () => ({ weight: '0' }),
      VALIDITY_ENDS_FIRST: () => ({ validUntil: '2025-12-31' }),
      UNKNOWN_BODY: () => ({ issuer: NOWHERE }),
      STANDARD_SET: twice('biddingCreditIndicatorSet'),
    },
    faulty: { issuer: NOWHERE, code: ' ', weight: '-1', validUntil: '2025-01-01' },
    told: ['BLANK code', 'VALIDITY_ENDS_FIRST validUntil', 'AMOUNT_NOT_POSITIVE weight', 'UNKNOWN_BODY issuer'],
  },

  biddingCreditIndicatorPublish: publishCase('biddingCreditIndicatorPublish', {
    made: (world) => done(world, 'biddingCreditIndicatorSet', indicatorInput()),
    tooEarly: '2025-12-31',
    approver: keeper,
  }),

  biddingCreditMarkRecord: {
    inOrder: markInput,
    spoilt: {
      BLANK: () => ({ evidence: '' }),
      FUTURE_DATE: () => ({ markedOn: TOMORROW }),
      NOT_FOUND: () => ({ archive: NOWHERE }),
      INDICATOR_NOT_IN_FORCE: () => ({ markedOn: '2025-12-31' }),
      INDICATOR_OF_OTHER_KIND: () => ({ archive: archives.agency }),
      ALREADY_MARKED: twice('biddingCreditMarkRecord'),
    },
    faulty: { archive: NOWHERE, indicator: NOWHERE, evidence: ' ', markedOn: TOMORROW },
    told: ['BLANK evidence', 'FUTURE_DATE markedOn', 'NOT_FOUND archive', 'NOT_FOUND indicator'],
  },
};
