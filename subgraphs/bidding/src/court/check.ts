import {
  Code,
  codelist,
  Day,
  DomainRecord,
  Enterprise,
  GovernmentBody,
  RecordType,
  Reference,
  type Work,
} from '@integrity-graph/kit';
import { placeOf } from '../notice.js';
import { BiddingProject } from '../project/project.js';
import { BiddingCourtEntry } from './entry.js';

/** The step of bidding at which the list is looked at (逢办必查、逢审必查). */
export const CourtCheckStage = {
  AGENCY: 'AGENCY',
  PREQUALIFICATION: 'PREQUALIFICATION',
  OPENING: 'OPENING',
  CANDIDATES: 'CANDIDATES',
  AWARD: 'AWARD',
  CONTRACT: 'CONTRACT',
} as const;
export type CourtCheckStage = keyof typeof CourtCheckStage;

codelist(CourtCheckStage, 'BiddingCourtCheckStage', '核查环节 · at which step (榆政办函〔2019〕1号 四)', {
  AGENCY: '委托招标代理机构 · an agency is entrusted',
  PREQUALIFICATION: '资格预审 · prequalification',
  OPENING: '开标 · opening of the bids',
  CANDIDATES: '公示中标候选人 · publication of the candidates',
  AWARD: '确定中标人 · choice of the winner',
  CONTRACT: '订立合同 · signing of the contract',
});

export const CourtCheckResult = { CLEAR: 'CLEAR', LISTED: 'LISTED' } as const;
export type CourtCheckResult = keyof typeof CourtCheckResult;

codelist(CourtCheckResult, 'BiddingCourtCheckResult', '核查结果 · result of the check', {
  CLEAR: '未发现在册记录 · no entry in force was recorded here',
  LISTED: '有在册记录 · an entry was in force',
});

/** That the list was looked at for a firm, at a step of a project, and what stood there as far as was recorded then. */
@RecordType({
  table: 'court_check',
  zh: '失信被执行人核查',
  en: 'Check against the court list',
  bodies: ['tenderer_id', 'enterprise_id'],
})
export class BiddingCourtCheck extends DomainRecord {
  @Reference(() => BiddingProject, '招标项目 · project', { filter: true })
  projectId!: string;

  @Reference(() => GovernmentBody, '招标人 · tenderer', { hidden: true })
  tendererId!: string;

  @Reference(() => Enterprise, '被核查企业 · firm', { filter: true })
  enterpriseId!: string;

  @Code(CourtCheckStage, '核查环节 · step', { filter: true })
  stage!: CourtCheckStage;

  @Day('核查所及日期 · day the check is about', { filter: true, order: true })
  checkedOn!: string;

  @Code(CourtCheckResult, '核查结果 · result', { filter: true })
  result!: CourtCheckResult;

  @Reference(() => BiddingCourtEntry, '在册记录 · the entry in force', { nullable: true })
  entryId?: string | null;
}

/** Looks at the list for some firms, and records what stood there on the day; the step goes on, and a lead tells of it. */
export async function checkCourtList(
  work: Work,
  project: BiddingProject,
  stage: CourtCheckStage,
  enterpriseIds: readonly string[],
  on: string,
): Promise<void> {
  for (const enterpriseId of enterpriseIds) {
    const entries = await work.findAll(BiddingCourtEntry, { enterpriseId });
    const entry = entries.find(({ listedOn, lastDay }) => listedOn <= on && (!lastDay || lastDay >= on));
    work.create(BiddingCourtCheck, {
      ...placeOf(project),
      projectId: project.id,
      enterpriseId,
      stage,
      checkedOn: on,
      result: entry ? 'LISTED' : 'CLEAR',
      entryId: entry?.id ?? null,
    });
  }
}
