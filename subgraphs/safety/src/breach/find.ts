import {
  action,
  checkKnown,
  checkPast,
  checkText,
  type Day,
  dayOf,
  GraphQLDay,
  GraphQLInstant,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { SafetyAccident } from '../accident/accident.js';
import { checkLater, checkPassed } from '../checks.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { rules } from '../rules/rules.js';
import { SafetyReportingBreach } from './breach.js';
import { breachKind, limitOf } from './kind.js';

@InputType('SafetyReportingBreachFindInput', {
  description: '登记事故报告违法认定 · record a finding on how an accident was reported (应急管理部令第14号)',
})
export class BreachFindInput {
  @Field(() => String, { description: '认定文号，同一机关不得重复 · number of the finding, unique for the body' })
  number!: string;

  @Field(() => ID, { description: '事故 · accident' })
  accident!: string;

  @Field(() => ID, { nullable: true, description: '应报告的机关 · body that had to report' })
  body?: string | null;

  @Field(() => ID, { nullable: true, description: '应报告的企业 · firm that had to report' })
  enterprise?: string | null;

  @Field(() => GraphQLInstant, { description: '知悉时刻 · instant it knew' })
  knewAt!: Date;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: '实际报告时刻，从未报告则为空 · instant it reported, if it did',
  })
  reportedAt?: Date | null;

  @Field(() => Boolean, { description: '是否遗漏应报内容 · whether something was left out' })
  isIncomplete!: boolean;

  @Field(() => Boolean, { description: '是否与事实不符 · whether it said what was not so' })
  isUntrue!: boolean;

  @Field(() => Boolean, { description: '是否故意，经查证属实 · whether it was on purpose, as proven' })
  isIntentional!: boolean;

  @Field(() => String, {
    nullable: true,
    description: '查证依据，故意的必填 · what proves the purpose; required with it',
  })
  proof?: string | null;

  @Field(() => ID, { description: '认定机关 · body that found it' })
  decidedBy!: string;

  @Field(() => GraphQLDay, { description: '认定日期 · day of the finding' })
  decidedOn!: Day;
}

export const reportingBreachFind = action({
  name: 'safetyReportingBreachFind',
  description:
    '登记事故报告违法认定；迟报、漏报、谎报、瞒报由事实按规则得出 · record what was established about a report: whether late, omitted, false or concealed follows by rule (国令第493号 4、39；应急管理部令第14号)',
  input: BreachFindInput,
  record: SafetyReportingBreach,
  constraints: { reporting_breach_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ accident: id, body, enterprise, decidedBy, reportedAt = null, ...input }, work) {
    checkText(work, input.number, 'number');
    checkText(work, input.proof, 'proof');
    checkInstants(work, { ...input, reportedAt });
    if ((body == null) === (enterprise == null)) refuse(work, 'REPORTER_NOT_ONE', 'body', body ? 'both' : 'none');
    if (input.isIntentional && !input.proof) refuse(work, 'PROOF_MISSING', 'proof', 'isIntentional');
    await checkKnown(work, 'GovernmentBody', body, 'body');
    await checkKnown(work, 'Enterprise', enterprise, 'enterprise');
    const decider = await checkKnown(work, 'GovernmentBody', decidedBy, 'decidedBy');
    if (decider && decider.id === body) refuse(work, 'OWN_FINDING', 'decidedBy', decider.name);
    const accident = await work.see(SafetyAccident, id, 'accident');
    if (!accident || !decider) return;
    checkLater(work, accident.occurredAt, input.knewAt, 'knewAt', 'KNOWN_BEFORE_ACCIDENT');
    const [same] = await work.findAll(SafetyReportingBreach, { decidedById: decider.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.decidedOn}`);
    const isUnit = enterprise != null || body === accident.unitBodyId;
    const rule = rules.deadline(isUnit ? 'report_by_unit' : 'report_upwards', dayOf(input.knewAt));
    const dueAt = rule && limitOf(rule, input.knewAt);
    const kind = dueAt && breachKind({ ...input, reportedAt, dueAt });
    if (!kind) refuse(work, 'NO_BREACH', 'reportedAt', reportedAt?.toISOString() ?? 'null');
    if (work.refused || !kind) return;

    work.effectiveOn = input.decidedOn;
    const { divisionId, divisionPath } = accident;
    return work.create(SafetyReportingBreach, {
      ...input,
      divisionId,
      divisionPath,
      accidentId: accident.id,
      bodyId: body,
      enterpriseId: enterprise,
      reportedAt,
      dueAt,
      kind,
      decidedById: decider.id,
    });
  },
});

function checkInstants(
  work: Work,
  { knewAt, reportedAt, decidedOn }: Pick<BreachFindInput, 'knewAt' | 'reportedAt' | 'decidedOn'>,
): void {
  checkPast(work, decidedOn, 'decidedOn');
  checkPassed(work, knewAt, 'knewAt');
  checkPassed(work, reportedAt, 'reportedAt');
  checkLater(work, knewAt, reportedAt, 'reportedAt', 'SENT_BEFORE_KNOWN');
  checkAfter(work, dayOf(knewAt), decidedOn, 'decidedOn', 'DECIDED_BEFORE_ACCIDENT');
}
