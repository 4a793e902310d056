import { Access, codelist, type LegalReference, LegalReferenceType } from '@integrity-graph/kit';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';

/** Violations of the law of local government debt: a codelist of this project's own, no national standard. */
export const ViolationGround = {
  ZW_OVERLIMIT: 'ZW_OVERLIMIT',
  ZW_ILLEGAL: 'ZW_ILLEGAL',
  ZW_GUARANTEE: 'ZW_GUARANTEE',
  ZW_MISUSE: 'ZW_MISUSE',
  ZW_DEFAULT: 'ZW_DEFAULT',
  ZW_NODISCLOSE: 'ZW_NODISCLOSE',
  ZW_EVADE: 'ZW_EVADE',
} as const;
export type ViolationGround = keyof typeof ViolationGround;

const LAW = '预算法';
const REGULATION = '预算法实施条例';

const GROUNDS: Record<ViolationGround, { title: string; basis: LegalReference }> = {
  ZW_OVERLIMIT: {
    title: '过度举债，超限额 · excessive borrowing, above the limit',
    basis: { title: REGULATION, article: '94(1)' },
  },
  ZW_ILLEGAL: { title: '违法违规举债 · unlawful borrowing', basis: { title: LAW, article: '35、94' } },
  ZW_GUARANTEE: { title: '违法违规担保 · unlawful guarantee', basis: { title: LAW, article: '35、94' } },
  ZW_MISUSE: { title: '违规使用债务资金 · unlawful use of proceeds', basis: { title: LAW, article: '35' } },
  ZW_DEFAULT: { title: '到期不偿还 · not paid when due', basis: { title: LAW, article: '35' } },
  ZW_NODISCLOSE: { title: '未按规定公开债务情况 · debt not made public', basis: { title: LAW, article: '14' } },
  ZW_EVADE: {
    title: '恶意逃废债务 · evasion of debt in bad faith',
    basis: { title: '温州市政务诚信建设实施方案', documentNumber: '温政办〔2017〕71号', article: '二(三)3' },
  },
};

codelist(
  ViolationGround,
  'DebtViolationGround',
  '地方政府债务违法违规情形（本项目自定，非国家标准） · violations; our own codelist, not a national standard',
  Object.fromEntries(
    Object.entries(GROUNDS).map(([code, { title, basis }]) => [code, `${title} (${basis.title} ${basis.article})`]),
  ) as Record<ViolationGround, string>,
);

@ObjectType('DebtViolationGroundEntry', {
  description:
    '违法违规情形及其条款（本项目自定） · a violation and its article; our own codelist, not a national standard',
  simpleResolvers: true,
})
export class GroundEntry {
  @Field(() => ViolationGround, { description: '代码 · code' })
  ground!: ViolationGround;

  @Field(() => String, { description: '情形 · what it is' })
  title!: string;

  @Field(() => LegalReferenceType, { description: '法律依据 · legal basis' })
  basis!: LegalReference;
}

@Resolver()
export class ViolationGrounds {
  @Access('public')
  @Query(() => [GroundEntry], {
    nullable: true,
    description:
      '地方政府债务违法违规情形目录（本项目自定，非国家标准） · the violations of the law of debt; our own codelist, not a national standard',
  })
  debtViolationGrounds(): GroundEntry[] {
    return Object.entries(GROUNDS).map(([ground, told]) => ({ ground: ground as ViolationGround, ...told }));
  }
}
