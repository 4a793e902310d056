import { action, addDays, checkUscc, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkText, checkWithin, covers, tell, validityOf } from '../dates.js';
import { Division } from '../division/division.js';
import { Enterprise } from '../enterprise/enterprise.js';
import { Post } from '../post/post.js';
import { Succession } from '../succession/succession.js';
import { Tenure } from '../tenure/tenure.js';
import { BodyKind, GovernmentBody } from './government-body.js';

@InputType('GovernmentBodyEstablishInput', { description: '设立机构 · a body to establish' })
class GovernmentBodyEstablishInput {
  @Field(() => String, { description: '名称 · name' }) name!: string;
  @Field(() => String, { nullable: true, description: '统一社会信用代码 · unified social credit code' })
  unifiedSocialCreditCode?: string | null;
  @Field(() => BodyKind, { description: '机构类别 · kind' }) kind!: BodyKind;
  @Field(() => ID, { description: '所在行政区划 · division it lies in' }) division!: string;
  @Field(() => ID, { nullable: true, description: '上级机构 · superior body' }) superior?: string | null;
  @Field(() => GraphQLDay, { nullable: true, description: '设立日期 · first day' }) validFrom?: string | null;
  @Field(() => String, { nullable: true, description: '设立文号 · document' }) documentNumber?: string | null;
}

@InputType('GovernmentBodyRenameInput', { description: '机构更名 · a body that changes its name' })
class GovernmentBodyRenameInput {
  @Field(() => ID, { description: '机构 · body' }) body!: string;
  @Field(() => String, { description: '新名称 · new name' }) name!: string;
  @Field(() => GraphQLDay, { description: '更名日期 · first day of the new name' }) effectiveOn!: string;
  @Field(() => String, { description: '更名文号 · document' }) documentNumber!: string;
}

@InputType('GovernmentBodyCorrectInput', { description: '更正机构登记 · what was recorded wrongly of a body' })
class GovernmentBodyCorrectInput {
  @Field(() => ID, { description: '机构 · body' }) body!: string;
  @Field(() => String, { nullable: true, description: '名称 · name' }) name?: string | null;
  @Field(() => String, { nullable: true, description: '统一社会信用代码 · unified social credit code' })
  unifiedSocialCreditCode?: string | null;
  @Field(() => BodyKind, { nullable: true, description: '机构类别 · kind' }) kind?: BodyKind | null;
  @Field(() => ID, { nullable: true, description: '上级机构 · superior body' }) superior?: string | null;
  @Field(() => GraphQLDay, { nullable: true, description: '设立日期 · first day' }) validFrom?: string | null;
  @Field(() => String, { description: '更正原因 · reason' }) reason!: string;
}

@InputType('GovernmentBodyAbolishInput', { description: '撤销机构 · a body that ends' })
class GovernmentBodyAbolishInput {
  @Field(() => ID, { description: '机构 · body' }) body!: string;
  @Field(() => GraphQLDay, { description: '撤销日期，当日仍存续 · last day' }) validUntil!: string;
  @Field(() => String, { description: '撤销文号 · document' }) documentNumber!: string;
}

/** Refuses a credit code that is malformed or another's. `self` is the record that may have it already. */
export async function checkCreditCode(work: Work, code: string | null | undefined, self?: string): Promise<void> {
  if (code == null) return;
  const field = 'unifiedSocialCreditCode';
  const checked = checkUscc(code);
  if (!checked.ok) return work.refuse('USCC_INVALID', field, checked.reason);
  const holders = [
    ...(await work.findAll(GovernmentBody, { unifiedSocialCreditCode: code })),
    ...(await work.findAll(Enterprise, { unifiedSocialCreditCode: code })),
  ].filter((holder) => holder.id !== self);
  for (const { name } of holders)
    work.refuse(
      'USCC_TAKEN',
      field,
      `${code} is the code of ${name}: look for a mistyped character, or use the record that is there`,
    );
}

/** What the unique constraints mean, should two registrations of one code arrive at once. */
export const creditCodeConstraints = Object.fromEntries(
  ['government_body', 'enterprise'].map((table) => [
    `${table}_unified_social_credit_code_unique`,
    {
      code: 'USCC_TAKEN',
      field: ['input', 'unifiedSocialCreditCode'],
      message: 'the code was given to another record meanwhile; look it up',
    },
  ]),
);

export const governmentBodyEstablish = action({
  name: 'governmentBodyEstablish',
  description: '设立机构 · establish a body (地方组织法 79; 地方各级人民政府机构设置和编制管理条例 9)',
  input: GovernmentBodyEstablishInput,
  record: GovernmentBody,
  constraints: creditCodeConstraints,
  async run({ name, unifiedSocialCreditCode, kind, division, superior, validFrom, documentNumber }, work) {
    checkText(work, 'name', name, 'the name');
    await checkCreditCode(work, unifiedSocialCreditCode);
    const place = await work.see(Division, division, 'division');
    if (place) checkWithin(work, 'validFrom', validFrom, 'the division', validityOf(place));
    if (superior) await work.see(GovernmentBody, superior, 'superior');
    if (work.refused || !place) return;
    return work.create(
      GovernmentBody,
      {
        name,
        unifiedSocialCreditCode,
        kind,
        divisionId: place.id,
        divisionPath: place.divisionPath,
        superiorId: superior,
        validFrom,
        documentNumber,
        level: 1,
      },
      validFrom ?? undefined,
    );
  },
});

export const governmentBodyRename = action({
  name: 'governmentBodyRename',
  description: '机构更名，义务不变 · rename a body; what it owes stays (优化营商环境条例 31)',
  input: GovernmentBodyRenameInput,
  record: GovernmentBody,
  async run({ body, name, effectiveOn, documentNumber }, work) {
    checkText(work, 'name', name, 'the new name');
    checkText(work, 'documentNumber', documentNumber, 'the document number');
    const found = await work.find(GovernmentBody, body, 'body');
    if (found) checkWithin(work, 'effectiveOn', effectiveOn, 'the body', validityOf(found));
    if (work.refused || !found) return;
    work.effectiveOn = effectiveOn;
    return work.change(found, { name, documentNumber });
  },
});

export const governmentBodyCorrect = action({
  name: 'governmentBodyCorrect',
  description: '更正机构登记 · correct what was recorded wrongly of a body; the journal keeps the old',
  input: GovernmentBodyCorrectInput,
  record: GovernmentBody,
  constraints: creditCodeConstraints,
  async run({ body, name, unifiedSocialCreditCode, kind, superior, validFrom, reason }, work) {
    checkText(work, 'name', name, 'the name');
    checkText(work, 'reason', reason, 'the reason');
    const found = await work.find(GovernmentBody, body, 'body');
    await checkCreditCode(work, unifiedSocialCreditCode, found?.id);
    if (superior) await work.see(GovernmentBody, superior, 'superior');
    if (found && superior === found.id) work.refuse('OWN_SUPERIOR', 'superior', 'a body is not its own superior');
    if (found) checkWithin(work, 'validFrom', validFrom, 'the body', { until: found.validUntil });
    if (work.refused || !found) return;
    return work.change(found, {
      name: name ?? found.name,
      unifiedSocialCreditCode: unifiedSocialCreditCode ?? found.unifiedSocialCreditCode,
      kind: kind ?? found.kind,
      superiorId: superior ?? found.superiorId,
      validFrom: validFrom ?? found.validFrom,
      correctionReason: reason,
    });
  },
});

export const governmentBodyAbolish = action({
  name: 'governmentBodyAbolish',
  description:
    '撤销机构，须先有承继 · end a body; who succeeds it must be on record first (优化营商环境条例 31, 国家赔偿法 7(5))',
  input: GovernmentBodyAbolishInput,
  record: GovernmentBody,
  async run({ body, validUntil, documentNumber }, work) {
    checkText(work, 'documentNumber', documentNumber, 'the document number');
    const found = await work.find(GovernmentBody, body, 'body');
    if (!found) return;
    if (found.validUntil) work.refuse('ALREADY_ENDED', 'body', `${found.name} ended on ${found.validUntil} already`);
    checkWithin(work, 'validUntil', validUntil, 'the body', validityOf(found));
    await checkSucceeded(work, found, validUntil);
    // Locked like for an appointment, so that nobody is appointed meanwhile.
    for (const { id } of await work.findAll(Post, { bodyId: found.id })) await work.find(Post, id, 'body');
    for (const tenure of await work.findAll(Tenure, { bodyId: found.id })) {
      if (tenure.endDate && tenure.endDate <= validUntil) continue;
      const runs = tell({ from: tenure.startDate, until: tenure.endDate });
      work.refuse(
        'TENURE_RUNNING',
        'validUntil',
        `a tenure of one of its posts runs ${runs}; end it by ${validUntil} with tenureEnd first`,
      );
    }
    const posts = (await work.findAll(Post, { bodyId: found.id })).filter((post) =>
      covers(validityOf(post), addDays(validUntil, 1)),
    );
    if (work.refused) return;
    for (const post of posts) work.change(post, { validUntil }, validUntil);
    return work.change(found, { validUntil, documentNumber }, validUntil);
  },
});

/** What a body owes outlives it, so somebody must take over all of it: a transfer of some functions is not enough. */
async function checkSucceeded(work: Work, body: GovernmentBody, validUntil: string): Promise<void> {
  const successions = await work.findAll(Succession, { predecessorId: body.id });
  const whole = successions.some((s) => s.kind !== 'TRANSFER_OF_FUNCTIONS' && s.effectiveOn <= addDays(validUntil, 1));
  if (whole) return;
  work.refuse(
    'NO_SUCCESSOR',
    'body',
    `nobody takes over from ${body.name}: record the merger, split or abolition with successionRecord first, effective by ${addDays(validUntil, 1)}`,
  );
}
