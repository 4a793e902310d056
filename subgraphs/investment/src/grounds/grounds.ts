import { Access, codelist, type LegalReference, LegalReferenceType } from '@integrity-graph/kit';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';

/** Breaches of faith in attracting investment: a codelist of this project's own, no national standard. */
export const InvestmentViolation = {
  ZS_BREACH: 'ZS_BREACH',
  ZS_EXCUSE: 'ZS_EXCUSE',
  ZS_UNLAWFUL: 'ZS_UNLAWFUL',
  ZS_NOREVIEW: 'ZS_NOREVIEW',
  ZS_NOCOMP: 'ZS_NOCOMP',
} as const;
export type InvestmentViolation = keyof typeof InvestmentViolation;

const GROUNDS: Record<InvestmentViolation, { title: string; basis: LegalReference & { article: string } }> = {
  ZS_BREACH: {
    title: '不兑现承诺、不履行协议 · a promise or an agreement is not kept',
    basis: { title: '优化营商环境条例', article: '31、69(7)' },
  },
  ZS_EXCUSE: {
    title: '新官不理旧账 · a change of term, of leader or of organisation is the excuse',
    basis: { title: '优化营商环境条例', article: '31' },
  },
  ZS_UNLAWFUL: {
    title: '违规承诺 · a promise beyond authority or against fair competition',
    basis: { title: '公平竞争审查条例', article: '10' },
  },
  ZS_NOREVIEW: {
    title: '未经公平竞争审查出台政策措施 · issued without a fair competition review',
    basis: { title: '公平竞争审查条例', article: '18' },
  },
  ZS_NOCOMP: {
    title: '变更承诺而未依法补偿 · a promise is changed without compensation',
    basis: { title: '优化营商环境条例', article: '31' },
  },
};

codelist(
  InvestmentViolation,
  'InvestmentViolationGround',
  '招商引资失信情形（本项目自定，非国家标准） · breaches in attracting investment; our own codelist, not a national standard',
  Object.fromEntries(
    Object.entries(GROUNDS).map(([code, { title, basis }]) => [code, `${title} (${basis.title} ${basis.article})`]),
  ) as Record<InvestmentViolation, string>,
);

@ObjectType('InvestmentViolation', {
  description: '失信情形及其条款（本项目自定） · a breach and its article; our own codelist, not a national standard',
  simpleResolvers: true,
})
export class Violation {
  @Field(() => InvestmentViolation, { description: '代码 · code' })
  ground!: InvestmentViolation;

  @Field(() => String, { description: '情形 · what it is' })
  title!: string;

  @Field(() => LegalReferenceType, { description: '法律依据 · legal basis' })
  basis!: LegalReference;
}

@Resolver()
export class ViolationGrounds {
  @Access('public')
  @Query(() => [Violation], {
    nullable: true,
    description:
      '招商引资失信情形目录（本项目自定，非国家标准） · the breaches in attracting investment; our own codelist, not a national standard',
  })
  investmentViolationGrounds(): Violation[] {
    return Object.entries(GROUNDS).map(([ground, told]) => ({ ground: ground as InvestmentViolation, ...told }));
  }
}
