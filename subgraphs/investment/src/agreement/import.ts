import { amountColumn, dayColumn, importFormat, type RowOf, textColumn } from '@integrity-graph/kit';
import { recordOf } from '../imports/numbered.js';
import { agreementSign } from './sign.js';

/* A ledger of agreements (招商引资协议台账): one a row. */

const columns = {
  number: textColumn('协议编号 · agreement number', {
    required: true,
    aliases: ['协议号', '合同编号'],
    note: '同一机关不得重复 · unique for the body',
    example: '示招协〔2026〕7号',
  }),
  name: textColumn('协议名称 · name', { required: true, example: '光伏组件生产基地投资协议' }),
  party: textColumn('签约机关 · body', {
    required: true,
    aliases: ['甲方', '签约单位', '签约机关统一社会信用代码'],
    note: '统一社会信用代码，或登记的全称 · the unified social credit code, or the full registered name',
    example: '青川高新技术产业开发区管理委员会',
  }),
  investor: textColumn('投资者 · investor', {
    required: true,
    aliases: ['乙方', '投资方', '投资企业', '投资者统一社会信用代码'],
    note: '统一社会信用代码，或登记的全称 · the unified social credit code, or the full registered name',
    example: '青川晴川光电科技有限公司',
  }),
  project: textColumn('投资项目 · project', {
    required: true,
    aliases: ['项目名称'],
    example: '年产 1 吉瓦光伏组件',
  }),
  land: textColumn('项目用地 · land', { aliases: ['用地'], example: '示例路以东 120 亩' }),
  investment: amountColumn('约定投资额 · investment agreed on', {
    required: true,
    aliases: ['投资额', '总投资', '计划总投资'],
    example: '260000000.00',
  }),
  currency: textColumn('币种 · currency', { note: 'ISO 4217；不填为 CNY · CNY unless said', example: 'CNY' }),
  dateSigned: dayColumn('签订日期 · date signed', { required: true, aliases: ['签约日期'], example: '2026-02-10' }),
  policy: textColumn('所依据的政策文号 · policy it rests on', {
    aliases: ['政策文号'],
    note: '签约机关或上级已登记的政策文件 · of a policy that is recorded',
  }),
  review: textColumn('公平竞争审查意见文号 · number of the fair competition review', {
    aliases: ['审查意见文号', '公平竞争审查文号'],
    note: '已登记的审查；未审查的不填 · of a review that is recorded; left out when there was none',
  }),
  signatoryPost: textColumn('签署岗位 · post that signed', {
    required: true,
    aliases: ['签署人职务'],
    note: '签约机关的职务 · a post of the body',
    example: '管委会主任',
  }),
};

export const agreementsImport = importFormat<RowOf<typeof columns>>({
  kind: 'rows',
  name: 'agreements',
  description: '招商引资协议 · investment agreements (优化营商环境条例 31)',
  columns,
  actions: [agreementSign],
  async act({ party, investor, investment, currency = 'CNY', policy, review, signatoryPost, ...row }, work) {
    const body = await work.party('GovernmentBody', party, 'party');
    const firm = await work.party('Enterprise', investor, 'investor');
    const post = body && (await work.party('Post', signatoryPost, 'signatoryPost', { bodyId: body.id }));
    const rests = await recordOf(work, { table: 'policy', number: policy, column: 'policy' });
    const reviewed = await recordOf(work, { table: 'review', number: review, column: 'review' });
    await work.perform(
      agreementSign,
      {
        ...row,
        party: body?.id ?? '',
        investor: firm?.id ?? '',
        investment: { amount: investment, currency },
        policy: rests,
        review: reviewed,
        signatoryPost: post?.id ?? '',
      },
      // Without a body its posts were not looked up: what is wrong with it is told already.
      { 'investment.currency': 'currency', signatoryPost: post ? 'signatoryPost' : null },
    );
  },
});
