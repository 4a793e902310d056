import { Directive, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AccessLevel } from '../access/level.js';
import { GraphQLDay, GraphQLDecimal } from './scalars.js';

registerEnumType(AccessLevel, {
  name: 'AccessLevel',
  description: '数据级别 · who may see it; basis 数据安全法 art. 21',
  valuesConfig: {
    L1: { description: '公开 · public' },
    L2: { description: '部门共享 · departments' },
    L3: { description: '信用部门与本单位 · credit office and the unit concerned' },
    L4: { description: '纪检监察与核心个人信息 · discipline organs and core personal data' },
  },
});

const described = new Map<object, Record<string, string>>();

/** The values of a codelist with their descriptions. */
export const describedValues = (values: object): Readonly<Record<string, string>> => described.get(values) ?? {};

/** Registers a codelist (an enum whose values equal their names) with a description for every value. */
export function codelist<T extends Record<string, string>>(
  values: T,
  name: string,
  description: string,
  valueDescriptions: { [K in keyof T]: string },
): void {
  described.set(values, valueDescriptions);
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries(valueDescriptions).map(([key, text]) => [key, { description: text }]),
    ) as never,
  });
}

@Directive('@shareable')
@ObjectType('Money', { description: '金额 · an exact amount in one currency', simpleResolvers: true })
export class MoneyType {
  @Field(() => GraphQLDecimal, { description: '数额 · amount, exact' }) amount!: string;
  @Field(() => String, { description: '币种 ISO 4217 · currency code' }) currency!: string;
}

@InputType('MoneyInput', { description: '金额 · an exact amount in one currency' })
export class MoneyInput {
  @Field(() => GraphQLDecimal, { description: '数额 · amount, exact' }) amount!: string;
  @Field(() => String, { description: '币种 ISO 4217 · currency code', defaultValue: 'CNY' }) currency!: string;
}

@Directive('@shareable')
@ObjectType('LegalReference', { description: '法律依据 · the article of law a thing rests on', simpleResolvers: true })
export class LegalReferenceType {
  @Field(() => String, { description: '法规名称 · title of the law' }) title!: string;
  @Field(() => String, { nullable: true, description: '条款 · article' }) article?: string | null;
  @Field(() => String, { nullable: true, description: '文号 · document number' }) documentNumber?: string | null;
  @Field(() => String, { nullable: true, description: '版本 · edition' }) version?: string | null;
}

@Directive('@shareable')
@ObjectType('DueRule', { description: '期限规则 · the period laid down', simpleResolvers: true })
export class DueRule {
  @Field(() => Int, { description: '数值 · number of units' }) n!: number;
  @Field(() => String, { description: '单位：DAY 日，WORKING_DAY 工作日，HOUR 小时，MONTH 月 · unit' }) unit!: string;
  @Field(() => LegalReferenceType, { nullable: true, description: '依据 · legal basis' })
  basis?: LegalReferenceType | null;
  @Field(() => String, { nullable: true, description: '适用版本 · edition that decided' }) version?: string | null;
}

@Directive('@shareable')
@ObjectType('DueExtension', { description: '延期 · an approved extension', simpleResolvers: true })
export class DueExtension {
  @Field(() => GraphQLDay, { description: '延至 · until' }) until!: string;
  @Field(() => String, { description: '批准机关 · approved by' }) approvedBy!: string;
}

@InputType('DateRange', { description: '日期区间，两端均包含 · days from and to, both included' })
export class DayRange {
  @Field(() => GraphQLDay, { nullable: true, description: '起 · first day' }) from?: string | null;
  @Field(() => GraphQLDay, { nullable: true, description: '止 · last day' }) to?: string | null;
}

@Directive('@shareable')
@ObjectType('UserError', { description: '可更正的输入错误 · a refusal the user can mend', simpleResolvers: true })
export class UserErrorType {
  @Field(() => String, { description: '代码 · stable code' }) code!: string;
  @Field(() => [String], { description: '字段路径 · path of the input field' }) field!: string[];
  @Field(() => String, { description: '说明与改正办法 · what is wrong and how to mend it' }) message!: string;
}

@Directive('@shareable')
@ObjectType('PageInfo', { description: '分页信息 · Relay page information', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: '是否还有后页 · whether more follow' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: '是否有前页 · whether a page precedes' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: '首条游标 · cursor of the first edge' }) startCursor!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: '末条游标 · cursor of the last edge' }) endCursor!: string | null;
}

@Directive('@shareable')
@ObjectType('FieldChange', { description: '字段变更 · one field as a version left it', simpleResolvers: true })
export class FieldChange {
  @Field(() => String, { description: '字段 · field' }) field!: string;
  @Field(() => String, { nullable: true, description: '变更前 · before, as text' }) before!: string | null;
  @Field(() => String, { nullable: true, description: '变更后 · after, as text' }) after!: string | null;
}

@Directive('@shareable')
@ObjectType('RecordVersion', { description: '记录版本 · one recorded version of a record', simpleResolvers: true })
export class RecordVersion {
  @Field(() => Int, { description: '版本号 · version number' }) version!: number;
  @Field(() => String, { description: '操作 · the action that made it' }) action!: string;
  @Field(() => String, { nullable: true, description: '经办机构 · body of the actor' }) actorBody!: string | null;
  @Field(() => GraphQLDay, { description: '生效日期 · the day it takes effect' }) effectiveOn!: string;
  @Field(() => String, { description: '登记时刻 ISO 8601 · when it was recorded' }) recordedAt!: string;
  @Field(() => [FieldChange], { description: '变更 · what changed' }) changes!: FieldChange[];
}
