import { action, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { GovernmentBody } from '../body/government-body.js';
import { checkPeriod, checkText, checkWithin, overlap, tell, validityOf } from '../dates.js';
import { Person } from '../person/person.js';
import { headTenuresOf, publish } from '../person/publication.js';
import { Post } from '../post/post.js';
import { Vacancy } from '../vacancy/vacancy.js';
import { DatePrecision, Tenure, TenureKind } from './tenure.js';

@InputType('TenureBeginInput', { description: '任职 · a person takes a post' })
class TenureBeginInput {
  @Field(() => ID, { description: '职务 · post' }) post!: string;
  @Field(() => ID, { description: '任职人 · person' }) person!: string;
  @Field(() => TenureKind, { defaultValue: 'SUBSTANTIVE', description: '任职方式 · how the post is held' })
  kind: TenureKind = 'SUBSTANTIVE';
  @Field(() => GraphQLDay, { description: '任职日期 · first day' }) startDate!: string;
  @Field(() => GraphQLDay, { nullable: true, description: '免职日期，当日仍在任 · last day in post' }) endDate?:
    | string
    | null;
  @Field(() => DatePrecision, { defaultValue: 'DAY', description: '日期精度 · how exactly the dates are known' })
  datePrecision: DatePrecision = 'DAY';
  @Field(() => String, { nullable: true, description: '任职文号 · appointment document' }) document?: string | null;
}

@InputType('TenureEndInput', { description: '免职 · a person leaves a post' })
class TenureEndInput {
  @Field(() => ID, { description: '任职 · tenure' }) tenure!: string;
  @Field(() => GraphQLDay, { description: '免职日期，当日仍在任 · last day in post' }) endDate!: string;
  @Field(() => String, { nullable: true, description: '免职文号 · document' }) endDocument?: string | null;
}

@InputType('TenureCorrectInput', { description: '更正任职日期 · what was recorded wrongly of a tenure' })
class TenureCorrectInput {
  @Field(() => ID, { description: '任职 · tenure' }) tenure!: string;
  @Field(() => GraphQLDay, { nullable: true, description: '任职日期，不填则不变 · first day; unchanged when absent' })
  startDate?: string | null;
  @Field(() => GraphQLDay, {
    nullable: true,
    description: '免职日期，不填则不变，填 null 为在任 · last day; unchanged when absent, null for still in post',
  })
  endDate?: string | null;
  @Field(() => DatePrecision, { nullable: true, description: '日期精度 · how exactly the dates are known' })
  datePrecision?: DatePrecision | null;
  @Field(() => String, { description: '更正原因 · reason' }) reason!: string;
  @Field(() => String, { description: '更正依据文号 · document the correction rests on' }) document!: string;
}

/** The check of the database itself, should an appointment ever get past the lock of its post. */
const oneHolder = {
  tenure_one_holder: {
    code: 'POST_HELD',
    field: ['input', 'startDate'],
    message: 'the post was given to somebody else meanwhile on some of these days; read its tenures again',
  },
};

interface Dates {
  startDate: string;
  endDate?: string | null;
}

const periodOf = ({ startDate, endDate }: Dates) => ({ from: startDate, until: endDate });

/**
 * Refuses dates the post, the body or other records do not allow. The caller holds the post's lock, so that of two
 * appointments at once the second sees the first.
 */
async function checkDates(work: Work, post: Post, dates: Dates, kind: TenureKind, self?: string): Promise<void> {
  checkPeriod(work, 'endDate', periodOf(dates));
  const body = await work.see(GovernmentBody, post.bodyId, 'post');
  for (const [what, validity] of [
    ['the post', validityOf(post)] as const,
    ...(body ? [['the body', validityOf(body)] as const] : []),
  ]) {
    checkWithin(work, 'startDate', dates.startDate, what, validity);
    checkWithin(work, 'endDate', dates.endDate, what, validity);
  }
  if (kind !== 'SUBSTANTIVE') return;
  const others = post.isSingleHolder ? await work.findAll(Tenure, { postId: post.id, kind }) : [];
  for (const other of others.filter(({ id }) => id !== self)) {
    if (!overlap(periodOf(other), periodOf(dates))) continue;
    const mend = other.endDate ? 'correct one of them with tenureCorrect' : 'end that tenure with tenureEnd first';
    work.refuse(
      'POST_HELD',
      'startDate',
      `${post.title} is held substantively ${tell(periodOf(other))}${other.document ? ` (${other.document})` : ''}; ${mend}`,
    );
  }
  for (const vacancy of await work.findAll(Vacancy, { postId: post.id })) {
    if (!overlap(periodOf(vacancy), periodOf(dates))) continue;
    work.refuse(
      'VACANCY_RECORDED',
      'startDate',
      `a vacancy of ${post.title} is recorded ${tell(periodOf(vacancy))}; end it before ${dates.startDate} with vacancyEnd first`,
    );
  }
}

export const tenureBegin = action({
  name: 'tenureBegin',
  description:
    '任职；前任义务随职务承接 · a person takes a post and with it what the office owes (公务员法 41–43, 地方组织法 50, 优化营商环境条例 31)',
  input: TenureBeginInput,
  record: Tenure,
  constraints: oneHolder,
  async run({ post: postId, person: personId, kind, startDate, endDate, datePrecision, document }, work) {
    const post = await work.find(Post, postId, 'post');
    // A head's name becomes public with the tenure, so the person's record changes with it.
    const person = await (post?.isHead ? work.find(Person, personId, 'person') : work.see(Person, personId, 'person'));
    if (post) await checkDates(work, post, { startDate, endDate }, kind);
    if (work.refused || !post || !person) return;
    const before = await headTenuresOf(work, person.id);
    const { bodyId, isHead, isSingleHolder, divisionId, divisionPath } = post;
    const tenure = work.create(
      Tenure,
      {
        postId: post.id,
        personId: person.id,
        bodyId,
        kind,
        startDate,
        endDate,
        datePrecision,
        document,
        isSingleHolder,
        managedById: person.managedById,
        divisionId,
        divisionPath,
        ...publicWhile(isHead, { startDate, endDate }),
      },
      startDate,
    );
    if (isHead) publish(work, person, [...before, tenure]);
    return tenure;
  },
});

/** Who heads a body is public, who headed it is not. */
const publicWhile = (isHead: boolean, { startDate, endDate }: Dates) =>
  isHead ? { level: 1, visibleFrom: startDate, visibleUntil: endDate ?? null } : { level: 2 };

export const tenureEnd = action({
  name: 'tenureEnd',
  description:
    '免职、辞职、调离；义务不因此消灭 · a person leaves a post; no obligation ends with it (公务员法 42, 87, 91)',
  input: TenureEndInput,
  record: Tenure,
  constraints: oneHolder,
  async run({ tenure: id, endDate, endDocument }, work) {
    const found = await lockTenure(work, id);
    if (!found) return;
    const { tenure, post } = found;
    if (tenure.endDate)
      work.refuse(
        'ALREADY_ENDED',
        'tenure',
        `it ended on ${tenure.endDate} already; correct the day with tenureCorrect`,
      );
    else await checkDates(work, post, { startDate: tenure.startDate, endDate }, tenure.kind, tenure.id);
    return redate(work, found, { endDate, endDocument }, endDate);
  },
});

export const tenureCorrect = action({
  name: 'tenureCorrect',
  description: '更正任职日期，原记录留存 · correct the dates of a tenure; the journal keeps what was recorded before',
  input: TenureCorrectInput,
  record: Tenure,
  constraints: oneHolder,
  async run({ tenure: id, startDate, endDate, datePrecision, reason, document }, work) {
    checkText(work, 'reason', reason, 'the reason');
    checkText(work, 'document', document, 'the document number');
    const found = await lockTenure(work, id);
    if (!found) return;
    const { tenure, post } = found;
    const dates = {
      startDate: startDate ?? tenure.startDate,
      endDate: endDate === undefined ? tenure.endDate : endDate,
    };
    await checkDates(work, post, dates, tenure.kind, tenure.id);
    const change = {
      ...dates,
      datePrecision: datePrecision ?? tenure.datePrecision,
      correctionReason: reason,
      correctionDocument: document,
    };
    // What is corrected was so from the beginning: from the first day, as it was recorded or as it is now.
    return redate(work, found, change, dates.startDate < tenure.startDate ? dates.startDate : tenure.startDate);
  },
});

/** A tenure with its post locked before it, in the order every action takes. */
async function lockTenure(work: Work, id: string): Promise<{ tenure: Tenure; post: Post } | undefined> {
  const seen = await work.see(Tenure, id, 'tenure');
  const post = seen && (await work.find(Post, seen.postId, 'tenure'));
  const tenure = post && (await work.find(Tenure, id, 'tenure'));
  return tenure && { tenure, post };
}

/** Changes a tenure's dates and, of a head, the days on which tenure and name are public. */
async function redate(
  work: Work,
  { tenure, post }: { tenure: Tenure; post: Post },
  change: Partial<Tenure>,
  effectiveOn: string,
) {
  const person = post.isHead ? await work.find(Person, tenure.personId, 'tenure') : undefined;
  const heads = post.isHead ? await headTenuresOf(work, tenure.personId) : [];
  if (work.refused) return;
  const dates = { startDate: change.startDate ?? tenure.startDate, endDate: change.endDate };
  work.change(tenure, { ...change, ...publicWhile(post.isHead, dates) }, effectiveOn);
  if (person) publish(work, person, heads);
  return tenure;
}
