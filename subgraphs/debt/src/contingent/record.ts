import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay, MoneyInput } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkYuan } from '../ledger/amounts.js';
import { placeOf } from '../ledger/government.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { ContingentKind, DebtContingent, GuaranteeException } from './contingent.js';

@InputType('DebtContingentRecordInput', { description: '登记或有债务 · record a contingent debt (预算法 35)' })
export class ContingentRecordInput {
  @Field(() => String, { description: '文件编号，同一机关不得重复 · number of the document, unique for the body' })
  number!: string;

  @Field(() => ID, { description: '出具机关 · body that stands in' })
  body!: string;

  @Field(() => ContingentKind, { description: '形式 · form' })
  kind!: ContingentKind;

  @Field(() => ID, { nullable: true, description: '债务人企业 · enterprise whose debt it is' })
  debtor?: string | null;

  @Field(() => String, { description: '债权人 · creditor' })
  creditor!: string;

  @Field(() => MoneyInput, { description: '金额（人民币） · amount, in yuan' })
  amount!: MoneyInput;

  @Field(() => GraphQLDay, { description: '出具日期 · day it was given' })
  givenOn!: Day;

  @Field(() => GraphQLDay, { nullable: true, description: '责任到期日 · day it ends by itself' })
  endsOn?: Day | null;

  @Field(() => GuaranteeException, { nullable: true, description: '法定例外 · exception it rests on' })
  exception?: GuaranteeException | null;
}

export const contingentRecord = action({
  name: 'debtContingentRecord',
  description:
    '登记或有债务，如实登记；无法定例外的担保由规则提示 · record a contingent debt; a guarantee without an exception of the law is told by the rules (预算法 35)',
  input: ContingentRecordInput,
  record: DebtContingent,
  constraints: { contingent_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ body: bodyId, debtor, ...input }, work) {
    for (const field of ['number', 'creditor'] as const) checkText(work, input[field], field);
    checkYuan(work, input.amount, 'amount');
    checkPast(work, input.givenOn, 'givenOn');
    checkAfter(work, input.givenOn, input.endsOn, 'endsOn', 'ENDS_FIRST');
    const body = await checkKnown(work, 'GovernmentBody', bodyId, 'body');
    await checkKnown(work, 'Enterprise', debtor, 'debtor');
    if (!body) return;
    const [same] = await work.findAll(DebtContingent, { bodyId: body.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.givenOn}`);
    if (work.refused) return;

    work.effectiveOn = input.givenOn;
    return work.create(DebtContingent, { ...input, ...placeOf(body), bodyId: body.id, debtorId: debtor });
  },
});
