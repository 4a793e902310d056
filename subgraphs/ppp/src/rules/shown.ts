import { type Day, GraphQLDay, type LegalReference, LegalReferenceType } from '@integrity-graph/kit';
import { Field, ObjectType } from 'type-graphql';
import { rules } from './rules.js';

@ObjectType('PppRuleValue', {
  description: '规则取值及其依据 · a value of the rules, with its source and whether anyone compared it with the text',
  simpleResolvers: true,
})
export class RuleValue {
  @Field(() => String, { description: '规则 · rule' })
  title!: string;

  @Field(() => String, { description: '取值 · value' })
  value!: string;

  @Field(() => String, { description: '版本 · edition' })
  version!: string;

  @Field(() => GraphQLDay, { description: '自何日起 · first day' })
  from!: Day;

  @Field(() => LegalReferenceType, { description: '依据 · source' })
  basis!: LegalReference;

  @Field(() => Boolean, { description: '是否已与原文核对 · whether it was compared with its text' })
  isVerified!: boolean;
}

/** What a rule of kind `value` says on a day; null before its first. */
export function shownRule(name: string, day: Day): RuleValue | null {
  const rule = rules.at(name, day);
  return rule ? { ...rule, value: String(rule.value), isVerified: rule.verified } : null;
}
