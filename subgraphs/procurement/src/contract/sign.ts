import { action, type Day, GraphQLDay, MoneyInput, SizeClass, type Work } from '@integrity-graph/kit';
import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ProcurementAward } from '../award/award.js';
import { checkAfter, checkKnown, checkMoney, checkPost, checkText, isOfToday } from '../checks.js';
import { failureOfAll } from '../failure/check.js';
import { checkLimits } from '../guarantee/check.js';
import { GuaranteeForm, GuaranteeKind, ProcurementGuarantee } from '../guarantee/guarantee.js';
import { settleObligations } from '../obligations.js';
import { budgetOf } from '../package/package.js';
import { ProcurementProject } from '../project/project.js';
import { refuse, taken } from '../refusals.js';
import { PaymentFrom, ProcurementContract } from './contract.js';
import { partOf } from './part.js';
import { checkTerms, OpenTermsInput } from './terms.js';

@InputType('ProcurementGuaranteeInput', { description: '供应商提交的保证金 · guarantee the supplier gave' })
export class GuaranteeInput {
  @Field(() => GuaranteeKind, { description: '保证金种类，每种至多一份 · kind, at most one of each' })
  kind!: GuaranteeKind;

  @Field(() => GuaranteeForm, { description: '保证金形式，不得为现金 · form, never cash' })
  form!: GuaranteeForm;

  @Field(() => MoneyInput, { description: '保证金金额 · amount' })
  amount!: MoneyInput;

  @Field(() => GraphQLDay, { nullable: true, description: '约定退还日期 · agreed day of return' })
  returnDueOn?: Day | null;
}

@InputType('ProcurementContractSignInput', {
  description: '签订政府采购合同 · sign a procurement contract (政府采购法 46)',
})
export class ContractSignInput extends OpenTermsInput {
  @Field(() => ID, { description: '采购项目 · project' })
  project!: string;

  @Field(() => ID, { nullable: true, description: '中标、成交结果 · award the contract is signed on (政府采购法 46)' })
  award?: string | null;

  @Field(() => String, { description: '合同编号，同一采购人不得重复 · contract number, unique for the buyer' })
  number!: string;

  @Field(() => String, { description: '合同名称 · contract name' })
  name!: string;

  @Field(() => ID, { description: '供应商 · supplier' })
  supplier!: string;

  @Field(() => SizeClass, {
    description: '供应商在合同中声明的规模 · size the supplier declared in the contract (保障中小企业款项支付条例 3)',
  })
  supplierSizeClass!: SizeClass;

  @Field(() => MoneyInput, { description: '合同金额 · contract value' })
  value!: MoneyInput;

  @Field(() => GraphQLDay, { description: '签订日期 · date signed' })
  dateSigned!: Day;

  @Field(() => PaymentFrom, {
    defaultValue: PaymentFrom.DELIVERY,
    description: '付款期限起算 · what the term of payment runs from',
  })
  paymentFrom!: PaymentFrom;

  @Field(() => Boolean, {
    description: '是否为政府向社会公众提供的公共服务项目 · whether it buys a public service (实施条例 45)',
  })
  isPublicService = false;

  @ValidateNested()
  @Field(() => [GuaranteeInput], { defaultValue: [], description: '保证金 · guarantees' })
  guarantees!: GuaranteeInput[];

  @Field(() => ID, { nullable: true, description: '签署岗位，须为采购人的岗位 · post that signed, one of the buyer’s' })
  signatoryPost?: string | null;

  @Field(() => ID, { nullable: true, description: '签署人；不知则不填 · person who signed; left out when not known' })
  signatory?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '经办岗位，须为采购人的岗位 · post that handles the contract, one of the buyer’s',
  })
  handlerPost?: string | null;
}

export const contractSign = action({
  name: 'procurementContractSign',
  description: '签订政府采购合同 · sign a procurement contract (政府采购法 46)',
  input: ContractSignInput,
  record: ProcurementContract,
  constraints: {
    contract_number: taken('DUPLICATE_NUMBER', 'number'),
    contract_of_award: taken('ALREADY_SIGNED', 'award'),
  },
  async run(
    { project: projectId, award: awardId, supplier, signatory, signatoryPost, handlerPost, guarantees, ...input },
    work,
  ) {
    checkText(work, input.number, 'number');
    checkText(work, input.name, 'name');
    const isSum = checkMoney(work, input.value, 'value');
    const award = awardId ? await work.see(ProcurementAward, awardId, 'award') : undefined;
    // The notice is the award's, so that the contract cannot say another day.
    const terms = { ...input, awardNoticeIssuedOn: award?.noticeIssuedOn ?? input.awardNoticeIssuedOn };
    checkTerms(work, terms);
    await checkKnown(work, 'Enterprise', supplier, 'supplier');
    await checkKnown(work, 'Person', signatory, 'signatory');
    const project = await work.see(ProcurementProject, projectId, 'project');
    await checkPost(work, project?.buyerId, signatoryPost, 'signatoryPost');
    await checkPost(work, project?.buyerId, handlerPost, 'handlerPost');
    checkGuarantees(work, guarantees, input.dateSigned);
    if (!project) return;
    if (award) await checkAward(work, award, { projectId: project.id, supplier, guarantees });
    else if (isOfToday(work, input.dateSigned)) await checkFailed(work, project.id);
    await checkNumber(work, project.buyerId, input.number);
    const budget = await budgetOf(work, project, award?.packageId);
    if (isSum) checkLimits(work, guarantees, { budget, value: input.value }, input.dateSigned);
    if (work.refused) return;

    work.effectiveOn = input.dateSigned;
    const contract = work.create(ProcurementContract, {
      ...terms,
      divisionId: project.divisionId,
      divisionPath: project.divisionPath,
      projectId,
      awardId: award?.id,
      packageId: award?.packageId,
      method: project.method,
      buyerId: project.buyerId,
      supplierId: supplier,
      signatoryId: signatory,
      signatoryPostId: signatoryPost,
      handlerPostId: handlerPost,
      status: 'ACTIVE',
    });
    for (const guarantee of guarantees) work.create(ProcurementGuarantee, { ...partOf(contract), ...guarantee });
    await settleObligations(work, contract);
    return contract;
  },
});

async function checkNumber(work: Work, buyerId: string, number: string): Promise<void> {
  const [other] = await work.findAll(ProcurementContract, { buyerId, number });
  if (other) refuse(work, 'DUPLICATE_NUMBER', 'number', `${number}, ${other.name}`);
}

/** 政府采购法 46: signed with whom the award names, once its notice is out; the bid's guarantee is kept with the bid. */
async function checkAward(
  work: Work,
  award: ProcurementAward,
  { projectId, supplier, guarantees }: { projectId: string; supplier: string; guarantees: GuaranteeInput[] },
): Promise<void> {
  if (award.projectId !== projectId) refuse(work, 'AWARD_OF_OTHER_PROJECT', 'award', award.id);
  if (award.supplierId !== supplier) refuse(work, 'SUPPLIER_NOT_AWARDED', 'supplier', supplier);
  if (!award.noticeIssuedOn) refuse(work, 'NOTICE_NOT_ISSUED', 'award', award.decidedOn);
  const [signed] = await work.findAll(ProcurementContract, { awardId: award.id });
  if (signed) refuse(work, 'ALREADY_SIGNED', 'award', signed.number);
  const bid = guarantees.findIndex(({ kind }) => kind === 'BID');
  if (award.bidId && bid >= 0) refuse(work, 'GUARANTEE_WITH_BID', `guarantees.${bid}.kind`, 'BID');
}

/** 政府采购法 36, 37: where all failed and nothing was awarded, nothing is signed. */
async function checkFailed(work: Work, projectId: string): Promise<void> {
  const day = await failureOfAll(work, projectId);
  if (day) refuse(work, 'PROCUREMENT_FAILED', 'project', day);
}

function checkGuarantees(work: Work, guarantees: GuaranteeInput[], dateSigned: Day): void {
  for (const [index, { kind, amount, returnDueOn }] of guarantees.entries()) {
    const field = `guarantees.${index}`;
    const isRepeated = guarantees.findIndex((one) => one.kind === kind) < index;
    if (isRepeated) refuse(work, 'DUPLICATE_GUARANTEE', `${field}.kind`, kind);
    checkMoney(work, amount, `${field}.amount`);
    checkAfter(work, dateSigned, returnDueOn, `${field}.returnDueOn`, 'DUE_BEFORE_SIGNING');
  }
}
