import { codelist } from '@integrity-graph/kit';

/** The two generations of partnership, each judged by the rules of its time. */
export const Mechanism = { PPP: 'PPP', CONCESSION: 'CONCESSION' } as const;
export type Mechanism = keyof typeof Mechanism;

codelist(Mechanism, 'PppMechanism', '合作机制 · generation of partnership', {
  PPP: '政府和社会资本合作（2023年新机制以前） · partnership of the years before the new mechanism',
  CONCESSION: '特许经营（新机制） · concession under the new mechanism (国办函〔2023〕115号)',
});

/** How a project is built, run and handed over. */
export const OperationMode = {
  BOT: 'BOT',
  TOT: 'TOT',
  ROT: 'ROT',
  BOO: 'BOO',
  DBFOT: 'DBFOT',
  OM: 'OM',
} as const;
export type OperationMode = keyof typeof OperationMode;

codelist(OperationMode, 'PppOperationMode', '运作方式 · how it is built, run and handed over', {
  BOT: '建设—运营—移交 · build, operate, transfer',
  TOT: '转让—运营—移交 · transfer, operate, transfer',
  ROT: '改建—运营—移交 · rehabilitate, operate, transfer',
  BOO: '建设—拥有—运营 · build, own, operate',
  DBFOT: '设计—建设—融资—运营—移交 · design, build, finance, operate, transfer',
  OM: '委托运营 · operation and maintenance',
});

/** Who pays for what the project gives. */
export const ReturnMechanism = {
  USER_PAYS: 'USER_PAYS',
  VIABILITY_GAP: 'VIABILITY_GAP',
  GOVERNMENT_PAYS: 'GOVERNMENT_PAYS',
} as const;
export type ReturnMechanism = keyof typeof ReturnMechanism;

codelist(ReturnMechanism, 'PppReturnMechanism', '回报机制 · who pays', {
  USER_PAYS: '使用者付费 · users pay',
  VIABILITY_GAP: '可行性缺口补助 · users pay, the government fills the gap',
  GOVERNMENT_PAYS: '政府付费 · the government pays',
});

/** How far a project is. */
export const ProjectStatus = {
  PREPARING: 'PREPARING',
  SIGNED: 'SIGNED',
  TERMINATED: 'TERMINATED',
  HANDED_OVER: 'HANDED_OVER',
} as const;
export type ProjectStatus = keyof typeof ProjectStatus;

codelist(ProjectStatus, 'PppProjectStatus', '项目状态 · how far a project is', {
  PREPARING: '尚未签约 · no agreement is signed yet',
  SIGNED: '已签约 · signed, in its term',
  TERMINATED: '提前终止 · terminated before its term ended',
  HANDED_OVER: '已移交 · handed over at the end of its term',
});

/** The stages in which the government’s side has somebody answerable. */
export const ProjectStage = {
  PREPARATION: 'PREPARATION',
  TENDERING: 'TENDERING',
  PROCUREMENT: 'PROCUREMENT',
  FINANCING: 'FINANCING',
  IMPLEMENTATION: 'IMPLEMENTATION',
} as const;
export type ProjectStage = keyof typeof ProjectStage;

codelist(ProjectStage, 'PppStage', '项目阶段 · stage of a project (国发〔2016〕76号；晋政发〔2018〕10号 9)', {
  PREPARATION: '筹备 · preparation',
  TENDERING: '招标投标 · tendering',
  PROCUREMENT: '政府采购 · procurement',
  FINANCING: '融资 · financing',
  IMPLEMENTATION: '实施 · implementation',
});

export const STAGES = Object.keys(ProjectStage) as ProjectStage[];
