import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkPast, checkText } from '../checks.js';
import { disputeAbout } from '../dispute/part.js';
import { ProcurementInquiry, settleInquiry } from './inquiry.js';

@InputType('ProcurementInquiryMakeInput', { description: '提出询问 · make an inquiry (政府采购法 51)' })
export class InquiryMakeInput {
  @Field(() => ID, { description: '采购项目 · project' })
  project!: string;

  @Field(() => ID, { description: '供应商 · supplier who asks' })
  supplier!: string;

  @Field(() => GraphQLDay, { description: '提出日期 · day it was made' })
  madeOn!: Day;

  @Field(() => String, { description: '询问事项 · what is asked' })
  matter!: string;
}

export const inquiryMake = action({
  name: 'procurementInquiryMake',
  description: '供应商提出询问，本人或由经办代录 · a supplier asks; an officer may record it for him (政府采购法 51)',
  input: InquiryMakeInput,
  record: ProcurementInquiry,
  bySubjects: true,
  async run({ project, supplier, ...input }, work) {
    const about = await disputeAbout(work, project, supplier);
    checkText(work, input.matter, 'matter');
    checkPast(work, input.madeOn, 'madeOn');
    if (work.refused || !about) return;

    work.effectiveOn = input.madeOn;
    const inquiry = work.create(ProcurementInquiry, { ...about, ...input });
    await settleInquiry(work, inquiry);
    return inquiry;
  },
});
