import { action, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkPeriod, checkWithin, overlap, tell, validityOf } from '../dates.js';
import { Post } from '../post/post.js';
import { Tenure } from '../tenure/tenure.js';
import { Vacancy } from './vacancy.js';

@InputType('VacancyRecordInput', { description: '记录空缺 · a post that nobody holds' })
class VacancyRecordInput {
  @Field(() => ID, { description: '职务 · post' }) post!: string;
  @Field(() => GraphQLDay, { description: '空缺起始日 · first day' }) startDate!: string;
  @Field(() => GraphQLDay, { nullable: true, description: '空缺截止日 · last day' }) endDate?: string | null;
  @Field(() => String, { nullable: true, description: '空缺原因 · reason' }) reason?: string | null;
}

@InputType('VacancyEndInput', { description: '空缺结束 · a vacancy that ends' })
class VacancyEndInput {
  @Field(() => ID, { description: '空缺 · vacancy' }) vacancy!: string;
  @Field(() => GraphQLDay, { description: '空缺截止日 · last day' }) endDate!: string;
}

export const vacancyRecord = action({
  name: 'vacancyRecord',
  description: '记录职务空缺 · record that nobody holds a post',
  input: VacancyRecordInput,
  record: Vacancy,
  async run({ post: postId, startDate, endDate, reason }, work) {
    const period = { from: startDate, until: endDate };
    checkPeriod(work, 'endDate', period);
    const post = await work.find(Post, postId, 'post');
    if (!post) return;
    checkWithin(work, 'startDate', startDate, 'the post', validityOf(post));
    checkWithin(work, 'endDate', endDate, 'the post', validityOf(post));
    for (const tenure of await work.findAll(Tenure, { postId, kind: 'SUBSTANTIVE' })) {
      const held = { from: tenure.startDate, until: tenure.endDate };
      if (overlap(held, period))
        work.refuse(
          'POST_HELD',
          'startDate',
          `${post.title} is held substantively ${tell(held)}; a vacancy begins the day after and ends the day before`,
        );
    }
    for (const other of await work.findAll(Vacancy, { postId })) {
      const vacant = { from: other.startDate, until: other.endDate };
      if (overlap(vacant, period))
        work.refuse('VACANCY_RECORDED', 'startDate', `a vacancy is recorded ${tell(vacant)} already`);
    }
    if (work.refused) return;
    const { divisionId, divisionPath } = post;
    return work.create(Vacancy, { postId, startDate, endDate, reason, divisionId, divisionPath, level: 1 }, startDate);
  },
});

export const vacancyEnd = action({
  name: 'vacancyEnd',
  description: '空缺结束 · end a recorded vacancy',
  input: VacancyEndInput,
  record: Vacancy,
  async run({ vacancy, endDate }, work) {
    const found = await work.find(Vacancy, vacancy, 'vacancy');
    if (!found) return;
    if (found.endDate) work.refuse('ALREADY_ENDED', 'vacancy', `it ended on ${found.endDate} already`);
    checkPeriod(work, 'endDate', { from: found.startDate, until: endDate });
    if (work.refused) return;
    return work.change(found, { endDate }, endDate);
  },
});
