import { type LegalReference, violationGrounds } from '@integrity-graph/kit';
import { ProjectStage } from '../project/codes.js';

const KEPT: LegalReference = { title: '优化营商环境条例', article: '31' };
const NAMED: LegalReference = { title: '国务院关于加强政务诚信建设的指导意见', documentNumber: '国发〔2016〕76号' };
const CEILING: LegalReference = {
  title: '财政部关于进一步推动政府和社会资本合作规范发展、阳光运行的通知',
  documentNumber: '财金〔2022〕119号',
};

/* Each with the stage in which its cause lies unless the decision says otherwise. */
const list = violationGrounds({
  sector: 'ppp',
  zh: '政府方失信违约情形',
  en: 'breaches of the government’s side',
  grounds: {
    PPP_LATE_PAY: { title: '未按期付费或补贴 · price or subsidy paid late', stage: 'IMPLEMENTATION', basis: KEPT },
    PPP_NO_SUPPORT: { title: '未落实配套 · facilities not provided', stage: 'IMPLEMENTATION', basis: KEPT },
    PPP_NO_CAPITAL: { title: '政府方资本金未到位 · share of capital not paid in', stage: 'FINANCING', basis: KEPT },
    PPP_NO_SITE: {
      title: '未交付场地或批准文件 · site or approvals not delivered',
      stage: 'PREPARATION',
      basis: KEPT,
    },
    PPP_TARIFF: { title: '擅自改变收费 · charges changed without power', stage: 'IMPLEMENTATION', basis: KEPT },
    PPP_RIVAL: { title: '擅自新建竞争性项目 · a rival project was let in', stage: 'IMPLEMENTATION', basis: KEPT },
    PPP_TERMINATE: {
      title: '未经程序单方解约或提前收回 · terminated or taken back without procedure',
      stage: 'IMPLEMENTATION',
      basis: KEPT,
    },
    PPP_LATE_REVIEW: {
      title: '拖延绩效考核或验收 · review or acceptance delayed',
      stage: 'IMPLEMENTATION',
      basis: NAMED,
    },
    PPP_GUARANTEE: {
      title: '承诺回购或最低收益 · buy-back or least return promised',
      stage: 'PREPARATION',
      basis: NAMED,
    },
    PPP_ABOVE_CEILING: {
      title: '支出责任超上限仍新增项目 · a project was added above the ceiling',
      stage: 'PREPARATION',
      basis: CEILING,
    },
  },
  more: { stage: { type: ProjectStage, description: '原因通常所在阶段 · stage in which its cause usually lies' } },
});

/** Breaches of the government’s side: a codelist of this project's own, no national standard. */
export const ViolationGround = list.codes;
export type ViolationGround = keyof typeof ViolationGround;

export const { grounds: GROUNDS, ViolationGrounds } = list;
