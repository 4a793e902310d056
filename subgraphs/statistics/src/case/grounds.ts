import { Access, codelist, type LegalReference, LegalReferenceType } from '@integrity-graph/kit';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';

/** Who answers for a violation, which decides how it is punished. */
type Kind = 'LEADER' | 'BODY' | 'RESPONDENT' | 'LATE' | 'OTHER';

const LAW = '统计法';
const REGULATION = '统计法实施条例';

const GROUNDS = {
  TJ_ALTER: {
    kind: 'LEADER',
    title: '负责人自行修改统计资料、编造虚假数据 · a leader altered or invented data',
    basis: [LAW, '40(1)'],
  },
  TJ_DEMAND: {
    kind: 'LEADER',
    title: '负责人要求伪造、篡改统计资料 · a leader demanded falsification',
    basis: [LAW, '40(2)'],
  },
  TJ_HINT: {
    kind: 'LEADER',
    title: '负责人明示、暗示填报虚假数据 · a leader hinted at false reports',
    basis: [LAW, '40(3)'],
  },
  TJ_NEGLECT: {
    kind: 'LEADER',
    title: '负责人对数据严重失实失察 · a leader overlooked serious distortion',
    basis: [LAW, '40(4)'],
  },
  TJ_RETALIATE: { kind: 'LEADER', title: '打击报复 · retaliation', basis: [LAW, '40'] },
  TJ_UNAPPROVED: { kind: 'BODY', title: '擅自组织实施统计调查 · a survey without approval', basis: [LAW, '41(1)'] },
  TJ_CHANGED: {
    kind: 'BODY',
    title: '擅自变更统计调查制度 · a scheme changed without approval',
    basis: [LAW, '41(2)'],
  },
  TJ_FORGE: { kind: 'BODY', title: '伪造、篡改统计资料 · a body falsified data', basis: [LAW, '41(3)'] },
  TJ_ASKFALSE: { kind: 'BODY', title: '要求提供不真实的统计资料 · a body asked for false data', basis: [LAW, '41(4)'] },
  TJ_NOSUBMIT: {
    kind: 'BODY',
    title: '未按制度报送有关资料 · data not passed on as the scheme lays down',
    basis: [LAW, '41(5)'],
  },
  TJ_OWNCHANGE: {
    kind: 'BODY',
    title: '自行修改单个调查对象的资料 · a body changed what a respondent reported',
    basis: [REGULATION, '43(5)'],
  },
  TJ_PUBLISH: { kind: 'BODY', title: '违法公布统计资料 · unlawful release', basis: [LAW, '42(1)'] },
  TJ_LEAK: {
    kind: 'BODY',
    title: '泄露统计调查对象的资料 · what respondents said was leaked',
    basis: [LAW, '42(2)、(3)'],
  },
  TJ_LOST: { kind: 'BODY', title: '统计资料毁损、灭失 · material damaged or lost', basis: [LAW, '42(4)'] },
  TJ_NOBASIS: { kind: 'BODY', title: '修订未说明依据 · a revision without its basis', basis: [REGULATION, '26'] },
  TJ_REFUSE: { kind: 'RESPONDENT', title: '拒绝提供或经催报仍未按时提供 · a report refused', basis: [LAW, '44(1)'] },
  TJ_FALSE: {
    kind: 'RESPONDENT',
    title: '提供不真实或不完整的统计资料 · a false or incomplete report',
    basis: [LAW, '44(2)'],
  },
  TJ_INQUIRY: {
    kind: 'RESPONDENT',
    title: '拒绝答复或不如实答复查询书 · an inquiry not answered truly',
    basis: [LAW, '44(3)'],
  },
  TJ_OBSTRUCT: {
    kind: 'RESPONDENT',
    title: '拒绝、阻碍统计调查、检查 · a survey or inspection obstructed',
    basis: [LAW, '44(4)'],
  },
  TJ_CONCEAL: {
    kind: 'RESPONDENT',
    title: '转移、隐匿、篡改、毁弃凭证资料 · evidence concealed or destroyed',
    basis: [LAW, '44(5)'],
  },
  TJ_LATE: { kind: 'LATE', title: '迟报统计资料 · a late report', basis: [LAW, '45'] },
  TJ_LEDGER: { kind: 'LATE', title: '未设置原始记录、统计台账 · no records or ledger kept', basis: [LAW, '45'] },
  TJ_HONOUR: {
    kind: 'OTHER',
    title: '利用虚假统计资料骗取荣誉、利益或晋升 · honours, gain or promotion won by false data',
    basis: [LAW, '48'],
  },
} as const satisfies Record<string, { kind: Kind; title: string; basis: readonly [string, string] }>;

/** Violations of the law of statistics: a codelist of this project's own, no national standard. */
export const StatisticsGround = Object.fromEntries(Object.keys(GROUNDS).map((code) => [code, code])) as {
  readonly [K in keyof typeof GROUNDS]: K;
};
export type StatisticsGround = keyof typeof GROUNDS;

export const kindOf = (ground: StatisticsGround): Kind => GROUNDS[ground].kind;

export const basisOf = (ground: StatisticsGround): LegalReference => {
  const [title, article] = GROUNDS[ground].basis;
  return { title, article };
};

codelist(
  StatisticsGround,
  'StatisticsViolationGround',
  '统计违法情形（本项目自定，非国家标准） · violations; our own codelist, not a national standard',
  Object.fromEntries(
    Object.entries(GROUNDS).map(([code, { title, basis }]) => [code, `${title} (${basis.join(' ')})`]),
  ) as Record<StatisticsGround, string>,
);

@ObjectType('StatisticsViolation', {
  description:
    '违法情形及其条款（本项目自定） · a violation and its article; our own codelist, not a national standard',
  simpleResolvers: true,
})
export class Violation {
  @Field(() => StatisticsGround, { description: '代码 · code' })
  ground!: StatisticsGround;

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
      '统计违法情形目录（本项目自定，非国家标准） · the violations of statistics law; our own codelist, not a national standard',
  })
  statisticsViolationGrounds(): Violation[] {
    return Object.entries(GROUNDS).map(([code, { title }]) => {
      const ground = code as StatisticsGround;
      return { ground, title, basis: basisOf(ground) };
    });
  }
}
