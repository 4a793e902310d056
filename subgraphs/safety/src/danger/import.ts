import { dayColumn, type ItemWork, importFormat, type RowOf, textColumn } from '@integrity-graph/kit';
import { dangerRegister } from './register.js';
import { dangerSupervise } from './supervise.js';

/* A register of major hidden dangers (重大事故隐患台账): one a row, with its order of supervision where it is listed. */

const PARTY = '统一社会信用代码，或登记的全称 · the unified social credit code, or the full registered name';

const columns = {
  number: textColumn('隐患编号 · number', {
    required: true,
    aliases: ['编号', '台账编号'],
    note: '同一监管部门不得重复 · unique for the department',
    example: '示隐〔2026〕3号',
  }),
  supervisor: textColumn('监管部门 · department that supervises', {
    required: true,
    aliases: ['监管单位', '行业主管部门'],
    source: '安全生产法 41',
    note: PARTY,
    example: '青川市应急管理局',
  }),
  enterprise: textColumn('隐患所在单位 · firm where it is', {
    required: true,
    aliases: ['企业名称', '单位名称', '生产经营单位'],
    note: PARTY,
    example: '石桥青岩矿业有限公司',
  }),
  place: textColumn('隐患部位 · where it is', { required: true, aliases: ['部位', '隐患地点'], example: '二号尾矿库' }),
  description: textColumn('隐患内容 · what it is', {
    required: true,
    aliases: ['隐患描述', '问题描述'],
    example: '坝体浸润线过高',
  }),
  standard: textColumn('判定依据 · by which standard it is a major one', {
    required: true,
    aliases: ['判定标准'],
    source: '安全生产法 118',
    example: '金属非金属矿山重大事故隐患判定标准',
  }),
  foundOn: dayColumn('发现日期 · day it was found', { required: true, aliases: ['排查日期'], example: '2026-03-02' }),
  order: textColumn('督办文号 · number of the order', {
    aliases: ['挂牌督办文号'],
    source: '安全生产法 41',
    note: '挂牌督办的，以下各栏均须填写 · where it is listed, all of the following are filled',
    example: '示督〔2026〕3号',
  }),
  orderedBy: textColumn('督办机关 · body that ordered it', {
    aliases: ['挂牌督办机关'],
    note: PARTY,
    example: '青川市人民政府',
  }),
  orderedOn: dayColumn('督办日期 · day of the order', { aliases: ['挂牌日期'], example: '2026-03-09' }),
  responsibleBody: textColumn('责任单位 · body that answers', {
    aliases: ['督办责任单位'],
    note: PARTY,
    example: '青川市应急管理局',
  }),
  responsiblePost: textColumn('责任岗位 · post that answers', {
    aliases: ['责任人职务'],
    note: '责任单位的职务 · a post of that body',
    example: '副局长',
  }),
  timeLimit: dayColumn('整改时限 · time limit', { aliases: ['整改期限', '完成时限'], example: '2026-06-30' }),
};

type Row = RowOf<typeof columns>;

/** What an order of supervision says; all of it, or nothing. */
const ORDER = ['order', 'orderedBy', 'orderedOn', 'responsibleBody', 'responsiblePost', 'timeLimit'] as const;

export const dangersImport = importFormat<Row>({
  kind: 'rows',
  name: 'dangers',
  description: '重大事故隐患台账，含挂牌督办 · major hidden dangers, with the orders of supervision (安全生产法 41)',
  columns,
  actions: [dangerRegister, dangerSupervise],
  async act(row, work) {
    const { number, place, description, standard, foundOn } = row;
    const supervisor = await work.party('GovernmentBody', row.supervisor, 'supervisor');
    const enterprise = await work.party('Enterprise', row.enterprise, 'enterprise');
    const order = await orderOf(row, work);
    if (!supervisor || !enterprise) return;
    const found = { number, place, description, standard, foundOn };
    const danger = await work.perform(dangerRegister, {
      ...found,
      supervisor: supervisor.id,
      enterprise: enterprise.id,
    });
    // The order's number stands in a column of its own.
    if (danger && order) await work.perform(dangerSupervise, { danger: danger.id, ...order }, { number: 'order' });
  },
});

/** The order of a row, with its parties; refuses the cells that one begun leaves empty. */
async function orderOf(row: Row, work: ItemWork) {
  const missing = ORDER.filter((column) => row[column] === undefined);
  if (missing.length === ORDER.length) return undefined;
  for (const column of missing) {
    work.refuse(
      'ORDER_INCOMPLETE',
      column,
      '挂牌督办须填写完整 · an order of supervision is filled in wholly, or not at all',
    );
  }
  const orderedBy = await work.party('GovernmentBody', row.orderedBy, 'orderedBy');
  const body = await work.party('GovernmentBody', row.responsibleBody, 'responsibleBody');
  const post = body && (await work.party('Post', row.responsiblePost, 'responsiblePost', { bodyId: body.id }));
  const { order, orderedOn, timeLimit } = row;
  if (!orderedBy || !body || !post || !order || !orderedOn || !timeLimit) return undefined;
  return {
    number: order,
    orderedBy: orderedBy.id,
    orderedOn,
    responsibleBody: body.id,
    responsiblePost: post.id,
    timeLimit,
  };
}
