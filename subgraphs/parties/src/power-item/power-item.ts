import { Code, codelist, DomainRecord, RecordType, Reference, Text } from '@integrity-graph/kit';
import { GovernmentBody } from '../body/government-body.js';
import { Post } from '../post/post.js';

/** 权力类别 · decision, execution and supervision are kept apart (温政办〔2017〕71号 一(二)1). */
export const Power = { DECISION: 'DECISION', EXECUTION: 'EXECUTION', SUPERVISION: 'SUPERVISION' } as const;
export type Power = keyof typeof Power;

codelist(Power, 'Power', '权力类别 · kind of power: decision, execution and supervision are kept apart', {
  DECISION: '决策权 · to decide',
  EXECUTION: '执行权 · to carry out',
  SUPERVISION: '监督权 · to supervise',
});

/** One line of a body's list of powers and responsibilities (权责清单): which post answers for which power over an item. */
@RecordType({
  table: 'power_item',
  zh: '权责清单事项',
  en: 'Item of the list of powers and responsibilities',
  bodies: ['body_id'],
})
export class PowerItem extends DomainRecord {
  @Reference(() => GovernmentBody, '行使机构 · body', { filter: true }) bodyId!: string;
  @Text('事项编码 · code of the item', { filter: true, order: true }) code!: string;
  @Text('事项名称 · name of the item') name!: string;
  @Code(Power, '权力类别 · kind of power', { filter: true }) power!: Power;
  @Reference(() => Post, '责任岗位 · post answerable', { filter: true }) postId!: string;
  @Text('设定依据法规 · law it rests on', { hidden: true }) basisTitle!: string;
  @Text('条款 · article', { nullable: true, hidden: true }) basisArticle?: string | null;
}
