import { action, MoneyInput, type Work } from '@integrity-graph/kit';
import { Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { checkKnown, checkMoney, checkText } from '../checks.js';
import { refuse } from '../refusals.js';
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
}

export const projectRegister = action({
  name: 'procurementProjectRegister',
  description: '登记政府采购项目 · register a procurement project (政府采购法 6)',
  input: ProjectRegisterInput,
  record: ProcurementProject,
  async run({ buyer, agency, ...input }, work) {
    checkText(work, input.number, 'number');
    checkText(work, input.name, 'name');
    checkText(work, input.fundingSource, 'fundingSource');
    checkMoney(work, input.budget, 'budget');
    const body = await checkKnown(work, 'GovernmentBody', buyer, 'buyer');
    await checkKnown(work, 'Enterprise', agency, 'agency');
    if (!body) return;
    await checkNumber(work, body.id, input.number);
    if (work.refused) return;
    return work.create(ProcurementProject, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      buyerId: buyer,
      agencyId: agency,
    });
  },
});

async function checkNumber(work: Work, buyerId: string, number: string): Promise<void> {
  const [other] = await work.findAll(ProcurementProject, { buyerId, number });
  if (other) refuse(work, 'DUPLICATE_NUMBER', 'number', `${number}, ${other.name}`);
}
