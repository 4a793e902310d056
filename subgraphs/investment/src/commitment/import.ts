import {
  amountColumn,
  codeColumn,
  dayColumn,
  type ItemWork,
  importFormat,
  type RowOf,
  textColumn,
} from '@integrity-graph/kit';
import { recordOf } from '../imports/numbered.js';
import { CommitmentCondition, CommitmentKind, PromiseKind } from './codes.js';
import type { InvestmentCommitment } from './commitment.js';
import { commitmentMake } from './make.js';
import { commitmentMeetCondition } from './meet-condition.js';

/* A list of commitments (承诺事项清单): one a row, under the number of the agreement or of the policy it stands in. */

const columns = {
  promisor: textColumn('承诺机关 · body that promised', {
    required: true,
    aliases: ['承诺单位', '责任单位', '承诺机关统一社会信用代码'],
    note: '统一社会信用代码，或登记的全称 · the unified social credit code, or the full registered name',
    example: '青川高新技术产业开发区管理委员会',
  }),
  agreement: textColumn('协议编号 · agreement number', {
    aliases: ['协议号'],
    note: '已登记的协议；仅载于政策文件的不填 · of an agreement that is recorded; left out when a policy alone has it',
    example: '示招协〔2026〕7号',
  }),
  policy: textColumn('政策文号 · document number of the policy', {
    note: '已登记的政策文件 · of a policy that is recorded',
  }),
  investor: textColumn('投资者 · investor', {
    aliases: ['投资方', '投资企业', '投资者统一社会信用代码'],
    note: '无协议时必填 · needed without an agreement',
    example: '青川晴川光电科技有限公司',
  }),
  number: textColumn('承诺编号 · number', {
    required: true,
    aliases: ['序号', '事项编号'],
    note: '同一机关不得重复 · unique for the body',
    example: '示承〔2026〕11号',
  }),
  kind: codeColumn(CommitmentKind, '承诺种类 · kind', { required: true, aliases: ['事项类别'], example: '配套设施' }),
  promise: codeColumn(PromiseKind, '承诺类型 · quality, time or guarantee', {
    required: true,
    source: '国发〔2016〕76号',
    example: '期限承诺',
  }),
  content: textColumn('承诺内容 · what is promised', {
    required: true,
    aliases: ['承诺事项', '事项内容'],
    example: '厂区外道路及供电线路建成',
  }),
  amount: amountColumn('承诺数额 · amount', { aliases: ['金额', '承诺金额'], example: '3000000.00' }),
  currency: textColumn('币种 · currency', { note: 'ISO 4217；不填为 CNY · CNY unless said' }),
  condition: textColumn('兑现条件 · condition', { example: '首期投资到位' }),
  conditionKind: codeColumn(CommitmentCondition, '条件种类 · kind of condition', { example: '投资到位' }),
  conditionMetOn: dayColumn('条件成就日期 · day the condition was met', {
    note: '未成就的不填，承诺因此没有期限 · left out while it is not met: the promise has no day till then',
    example: '2026-03-20',
  }),
  conditionEvidence: textColumn('条件成就佐证 · evidence that it was met', {
    note: '填写条件成就日期的必填 · needed beside the day it was met',
    example: '首期投资验资报告',
  }),
  authority: textColumn('法定权限依据 · authority for it', { source: '外商投资法实施条例 27' }),
  responsiblePost: textColumn('责任岗位 · post responsible', {
    required: true,
    aliases: ['责任人职务'],
    note: '承诺机关的职务 · a post of the body',
    example: '管委会副主任',
  }),
  madeOn: dayColumn('承诺日期 · day of the promise', { required: true, example: '2026-02-10' }),
  dueOn: dayColumn('兑现期限 · last day', {
    required: true,
    aliases: ['兑现时限', '完成时限', '承诺期限'],
    example: '2026-09-30',
  }),
};

export const commitmentsImport = importFormat<RowOf<typeof columns>>({
  kind: 'rows',
  name: 'commitments',
  description: '招商引资承诺事项 · commitments to investors (优化营商环境条例 31)',
  columns,
  actions: [commitmentMake, commitmentMeetCondition],
  async act({ conditionMetOn: metOn, conditionEvidence: evidence, ...row }, work) {
    if (metOn && !evidence)
      work.refuse('INVALID', 'conditionEvidence', '请填写佐证材料 · name the evidence that it was met');
    const made = await make(row, work);
    if (!made || !metOn || !evidence) return;
    const fields = { metOn: 'conditionMetOn', commitment: 'condition' };
    await work.perform(commitmentMeetCondition, { commitment: made.id, metOn, evidence }, fields);
  },
});

type Made = Omit<RowOf<typeof columns>, 'conditionMetOn' | 'conditionEvidence'>;

/** The commitment of a row; refuses what cannot be found of its parties. */
async function make(
  { promisor, agreement, policy, investor, amount, currency = 'CNY', responsiblePost, ...row }: Made,
  work: ItemWork,
): Promise<InvestmentCommitment | undefined> {
  const body = await work.party('GovernmentBody', promisor, 'promisor');
  const firm = await work.party('Enterprise', investor, 'investor');
  if (!body) return undefined;
  const post = await work.party('Post', responsiblePost, 'responsiblePost', { bodyId: body.id });
  const known = await recordOf(work, {
    table: 'agreement',
    number: agreement,
    column: 'agreement',
    of: { column: 'party_id', body: body.id },
  });
  // Beside an agreement the policy may be a superior's; alone it is the body's own.
  const of = agreement === undefined ? ({ column: 'issuer_id', body: body.id } as const) : undefined;
  const rests = await recordOf(work, { table: 'policy', number: policy, column: 'policy', ...(of && { of }) });
  return work.perform<InvestmentCommitment>(
    commitmentMake,
    {
      ...row,
      agreement: known,
      policy: rests,
      investor: firm?.id,
      amount: amount && { amount, currency },
      responsiblePost: post?.id ?? '',
    },
    { 'amount.currency': 'currency', responsiblePost: post ? 'responsiblePost' : null },
  );
}
