import { Directive, Field, InputType, Int, ObjectType } from 'type-graphql';
import { GraphQLDay, GraphQLDecimal } from '../graph/scalars.js';
import { LegalReferenceType } from '../graph/values.js';
import type { Explanation, FlagRule, RuleInput, ShownValue } from './rule.js';

@Directive('@shareable')
@ObjectType('RuleInput', { description: '规则读取的事实 · one fact a rule read', simpleResolvers: true })
export class RuleInputType {
  @Field(() => String, { description: '名称 · name' }) name!: string;
  @Field(() => String, { description: '含义 · what it is' }) title!: string;
  @Field(() => String, { description: '取值；列表与结构为 JSON 文本 · value as text; lists and structures as JSON' })
  value!: string;
}

@Directive('@shareable')
@ObjectType('RuleValue', { description: '规则取值，随日期生效 · a dated value of a rule', simpleResolvers: true })
export class RuleValueType {
  @Field(() => String, { description: '在规则中的作用：threshold 为阈值 · what it is to the rule; threshold or other' })
  name!: string;
  @Field(() => String, { description: '规则库名称，复算时以此指明 · its name among the rules, to try others by' })
  rule!: string;
  @Field(() => String, { description: '标题 · title' }) title!: string;
  @Field(() => GraphQLDecimal, { description: '数值 · value, exact' }) value!: string;
  @Field(() => String, { description: '单位，比例为空 · unit; empty for a share' }) unit!: string;
  @Field(() => String, { description: '版本 · edition' }) version!: string;
  @Field(() => GraphQLDay, { description: '生效日期 · first day of this value' }) from!: string;
  @Field(() => LegalReferenceType, { description: '依据 · legal basis' }) basis!: LegalReferenceType;
  @Field(() => Boolean, { description: '是否已与原文核对 · whether someone compared it with the text' })
  verified!: boolean;
}

@InputType('RuleValueInput', { description: '试算取值 · another value to try' })
export class RuleValueInput {
  @Field(() => String, { description: '规则库名称 · name among the rules' }) rule!: string;
  @Field(() => GraphQLDecimal, { description: '数值 · value, in the unit of the rule' }) value!: string;
}

/** What is shown of an explanation, alike on flags, explanations and replays. */
export interface Shown {
  ruleVersion: number;
  inputs: RuleInputType[];
  threshold: ShownValue | null;
  values: ShownValue[];
  sampleSize: number | null;
  minimumSampleSize: number | null;
  result: string | null;
  unit: string | null;
  calculation: string | null;
  statement: string | null;
  legalBasis: LegalReferenceType | null;
}

const textOf = (value: RuleInput): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What a rule says, told as what it is: a reason to look. Here alone, so that no answer and no export is without it. */
function asReason(statement: string): string {
  const [zh, ...en] = statement.split(' · ');
  return [`值得核查：${zh}`, ...(en.length > 0 ? [`a reason to look: ${en.join(' · ')}`] : [])].join(' · ');
}

export function shownOf(explanation: Explanation, rule: FlagRule | undefined): Shown {
  const { inputs, values, sampleSize, minimumSampleSize, result, unit, calculation, statement } = explanation;
  const threshold = values.find(({ name }) => name === 'threshold') ?? null;
  return {
    ruleVersion: explanation.ruleVersion,
    inputs: Object.entries(inputs).map(([name, value]) => ({
      name,
      title: rule?.inputs[name] ?? name,
      value: textOf(value),
    })),
    threshold,
    values,
    sampleSize: sampleSize ?? null,
    minimumSampleSize: minimumSampleSize ?? null,
    result: result ?? null,
    unit: unit ?? null,
    calculation: calculation ?? null,
    statement: statement === undefined ? null : asReason(statement),
    legalBasis: rule?.basis ?? threshold?.basis ?? null,
  };
}

interface ShownField {
  name: keyof Shown;
  type: () => unknown;
  description: string;
  nullable: boolean;
}

const field = (name: keyof Shown, type: () => unknown, description: string, nullable = true): ShownField => ({
  name,
  type,
  description,
  nullable,
});

/** The fields of `Shown` in the graph, alike wherever they stand. */
export const SHOWN_FIELDS: readonly ShownField[] = [
  field('ruleVersion', () => Int, '算法版本 · version of the arithmetic', false),
  field('inputs', () => [RuleInputType], '读取的事实 · what the rule read', false),
  field('threshold', () => RuleValueType, '阈值 · the value the result is held against'),
  field('values', () => [RuleValueType], '所用取值，含阈值 · every dated value it used', false),
  field('sampleSize', () => Int, '样本数 · observations it rests on'),
  field('minimumSampleSize', () => Int, '最小样本数，不足则不提出 · fewest observations it speaks of'),
  field('result', () => GraphQLDecimal, '计算结果 · result, exact'),
  field('unit', () => String, '结果单位 · unit of the result'),
  field('calculation', () => String, '算式 · the sum written out'),
  field('statement', () => String, '查看理由，非认定 · the reason to look; never a finding'),
  field(
    'legalBasis',
    () => LegalReferenceType,
    '查看的法律依据；规则未指明的为阈值依据 · the law it is looked at by; the basis of the threshold where the rule names none',
  ),
];
