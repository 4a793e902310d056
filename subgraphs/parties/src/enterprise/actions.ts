import { action, GraphQLDay, SizeClass } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkCreditCode, creditCodeConstraints } from '../body/actions.js';
import { checkPeriod, checkText, checkWithin, validityOf } from '../dates.js';
import { Division } from '../division/division.js';
import { Enterprise } from './enterprise.js';

@InputType('EnterpriseRegisterInput', { description: '登记企业 · an enterprise to register' })
class EnterpriseRegisterInput {
  @Field(() => String, { description: '名称 · name' }) name!: string;
  @Field(() => String, { description: '统一社会信用代码 · unified social credit code' })
  unifiedSocialCreditCode!: string;
  @Field(() => SizeClass, { nullable: true, description: '规模 · size class' }) sizeClass?: SizeClass | null;
  @Field(() => ID, { description: '所在行政区划 · division' }) division!: string;
  @Field(() => GraphQLDay, { nullable: true, description: '成立日期 · first day' }) validFrom?: string | null;
}

@InputType('EnterpriseCorrectInput', {
  description: '更正或变更企业登记 · what changed or was recorded wrongly of an enterprise',
})
class EnterpriseCorrectInput {
  @Field(() => ID, { description: '企业 · enterprise' }) enterprise!: string;
  @Field(() => String, { nullable: true, description: '名称 · name' }) name?: string | null;
  @Field(() => String, { nullable: true, description: '统一社会信用代码 · unified social credit code' })
  unifiedSocialCreditCode?: string | null;
  @Field(() => SizeClass, { nullable: true, description: '规模 · size class' }) sizeClass?: SizeClass | null;
  @Field(() => GraphQLDay, { nullable: true, description: '成立日期 · first day' }) validFrom?: string | null;
  @Field(() => GraphQLDay, { nullable: true, description: '注销日期 · last day' }) validUntil?: string | null;
  @Field(() => String, { description: '更正原因 · reason' }) reason!: string;
}

export const enterpriseRegister = action({
  name: 'enterpriseRegister',
  description: '登记企业 · register an enterprise (市场主体登记管理条例 8, 9)',
  input: EnterpriseRegisterInput,
  record: Enterprise,
  constraints: creditCodeConstraints,
  async run({ name, unifiedSocialCreditCode, sizeClass, division, validFrom }, work) {
    checkText(work, 'name', name, 'the name');
    await checkCreditCode(work, unifiedSocialCreditCode);
    const place = await work.see(Division, division, 'division');
    if (place) checkWithin(work, 'validFrom', validFrom, 'the division', validityOf(place));
    if (work.refused || !place) return;
    return work.create(
      Enterprise,
      {
        name,
        unifiedSocialCreditCode,
        sizeClass,
        divisionId: place.id,
        divisionPath: place.divisionPath,
        validFrom,
        level: 1,
      },
      validFrom ?? undefined,
    );
  },
});

export const enterpriseCorrect = action({
  name: 'enterpriseCorrect',
  description: '更正或变更企业登记 · correct or change an enterprise; the journal keeps the old',
  input: EnterpriseCorrectInput,
  record: Enterprise,
  constraints: creditCodeConstraints,
  async run({ enterprise, name, unifiedSocialCreditCode, sizeClass, validFrom, validUntil, reason }, work) {
    checkText(work, 'name', name, 'the name');
    checkText(work, 'reason', reason, 'the reason');
    const found = await work.find(Enterprise, enterprise, 'enterprise');
    await checkCreditCode(work, unifiedSocialCreditCode, found?.id);
    if (!found) return;
    const period = { from: validFrom ?? found.validFrom, until: validUntil ?? found.validUntil };
    checkPeriod(work, 'validUntil', period);
    if (work.refused) return;
    return work.change(found, {
      name: name ?? found.name,
      unifiedSocialCreditCode: unifiedSocialCreditCode ?? found.unifiedSocialCreditCode,
      sizeClass: sizeClass ?? found.sizeClass,
      validFrom: period.from,
      validUntil: period.until,
      correctionReason: reason,
    });
  },
});
