import { sectorTrial, type World } from '@integrity-graph/kit/testing';
import { parties } from '@integrity-graph/parties';
import { environment } from '../subgraph.js';

/** The parties of the tests, out of the sample of `parties`: a city's environment bureau and those beside it. */
const NAMES = {
  bureau: 'body:environment',
  province: 'body:province',
  city: 'body:city',
  county: 'body:shiqiao',
  operator: 'enterprise:software',
  factory: 'enterprise:chemical',
  cityHead: 'post:city.head',
  head: 'post:environment.head',
  deputy: 'post:environment.deputy',
  postElsewhere: 'post:finance.head',
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
  open: openEnvironment,
} = sectorTrial({
  definition: environment,
  beside: [parties],
  names: NAMES,
  today: TODAY,
});

export const stationInput = () => ({
  number: `99${next()}A`,
  name: '示例站',
  control: 'MUNICIPAL',
  body: ids.bureau,
  operator: ids.operator,
  responsiblePost: ids.deputy,
  longitude: '118.40',
  latitude: '31.20',
  openedOn: '2020-01-01',
});

/** A registered station. */
export const station = (world: World): Promise<string> => done(world, 'environmentStationRegister', stationInput());

export const targetInput = () => ({
  number: `示环诺〔2026〕${next()}号`,
  indicator: '细颗粒物年均浓度',
  unit: 'μg/m³',
  direction: 'AT_MOST',
  baselineYear: 2025,
  baselineValue: '38',
  targetValue: '35',
  year: 2026,
  promisor: ids.bureau,
  responsiblePost: ids.deputy,
  promisedOn: '2026-01-15',
  document: '示环发〔2026〕1号',
});

/** A target promised by the bureau. */
export const promised = (world: World, terms: object = {}): Promise<string> =>
  done(world, 'environmentTargetPromise', { ...targetInput(), ...terms });

/** The outlet of a source that has one. */
export async function outletOf(world: World, source: string): Promise<string> {
  const { data } = await world.as('environment', officer)(
    'query ($source: ID!) { environmentSource(id: $source) { outlets { id } } }',
    { source },
  );
  return data.environmentSource.outlets[0].id;
}

export const inspectionInput = () => ({
  tier: 'PROVINCIAL',
  round: '第二轮',
  batch: '第一批',
  inspectedBy: '示例省第一生态环境保护督察组',
  inspected: ids.city,
  feedbackOn: '2026-03-02',
  document: `示环督反〔2026〕${next()}号`,
});

export const inspected = (world: World): Promise<string> =>
  done(world, 'environmentInspectionRecord', inspectionInput());

/** Who applies for the closing of problems in the tests, so that the officer may approve it. */
export const applicant = { ...officer, sub: 'applicant' };

export const problemInput = async (world: World) => ({
  inspection: await inspected(world),
  number: next(),
  text: '砂石料场扬尘未治理',
  measures: '全封闭并加装喷淋',
  responsibleBody: ids.bureau,
  responsiblePost: ids.deputy,
  listedOn: '2026-03-20',
  timeLimit: '2026-06-30',
});

/** A problem on the list, and how far it has come: each takes it one step further. */
export const listed = async (world: World, terms: object = {}): Promise<string> =>
  done(world, 'environmentProblemList', { ...(await problemInput(world)), ...terms });

export async function rectified(world: World, problem?: string, achievedOn = '2026-06-01'): Promise<string> {
  const known = problem ?? (await listed(world));
  const progress = { problem: known, achievedOn, description: '料场已封闭，喷淋已投用', isComplete: true };
  await done(world, 'environmentProblemProgressRecord', progress);
  return known;
}

/** From here on the id is the closing’s. */
export async function applied(world: World, problem?: string): Promise<string> {
  const application = { appliedOn: '2026-06-05', handlerPost: ids.deputy, evidence: ['现场照片'] };
  const input = { problem: problem ?? (await rectified(world)), ...application };
  return done(world, 'environmentProblemClosingApply', input, applicant);
}

export async function checked(world: World, problem?: string): Promise<string> {
  const closing = await applied(world, problem);
  const check = { checkedOn: '2026-06-12', checkedBy: ids.city, finding: '已整改到位', isRectified: true };
  return done(world, 'environmentProblemClosingCheck', { closing, ...check });
}

export async function approved(world: World, problem?: string): Promise<string> {
  const closing = await checked(world, problem);
  const decision = { decidedOn: '2026-06-18', approverPost: ids.cityHead, document: '示环督销〔2026〕1号' };
  return done(world, 'environmentProblemClosingDecide', { closing, ...decision, isApproved: true });
}

/** A flag: a problem that is not rectified though its time limit has passed. */
export async function raiseFlag(world: World): Promise<string> {
  const [flag] = await flagsOn(world, await listed(world, { timeLimit: '2026-06-19' }));
  return flag!.id;
}

/** Hours of a day from 0:00 on, with these values of PM2.5; null is missing. */
export const hoursOf = (day: string, pm25: (number | null)[]) =>
  pm25.map((value, hour) => ({
    beginsAt: `${day}T${String(hour).padStart(2, '0')}:00:00+08:00`,
    pm25: value === null ? null : String(value),
  }));

/** Gives a station the hours of a day, all alike and reviewed; gives its id. */
export async function reviewedHours(world: World, id: string, value = 35, day = '2026-03-09'): Promise<string> {
  const hours = hoursOf(day, new Array(24).fill(value));
  await done(world, 'environmentHoursRecord', { station: id, hours });
  await done(world, 'environmentHoursReview', { station: id, from: day, to: day, reviewerPost: ids.head });
  return id;
}

/** The approved evaluation of such a day. */
export async function approvedDays(world: World, id: string, value = 35, day = '2026-03-09'): Promise<string> {
  return done(world, 'environmentAirEvaluationApprove', {
    station: await reviewedHours(world, id, value, day),
    firstDay: day,
    lastDay: day,
    approvedOn: '2026-06-12',
    approverPost: ids.head,
  });
}
