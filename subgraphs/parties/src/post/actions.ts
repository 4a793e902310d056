import { action, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { GovernmentBody } from '../body/government-body.js';
import { checkPeriod, checkText, checkWithin, overlap, tell, validityOf } from '../dates.js';
import { Tenure } from '../tenure/tenure.js';
import { Post } from './post.js';

@InputType('PostCreateInput', { description: '设置职务 · a post to create' })
class PostCreateInput {
  @Field(() => ID, { description: '所属机构 · body' }) body!: string;
  @Field(() => String, { description: '职务名称 · title' }) title!: string;
  @Field(() => Boolean, { defaultValue: false, description: '主要负责人 · head of the body' }) isHead: boolean = false;
  @Field(() => Boolean, { defaultValue: false, description: '党内职务 · a post of the Party' }) isPartyPost: boolean =
    false;
  @Field(() => Boolean, { defaultValue: true, description: '一职一人 · held by one person at a time' })
  isSingleHolder: boolean = true;
  @Field(() => GraphQLDay, { nullable: true, description: '设置日期 · first day' }) validFrom?: string | null;
}

@InputType('PostAbolishInput', { description: '撤销职务 · a post that ends' })
class PostAbolishInput {
  @Field(() => ID, { description: '职务 · post' }) post!: string;
  @Field(() => GraphQLDay, { description: '撤销日期，当日仍存续 · last day' }) validUntil!: string;
}

export const postCreate = action({
  name: 'postCreate',
  description: '设置职务 · create a post of a body (公务员法 18, 20; 地方组织法 82)',
  input: PostCreateInput,
  record: Post,
  async run({ body: bodyId, title, isHead, isPartyPost, isSingleHolder, validFrom }, work) {
    checkText(work, 'title', title, 'the title');
    const body = await work.find(GovernmentBody, bodyId, 'body');
    if (!body) return;
    checkWithin(work, 'validFrom', validFrom, 'the body', validityOf(body));
    const heads = isHead ? await work.findAll(Post, { bodyId, isHead, isPartyPost }) : [];
    for (const head of heads.filter((other) => overlap(validityOf(other), { from: validFrom }))) {
      work.refuse(
        'HEAD_EXISTS',
        'isHead',
        `${head.title} heads the body ${tell(validityOf(head))}; abolish that post first, or create this one as a deputy`,
      );
    }
    if (work.refused) return;
    const { divisionId, divisionPath } = body;
    return work.create(
      Post,
      { bodyId, title, isHead, isPartyPost, isSingleHolder, validFrom, divisionId, divisionPath, level: 1 },
      validFrom ?? undefined,
    );
  },
});

export const postAbolish = action({
  name: 'postAbolish',
  description: '撤销职务；其义务由机构承担 · abolish a post; what hangs on it stays with the body',
  input: PostAbolishInput,
  record: Post,
  async run({ post, validUntil }, work) {
    const found = await work.find(Post, post, 'post');
    if (!found) return;
    if (found.validUntil) work.refuse('ALREADY_ENDED', 'post', `${found.title} ended on ${found.validUntil} already`);
    checkPeriod(work, 'validUntil', { from: found.validFrom, until: validUntil });
    for (const tenure of await work.findAll(Tenure, { postId: found.id })) {
      if (tenure.endDate && tenure.endDate <= validUntil) continue;
      const runs = tell({ from: tenure.startDate, until: tenure.endDate });
      work.refuse(
        'TENURE_RUNNING',
        'validUntil',
        `the post is held ${runs}; end that tenure by ${validUntil} with tenureEnd first`,
      );
    }
    if (work.refused) return;
    return work.change(found, { validUntil }, validUntil);
  },
});
