import {
  Code,
  Count,
  codelist,
  Day,
  DecimalNumber,
  DomainRecord,
  Enterprise,
  Flag,
  GovernmentBody,
  Instant,
  RecordType,
  Reference,
  SharedFields,
  Text,
} from '@integrity-graph/kit';
import { AboutParty, PARTY } from '../party.js';
import { StatisticsRespondent } from '../respondent/respondent.js';
import { StatisticsRound } from '../round/round.js';

/** How far a report has come. */
export const ReportState = {
  ASKED: 'ASKED',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  ACCEPTED: 'ACCEPTED',
} as const;
export type ReportState = keyof typeof ReportState;

codelist(ReportState, 'StatisticsReportState', '报表状态 · how far a report has come (统计法实施条例 19)', {
  ASKED: '已布置，待报送 · asked for, not there yet',
  SUBMITTED: '已报送，待审核 · submitted, to be reviewed',
  RETURNED: '退回补充或改正 · returned to be completed or corrected',
  ACCEPTED: '审核通过 · accepted',
});

/**
 * What one respondent is asked for in one round, from the day it is asked. It tells of a single respondent: only those
 * cleared for L3 and the respondent himself see it (统计法 28).
 */
@RecordType({ table: 'report', zh: '统计调查表', en: 'Report of a respondent', bodies: PARTY })
export class StatisticsReport extends AboutParty {
  @Reference(() => StatisticsRound, '调查期 · round', { filter: true })
  roundId!: string;

  @Reference(() => StatisticsRespondent, '统计调查对象 · respondent', { filter: true })
  respondentId!: string;

  @Reference(() => GovernmentBody, '制定机关 · body that carries out the survey', { hidden: true })
  organiserId!: string;

  @Day('布置日期 · day it was asked for (统计法 17)')
  askedOn!: string;

  @Day('报送截止日 · last day (统计法 16)', { filter: true, order: true })
  dueOn!: string;

  @Code(ReportState, '状态 · state', { filter: true })
  state!: ReportState;

  @Day('催报日期，最近一次 · day it was last urged (统计法 44)', { nullable: true })
  urgedOn?: string | null;

  @Day('催报要求的报送日期 · day by which it was then to come', { nullable: true })
  urgedUntil?: string | null;

  @Instant('首次报送时刻 · instant it was first submitted', { nullable: true, order: true })
  submittedAt?: Date | null;

  @Day('首次报送日期 · day it was first submitted', { nullable: true, filter: true })
  submittedOn?: string | null;

  @Text('填报人员签字 · signature of who filled it in (统计法实施条例 17)', {
    nullable: true,
    level: 'L3',
    personal: true,
  })
  preparedBy?: string | null;

  @Text('单位负责人签字 · signature of the head of the unit (统计法实施条例 17)', {
    nullable: true,
    level: 'L3',
    personal: true,
  })
  signedBy?: string | null;

  @Flag('是否加盖公章 · whether it bears the seal (统计法实施条例 17)', { nullable: true })
  isSealed?: boolean | null;

  @Text('报送网络地址 · network address it came from', { nullable: true, level: 'L3' })
  address?: string | null;

  @Text('报送设备标识 · device it came from', { nullable: true, level: 'L3' })
  device?: string | null;

  @Day('审核日期 · day of the last review (统计法实施条例 19)', { nullable: true })
  reviewedOn?: string | null;

  @Text('退回原因 · why it was returned', { nullable: true })
  returnReason?: string | null;

  @Day('补充或改正期限 · day by which it is to be completed or corrected', { nullable: true })
  correctBy?: string | null;

  @Day('补充或改正日期 · day it was completed or corrected', { nullable: true })
  correctedOn?: string | null;
}

/** What lies under a report. */
@SharedFields()
export abstract class ReportPart extends DomainRecord {
  @Reference(() => StatisticsReport, '统计调查表 · report')
  reportId!: string;

  @Reference(() => GovernmentBody, '机关单位 · body', { hidden: true, nullable: true })
  bodyId?: string | null;

  @Reference(() => Enterprise, '企业 · firm', { hidden: true, nullable: true })
  enterpriseId?: string | null;
}

/** The fields that a record under a report takes over from it. */
export const partOf = ({ id, divisionId, divisionPath, bodyId, enterpriseId }: StatisticsReport) => ({
  divisionId,
  divisionPath,
  bodyId,
  enterpriseId,
  level: 3,
  reportId: id,
});

/** One indicator of a report, as it stands after all corrections. */
@RecordType({ table: 'report_item', zh: '报表指标', en: 'Indicator of a report', bodies: PARTY })
export class StatisticsReportItem extends ReportPart {
  @Text('指标代码 · code of the indicator', { order: true })
  indicator!: string;

  @Text('指标名称 · name of the indicator')
  name!: string;

  @DecimalNumber('数值 · value')
  value!: string;

  @Text('计量单位 · unit of measure')
  unit!: string;
}

/** Who changed what a respondent reported. */
export const Corrector = { RESPONDENT: 'RESPONDENT', OTHER: 'OTHER' } as const;
export type Corrector = keyof typeof Corrector;

codelist(Corrector, 'StatisticsCorrector', '由谁改正 · who changed it (统计法实施条例 19、43)', {
  RESPONDENT: '统计调查对象本人 · the respondent, as the law has it (统计法实施条例 19)',
  OTHER: '统计机构、部门或其他人 · a statistical body, a department or somebody else (统计法实施条例 43)',
});

/** That a value of a report was changed: from what to what, by whom, and why. Every change leaves one. */
@RecordType({ table: 'report_correction', zh: '报表更正记录', en: 'Correction of a report', bodies: PARTY })
export class StatisticsReportCorrection extends ReportPart {
  @Text('指标代码 · code of the indicator')
  indicator!: string;

  @Count('本表第几次更正 · which correction of the report it is', { order: true })
  ordinal!: number;

  @DecimalNumber('更正前；补报的为空 · value before; null where it was missing', { nullable: true })
  before?: string | null;

  @DecimalNumber('更正后 · value after')
  after!: string;

  @Code(Corrector, '由谁改正 · who changed it')
  corrector!: Corrector;

  @Text('原因 · reason')
  reason!: string;

  @Text('凭证 · evidence, such as the ledger', { nullable: true })
  evidence?: string | null;

  @Day('更正日期 · day of the correction')
  correctedOn!: string;
}
