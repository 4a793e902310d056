import { violationGrounds } from '@integrity-graph/kit';

const list = violationGrounds({
  sector: 'investment',
  zh: '招商引资失信情形',
  en: 'breaches of faith in attracting investment',
  grounds: {
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
    ZS_ARREARS: {
      title: '拖欠企业账款 · what is owed to firms is in arrears',
      basis: { title: '优化营商环境条例', article: '32' },
    },
  },
});

/** Breaches of faith in attracting investment: a codelist of this project's own, no national standard. */
export const InvestmentViolation = list.codes;
export type InvestmentViolation = keyof typeof InvestmentViolation;

export const { grounds: GROUNDS, ViolationGrounds } = list;
