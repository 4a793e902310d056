import { addMoney, compareMoney, type Money, MoneyInput, type Work } from '@integrity-graph/kit';
import { Field, InputType } from 'type-graphql';
import { checkCurrency, checkMoney, checkText, checkTotal } from '../checks.js';
import type { ProcurementProject } from '../project/project.js';
import { refuse } from '../refusals.js';

@InputType('ProcurementPackageInput', { description: '采购包 · a package of the project' })
export class PackageInput {
  @Field(() => String, { description: '包号，同一采购文件内不得重复 · number, unique within the tender' })
  number!: string;

  @Field(() => String, { description: '包名称 · name' })
  name!: string;

  @Field(() => MoneyInput, {
    description: '预算金额，各包合计不超过项目预算 · budget, all together within the project’s',
  })
  budget!: MoneyInput;

  @Field(() => MoneyInput, { nullable: true, description: '最高限价 · ceiling price' })
  ceilingPrice?: MoneyInput | null;
}

/** Packages, each with a number of its own, that together stay within the project's budget. */
export function checkPackages(work: Work, packages: PackageInput[], { budget }: ProcurementProject): void {
  const sums: Money[] = [];
  for (const [index, one] of packages.entries()) {
    const field = `packages.${index}`;
    checkText(work, one.number, `${field}.number`);
    checkText(work, one.name, `${field}.name`);
    if (packages.findIndex(({ number }) => number === one.number) < index)
      refuse(work, 'DUPLICATE_PACKAGE', `${field}.number`, one.number);
    const isSum = checkMoney(work, one.budget, `${field}.budget`);
    if (isSum && checkCurrency(work, [one.budget], budget, `${field}.budget`)) sums.push(one.budget);
    if (one.ceilingPrice && checkMoney(work, one.ceilingPrice, `${field}.ceilingPrice`) && isSum)
      checkTotal(work, [one.ceilingPrice], one.budget, `${field}.ceilingPrice`, 'CEILING_ABOVE_BUDGET');
  }
  if (sums.length === 0) return;
  const total = addMoney(sums[0]!, ...sums.slice(1));
  if (compareMoney(total, budget) > 0)
    refuse(work, 'PACKAGES_ABOVE_BUDGET', 'packages', `${total.amount} is above ${budget.amount}`);
}

/** The smallest of some budgets: what a guarantee asked of every bidder may be a share of. */
export const smallest = (budgets: readonly Money[]): Money | undefined => budgets.toSorted(compareMoney)[0];
