import { Directive, Field, ObjectType } from 'type-graphql';
import type { LegalReference } from '../law/legal.js';
import { type RuleInForce, valueText } from '../law/rules.js';
import type { Day } from '../values/index.js';
import { GraphQLDay, GraphQLDecimal } from './scalars.js';
import { LegalReferenceType } from './values.js';

@Directive('@shareable')
@ObjectType('DatedValue', {
  description:
    '所依据的数值，随日期生效 · a dated value that something rests on, with its source and whether someone compared it with the text',
  simpleResolvers: true,
})
export class DatedValue {
  @Field(() => String, { description: '名称 · title' }) title!: string;
  @Field(() => GraphQLDecimal, { description: '数值 · value, exact' }) value!: string;
  @Field(() => String, { description: '版本 · edition' }) version!: string;
  @Field(() => GraphQLDay, { description: '生效日期 · first day of this value' }) from!: Day;
  @Field(() => LegalReferenceType, { description: '依据 · source' }) basis!: LegalReference;
  @Field(() => Boolean, { description: '是否已与原文核对 · whether someone compared it with the text' })
  verified!: boolean;
}

/** A value of the rules as the graph shows it; null where none is in force. */
export function shownValue(rule: RuleInForce): DatedValue;
export function shownValue(rule: RuleInForce | undefined): DatedValue | null;
export function shownValue(rule: RuleInForce | undefined): DatedValue | null {
  return rule ? { ...rule, value: valueText(rule) } : null;
}
