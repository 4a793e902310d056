import { action, checkPast, checkText, type Day, GraphQLDay, MoneyInput } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { DebtInstalment } from '../instalment/instalment.js';
import { FundsFrom } from '../instalment/payment.js';
import { checkYuan } from '../ledger/amounts.js';
import { refuse } from '../refusals.js';
import { DebtRepaymentSource } from './source.js';

@InputType('DebtRepaymentSourceSecureInput', {
  description: '登记落实的偿债资金 · record funds secured for an instalment (预算法 35)',
})
export class RepaymentSourceSecureInput {
  @Field(() => ID, { description: '还本付息分期 · instalment' })
  instalment!: string;

  @Field(() => FundsFrom, { description: '资金来源 · where the money comes from' })
  fundsFrom!: FundsFrom;

  @Field(() => MoneyInput, { description: '落实金额（人民币） · amount secured, in yuan' })
  amount!: MoneyInput;

  @Field(() => GraphQLDay, { description: '落实日期 · day it was secured' })
  securedOn!: Day;

  @Field(() => String, { description: '依据文件 · document' })
  document!: string;
}

export const repaymentSourceSecure = action({
  name: 'debtRepaymentSourceSecure',
  description: '登记落实的偿债资金 · record funds secured for an instalment before it falls due (预算法 35)',
  input: RepaymentSourceSecureInput,
  record: DebtRepaymentSource,
  async run({ instalment: id, ...input }, work) {
    checkText(work, input.document, 'document');
    checkYuan(work, input.amount, 'amount');
    checkPast(work, input.securedOn, 'securedOn');
    const instalment = await work.find(DebtInstalment, id, 'instalment');
    if (!instalment) return;
    if (instalment.settledOn) refuse(work, 'INSTALMENT_SETTLED', 'instalment', instalment.settledOn);
    if (work.refused) return;

    work.effectiveOn = input.securedOn;
    const { divisionId, divisionPath, debtorId } = instalment;
    return work.create(DebtRepaymentSource, {
      ...input,
      divisionId,
      divisionPath,
      debtorId,
      instalmentId: instalment.id,
    });
  },
});
