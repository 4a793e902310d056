import { violationGrounds } from '@integrity-graph/kit';

const LAW = '预算法';
const REGULATION = '预算法实施条例';

const list = violationGrounds({
  sector: 'debt',
  zh: '地方政府债务违法违规情形',
  en: 'violations of the law of debt',
  grounds: {
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
  },
});

/** Violations of the law of local government debt: a codelist of this project's own, no national standard. */
export const ViolationGround = list.codes;
export type ViolationGround = keyof typeof ViolationGround;

export const { ViolationGrounds } = list;
