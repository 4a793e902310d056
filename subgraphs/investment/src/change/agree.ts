import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse } from '../refusals.js';
import { InvestmentChange } from './change.js';

@InputType('InvestmentChangeAgreeInput', { description: '投资者同意变更 · agree to a change (民法典 543)' })
export class ChangeAgreeInput {
  @Field(() => ID, { description: '变更 · change' })
  change!: string;

  @Field(() => GraphQLDay, { description: '同意日期 · day of the agreement' })
  agreedOn!: Day;

  @Field(() => String, { description: '书面协议 · document of the agreement' })
  document!: string;
}

export const changeAgree = action({
  name: 'investmentChangeAgree',
  description:
    '投资者同意变更，本人或由经办代录；以协商一致为由的，未经其同意不得批准 · the investor agrees to a change; one that rests on agreement is approved only after that (民法典 543)',
  input: ChangeAgreeInput,
  record: InvestmentChange,
  bySubjects: true,
  async run({ change: id, agreedOn, document }, work) {
    checkText(work, document, 'document');
    checkPast(work, agreedOn, 'agreedOn');
    const change = await work.find(InvestmentChange, id, 'change');
    if (!change) return;
    work.speakFor(change.investorId);
    if (change.agreedOn) refuse(work, 'ALREADY_AGREED', 'change', change.agreedOn);
    if (change.state === 'REJECTED') refuse(work, 'NOT_PENDING', 'change', change.state);
    checkAfter(work, change.preparedOn, agreedOn, 'agreedOn', 'AGREED_BEFORE_PREPARED');
    if (work.refused) return;

    work.effectiveOn = agreedOn;
    return work.change(change, { agreedOn, agreementDocument: document });
  },
});
