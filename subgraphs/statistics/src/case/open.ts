import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { StatisticsInspection } from '../inspection/inspection.js';
import { settleCase } from '../obligations.js';
import { aboutParty, checkParty, PartyInput } from '../party.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { StatisticsCase } from './case.js';
import { kindOf, StatisticsGround } from './grounds.js';

@InputType('StatisticsCaseOpenInput', { description: '统计违法案件立案 · open a case (统计法 36)' })
export class CaseOpenInput extends PartyInput {
  @Field(() => ID, { description: '查处机关 · body that handles it' })
  handler!: string;

  @Field(() => String, { description: '立案号，同一机关不得重复 · number, unique for the body' })
  number!: string;

  @Field(() => StatisticsGround, { description: '违法情形 · violation' })
  ground!: StatisticsGround;

  @Field(() => ID, { nullable: true, description: '所据执法检查，须已发现违法 · inspection that found it' })
  inspection?: string | null;

  @Field(() => String, { description: '案由与事实 · facts' })
  facts!: string;

  @Field(() => GraphQLDay, { description: '立案日期 · day it is opened' })
  openedOn!: Day;
}

export const caseOpen = action({
  name: 'statisticsCaseOpen',
  description:
    '统计违法案件立案，查处机关须作出决定 · open a case; the body that handles it owes a decision (统计法 36)',
  input: CaseOpenInput,
  record: StatisticsCase,
  constraints: { violation_case_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ handler, body, enterprise, inspection, ...input }, work) {
    checkText(work, input.number, 'number');
    checkText(work, input.facts, 'facts');
    checkPast(work, input.openedOn, 'openedOn');
    const authority = await checkKnown(work, 'GovernmentBody', handler, 'handler');
    const party = await checkParty(work, { body, enterprise });
    if (authority && authority.id === party?.id) refuse(work, 'OWN_MATTER', 'body', authority.name);
    const isOfficial = kindOf(input.ground) === 'LEADER' || kindOf(input.ground) === 'BODY';
    if (party?.type === 'Enterprise' && isOfficial) refuse(work, 'GROUND_OF_BODIES', 'ground', input.ground);
    await checkInspection(work, inspection, party?.id, input.openedOn);
    const [same] = authority
      ? await work.findAll(StatisticsCase, { handlerId: authority.id, number: input.number })
      : [];
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.openedOn}`);
    if (work.refused || !party) return;

    work.effectiveOn = input.openedOn;
    const opened = work.create(StatisticsCase, {
      ...aboutParty(party),
      ...input,
      handlerId: handler,
      inspectionId: inspection,
    });
    await settleCase(work, opened);
    return opened;
  },
});

/** An inspection a case rests on was of the same party, is concluded and found a violation. */
async function checkInspection(
  work: Work,
  id: string | null | undefined,
  party: string | undefined,
  openedOn: Day,
): Promise<void> {
  const inspection = id ? await work.see(StatisticsInspection, id, 'inspection') : undefined;
  if (!inspection) return;
  if (party && (inspection.bodyId ?? inspection.enterpriseId) !== party) {
    refuse(work, 'INSPECTION_OF_OTHER', 'inspection', inspection.number);
  }
  if (!inspection.hasFoundViolation) refuse(work, 'NOTHING_FOUND', 'inspection', inspection.number);
  checkAfter(work, inspection.begunOn, openedOn, 'openedOn', 'OPENED_BEFORE_INSPECTION');
}
