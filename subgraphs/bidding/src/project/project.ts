import {
  Code,
  codelist,
  Day,
  DomainRecord,
  Enterprise,
  Flag,
  GovernmentBody,
  Money,
  Post,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';

/** What is tendered for (招标投标法 3). */
export const BiddingCategory = { WORKS: 'WORKS', GOODS: 'GOODS', SERVICES: 'SERVICES' } as const;
export type BiddingCategory = keyof typeof BiddingCategory;

codelist(BiddingCategory, 'BiddingCategory', '招标对象 · what is tendered for (招标投标法 3)', {
  WORKS: '施工 · works',
  GOODS: '重要设备、材料 · equipment and materials',
  SERVICES: '勘察、设计、监理等服务 · survey, design, supervision and other services',
});

/** Who may bid (招标投标法 10). */
export const BiddingMethod = { OPEN: 'OPEN', INVITED: 'INVITED' } as const;
export type BiddingMethod = keyof typeof BiddingMethod;

codelist(BiddingMethod, 'BiddingMethod', '招标方式 · who may bid (招标投标法 10)', {
  OPEN: '公开招标 · open tender',
  INVITED: '邀请招标 · invited tender',
});

/** Who carries it out (招标投标法 12). */
export const BiddingOrganisation = { OWN: 'OWN', ENTRUSTED: 'ENTRUSTED' } as const;
export type BiddingOrganisation = keyof typeof BiddingOrganisation;

codelist(BiddingOrganisation, 'BiddingOrganisation', '招标组织形式 · who carries it out (招标投标法 12)', {
  OWN: '自行招标 · the tenderer itself',
  ENTRUSTED: '委托招标 · an agency',
});

@RecordType({
  table: 'project',
  zh: '招标项目',
  en: 'Project put out to tender',
  bodies: ['tenderer_id', 'authority_id'],
})
export class BiddingProject extends DomainRecord {
  @Text('项目编号 · project number', { filter: true, order: true })
  number!: string;

  @Text('项目名称 · project name', { order: true })
  name!: string;

  @Reference(() => GovernmentBody, '招标人 · tenderer (招标投标法 8)', { filter: true })
  tendererId!: string;

  @Reference(() => Post, '招标人的责任岗位 · post of the tenderer responsible', { filter: true })
  responsiblePostId!: string;

  @Reference(() => Enterprise, '招标代理机构，自行招标的为空 · agency; null when the tenderer acts itself', {
    nullable: true,
    filter: true,
  })
  agencyId?: string | null;

  @Reference(() => GovernmentBody, '行政监督部门 · supervising department (招标投标法 7)', { filter: true })
  authorityId!: string;

  @Code(BiddingCategory, '招标对象 · what is tendered for', { filter: true })
  category!: BiddingCategory;

  @Code(BiddingMethod, '核准的招标方式 · method approved (实施条例 7)', { filter: true })
  method!: BiddingMethod;

  @Text('邀请招标的理由 · why not everyone may bid (实施条例 8)', { nullable: true })
  invitationReason?: string | null;

  @Code(BiddingOrganisation, '核准的组织形式 · organisation approved (实施条例 7)', { filter: true })
  organisation!: BiddingOrganisation;

  @Text('核准的招标范围 · scope approved (实施条例 7)')
  scope!: string;

  @Text('市场类别，报价筛查按此比较 · market: bids are compared with those of the same', { filter: true })
  market!: string;

  @Money('项目估算价 · estimate (实施条例 26)', { order: true })
  estimate!: Money;

  @Money('使用预算资金，未载明的为空 · budget money in it; null where it is not said (国家发展改革委令第16号 二)', {
    nullable: true,
  })
  budgetMoney?: Money | null;

  @Money(
    '工程项目投资额，未载明的为空 · investment in the works; null where it is not said (国家发展改革委令第16号 二)',
    {
      nullable: true,
    },
  )
  investment?: Money | null;

  @Flag('是否依法必须招标 · whether the law has it tendered (招标投标法 3)', { filter: true })
  isMustTender!: boolean;

  @Flag('国有资金是否占控股或者主导地位 · whether state funds prevail (实施条例 55)', { filter: true })
  isStateControlled!: boolean;

  @Text('核准文号 · number of the approval (实施条例 7)', { filter: true })
  approvalNumber!: string;

  @Reference(() => GovernmentBody, '项目审批、核准部门 · body that approved (实施条例 7)')
  approvedById!: string;

  @Day('核准日期 · day of the approval', { filter: true, order: true })
  approvedOn!: string;
}
