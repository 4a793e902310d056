import { violationGrounds } from '@integrity-graph/kit';

const REGULATION = '政府采购法实施条例';
const LAW = '政府采购法';

const list = violationGrounds({
  sector: 'procurement',
  zh: '政府采购违法情形',
  en: 'violations of the law of procurement',
  grounds: {
    CG_SPLIT: {
      title: '化整为零规避公开招标 · splitting to avoid open tender',
      basis: { title: REGULATION, article: '28、67(2)' },
    },
    CG_METHOD: {
      title: '擅自采用其他采购方式 · another method than the one due',
      basis: { title: LAW, article: '71(1)' },
    },
    CG_NOSIGN: {
      title: '未按规定签订合同 · no contract signed after the award',
      basis: { title: REGULATION, article: '67(4)' },
    },
    CG_DEVIATE: {
      title: '未按采购文件确定的事项签订合同 · contract deviates from the documents',
      basis: { title: REGULATION, article: '67(4)' },
    },
    CG_SUPP: {
      title: '补充合同超过原合同金额百分之十 · supplements above a tenth',
      basis: { title: REGULATION, article: '67(5)' },
    },
    CG_CHANGE: {
      title: '擅自变更、中止或者终止合同 · unlawful change or termination',
      basis: { title: REGULATION, article: '67(6)' },
    },
    CG_NOPUB: { title: '未按规定公告合同 · contract not published', basis: { title: REGULATION, article: '67(7)' } },
    CG_NOFILE: { title: '未按规定备案合同 · contract not filed', basis: { title: REGULATION, article: '67(8)' } },
    CG_NOACCEPT: { title: '未按规定组织验收 · no proper acceptance', basis: { title: REGULATION, article: '68(10)' } },
    CG_NOREPLY: {
      title: '未按规定答复询问、质疑 · inquiry or challenge not answered',
      basis: { title: REGULATION, article: '68(8)' },
    },
    CG_LATE_PAY: {
      title: '逾期支付中小企业款项 · late payment to a small or medium firm',
      basis: { title: '保障中小企业款项支付条例', article: '9、17' },
    },
    CG_COLLUDE: { title: '恶意串通 · collusion', basis: { title: LAW, article: '72' } },
    CG_AVOID: {
      title: '利害关系人未回避 · a conflict of interest not avoided',
      basis: { title: REGULATION, article: '70' },
    },
  },
});

/** Violations of the law of procurement: a codelist of this project's own, no national standard. */
export const ViolationGround = list.codes;
export type ViolationGround = keyof typeof ViolationGround;

export const { ViolationGrounds } = list;
