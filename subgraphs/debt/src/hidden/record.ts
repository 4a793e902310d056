import {
  action,
  checkKnown,
  checkPast,
  checkText,
  type Day,
  forbidden,
  GraphQLDay,
  MoneyInput,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkYuan } from '../ledger/amounts.js';
import { placeOf } from '../ledger/government.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { checkCleared, isCleared } from './cleared.js';
import { DebtHidden } from './hidden.js';

@InputType('DebtHiddenRecordInput', { description: '登记隐性债务 · record hidden debt' })
export class HiddenRecordInput {
  @Field(() => String, { description: '债务编号，同一单位不得重复 · number, unique for the body' })
  number!: string;

  @Field(() => ID, { description: '举债单位 · body that borrowed' })
  body!: string;

  @Field(() => String, { description: '债权人 · creditor' })
  creditor!: string;

  @Field(() => String, { description: '形成方式 · how it came about' })
  origin!: string;

  @Field(() => MoneyInput, { description: '金额（人民币） · amount, in yuan' })
  amount!: MoneyInput;

  @Field(() => GraphQLDay, { description: '形成日期 · day it came about' })
  incurredOn!: Day;

  @Field(() => GraphQLDay, { description: '化解期限 · day by which it is to be resolved' })
  resolveBy!: Day;

  @Field(() => String, { description: '依据文件 · document' })
  document!: string;
}

export const hiddenRecord = action({
  name: 'debtHiddenRecord',
  description:
    '登记隐性债务，须具L4权限，登记后仅L4可见 · record hidden debt: takes clearance L4, and is seen with it alone',
  input: HiddenRecordInput,
  record: DebtHidden,
  constraints: { hidden_debt_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ body: bodyId, ...input }, work) {
    checkCleared(work, 'debtHiddenRecord');
    for (const field of ['number', 'creditor', 'origin', 'document'] as const) checkText(work, input[field], field);
    checkYuan(work, input.amount, 'amount');
    checkPast(work, input.incurredOn, 'incurredOn');
    checkAfter(work, input.incurredOn, input.resolveBy, 'resolveBy', 'ENDS_FIRST');
    const body = await checkKnown(work, 'GovernmentBody', bodyId, 'body');
    if (!body) return;
    if (!isCleared(work.context, body.divisionPath!)) throw forbidden('debtHiddenRecord');
    const [same] = await work.findAll(DebtHidden, { bodyId: body.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', input.number);
    if (work.refused) return;

    work.effectiveOn = input.incurredOn;
    return work.create(DebtHidden, {
      ...input,
      ...placeOf(body),
      level: 4,
      bodyId: body.id,
      unresolved: input.amount,
    });
  },
});
