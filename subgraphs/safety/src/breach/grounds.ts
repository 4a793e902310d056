import { Access, codelist, type LegalReference, LegalReferenceType } from '@integrity-graph/kit';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';

/** Breaches of good faith in work safety: a codelist of this project's own, no national standard. */
export const SafetyViolationGround = {
  AQ_LATE: 'AQ_LATE',
  AQ_FALSE: 'AQ_FALSE',
  AQ_CONCEAL: 'AQ_CONCEAL',
  AQ_NO_RESCUE: 'AQ_NO_RESCUE',
  AQ_OBSTRUCT: 'AQ_OBSTRUCT',
  AQ_PERJURY: 'AQ_PERJURY',
  AQ_SHELTER: 'AQ_SHELTER',
  AQ_NOT_HANDLED: 'AQ_NOT_HANDLED',
  AQ_NOT_EVALUATED: 'AQ_NOT_EVALUATED',
  AQ_NOT_EXPOSED: 'AQ_NOT_EXPOSED',
  AQ_DANGER_IGNORED: 'AQ_DANGER_IGNORED',
  AQ_DERELICTION: 'AQ_DERELICTION',
} as const;
export type SafetyViolationGround = keyof typeof SafetyViolationGround;

const LAW = '安全生产法';
const REGULATION = '生产安全事故报告和调查处理条例';

const GROUNDS: Record<SafetyViolationGround, { title: string; basis: LegalReference }> = {
  AQ_LATE: {
    title: '迟报、漏报事故 · an accident reported late or not in full',
    basis: { title: REGULATION, article: '39(2)' },
  },
  AQ_FALSE: { title: '谎报事故 · an accident reported falsely', basis: { title: LAW, article: '84、111' } },
  AQ_CONCEAL: { title: '瞒报事故 · an accident concealed', basis: { title: LAW, article: '84、111' } },
  AQ_NO_RESCUE: {
    title: '不立即组织事故抢救 · no rescue set going at once',
    basis: { title: REGULATION, article: '39(1)' },
  },
  AQ_OBSTRUCT: {
    title: '阻碍、干涉事故调查 · an investigation obstructed or meddled with',
    basis: { title: REGULATION, article: '39(3)' },
  },
  AQ_PERJURY: {
    title: '作伪证或者指使他人作伪证 · false testimony, or others made to give it',
    basis: { title: REGULATION, article: '39(4)' },
  },
  AQ_SHELTER: {
    title: '包庇、袒护责任人员 · those responsible sheltered',
    basis: { title: REGULATION, article: '41(2)' },
  },
  AQ_NOT_HANDLED: {
    title: '拖延或者拒绝落实处理意见 · what was replied about those responsible put off or refused',
    basis: { title: REGULATION, article: '42' },
  },
  AQ_NOT_EVALUATED: {
    title: '未按期评估或公开评估结果 · the measures not evaluated in time, or the result not made public',
    basis: { title: LAW, article: '86' },
  },
  AQ_NOT_EXPOSED: { title: '未公开曝光行政处罚 · a penalty not exposed', basis: { title: LAW, article: '78' } },
  AQ_DANGER_IGNORED: {
    title: '发现重大事故隐患不依法及时处理 · a major hidden danger found, and not dealt with in time',
    basis: { title: LAW, article: '90(4)' },
  },
  AQ_DERELICTION: {
    title: '滥用职权、玩忽职守、徇私舞弊 · power abused, duty neglected, favours done',
    basis: { title: LAW, article: '90' },
  },
};

codelist(
  SafetyViolationGround,
  'SafetyViolationGround',
  '安全生产失信情形（本项目自定，非国家标准） · breaches in work safety; our own codelist, not a national standard',
  Object.fromEntries(
    Object.entries(GROUNDS).map(([code, { title, basis }]) => [code, `${title} (${basis.title} ${basis.article})`]),
  ) as Record<SafetyViolationGround, string>,
);

@ObjectType('SafetyViolation', {
  description: '失信情形及其条款（本项目自定） · a breach and its article; our own codelist, not a national standard',
  simpleResolvers: true,
})
export class SafetyViolation {
  @Field(() => SafetyViolationGround, { description: '代码 · code' })
  ground!: SafetyViolationGround;

  @Field(() => String, { description: '情形 · what it is' })
  title!: string;

  @Field(() => LegalReferenceType, { description: '法律依据 · legal basis' })
  basis!: LegalReference;
}

@Resolver()
export class SafetyViolationGrounds {
  @Access('public')
  @Query(() => [SafetyViolation], {
    nullable: true,
    description:
      '安全生产失信情形目录（本项目自定，非国家标准） · the breaches in work safety; our own codelist, not a national standard',
  })
  safetyViolationGrounds(): SafetyViolation[] {
    return Object.entries(GROUNDS).map(([ground, told]) => ({ ground: ground as SafetyViolationGround, ...told }));
  }
}
