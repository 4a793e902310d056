import { violationGrounds } from '@integrity-graph/kit';

const LAW = '招标投标法';
const REGULATION = '招标投标法实施条例';

const list = violationGrounds({
  sector: 'bidding',
  zh: '招标投标违法情形',
  en: 'violations of the law of tendering',
  grounds: {
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
    ZB_INTERFERE: {
      title: '非法干涉招标投标活动 · unlawful interference',
      basis: { title: REGULATION, article: '80' },
    },
    ZB_NOHANDLE: {
      title: '不依法履行监督职责 · a supervisor does not act as the law has it',
      basis: { title: REGULATION, article: '79' },
    },
  },
});

/** Violations of the law of tendering: a codelist of this project's own, no national standard. */
export const BiddingViolationGround = list.codes;
export type BiddingViolationGround = keyof typeof BiddingViolationGround;

export const { ViolationGrounds } = list;
