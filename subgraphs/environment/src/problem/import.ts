import { dayColumn, type ItemWork, importFormat, type RowOf, textColumn } from '@integrity-graph/kit';
import { problemList } from './list.js';

/* The list of an inspection's problems (督察问题清单): one a row, under the document of the feedback. */

const columns = {
  inspection: textColumn('反馈文件 · document of the feedback', {
    required: true,
    aliases: ['反馈文号', '督察反馈文件'],
    note: '已登记的督察 · of an inspection that is recorded',
    example: '示环督反〔2026〕3号',
  }),
  number: textColumn('序号 · number', {
    required: true,
    aliases: ['问题序号', '清单序号', '编号'],
    note: '同一督察不得重复 · unique within the inspection',
    example: '12',
  }),
  text: textColumn('问题 · problem', {
    required: true,
    aliases: ['问题内容', '反馈问题', '督察反馈问题'],
    example: '砂石料场扬尘未治理',
  }),
  measures: textColumn('整改措施 · measures', { required: true, example: '全封闭并加装喷淋' }),
  responsibleBody: textColumn('责任单位 · responsible body', {
    required: true,
    aliases: ['整改责任单位', '牵头单位', '责任单位统一社会信用代码'],
    note: '统一社会信用代码，或登记的全称 · the unified social credit code, or the full registered name',
    example: '青川市生态环境局',
  }),
  responsiblePost: textColumn('责任岗位 · responsible post', {
    required: true,
    aliases: ['责任人职务', '整改责任人职务'],
    note: '责任单位的职务 · a post of the responsible body',
    example: '副局长',
  }),
  listedOn: dayColumn('列入清单日期 · day it was put on the list', {
    required: true,
    aliases: ['清单日期', '方案日期'],
    example: '2026-03-20',
  }),
  timeLimit: dayColumn('整改时限 · time limit', {
    required: true,
    aliases: ['整改期限', '完成时限', '时限'],
    example: '2026-12-31',
  }),
};

export const problemsImport = importFormat<RowOf<typeof columns>>({
  kind: 'rows',
  name: 'problems',
  description: '督察问题清单 · problems found by an inspection (生态环境保护督察工作条例)',
  columns,
  actions: [problemList],
  async act({ inspection, responsibleBody, responsiblePost, ...row }, work) {
    const feedback = await inspectionOf(inspection, work);
    const body = await work.party('GovernmentBody', responsibleBody, 'responsibleBody');
    const post = body && (await work.party('Post', responsiblePost, 'responsiblePost', { bodyId: body.id }));
    if (!feedback || !body || !post) return;
    await work.perform(problemList, {
      ...row,
      inspection: feedback,
      responsibleBody: body.id,
      responsiblePost: post.id,
    });
  },
});

/** The inspection whose feedback a document is; refuses the row when there is none, or more than one. */
async function inspectionOf(document: string, work: ItemWork): Promise<string | undefined> {
  const [found, other] = await work.context.rows<{ id: string }>(
    'select id from inspection where document = ? limit 2',
    [document],
  );
  if (found && !other) return found.id;
  const message = found
    ? '多次督察有此反馈文件，请更正文号 · several inspections have this document: correct its number'
    : '督察未登记 · no inspection with this document is recorded: record it first, or correct the number';
  work.refuse(found ? 'AMBIGUOUS' : 'UNKNOWN', 'inspection', message);
  return undefined;
}
