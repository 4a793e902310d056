import { violationGrounds } from '@integrity-graph/kit';

const LAW = '安全生产法';
const REGULATION = '生产安全事故报告和调查处理条例';

const list = violationGrounds({
  sector: 'safety',
  zh: '安全生产失信情形',
  en: 'breaches in work safety',
  grounds: {
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
  },
});

/** Breaches of good faith in work safety: a codelist of this project's own, no national standard. */
export const SafetyViolationGround = list.codes;
export type SafetyViolationGround = keyof typeof SafetyViolationGround;

export const { ViolationGrounds } = list;
