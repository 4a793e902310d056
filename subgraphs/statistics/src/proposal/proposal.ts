import {
  Code,
  codelist,
  Day,
  DomainRecord,
  GovernmentBody,
  Person,
  Post,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { StatisticsCase } from '../case/case.js';

/** In what part a person is held to answer. */
export const Liability = { LEADING: 'LEADING', SUPERVISING: 'SUPERVISING', DIRECT: 'DIRECT' } as const;
export type Liability = keyof typeof Liability;

codelist(
  Liability,
  'StatisticsLiability',
  '责任类别 · in what part somebody answers (统计法 40、41；统计法实施条例 48)',
  {
    LEADING: '负责人 · leader (统计法 40)',
    SUPERVISING: '直接负责的主管人员 · supervisor directly responsible (统计法实施条例 48)',
    DIRECT: '直接责任人员 · person directly responsible (统计法 41)',
  },
);

/** How grave the circumstances are. By how much one goes over into the next, nobody here has read in the text. */
export const Severity = {
  LIGHTER: 'LIGHTER',
  HEAVIER: 'HEAVIER',
  SERIOUS: 'SERIOUS',
  PARTICULARLY_SERIOUS: 'PARTICULARLY_SERIOUS',
} as const;
export type Severity = keyof typeof Severity;

codelist(
  Severity,
  'StatisticsSeverity',
  '情节轻重，界限未与原文核对 · how grave it is; the bounds were not compared with the text (统计违纪违法责任人处分处理建议办法)',
  {
    LIGHTER: '情节较轻 · rather light',
    HEAVIER: '情节较重 · rather grave',
    SERIOUS: '情节严重 · serious',
    PARTICULARLY_SERIOUS: '情节特别严重 · particularly serious',
  },
);

/** A proposal to discipline a person on account of a case; what comes of it is for who appointed him to decide. */
@RecordType({
  table: 'sanction_proposal',
  zh: '处分建议',
  en: 'Proposal of a sanction',
  bodies: ['decider_id'],
  persons: ['person_id'],
})
export class StatisticsSanctionProposal extends DomainRecord {
  @Reference(() => StatisticsCase, '案件 · case', { filter: true })
  caseId!: string;

  @Reference(() => GovernmentBody, '提出机关 · body that proposes it (统计法 46)')
  proposerId!: string;

  @Reference(() => GovernmentBody, '任免机关、单位 · body that appointed him and decides (统计法 46)', { filter: true })
  deciderId!: string;

  @Reference(() => Person, '建议处分的人员 · person concerned', { level: 'L3', personal: true })
  personId!: string;

  @Reference(() => Post, '当时职务 · post he held then')
  postId!: string;

  @Code(Liability, '责任类别 · in what part he answers', { filter: true })
  liability!: Liability;

  @Code(Severity, '情节轻重，建议未载明的为空 · how grave it is held; null where the proposal does not say', {
    nullable: true,
    level: 'L3',
  })
  severity?: Severity | null;

  @Text('建议 · what is proposed', { level: 'L3' })
  proposal!: string;

  @Day('提出日期 · day of the proposal', { filter: true, order: true })
  proposedOn!: string;

  @Day('书面通知决定的日期 · day the decision was notified in writing', { nullable: true, filter: true })
  notifiedOn?: string | null;

  @Text('决定 · decision', { nullable: true, level: 'L3' })
  decision?: string | null;
}
