import { Day, Flag, RecordType, Text } from '@integrity-graph/kit';
import { ProblemPart, RESPONSIBLE } from './part.js';

@RecordType({
  table: 'problem_progress',
  zh: '督察问题整改进展',
  en: 'Progress in rectifying a problem',
  bodies: RESPONSIBLE,
})
export class EnvironmentProblemProgress extends ProblemPart {
  @Day('进展日期 · day of the progress', { order: true })
  achievedOn!: string;

  @Text('整改情况 · what was done')
  description!: string;

  @Flag('是否已完成整改 · whether the problem is rectified')
  isComplete!: boolean;
}
