import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse, taken } from '../refusals.js';
import { barOf } from '../rules/principal.js';
import { causeOf } from './accident.js';
import { BarGround, SafetyPrincipalBar } from './bar.js';

@InputType('SafetyPrincipalBarImposeInput', {
  description: '登记主要负责人任职禁止 · record that a principal is barred (安全生产法 94)',
})
export class PrincipalBarImposeInput {
  @Field(() => ID, { description: '所涉事故，须为企业事故且已认定等级 · accident of a firm, its grade determined' })
  accident!: string;

  @Field(() => ID, { description: '主要负责人 · principal of the firm' })
  person!: string;

  @Field(() => BarGround, { description: '禁止依据 · what it follows from' })
  ground!: BarGround;

  @Field(() => String, { description: '判决或处分文号 · judgment or decision of the sanction' })
  document!: string;

  @Field(() => GraphQLDay, {
    description: '起算日期：刑罚执行完毕或受处分之日 · day the sentence was served, or of the sanction',
  })
  startsOn!: Day;

  @Field(() => Boolean, { description: '对事故是否负有责任 · whether he is responsible for the accident' })
  isResponsible!: boolean;
}

export const principalBarImpose = action({
  name: 'safetyPrincipalBarImpose',
  description:
    '登记任职禁止，期限由法定：五年内任何单位，重大以上事故负有责任的本行业终身 · record a bar: the law sets how long it lasts, and whether for life (安全生产法 94)',
  input: PrincipalBarImposeInput,
  record: SafetyPrincipalBar,
  constraints: { principal_bar_once: taken('BARRED_ALREADY', 'person') },
  async run({ accident: id, person, isResponsible, ...input }, work) {
    checkText(work, input.document, 'document');
    checkPast(work, input.startsOn, 'startsOn');
    await checkKnown(work, 'Person', person, 'person');
    const cause = await causeOf(work, id);
    if (!cause) return;
    checkAfter(work, cause.occurredOn, input.startsOn, 'startsOn', 'BARRED_BEFORE_ACCIDENT');
    const bar = barOf({ ...cause, startsOn: input.startsOn, isResponsible });
    if (!bar) refuse(work, 'NO_BAR_THEN', 'accident', cause.occurredOn);
    const [same] = await work.findAll(SafetyPrincipalBar, { accidentId: cause.id, personId: person });
    if (same) refuse(work, 'BARRED_ALREADY', 'person', `${same.document}, ${same.endsOn}`);
    if (work.refused || !bar) return;

    work.effectiveOn = input.startsOn;
    const { divisionId, divisionPath, enterpriseId, grade, industry } = cause;
    return work.create(SafetyPrincipalBar, {
      ...input,
      ...bar,
      divisionId,
      divisionPath,
      accidentId: cause.id,
      enterpriseId,
      personId: person,
      grade,
      industry,
    });
  },
});
