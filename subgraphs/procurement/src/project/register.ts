import { action, MoneyInput, type Work } from '@integrity-graph/kit';
import { IsOptional, Matches, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { checkKnown, checkMoney, checkText, checkTotal } from '../checks.js';
import { ProcurementIntention } from '../intention/intention.js';
import { refuse, taken } from '../refusals.js';
import { ProcurementCategory, ProcurementMethod, ProcurementProject } from './project.js';

@InputType('ProcurementProjectRegisterInput', { description: '登记政府采购项目 · register a procurement project' })
export class ProjectRegisterInput {
  @Field(() => String, { description: '项目编号，同一采购人不得重复 · project number, unique for the buyer' })
  number!: string;

  @Field(() => String, { description: '项目名称 · project name' })
  name!: string;

  @Field(() => ID, { description: '采购人 · buyer' })
  buyer!: string;

  @Field(() => ID, { nullable: true, description: '采购代理机构 · procurement agency' })
  agency?: string | null;

  @Field(() => ProcurementMethod, { description: '采购方式 · procurement method (政府采购法 26)' })
  method!: ProcurementMethod;

  @Field(() => ProcurementCategory, { description: '采购对象 · what is procured' })
  category!: ProcurementCategory;

  @Field(() => MoneyInput, { description: '预算金额 · budget (实施条例 30)' })
  budget!: MoneyInput;

  @Field(() => String, { description: '资金来源 · source of funds' })
  fundingSource!: string;

  @Min(2003)
  @Max(2100)
  @Field(() => Int, { description: '财政年度 · fiscal year' })
  fiscalYear!: number;

  @Field(() => ID, {
    nullable: true,
    description: '集中采购机构，委托其采购的 · central procurement agency, where it acts (政府采购法 16)',
  })
  centralAgency?: string | null;

  @Field(() => ID, { nullable: true, description: '采购意向 · the intention it was announced with' })
  intention?: string | null;

  @Field(() => String, { nullable: true, description: '预算项目 · item of the budget (实施条例 28)' })
  budgetItem?: string | null;

  @IsOptional()
  @Matches(/^[ABC]\d{2,8}$/, { message: 'an item code is A, B or C and 2 to 8 digits, such as A02010105' })
  @Field(() => String, {
    nullable: true,
    description: '品目编码（政府采购品目分类目录） · code of the procurement catalogue, such as A02010105',
  })
  itemCode?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: '最高限价 · ceiling price' })
  ceilingPrice?: MoneyInput | null;
}

/** First letter of the catalogue's codes. */
const LETTERS: Record<ProcurementCategory, string> = { GOODS: 'A', WORKS: 'B', SERVICES: 'C' };

export const projectRegister = action({
  name: 'procurementProjectRegister',
  description: '登记政府采购项目 · register a procurement project (政府采购法 6)',
  input: ProjectRegisterInput,
  record: ProcurementProject,
  constraints: { project_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ buyer, agency, centralAgency, intention: intentionId, ...input }, work) {
    const { budget, ceilingPrice, itemCode, category } = input;
    checkText(work, input.number, 'number');
    checkText(work, input.name, 'name');
    checkText(work, input.fundingSource, 'fundingSource');
    checkText(work, input.budgetItem, 'budgetItem');
    const isSum = checkMoney(work, budget, 'budget');
    if (ceilingPrice && checkMoney(work, ceilingPrice, 'ceilingPrice') && isSum) {
      checkTotal(work, [ceilingPrice], budget, 'ceilingPrice', 'CEILING_ABOVE_BUDGET');
    }
    if (itemCode && itemCode[0] !== LETTERS[category]) {
      refuse(work, 'ITEM_OF_OTHER_CATEGORY', 'itemCode', `${itemCode}, ${category}`);
    }
    const body = await checkKnown(work, 'GovernmentBody', buyer, 'buyer');
    await checkKnown(work, 'Enterprise', agency, 'agency');
    await checkKnown(work, 'GovernmentBody', centralAgency, 'centralAgency');
    if (agency && centralAgency) refuse(work, 'TWO_AGENCIES', 'centralAgency', agency);
    const intention = intentionId ? await work.see(ProcurementIntention, intentionId, 'intention') : undefined;
    if (intention && body && intention.buyerId !== body.id) {
      refuse(work, 'INTENTION_OF_OTHER_BUYER', 'intention', intention.name);
    }
    if (!body) return;
    await checkNumber(work, body.id, input.number);
    if (work.refused) return;
    return work.create(ProcurementProject, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      buyerId: buyer,
      agencyId: agency,
      centralAgencyId: centralAgency,
      intentionId,
    });
  },
});

async function checkNumber(work: Work, buyerId: string, number: string): Promise<void> {
  const [other] = await work.findAll(ProcurementProject, { buyerId, number });
  if (other) refuse(work, 'DUPLICATE_NUMBER', 'number', `${number}, ${other.name}`);
}
