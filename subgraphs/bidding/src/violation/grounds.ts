import { Access, codelist, type LegalReference, LegalReferenceType } from '@integrity-graph/kit';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';

/** Violations of the law of tendering: a codelist of this project's own, no national standard. */
export const BiddingViolationGround = {
  ZB_NOTENDER: 'ZB_NOTENDER',
  ZB_EXCLUDE: 'ZB_EXCLUDE',
  ZB_TIME: 'ZB_TIME',
  ZB_COMMITTEE: 'ZB_COMMITTEE',
  ZB_NOAWARD: 'ZB_NOAWARD',
  ZB_CHANGE: 'ZB_CHANGE',
  ZB_NOSIGN: 'ZB_NOSIGN',
  ZB_EXTRA: 'ZB_EXTRA',
  ZB_SIDE: 'ZB_SIDE',
  ZB_COLLUDE: 'ZB_COLLUDE',
  ZB_INTERFERE: 'ZB_INTERFERE',
  ZB_NOHANDLE: 'ZB_NOHANDLE',
} as const;
export type BiddingViolationGround = keyof typeof BiddingViolationGround;

const LAW = '招标投标法';
const REGULATION = '招标投标法实施条例';

const GROUNDS: Record<BiddingViolationGround, { title: string; basis: LegalReference }> = {
  ZB_NOTENDER: { title: '必须招标而不招标 · not tendered though it must be', basis: { title: LAW, article: '49' } },
  ZB_EXCLUDE: {
    title: '以不合理条件限制、排斥投标人 · bidders kept out by unreasonable conditions',
    basis: { title: REGULATION, article: '32、63' },
  },
  ZB_TIME: {
    title: '时限不符合规定 · periods shorter than the law asks',
    basis: { title: REGULATION, article: '64(2)' },
  },
  ZB_COMMITTEE: {
    title: '违规组建评标委员会 · a committee not made up as the law has it',
    basis: { title: LAW, article: '37' },
  },
  ZB_NOAWARD: {
    title: '不按规定确定中标人 · the winner not chosen as the law has it',
    basis: { title: REGULATION, article: '73' },
  },
  ZB_CHANGE: {
    title: '无正当理由改变中标结果 · the result changed without reason',
    basis: { title: REGULATION, article: '73' },
  },
  ZB_NOSIGN: {
    title: '无正当理由不订立合同 · no contract signed, without reason',
    basis: { title: REGULATION, article: '73' },
  },
  ZB_EXTRA: {
    title: '订立合同时提出附加条件 · further conditions set at the signing',
    basis: { title: REGULATION, article: '73' },
  },
  ZB_SIDE: {
    title: '订立背离合同实质内容的协议 · a side agreement against the contract',
    basis: { title: LAW, article: '59' },
  },
  ZB_COLLUDE: { title: '串通投标 · bid rigging', basis: { title: REGULATION, article: '67' } },
  ZB_INTERFERE: { title: '非法干涉招标投标活动 · unlawful interference', basis: { title: REGULATION, article: '80' } },
  ZB_NOHANDLE: {
    title: '不依法履行监督职责 · a supervisor does not act as the law has it',
    basis: { title: REGULATION, article: '79' },
  },
};

codelist(
  BiddingViolationGround,
  'BiddingViolationGround',
  '招标投标违法情形（本项目自定，非国家标准） · violations; our own codelist, not a national standard',
  Object.fromEntries(
    Object.entries(GROUNDS).map(([code, { title, basis }]) => [code, `${title} (${basis.title} ${basis.article})`]),
  ) as Record<BiddingViolationGround, string>,
);

@ObjectType('BiddingViolationKind', {
  description:
    '违法情形及其条款（本项目自定） · a violation and its article; our own codelist, not a national standard',
  simpleResolvers: true,
})
export class ViolationKind {
  @Field(() => BiddingViolationGround, { description: '代码 · code' })
  ground!: BiddingViolationGround;

  @Field(() => String, { description: '情形 · what it is' })
  title!: string;

  @Field(() => LegalReferenceType, { description: '法律依据 · legal basis' })
  basis!: LegalReference;
}

@Resolver()
export class ViolationGrounds {
  @Access('public')
  @Query(() => [ViolationKind], {
    nullable: true,
    description:
      '招标投标违法情形目录（本项目自定，非国家标准） · the violations of the law of tendering; our own codelist, not a national standard',
  })
  biddingViolationGrounds(): ViolationKind[] {
    return Object.entries(GROUNDS).map(([ground, told]) => ({ ground: ground as BiddingViolationGround, ...told }));
  }
}
