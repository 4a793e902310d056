import {
  action,
  checkKnown,
  checkPast,
  checkText,
  type Day,
  type DirectoryEntry,
  dayOf,
  GraphQLDay,
  liesWithin,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { SafetyAccident } from '../accident/accident.js';
import { dossierOf, gradeBy } from '../accident/dossier.js';
import { isAtLeast, levelOf } from '../accident/level.js';
import { partOf } from '../accident/part.js';
import { settleInvestigation } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { GOVERNMENT } from '../report/chain.js';
import { INVESTIGATED_BY } from '../rules/grade.js';
import { SafetyInvestigation } from './investigation.js';

@InputType('SafetyInvestigationOpenInput', {
  description: '成立事故调查组 · set up the investigation of an accident (国令第493号 19、22)',
})
export class InvestigationOpenInput {
  @Field(() => ID, { description: '事故 · accident' })
  accident!: string;

  @Field(() => ID, { description: '负责事故调查的人民政府 · government that investigates (国令第493号 19)' })
  government!: string;

  @Field(() => String, { description: '成立文件 · document that set up the group' })
  document!: string;

  @Field(() => GraphQLDay, { description: '成立日期 · day it was set up' })
  openedOn!: Day;
}

export const investigationOpen = action({
  name: 'safetyInvestigationOpen',
  description:
    '成立事故调查组；调查层级不得低于事故等级的要求 · set up the investigation, by a government no lower than the grade asks for (国令第493号 19、20)',
  input: InvestigationOpenInput,
  record: SafetyInvestigation,
  constraints: { investigation_government: taken('UNDER_INVESTIGATION', 'government') },
  async run({ accident: id, government, ...input }, work) {
    checkText(work, input.document, 'document');
    checkPast(work, input.openedOn, 'openedOn');
    const body = await checkKnown(work, 'GovernmentBody', government, 'government');
    const accident = await work.find(SafetyAccident, id, 'accident');
    if (!accident || !body) return;
    checkAfter(work, dayOf(accident.occurredAt), input.openedOn, 'openedOn', 'OPENED_BEFORE_ACCIDENT');
    await checkCompetent(work, accident, body);
    const [same] = await work.findAll(SafetyInvestigation, { accidentId: accident.id, governmentId: body.id });
    if (same) refuse(work, 'UNDER_INVESTIGATION', 'government', `${body.name}, ${same.openedOn}`);
    if (work.refused) return;

    work.effectiveOn = input.openedOn;
    const investigation = work.create(SafetyInvestigation, {
      ...partOf(accident),
      ...input,
      governmentId: body.id,
      governmentLevel: levelOf(body)!,
      status: 'OPEN',
    });
    await settleInvestigation(work, investigation);
    return investigation;
  },
});

/** A people's government of the place, at least of the level that the computed grade asks for; a higher one may. */
async function checkCompetent(work: Work, accident: SafetyAccident, body: DirectoryEntry): Promise<void> {
  const level = levelOf(body);
  if (body.facts.kind !== GOVERNMENT || !level) return refuse(work, 'NOT_A_GOVERNMENT', 'government', body.name);
  if (!isOfPlace(accident.divisionPath, body.divisionPath!)) refuse(work, 'OF_OTHER_PLACE', 'government', body.name);
  const grade = gradeBy(accident, (await dossierOf(work, accident)).counts);
  if (grade && !isAtLeast(level, INVESTIGATED_BY[grade])) {
    refuse(work, 'LEVEL_TOO_LOW', 'government', `${body.name}, ${grade}`);
  }
}

/** Above the department that recorded the accident, or below it: a city's department records those of its counties too. */
const isOfPlace = (place: string, path: string): boolean => liesWithin(place, path) || liesWithin(path, place);
