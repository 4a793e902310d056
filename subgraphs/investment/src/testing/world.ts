import { key, sectorTrial, type World } from '@integrity-graph/kit/testing';
import { parties } from '@integrity-graph/parties';
import { investment } from '../subgraph.js';

/** The parties of the tests, out of the sample of `parties`: a development zone, the city above it, and investors. */
const NAMES = {
  zone: 'body:zone',
  city: 'body:city',
  investor: 'enterprise:solar',
  otherInvestor: 'enterprise:software',
  head: 'post:zone.head',
  deputy: 'post:zone.deputy',
  cityHead: 'post:city.head',
  postElsewhere: 'post:finance.head',
  decision: 'decision:ring-road',
  person: 'person:zone.deputy',
  otherPerson: 'person:emergency.deputy',
};

/** The day on which tests are held, and the one after it. */
export const TODAY = '2026-07-01';
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
  open: openInvestment,
} = sectorTrial({
  definition: investment,
  beside: [parties],
  names: NAMES,
  today: TODAY,
});

export const yuan = (amount: string) => ({ amount, currency: 'CNY' });

/** Who prepares changes in the tests, so that the officer may decide on them. */
export const handler = { ...officer, sub: 'handler' };

/** The investor, who acts for itself. */
export const investor = () => ({ sub: 'investor', roles: ['subject'], body: ids.investor });

export const reviewInput = () => ({
  number: `示公审〔2026〕${next()}号`,
  draft: '示例开发区招商引资办法（送审稿）',
  drafter: ids.zone,
  reviewer: ids.city,
  reviewedOn: '2026-01-12',
  conclusion: 'COMPLIANT',
  opinion: '未发现排除、限制竞争的内容',
});

export const reviewed = (world: World, terms: object = {}): Promise<string> =>
  done(world, 'investmentReviewConclude', { ...reviewInput(), ...terms });

export const policyInput = async (world: World) => ({
  number: `示开发〔2026〕${next()}号`,
  title: '示例开发区招商引资办法',
  issuer: ids.zone,
  authority: '示例省开发区条例',
  review: await reviewed(world),
  issuedOn: '2026-01-20',
  validFrom: '2026-02-01',
  validUntil: '2028-12-31',
});

export const issued = async (world: World, terms: object = {}): Promise<string> =>
  done(world, 'investmentPolicyIssue', { ...(await policyInput(world)), ...terms });

export const agreementInput = async (world: World) => ({
  number: `示招协〔2026〕${next()}号`,
  name: '光伏组件生产基地投资协议',
  party: ids.zone,
  investor: ids.investor,
  project: '年产 1 吉瓦光伏组件',
  land: '示例路以东 120 亩',
  investment: yuan('260000000'),
  dateSigned: '2026-02-10',
  review: await reviewed(world),
  signatoryPost: ids.head,
});

export const signed = async (world: World, terms: object = {}): Promise<string> =>
  done(world, 'investmentAgreementSign', { ...(await agreementInput(world)), ...terms });

export const commitmentInput = async (world: World) => ({
  number: `示承〔2026〕${next()}号`,
  kind: 'INFRASTRUCTURE',
  promise: 'TIME',
  content: '厂区外道路及供电线路建成',
  amount: yuan('3000000'),
  agreement: await signed(world),
  responsiblePost: ids.deputy,
  madeOn: '2026-02-10',
  dueOn: '2026-09-30',
});

/** A collective decision of 1 June 2026: promises of before do not rest on it. */
export async function decidedLater(world: World): Promise<string> {
  const registrar = { sub: 'registrar', roles: ['officer'], sector: 'parties', division: '990000' };
  const participants = [ids.person, ids.otherPerson].map((person) => ({ person, position: '委员', vote: 'FOR' }));
  const documentNumber = `示开发纪〔2026〕${next()}号`;
  const input = { body: ids.zone, title: '关于道路建设的决定', decidedOn: '2026-06-01', documentNumber, participants };
  const { data } = await world.as('parties', registrar)(
    `mutation ($input: DecisionRecordInput!, $key: String!) { decisionRecord(input: $input, idempotencyKey: $key) {
      record { id } userErrors { message } } }`,
    { input, key: key() },
  );
  return data.decisionRecord.record.id;
}

/** A promise that is kept by 30 September. */
export const promised = async (world: World, terms: object = {}): Promise<string> =>
  done(world, 'investmentCommitmentMake', { ...(await commitmentInput(world)), ...terms });

export const fulfilmentInput = (commitment: string) => ({
  commitment,
  fulfilledOn: '2026-06-01',
  description: '道路通车，线路送电',
  amount: yuan('3000000'),
  isComplete: true,
  evidence: '竣工验收报告',
});

/** The fulfilment of a promise. */
export const fulfilled = async (world: World, commitment?: string): Promise<string> =>
  done(world, 'investmentFulfilmentRecord', fulfilmentInput(commitment ?? (await promised(world))));

export const assessment = () => ({
  isLawful: false,
  ground: 'COMPETITION',
  assessedOn: '2026-05-06',
  assessedBy: ids.city,
  document: '示政法〔2026〕3号',
});

export const changeInput = (commitment: string) => ({
  commitment,
  kind: 'MODIFICATION',
  reason: 'PUBLIC_INTEREST',
  explanation: '防洪堤改线，道路须绕行',
  authority: '示例市防洪条例',
  procedureDocument: '示开会〔2026〕9号',
  compensationDecision: '按延误期间的实际损失补偿',
  compensation: yuan('150000'),
  compensationDueOn: '2026-08-31',
  newDueOn: '2026-12-31',
  preparedOn: '2026-05-20',
  handlerPost: ids.deputy,
});

/** A prepared change; its reason is looked at by a person first when the explanation names a change of leader. */
export const prepared = async (world: World, terms: object = {}, commitment?: string): Promise<string> =>
  done(world, 'investmentChangePrepare', { ...changeInput(commitment ?? (await promised(world))), ...terms }, handler);

export const EXCUSE = { explanation: '上一届班子所作承诺，现已政府换届，不再执行' };

/** The review of a reason that hides in the explanation of a change. */
export async function reasonReview(world: World, terms: object = EXCUSE): Promise<{ change: string; review: string }> {
  const change = await prepared(world, terms);
  const { data } = await world.as('investment', officer)(
    'query ($id: ID!) { investmentReasonReviews(filter: { change: $id }) { edges { node { id } } } }',
    { id: change },
  );
  return { change, review: data.investmentReasonReviews.edges[0].node.id };
}

export const decision = () => ({
  isApproved: true,
  decidedOn: '2026-06-10',
  approverPost: ids.cityHead,
  document: '示政函〔2026〕11号',
});

export const approved = async (world: World, terms: object = {}, commitment?: string): Promise<string> =>
  done(world, 'investmentChangeDecide', { change: await prepared(world, terms, commitment), ...decision() });

export const complaintInput = async (world: World) => ({
  investor: ids.investor,
  respondent: ids.zone,
  commitment: await promised(world),
  ground: 'ZS_BREACH',
  lodgedOn: '2026-06-15',
  matter: '道路至今未开工，请求督促兑现',
});

/** The same of a foreign investor, with a body that handles it. */
export const foreignInput = async (world: World) => ({
  ...(await complaintInput(world)),
  handler: ids.city,
  isForeignInvested: true,
});
export const lodged = async (world: World, terms: object = {}): Promise<string> =>
  done(world, 'investmentComplaintLodge', { ...(await foreignInput(world)), ...terms });
export async function accepted(world: World, terms: object = {}): Promise<string> {
  const complaint = await lodged(world, terms);
  return done(world, 'investmentComplaintAccept', { complaint, isAccepted: true, answeredOn: '2026-06-18' });
}

export const findingInput = async (world: World) => ({
  body: ids.zone,
  responsiblePost: ids.deputy,
  ground: 'ZS_BREACH',
  commitment: await promised(world),
  occurredOn: '2026-05-06',
  facts: '道路至今未开工，管委会书面表示不再建设',
  basis: '优化营商环境条例 31',
  authority: ids.city,
  number: `示政信认〔2026〕${next()}号`,
  foundOn: '2026-06-10',
  rectifyBy: '2026-08-31',
});

/** A breach of faith that the city found of the zone. */
export const found = async (world: World, terms: object = {}): Promise<string> =>
  done(world, 'investmentFindingRecord', { ...(await findingInput(world)), ...terms });

/** A flag: a policy that was issued without a review. */
export async function raiseFlag(world: World): Promise<string> {
  const [flag] = await flagsOn(world, await issued(world, { review: null }));
  return flag!.id;
}
