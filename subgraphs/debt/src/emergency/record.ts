import {
  action,
  checkPast,
  checkText,
  compareDecimals,
  type Day,
  GraphQLDay,
  MoneyInput,
  type Work,
} from '@integrity-graph/kit';
import { IsOptional, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { checkYuan } from '../ledger/amounts.js';
import { checkGovernment, ofGovernment } from '../ledger/government.js';
import { settleEmergency } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { DebtEmergency, EmergencyKind } from './emergency.js';

@InputType('DebtEmergencyRecordInput', {
  description: '登记债务风险事件 · record an event of debt risk (国办函〔2016〕88号)',
})
export class EmergencyRecordInput {
  @Field(() => ID, { description: '人民政府 · government' })
  government!: string;

  @Field(() => EmergencyKind, { description: '事件种类 · kind' })
  kind!: EmergencyKind;

  @Field(() => GraphQLDay, { description: '发生或预判日期 · day it occurred, or was foreseen' })
  occurredOn!: Day;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: '预计无力偿还的到期日，预判事件必填 · due day that cannot be met; a foreseen inability names it',
  })
  foreseenFor?: Day | null;

  @Field(() => String, { description: '事件经过 · what happened' })
  description!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: '是否省级政府本身 · whether the province itself is in default',
  })
  isOfProvince!: boolean;

  @Field(() => MoneyInput, { nullable: true, description: '违约金额 · amount in default' })
  defaulted?: MoneyInput | null;

  @Field(() => MoneyInput, { nullable: true, description: '同期应还本息 · all that was due in the same period' })
  wasDue?: MoneyInput | null;

  @IsOptional()
  @Min(0)
  @Field(() => Int, { nullable: true, description: '发生违约的市县数 · governments in default' })
  unitsAffected?: number | null;

  @IsOptional()
  @Min(1)
  @Field(() => Int, { nullable: true, description: '辖内市县总数 · governments there are' })
  unitsTotal?: number | null;

  @IsOptional()
  @Min(0)
  @Field(() => Int, { nullable: true, description: '连续发行失败次数 · auctions that failed in a row' })
  failedAuctions?: number | null;
}

export const emergencyRecord = action({
  name: 'debtEmergencyRecord',
  description:
    '登记债务风险事件，级别按登记的事实推算 · record an event of debt risk; its level is worked out from the facts (国办函〔2016〕88号)',
  input: EmergencyRecordInput,
  record: DebtEmergency,
  async run({ government, ...input }, work) {
    checkText(work, input.description, 'description');
    checkPast(work, input.occurredOn, 'occurredOn');
    checkFacts(work, input);
    const body = await checkGovernment(work, government, 'government');
    if (work.refused || !body) return;

    work.effectiveOn = input.occurredOn;
    const emergency = work.create(DebtEmergency, { ...input, ...ofGovernment(body) });
    await settleEmergency(work, emergency);
    return emergency;
  },
});

function checkFacts(work: Work, input: Omit<EmergencyRecordInput, 'government'>): void {
  const { kind, foreseenFor, occurredOn, defaulted, wasDue, unitsAffected, unitsTotal } = input;
  checkYuan(work, defaulted, 'defaulted');
  checkYuan(work, wasDue, 'wasDue');
  if (kind === 'INABILITY' && !foreseenFor) refuse(work, 'FORESEEN_DAY_MISSING', 'foreseenFor', kind);
  checkAfter(work, occurredOn, foreseenFor, 'foreseenFor', 'FORESEEN_IN_THE_PAST');
  if (defaulted && wasDue && compareDecimals(defaulted.amount, wasDue.amount) > 0) {
    refuse(work, 'PART_ABOVE_WHOLE', 'defaulted', `${defaulted.amount}, ${wasDue.amount}`);
  }
  if (unitsAffected != null && unitsTotal != null && unitsAffected > unitsTotal) {
    refuse(work, 'PART_ABOVE_WHOLE', 'unitsAffected', `${unitsAffected}, ${unitsTotal}`);
  }
}
