import { action, type Day, GraphQLDay, MoneyInput, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkArchived, checkKnown, checkMoney, checkPast, checkPost, checkText, checkTotal } from '../checks.js';
import { checkCourtList } from '../court/check.js';
import { refuse, taken } from '../refusals.js';
import { BiddingCategory, BiddingMethod, BiddingOrganisation, BiddingProject } from './project.js';

@InputType('BiddingProjectRegisterInput', {
  description: '登记招标项目及其核准内容 · register a project and what was approved of its tender (实施条例 7)',
})
export class ProjectRegisterInput {
  @Field(() => String, { description: '项目编号，同一招标人不得重复 · number, unique for the tenderer' })
  number!: string;

  @Field(() => String, { description: '项目名称 · name' })
  name!: string;

  @Field(() => ID, { description: '招标人 · tenderer' })
  tenderer!: string;

  @Field(() => ID, { description: '责任岗位，须为招标人的岗位 · post responsible, one of the tenderer’s' })
  responsiblePost!: string;

  @Field(() => ID, { nullable: true, description: '招标代理机构，委托招标的须填 · agency, where it is entrusted' })
  agency?: string | null;

  @Field(() => ID, { description: '行政监督部门 · supervising department' })
  authority!: string;

  @Field(() => BiddingCategory, { description: '招标对象 · what is tendered for' })
  category!: BiddingCategory;

  @Field(() => BiddingMethod, { description: '招标方式 · method' })
  method!: BiddingMethod;

  @Field(() => String, { nullable: true, description: '邀请招标的理由 · why not everyone may bid (实施条例 8)' })
  invitationReason?: string | null;

  @Field(() => BiddingOrganisation, { description: '组织形式 · organisation' })
  organisation!: BiddingOrganisation;

  @Field(() => String, { description: '招标范围 · scope' })
  scope!: string;

  @Field(() => String, { description: '市场类别，如“市政道路施工” · market, such as 市政道路施工' })
  market!: string;

  @Field(() => MoneyInput, { description: '项目估算价 · estimate' })
  estimate!: MoneyInput;

  @Field(() => MoneyInput, {
    nullable: true,
    description: '使用预算资金 · budget money in it (国家发展改革委令第16号 二)',
  })
  budgetMoney?: MoneyInput | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: '工程项目投资额，不少于预算资金 · investment in the works, no less than the budget money',
  })
  investment?: MoneyInput | null;

  @Field(() => Boolean, { description: '是否依法必须招标 · whether the law has it tendered (招标投标法 3)' })
  isMustTender!: boolean;

  @Field(() => Boolean, { description: '国有资金是否占控股或者主导地位 · whether state funds prevail (实施条例 55)' })
  isStateControlled!: boolean;

  @Field(() => String, { description: '核准文号 · number of the approval' })
  approvalNumber!: string;

  @Field(() => ID, { description: '项目审批、核准部门 · body that approved' })
  approvedBy!: string;

  @Field(() => GraphQLDay, { description: '核准日期 · day of the approval' })
  approvedOn!: Day;
}

export const projectRegister = action({
  name: 'biddingProjectRegister',
  description:
    '登记招标项目；委托代理机构的核查失信被执行人名单 · register a project; an agency is checked against the court list (招标投标法 9；实施条例 7)',
  input: ProjectRegisterInput,
  record: BiddingProject,
  constraints: { project_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ tenderer, responsiblePost, agency, authority, approvedBy, ...input }, work) {
    for (const field of ['number', 'name', 'invitationReason', 'scope', 'market', 'approvalNumber'] as const) {
      checkText(work, input[field], field);
    }
    checkMoney(work, input.estimate, 'estimate');
    checkFunds(work, input);
    checkPast(work, input.approvedOn, 'approvedOn');
    if ((input.organisation === 'ENTRUSTED') !== Boolean(agency)) {
      refuse(work, 'AGENCY_MISMATCH', 'agency', input.organisation);
    }
    if (input.method === 'INVITED' && !input.invitationReason) {
      refuse(work, 'INVITATION_UNEXPLAINED', 'invitationReason', input.method);
    }
    const body = await checkKnown(work, 'GovernmentBody', tenderer, 'tenderer');
    await checkPost(work, body?.id, responsiblePost, 'responsiblePost');
    await checkArchived(work, agency, 'agency');
    await checkKnown(work, 'GovernmentBody', authority, 'authority');
    await checkKnown(work, 'GovernmentBody', approvedBy, 'approvedBy');
    if (!body) return;
    const [same] = await work.findAll(BiddingProject, { tendererId: body.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.name}`);
    if (work.refused) return;

    work.effectiveOn = input.approvedOn;
    const project = work.create(BiddingProject, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      tendererId: body.id,
      responsiblePostId: responsiblePost,
      agencyId: agency,
      authorityId: authority,
      approvedById: approvedBy,
    });
    if (agency) await checkCourtList(work, project, 'AGENCY', [agency], input.approvedOn);
    return project;
  },
});

type Funds = Pick<ProjectRegisterInput, 'budgetMoney' | 'investment'>;

/** Budget money is a part of the investment. */
function checkFunds(work: Work, { budgetMoney, investment }: Funds): void {
  const isPart = budgetMoney && checkMoney(work, budgetMoney, 'budgetMoney');
  const isWhole = investment && checkMoney(work, investment, 'investment');
  if (isPart && isWhole) checkTotal(work, [budgetMoney], investment, 'budgetMoney', 'BUDGET_ABOVE_INVESTMENT');
}
