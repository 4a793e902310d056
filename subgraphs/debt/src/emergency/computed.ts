import { Access } from '@integrity-graph/kit';
import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { assess, EmergencyLevel } from '../rules/emergency.js';
import { rules } from '../rules/rules.js';
import { DebtEmergency } from './emergency.js';

@ObjectType('DebtEmergencyAssessment', {
  description: '按登记事实推算的事件级别 · level of an event, worked out from what is recorded (国办函〔2016〕88号)',
  simpleResolvers: true,
})
export class EmergencyAssessment {
  @Field(() => EmergencyLevel, { description: '级别 · level' })
  level!: EmergencyLevel;

  @Field(() => String, { description: '计算 · what speaks for it' })
  calculation!: string;

  @Field(() => Boolean, { description: '所依数值是否已与原文核对 · whether its values were compared with the text' })
  verified!: boolean;
}

@Resolver(() => DebtEmergency)
export class EmergencyFields {
  @Access('L2')
  @FieldResolver(() => EmergencyAssessment, {
    nullable: true,
    description: '推算级别，非宣布 · level worked out; not what was declared',
  })
  assessment(@Root() emergency: DebtEmergency): EmergencyAssessment | null {
    const { kind, defaulted, wasDue, occurredOn, ...facts } = emergency;
    const event = { ...facts, isDefault: kind === 'DEFAULT', defaulted: defaulted?.amount, wasDue: wasDue?.amount };
    return assess(event, occurredOn, rules) ?? null;
  }
}
