import { action, type Day, GraphQLDay, MoneyInput, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkArchived, checkKnown, checkMoney, checkPast, checkText } from '../checks.js';
import { Exclusion } from '../condition/exclusion.js';
import { settleViolation } from '../obligations.js';
import { refuse, taken } from '../refusals.js';
import { Collusion } from './collusion.js';
import { BiddingViolationGround } from './grounds.js';
import { BiddingViolation } from './violation.js';

@InputType('BiddingViolationRecordInput', {
  description: '登记违法行为处理决定 · record a decision on a violation (招标投标法实施条例 78)',
})
export class ViolationRecordInput {
  @Field(() => ID, { description: '作出决定的部门 · department that decided' })
  authority!: string;

  @Field(() => ID, { nullable: true, description: '违法企业；三者择一 · firm; one of the three' })
  enterprise?: string | null;

  @Field(() => ID, { nullable: true, description: '违法招标人 · tenderer' })
  body?: string | null;

  @Field(() => ID, { nullable: true, description: '违法个人 · person' })
  person?: string | null;

  @Field(() => BiddingViolationGround, { description: '违法情形 · violation' })
  ground!: BiddingViolationGround;

  @Field(() => Exclusion, {
    nullable: true,
    description: '限制、排斥的情形，仅 ZB_EXCLUDE · how bidders were kept out; of ZB_EXCLUDE only (实施条例 32)',
  })
  exclusion?: Exclusion | null;

  @Field(() => Collusion, {
    nullable: true,
    description: '串通投标的情形，仅 ZB_COLLUDE · how bids were rigged; of ZB_COLLUDE only (实施条例 39—41)',
  })
  collusion?: Collusion | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: '造成的直接经济损失，仅 ZB_COLLUDE · direct loss it caused; of ZB_COLLUDE only (实施条例 67)',
  })
  directLoss?: MoneyInput | null;

  @Field(() => Boolean, { description: '是否情节严重 · whether it is a serious case' })
  isSerious!: boolean;

  @Field(() => String, { description: '决定文号，同一部门不得重复 · number, unique for the department' })
  number!: string;

  @Field(() => GraphQLDay, { description: '决定日期 · day of the decision' })
  decidedOn!: Day;

  @Field(() => String, { description: '处理内容 · what was decided' })
  decision!: string;

  @Field(() => GraphQLDay, { nullable: true, description: '禁止投标起始日 · first day of a ban' })
  bannedFrom?: Day | null;

  @Field(() => GraphQLDay, { nullable: true, description: '禁止投标截止日 · last day of a ban' })
  bannedUntil?: Day | null;
}

export const violationRecord = action({
  name: 'biddingViolationRecord',
  description:
    '登记违法行为处理决定，应当依法公告 · record a decision on a violation; it is to be announced (招标投标法实施条例 78)',
  input: ViolationRecordInput,
  record: BiddingViolation,
  constraints: { violation_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ authority, enterprise, body, person, ...input }, work) {
    checkText(work, input.number, 'number');
    checkText(work, input.decision, 'decision');
    checkPast(work, input.decidedOn, 'decidedOn');
    checkBan(work, input);
    if (input.exclusion && input.ground !== 'ZB_EXCLUDE') {
      refuse(work, 'EXCLUSION_OF_OTHER_GROUND', 'exclusion', input.ground);
    }
    checkCollusion(work, input);
    const department = await checkKnown(work, 'GovernmentBody', authority, 'authority');
    await checkArchived(work, enterprise, 'enterprise');
    await checkKnown(work, 'GovernmentBody', body, 'body');
    await checkKnown(work, 'Person', person, 'person');
    const named = [enterprise, body, person].filter(Boolean).length;
    if (named !== 1) refuse(work, 'ONE_SUBJECT', '', String(named));
    if (!department) return;
    const [same] = await work.findAll(BiddingViolation, { authorityId: department.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.decidedOn}`);
    if (work.refused) return;

    work.effectiveOn = input.decidedOn;
    const violation = work.create(BiddingViolation, {
      ...input,
      divisionId: department.divisionId!,
      divisionPath: department.divisionPath!,
      authorityId: department.id,
      enterpriseId: enterprise,
      bodyId: body,
      personId: person,
    });
    await settleViolation(work, violation);
    return violation;
  },
});

type Rigged = Pick<ViolationRecordInput, 'ground' | 'collusion' | 'directLoss'>;

/** 条例 39—41, 67: of collusion alone is it said how it was done, and what it cost others. */
function checkCollusion(work: Work, { ground, collusion, directLoss }: Rigged): void {
  if (directLoss) checkMoney(work, directLoss, 'directLoss');
  if (ground === 'ZB_COLLUDE') return;
  if (collusion) refuse(work, 'COLLUSION_OF_OTHER_GROUND', 'collusion', ground);
  if (directLoss) refuse(work, 'COLLUSION_OF_OTHER_GROUND', 'directLoss', ground);
}

type Ban = Pick<ViolationRecordInput, 'decidedOn' | 'bannedFrom' | 'bannedUntil'>;

function checkBan(work: Work, { decidedOn, bannedFrom, bannedUntil }: Ban): void {
  if (Boolean(bannedFrom) !== Boolean(bannedUntil)) {
    refuse(work, 'BAN_INCOMPLETE', 'bannedFrom', `${bannedFrom ?? '—'}, ${bannedUntil ?? '—'}`);
  }
  checkAfter(work, bannedFrom ?? decidedOn, bannedUntil, 'bannedUntil', 'BAN_ENDS_FIRST');
}
