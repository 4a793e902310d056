import { Code, codelist, Day, Flag, RecordType, Text } from '@integrity-graph/kit';
import { OfPrincipal } from './fine.js';

/** What a bar follows from. */
export const BarGround = { SENTENCE: 'SENTENCE', REMOVAL: 'REMOVAL' } as const;
export type BarGround = keyof typeof BarGround;

codelist(BarGround, 'SafetyBarGround', '禁止依据 · what a bar follows from (安全生产法 94)', {
  SENTENCE: '刑事处罚，自刑罚执行完毕之日起 · a sentence, from the day it was served (安全生产法 94)',
  REMOVAL: '撤职处分，自受处分之日起 · removal from office, from the day of the sanction (安全生产法 94)',
});

/** Which offices are barred. */
export const BarScope = { ANY_FIRM: 'ANY_FIRM', SAME_INDUSTRY: 'SAME_INDUSTRY' } as const;
export type BarScope = keyof typeof BarScope;

codelist(BarScope, 'SafetyBarScope', '禁止范围 · which offices are barred (安全生产法 94)', {
  ANY_FIRM: '任何生产经营单位的主要负责人 · principal of any firm',
  SAME_INDUSTRY: '本行业生产经营单位的主要负责人 · principal of a firm of the same industry',
});

/** That somebody may not be principal of a firm: of any for years, of one of the same industry for life. */
@RecordType({
  table: 'principal_bar',
  zh: '主要负责人任职禁止',
  en: 'Bar from being principal of a firm',
  bodies: ['enterprise_id'],
  persons: ['person_id'],
})
export class SafetyPrincipalBar extends OfPrincipal {
  @Code(BarGround, '禁止依据 · what it follows from', { filter: true })
  ground!: BarGround;

  @Text('判决或处分文号 · judgment or decision of the sanction', { level: 'L2' })
  document!: string;

  @Day('起算日期 · day it runs from', { filter: true, order: true })
  startsOn!: string;

  @Day('任何单位禁止的截止日期 · last day of the bar from any firm (安全生产法 94)', { filter: true, order: true })
  endsOn!: string;

  @Flag('是否终身不得担任本行业主要负责人 · whether the bar from the same industry is for life (安全生产法 94)', {
    filter: true,
  })
  isForLife!: boolean;

  @Text('本行业代码，GB/T 4754 · the industry, by GB/T 4754', { nullable: true, filter: true })
  industry?: string | null;
}
