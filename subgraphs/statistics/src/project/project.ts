import {
  Code,
  codelist,
  Day,
  DomainRecord,
  Flag,
  GovernmentBody,
  Post,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';

/** Whose survey it is. */
export const ProjectKind = { NATIONAL: 'NATIONAL', DEPARTMENTAL: 'DEPARTMENTAL', LOCAL: 'LOCAL' } as const;
export type ProjectKind = keyof typeof ProjectKind;

codelist(ProjectKind, 'StatisticsProjectKind', '统计调查项目种类 · kind of survey project (统计法 13)', {
  NATIONAL: '国家统计调查项目 · national',
  DEPARTMENTAL: '部门统计调查项目 · of a department of the State Council',
  LOCAL: '地方统计调查项目 · local',
});

export const ProjectStatus = { ACCEPTED: 'ACCEPTED', APPROVED: 'APPROVED', REFUSED: 'REFUSED' } as const;
export type ProjectStatus = keyof typeof ProjectStatus;

codelist(ProjectStatus, 'StatisticsProjectStatus', '项目状态 · status of a survey project (统计法 15)', {
  ACCEPTED: '已受理，待决定 · application accepted, to be decided',
  APPROVED: '已批准或备案 · approved or filed',
  REFUSED: '不予批准 · refused',
});

/** How often a survey asks. */
export const SurveyFrequency = {
  DAILY: 'DAILY',
  MONTHLY: 'MONTHLY',
  QUARTERLY: 'QUARTERLY',
  YEARLY: 'YEARLY',
  ONCE: 'ONCE',
} as const;
export type SurveyFrequency = keyof typeof SurveyFrequency;

codelist(SurveyFrequency, 'StatisticsFrequency', '频率 · frequency (SDMX FREQ)', {
  DAILY: '日度 · daily (D)',
  MONTHLY: '月度 · monthly (M)',
  QUARTERLY: '季度 · quarterly (Q)',
  YEARLY: '年度 · yearly (A)',
  ONCE: '一次性 · once',
});

@RecordType({
  table: 'project',
  zh: '统计调查项目',
  en: 'Survey project',
  document: 'number',
  bodies: ['organiser_id', 'approver_id'],
})
export class StatisticsProject extends DomainRecord {
  @Text('名称 · name', { filter: true, order: true })
  name!: string;

  @Code(ProjectKind, '种类 · kind (统计法 13)', { filter: true })
  kind!: ProjectKind;

  @Reference(() => GovernmentBody, '制定机关 · body that makes and carries out the survey (统计法 14)', {
    filter: true,
  })
  organiserId!: string;

  @Reference(() => Post, '责任岗位 · post answerable for the survey (统计法 9)')
  responsiblePostId!: string;

  @Reference(
    () => GovernmentBody,
    '审批机关，上级机关未登记的为空 · body that decides; null where it is not registered',
    {
      nullable: true,
      filter: true,
    },
  )
  approverId?: string | null;

  @Text('批准或备案机关 · authority that approved or filed it')
  authority!: string;

  @Code(SurveyFrequency, '调查频率 · how often it asks')
  frequency!: SurveyFrequency;

  @Text('调查目的、内容与对象 · purpose, content and respondents (统计法 16)')
  content!: string;

  @Flag('报表是否须签字盖章 · whether its reports are signed and sealed (统计法实施条例 17)')
  isSignatureRequired!: boolean;

  @Day('受理日期，直接登记的为空 · day the application was accepted; null where the decision was just registered', {
    nullable: true,
    order: true,
  })
  acceptedOn?: string | null;

  @Day('批准延长审批期限的日期 · day on which the decision was extended (统计法实施条例 11)', { nullable: true })
  extendedOn?: string | null;

  @Text('延长理由 · reason of the extension', { nullable: true })
  extensionReason?: string | null;

  @Code(ProjectStatus, '状态 · status', { filter: true })
  status!: ProjectStatus;

  @Text('批准或备案文号 · number of approval or filing (统计法 17)', { nullable: true, filter: true })
  number?: string | null;

  @Day('决定日期 · day of the decision', { nullable: true, filter: true, order: true })
  decidedOn?: string | null;

  @Text('不予批准的理由 · reasons of a refusal (统计法 15)', { nullable: true })
  refusalReason?: string | null;

  @Day('有效期限截止日 · last day of validity (统计法 17)', { nullable: true, filter: true })
  validUntil?: string | null;
}
