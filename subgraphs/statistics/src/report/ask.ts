import { action, checkPast, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleReport } from '../obligations.js';
import { samePartyAs } from '../party.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { StatisticsRespondent } from '../respondent/respondent.js';
import { StatisticsRound } from '../round/round.js';
import { StatisticsReport } from './report.js';

@InputType('StatisticsReportAskInput', { description: '布置统计调查表 · ask a respondent for a report (统计法 8、17)' })
export class ReportAskInput {
  @Field(() => ID, { description: '调查期 · round' })
  round!: string;

  @Field(() => ID, { description: '统计调查对象，须属于同一项目 · respondent of the same project' })
  respondent!: string;

  @Field(() => GraphQLDay, { description: '布置日期 · day it is asked for' })
  askedOn!: Day;
}

export const reportAsk = action({
  name: 'statisticsReportAsk',
  description:
    '向统计调查对象布置调查表；机关单位须按期报送 · ask a respondent for a report; a body owes it by the day the scheme sets (统计法 8、17)',
  input: ReportAskInput,
  record: StatisticsReport,
  constraints: { report_once: taken('REPORT_ASKED', 'respondent') },
  async run({ round: roundId, respondent: respondentId, askedOn }, work) {
    checkPast(work, askedOn, 'askedOn');
    const round = await work.see(StatisticsRound, roundId, 'round');
    const respondent = await work.see(StatisticsRespondent, respondentId, 'respondent');
    if (!round || !respondent) return;
    if (respondent.projectId !== round.projectId) refuse(work, 'OTHER_PROJECT', 'respondent', respondent.code);
    if (respondent.removedOn && respondent.removedOn <= askedOn) {
      refuse(work, 'RESPONDENT_REMOVED', 'respondent', respondent.removedOn);
    }
    checkAfter(work, askedOn, round.reportDueOn, 'askedOn', 'ASKED_AFTER_DUE');
    const [same] = await work.findAll(StatisticsReport, { roundId: round.id, respondentId: respondent.id });
    if (same) refuse(work, 'REPORT_ASKED', 'respondent', `${round.name}, ${respondent.code}`);
    if (work.refused) return;

    work.effectiveOn = askedOn;
    const report = work.create(StatisticsReport, {
      ...samePartyAs(respondent),
      level: 3,
      roundId: round.id,
      respondentId: respondent.id,
      organiserId: round.organiserId,
      askedOn,
      dueOn: round.reportDueOn,
      state: 'ASKED',
    });
    await settleReport(work, report);
    return report;
  },
});
