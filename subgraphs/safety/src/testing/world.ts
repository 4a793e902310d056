import { sectorTrial, type World } from '@integrity-graph/kit/testing';
import { parties } from '@integrity-graph/parties';
import { safety } from '../subgraph.js';

/** The parties of the tests, out of the sample of `parties`: departments of emergency management and governments. */
const NAMES = {
  bureau: 'body:emergency',
  county: 'body:safetyCounty',
  province: 'body:safetyProvince',
  city: 'body:city',
  countyGovernment: 'body:shiqiao',
  provinceGovernment: 'body:province',
  institution: 'body:trading',
  subDistrict: 'body:wangjiang',
  transport: 'body:transport',
  zone: 'body:zone',
  zoneHead: 'post:zone.head',
  discipline: 'body:discipline',
  mine: 'enterprise:mine',
  otherFirm: 'enterprise:chemical',
  head: 'post:emergency.head',
  deputy: 'post:emergency.deputy',
  countyHead: 'post:safetyCounty.head',
  cityHead: 'post:city.head',
  transportDeputy: 'post:transport.deputy',
  postElsewhere: 'post:finance.head',
  person: 'person:emergency.deputy',
};

/** The day on which tests are held, and the one after it. */
const TODAY = '2026-07-01';
export const TOMORROW = '2026-07-02';

export const {
  officer,
  ids,
  act,
  done,
  obligationsOf,
  flagsOn,
  next,
  turnTo,
  open: openSafety,
} = sectorTrial({
  definition: safety,
  beside: [parties],
  names: NAMES,
  today: TODAY,
});

/** An instant of a day in Shanghai. */
export const at = (day: string, time: string): string => `${day}T${time}:00+08:00`;

export const yuan = (amount: string) => ({ amount, currency: 'CNY' });

/** 2 March 2026, a quarter past nine: two killed, three badly hurt. */
export const DAY = '2026-03-02';
export const OCCURRED = at(DAY, '09:15');

export const accidentInput = () => ({
  number: `示事〔2026〕${next()}`,
  name: '示例矿业冒顶事故',
  category: 'MINE',
  place: '示例县青岩矿区',
  occurredAt: OCCURRED,
  enterprise: ids.mine,
  unitKnewAt: at(DAY, '09:30'),
  department: ids.bureau,
  responsiblePost: ids.deputy,
  countedAt: at(DAY, '10:00'),
  deaths: 2,
  missing: 0,
  seriousInjuries: 3,
});

/** A registered accident. */
export const registered = (world: World, terms: object = {}): Promise<string> =>
  done(world, 'safetyAccidentRegister', { ...accidentInput(), ...terms });

export const countInput = () => ({
  countedAt: at('2026-03-10', '08:00'),
  deaths: 2,
  missing: 0,
  seriousInjuries: 2,
  source: '医院通报',
  reason: '一名伤者复查为轻伤',
});

export const counted = (world: World, accident: string, terms: object = {}): Promise<string> =>
  done(world, 'safetyCasualtyRecord', { accident, ...countInput(), ...terms });

export const reportInput = () => ({
  kind: 'INITIAL',
  toBody: ids.county,
  sentAt: at(DAY, '10:20'),
  receivedAt: at(DAY, '10:25'),
  content: '冒顶，2人死亡',
});

export const reported = (world: World, accident: string, terms: object = {}): Promise<string> =>
  done(world, 'safetyReportSend', { accident, ...reportInput(), ...terms });

export const gradeInput = () => ({
  grade: 'ORDINARY',
  determinedOn: '2026-03-03',
  determinedBy: ids.bureau,
  document: '示应急〔2026〕3号',
});

export const openInput = () => ({
  government: ids.city,
  document: '示政函〔2026〕11号',
  openedOn: '2026-03-04',
});

export const opened = async (world: World, terms: object = {}): Promise<string> =>
  done(world, 'safetyInvestigationOpen', { accident: await registered(world, terms), ...openInput() });

export const submitInput = () => ({
  reportedOn: '2026-04-20',
  document: '示调报〔2026〕2号',
  nature: 'RESPONSIBILITY',
  causes: '顶板支护不足，监管检查流于形式',
});

/** An investigation, and how far it has come: each takes it one step further. */
export async function submitted(world: World, investigation?: string): Promise<string> {
  const known = investigation ?? (await opened(world));
  return done(world, 'safetyInvestigationReport', { investigation: known, ...submitInput() });
}

export async function replied(world: World, investigation?: string): Promise<string> {
  const known = await submitted(world, investigation);
  const reply = { repliedOn: '2026-04-30', document: '示政复〔2026〕6号' };
  return done(world, 'safetyInvestigationReply', { investigation: known, ...reply });
}

export const itemInput = () => ({
  number: next(),
  body: ids.bureau,
  post: ids.deputy,
  periodFrom: '2024-01-01',
  periodTo: DAY,
  liability: 'SUPERVISION',
  proposed: 'SANCTION',
  proposal: '建议给予政务处分',
  handlingBody: ids.discipline,
});

export const proposed = async (world: World, investigation: string): Promise<string> =>
  done(world, 'safetyResponsibilityPropose', { investigation, ...itemInput() });

export const measureInput = () => ({
  number: next(),
  text: '对全市地下矿山开展支护专项检查',
  owner: ids.bureau,
  responsiblePost: ids.deputy,
  requiredOn: '2026-04-20',
  timeLimit: '2026-06-15',
});

export const required = async (world: World, terms: object = {}): Promise<string> =>
  done(world, 'safetyMeasureRequire', { investigation: await submitted(world), ...measureInput(), ...terms });

/** The measure, reported as complete. */
export async function completed(world: World, measure?: string): Promise<string> {
  const known = measure ?? (await required(world));
  return done(world, 'safetyMeasureComplete', { measure: known, completedOn: '2026-06-10', evidence: ['检查记录'] });
}

export const dangerInput = () => ({
  number: `示隐〔2026〕${next()}号`,
  supervisor: ids.bureau,
  enterprise: ids.mine,
  place: '二号尾矿库',
  description: '坝体浸润线过高',
  standard: '金属非金属矿山重大事故隐患判定标准',
  foundOn: '2026-03-02',
});

export const dangerous = (world: World): Promise<string> => done(world, 'safetyDangerRegister', dangerInput());

export const orderInput = () => ({
  number: `示督〔2026〕${next()}号`,
  orderedBy: ids.city,
  orderedOn: '2026-03-09',
  responsibleBody: ids.bureau,
  responsiblePost: ids.deputy,
  timeLimit: '2026-06-15',
});

/** From here on the id is the order’s. */
export const supervised = async (world: World, terms: object = {}): Promise<string> =>
  done(world, 'safetyDangerSupervise', { danger: await dangerous(world), ...orderInput(), ...terms });

export const removed = async (world: World): Promise<string> =>
  done(world, 'safetyDangerRectify', {
    order: await supervised(world),
    rectifiedOn: '2026-05-20',
    measures: '降低库水位，加固坝体',
  });

export const agreementInput = () => ({
  number: `示安责〔2025〕${next()}号`,
  year: 2025,
  principal: ids.city,
  promisor: ids.bureau,
  responsiblePost: ids.head,
  signedOn: '2025-01-20',
  targets: '不发生较大以上事故，死亡人数不超过5人',
  deathsAtMost: 5,
  appraisalDueOn: '2026-03-31',
});

export const agreed = (world: World): Promise<string> => done(world, 'safetyTargetAgreementSign', agreementInput());

export const penaltyInput = () => ({
  number: `示应急罚〔2026〕${next()}号`,
  enterprise: ids.mine,
  kind: 'FINE',
  amount: yuan('500000'),
  basis: '安全生产法 114',
  decidedBy: ids.bureau,
  decidedOn: '2026-06-01',
});

export const punished = (world: World): Promise<string> => done(world, 'safetyPenaltyImpose', penaltyInput());

export const inspectionInput = () => ({
  number: `示检〔2026〕${next()}号`,
  inspector: ids.bureau,
  responsiblePost: ids.deputy,
  enterprise: ids.mine,
  matter: '顶板支护与通风',
  inspectedOn: '2026-05-11',
  isSigned: true,
});

export const inspected = (world: World): Promise<string> => done(world, 'safetyInspectionRecord', inspectionInput());

export const findingInput = () => ({
  number: next(),
  place: '三采区',
  description: '局部通风机无备用电源',
  order: 'BY_DATE',
  correctBy: '2026-06-10',
});

/** A danger that an inspection found. */
export const found = async (world: World, terms: object = {}): Promise<string> =>
  done(world, 'safetyInspectionFind', { inspection: await inspected(world), ...findingInput(), ...terms });

/** An accident of a firm, with the grade as determined. */
export async function graded(world: World, grade = 'ORDINARY', terms: object = {}): Promise<string> {
  const accident = await registered(world, terms);
  await done(world, 'safetyAccidentGrade', { accident, ...gradeInput(), grade });
  return accident;
}

export const fineInput = () => ({
  person: ids.person,
  number: `示应急罚〔2026〕${next()}号`,
  incomeYear: 2025,
  income: yuan('200000'),
  amount: yuan('80000'),
  decidedBy: ids.bureau,
  decidedOn: '2026-06-01',
});

export const barInput = () => ({
  person: ids.person,
  ground: 'REMOVAL',
  document: '青岩矿业〔2026〕5号',
  startsOn: '2026-05-06',
  isResponsible: true,
});

/** A flag: a danger that is not removed though its time limit has passed. */
export async function raiseFlag(world: World): Promise<string> {
  const [flag] = await flagsOn(world, await supervised(world));
  return flag!.id;
}
