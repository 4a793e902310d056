import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleInquiry } from '../obligations.js';
import { aboutParty, checkParty, PartyInput } from '../party.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { StatisticsInquiry } from './inquiry.js';

@InputType('StatisticsInquiryIssueInput', { description: '发出统计检查查询书 · issue a letter of inquiry (统计法 38)' })
export class InquiryIssueInput extends PartyInput {
  @Field(() => ID, { description: '发出机关 · body that asks' })
  issuer!: string;

  @Field(() => String, { description: '文号，同一机关不得重复 · number, unique for the body' })
  number!: string;

  @Field(() => String, { description: '查询事项 · what is asked' })
  questions!: string;

  @Field(() => GraphQLDay, { description: '发出日期 · day of issue' })
  issuedOn!: Day;

  @Field(() => GraphQLDay, { description: '要求答复日期 · day by which an answer is asked' })
  answerDueOn!: Day;
}

export const inquiryIssue = action({
  name: 'statisticsInquiryIssue',
  description:
    '发出统计检查查询书；机关单位须按期如实答复 · issue a letter of inquiry; a body owes a true answer by its day (统计法 38、39)',
  input: InquiryIssueInput,
  record: StatisticsInquiry,
  constraints: { inquiry_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ issuer, body, enterprise, ...input }, work) {
    checkText(work, input.number, 'number');
    checkText(work, input.questions, 'questions');
    checkPast(work, input.issuedOn, 'issuedOn');
    checkAfter(work, input.issuedOn, input.answerDueOn, 'answerDueOn', 'ANSWER_DUE_BEFORE_ISSUE');
    const authority = await checkKnown(work, 'GovernmentBody', issuer, 'issuer');
    const party = await checkParty(work, { body, enterprise });
    if (authority && authority.id === party?.id) refuse(work, 'OWN_MATTER', 'body', authority.name);
    const [same] = authority
      ? await work.findAll(StatisticsInquiry, { issuerId: authority.id, number: input.number })
      : [];
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.issuedOn}`);
    if (work.refused || !party) return;

    work.effectiveOn = input.issuedOn;
    const inquiry = work.create(StatisticsInquiry, { ...aboutParty(party), ...input, issuerId: issuer });
    await settleInquiry(work, inquiry);
    return inquiry;
  },
});
