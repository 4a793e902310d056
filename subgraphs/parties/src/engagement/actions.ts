import { action, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { GovernmentBody } from '../body/government-body.js';
import { checkPeriod, checkWithin, validityOf } from '../dates.js';
import { Person } from '../person/person.js';
import { Engagement, EngagementRole } from './engagement.js';

@InputType('EngagementBeginInput', { description: '参与 · a person begins to serve a body without a post' })
class EngagementBeginInput {
  @Field(() => ID, { description: '参与人 · person' }) person!: string;
  @Field(() => ID, { description: '所服务机构 · body' }) body!: string;
  @Field(() => EngagementRole, { description: '参与身份 · role' }) role!: EngagementRole;
  @Field(() => GraphQLDay, { description: '起始日期 · first day' }) startDate!: string;
  @Field(() => GraphQLDay, { nullable: true, description: '截止日期 · last day' }) endDate?: string | null;
  @Field(() => String, { nullable: true, description: '依据文号 · document' }) documentNumber?: string | null;
}

@InputType('EngagementEndInput', { description: '参与结束 · an engagement that ends' })
class EngagementEndInput {
  @Field(() => ID, { description: '参与 · engagement' }) engagement!: string;
  @Field(() => GraphQLDay, { description: '截止日期 · last day' }) endDate!: string;
}

export const engagementBegin = action({
  name: 'engagementBegin',
  description:
    '登记专家、采购人代表等参与人 · record an expert, a buyer’s representative and others who serve without a post (政府采购法实施条例 39)',
  input: EngagementBeginInput,
  record: Engagement,
  async run({ person: personId, body: bodyId, role, startDate, endDate, documentNumber }, work) {
    checkPeriod(work, 'endDate', { from: startDate, until: endDate });
    const person = await work.see(Person, personId, 'person');
    const body = await work.see(GovernmentBody, bodyId, 'body');
    if (body) {
      checkWithin(work, 'startDate', startDate, 'the body', validityOf(body));
      checkWithin(work, 'endDate', endDate, 'the body', validityOf(body));
    }
    if (work.refused || !person || !body) return;
    const { divisionId, divisionPath } = body;
    const { managedById } = person;
    return work.create(
      Engagement,
      { personId, bodyId, role, startDate, endDate, documentNumber, managedById, divisionId, divisionPath, level: 2 },
      startDate,
    );
  },
});

export const engagementEnd = action({
  name: 'engagementEnd',
  description: '参与结束 · end an engagement',
  input: EngagementEndInput,
  record: Engagement,
  async run({ engagement, endDate }, work) {
    const found = await work.find(Engagement, engagement, 'engagement');
    if (!found) return;
    if (found.endDate) work.refuse('ALREADY_ENDED', 'engagement', `it ended on ${found.endDate} already`);
    checkPeriod(work, 'endDate', { from: found.startDate, until: endDate });
    if (work.refused) return;
    return work.change(found, { endDate }, endDate);
  },
});
