import {
  amountColumn,
  codeColumn,
  countColumn,
  dayColumn,
  decimalColumn,
  type ItemWork,
  importFormat,
  type RowOf,
  SizeClass,
  textColumn,
} from '@integrity-graph/kit';
import { GuaranteeForm, type GuaranteeKind } from '../guarantee/guarantee.js';
import { ProcurementCategory, ProcurementMethod, type ProcurementProject } from '../project/project.js';
import { projectRegister } from '../project/register.js';
import { PaymentFrom } from './contract.js';
import { contractSign } from './sign.js';

/* Signed contracts out of a ledger (合同台账): one a row, together with its project where that is not registered yet. */

const forNewProject = '项目未登记时填写 · for a project that is not registered yet';

const columns = {
  projectNumber: textColumn('项目编号 · project number', {
    required: true,
    aliases: ['采购项目编号', '采购计划编号'],
    example: '示采〔2026〕018号',
  }),
  buyer: textColumn('采购人 · buyer', {
    required: true,
    aliases: ['采购单位', '采购人名称', '采购人统一社会信用代码'],
    note: '统一社会信用代码，或登记的全称 · the unified social credit code, or the full registered name',
    source: '政府采购法 15',
    example: '青川市交通运输局',
  }),
  projectName: textColumn('项目名称 · project name', {
    aliases: ['采购项目名称'],
    note: forNewProject,
    example: '示例大道路灯改造',
  }),
  agency: textColumn('采购代理机构 · procurement agency', {
    aliases: ['代理机构'],
    note: '自行采购的不填 · left out when the buyer acts itself',
  }),
  method: codeColumn(ProcurementMethod, '采购方式 · procurement method', {
    note: forNewProject,
    source: '政府采购法 26',
    example: '公开招标',
  }),
  category: codeColumn(ProcurementCategory, '采购对象 · what is procured', {
    aliases: ['采购品目', '品目类别'],
    note: forNewProject,
    source: '政府采购法 2',
    example: '工程',
  }),
  budget: amountColumn('预算金额 · budget', { note: forNewProject, source: '实施条例 30', example: '1300000.00' }),
  fundingSource: textColumn('资金来源 · source of funds', { note: forNewProject, example: '一般公共预算' }),
  fiscalYear: countColumn('财政年度 · fiscal year', { aliases: ['预算年度'], note: forNewProject, example: '2026' }),
  number: textColumn('合同编号 · contract number', {
    required: true,
    aliases: ['合同号'],
    note: '同一采购人不得重复 · unique for the buyer',
    example: '示合〔2026〕018号',
  }),
  name: textColumn('合同名称 · contract name', { required: true, example: '示例大道路灯改造合同' }),
  supplier: textColumn('供应商 · supplier', {
    required: true,
    aliases: ['中标供应商', '供应商名称', '供应商统一社会信用代码'],
    note: '统一社会信用代码，或登记的全称 · the unified social credit code, or the full registered name',
    example: '青川晴川光电科技有限公司',
  }),
  supplierSizeClass: codeColumn(SizeClass, '供应商规模 · size declared in the contract', {
    required: true,
    aliases: ['企业规模', '供应商声明规模'],
    source: '保障中小企业款项支付条例 3',
    example: '小型',
  }),
  value: amountColumn('合同金额 · contract value', { required: true, aliases: ['合同总价'], example: '1280000.00' }),
  currency: textColumn('币种 · currency', { note: 'ISO 4217；不填为 CNY · CNY unless said', example: 'CNY' }),
  awardNoticeIssuedOn: dayColumn('中标通知书发出日期 · award notice issued', {
    aliases: ['成交通知书发出日期', '中标、成交通知书发出日期', '中标日期'],
    source: '政府采购法 46',
    example: '2026-02-20',
  }),
  dateSigned: dayColumn('签订日期 · date signed', {
    required: true,
    aliases: ['合同签订日期', '签约日期'],
    source: '政府采购法 46',
    example: '2026-03-02',
  }),
  performanceDueOn: dayColumn('约定交付日期 · agreed day of delivery', {
    aliases: ['交付日期'],
    example: '2026-03-31',
  }),
  acceptanceDueOn: dayColumn('约定验收期限 · last day agreed for acceptance', {
    note: '以验收为付款条件的必填 · needed when payment runs from acceptance',
    source: '保障中小企业款项支付条例 10',
    example: '2026-04-10',
  }),
  paymentFrom: codeColumn(PaymentFrom, '付款期限起算 · what the term of payment runs from', {
    note: '不填为交付之日 · delivery unless said',
    source: '保障中小企业款项支付条例 9、10',
    example: '验收合格之日',
  }),
  paymentTermDays: countColumn('约定付款期限（日） · agreed term of payment in days', {
    aliases: ['付款期限', '付款期限（日）', '付款期限（天）'],
    source: '保障中小企业款项支付条例 9',
    example: '30',
  }),
  agreedInterestRate: decimalColumn('约定逾期年利率 · agreed yearly rate of late interest', {
    source: '保障中小企业款项支付条例 17',
  }),
  loanPrimeRate: decimalColumn('签订时一年期LPR · one-year loan prime rate at signing', {
    aliases: ['签订时一年期贷款市场报价利率'],
    note: '约定利率的必填 · needed beside an agreed rate',
    source: '保障中小企业款项支付条例 17',
  }),
  bidGuarantee: amountColumn('投标保证金 · bid guarantee', { source: '实施条例 33' }),
  bidGuaranteeForm: codeColumn(GuaranteeForm, '投标保证金形式 · form of the bid guarantee', { source: '实施条例 33' }),
  performanceGuarantee: amountColumn('履约保证金 · performance guarantee', {
    source: '实施条例 48',
    example: '64000.00',
  }),
  performanceGuaranteeForm: codeColumn(GuaranteeForm, '履约保证金形式 · form of the performance guarantee', {
    source: '实施条例 48',
    example: '保函',
  }),
  performanceGuaranteeReturnDueOn: dayColumn('履约保证金约定退还日期 · agreed return of the performance guarantee', {
    example: '2027-03-31',
  }),
  signatoryPost: textColumn('签署岗位 · post that signed', {
    note: '采购人的职务名称 · title of a post of the buyer',
    example: '局长',
  }),
  handlerPost: textColumn('经办岗位 · post that handles the contract', {
    note: '采购人的职务名称 · title of a post of the buyer',
    example: '建设管理科科长',
  }),
};

type Row = RowOf<typeof columns>;

export const contractsImport = importFormat<Row>({
  kind: 'rows',
  name: 'contracts',
  description: '政府采购合同 · signed procurement contracts (政府采购法 46)',
  columns,
  actions: [projectRegister, contractSign],
  async act(row, work) {
    const buyer = await work.party('GovernmentBody', row.buyer, 'buyer');
    const supplier = await work.party('Enterprise', row.supplier, 'supplier');
    const agency = await work.party('Enterprise', row.agency, 'agency');
    const postOf = (title: string | undefined, column: string) =>
      buyer ? work.party('Post', title, column, { bodyId: buyer.id }) : undefined;
    const signatoryPost = await postOf(row.signatoryPost, 'signatoryPost');
    const handlerPost = await postOf(row.handlerPost, 'handlerPost');
    const guarantees = guaranteesOf(row, work);
    const currency = row.currency ?? 'CNY';
    const project = buyer && (await projectOf(row, buyer.id, agency?.id, currency, work));
    const { awardNoticeIssuedOn, performanceDueOn, acceptanceDueOn, paymentTermDays } = row;
    await work.perform(
      contractSign,
      {
        project: project ?? '',
        number: row.number,
        name: row.name,
        supplier: supplier?.id ?? '',
        supplierSizeClass: row.supplierSizeClass,
        value: { amount: row.value, currency },
        dateSigned: row.dateSigned,
        awardNoticeIssuedOn,
        performanceDueOn,
        acceptanceDueOn,
        paymentTermDays,
        paymentFrom: row.paymentFrom ?? 'DELIVERY',
        agreedInterestRate: row.agreedInterestRate,
        loanPrimeRate: row.loanPrimeRate,
        guarantees,
        signatoryPost: signatoryPost?.id,
        handlerPost: handlerPost?.id,
      },
      // Without a project something was refused already; what is wrong with the contract is told beside it.
      { project: project ? 'projectNumber' : null, 'value.currency': 'currency', ...guaranteeFields(guarantees) },
    );
  },
});

/** The project of a row: the registered one, which the row may repeat but not contradict, or a new one. */
async function projectOf(
  row: Row,
  buyer: string,
  agency: string | undefined,
  currency: string,
  work: ItemWork,
): Promise<string | undefined> {
  const { projectNumber: number, projectName: name, method, category, budget, fundingSource, fiscalYear } = row;
  const [known] = await work.context.rows<Record<string, unknown> & { id: string }>(
    `select id, name as "projectName", method, category, budget_amount as budget, funding_source as "fundingSource",
       fiscal_year as "fiscalYear" from project where buyer_id = ? and number = ?`,
    [buyer, number],
  );
  if (known) {
    const given = { projectName: name, method, category, fundingSource, fiscalYear };
    for (const [column, value] of Object.entries(given)) {
      if (value !== undefined && value !== known[column])
        work.refuse('PROJECT_DIFFERS', column, `项目已登记为 · the project is registered with: ${known[column]}`);
    }
    return known.id;
  }
  const needed = { projectName: name, method, category, budget, fundingSource, fiscalYear };
  for (const [column, value] of Object.entries(needed)) {
    if (value === undefined) work.refuse('PROJECT_UNKNOWN', column, '项目未登记，请填写 · a new project: fill it in');
  }
  const registered = await work.perform<ProcurementProject>(
    projectRegister,
    {
      number,
      name,
      buyer,
      agency,
      method,
      category,
      budget: budget && { amount: budget, currency },
      fundingSource,
      fiscalYear,
    },
    { number: 'projectNumber', name: 'projectName', 'budget.currency': 'currency' },
  );
  return registered?.id;
}

interface Guarantee {
  kind: GuaranteeKind;
  form: GuaranteeForm;
  amount: { amount: string; currency: string };
  returnDueOn?: string | undefined;
}

function guaranteesOf(row: Row, work: ItemWork): Guarantee[] {
  const currency = row.currency ?? 'CNY';
  const guarantees: Guarantee[] = [];
  for (const [kind, column, returnDueOn] of [
    ['BID', 'bidGuarantee', undefined],
    ['PERFORMANCE', 'performanceGuarantee', row.performanceGuaranteeReturnDueOn],
  ] as const) {
    const amount = row[column];
    const form = row[`${column}Form`];
    if (amount === undefined) continue;
    if (form) guarantees.push({ kind, form, amount: { amount, currency }, returnDueOn });
    else work.refuse('INVALID', `${column}Form`, '请填写保证金形式 · say in what form the guarantee was given');
  }
  return guarantees;
}

const guaranteeFields = (guarantees: readonly Guarantee[]) =>
  Object.fromEntries(
    guarantees.flatMap(({ kind }, n) => {
      const column = kind === 'BID' ? 'bidGuarantee' : 'performanceGuarantee';
      return [
        [`guarantees.${n}`, column],
        [`guarantees.${n}.returnDueOn`, `${column}ReturnDueOn`],
      ];
    }),
  );
