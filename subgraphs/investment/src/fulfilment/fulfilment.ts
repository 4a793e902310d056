import { Code, codelist, Day, Flag, Money, RecordType, Text } from '@integrity-graph/kit';
import { CommitmentPart, PARTIES } from '../commitment/part.js';

/** What the investor says of it. */
export const FulfilmentAnswer = { AWAITED: 'AWAITED', CONFIRMED: 'CONFIRMED', CONTESTED: 'CONTESTED' } as const;
export type FulfilmentAnswer = keyof typeof FulfilmentAnswer;

codelist(FulfilmentAnswer, 'InvestmentFulfilmentAnswer', '投资者意见 · what the investor says of a fulfilment', {
  AWAITED: '待确认 · not answered yet',
  CONFIRMED: '已确认 · confirmed',
  CONTESTED: '有异议，不计为兑现 · contested: it does not count as performance',
});

@RecordType({ table: 'fulfilment', zh: '承诺兑现记录', en: 'Fulfilment of a commitment', bodies: PARTIES })
export class InvestmentFulfilment extends CommitmentPart {
  @Day('兑现日期 · day of the fulfilment', { filter: true, order: true })
  fulfilledOn!: string;

  @Text('兑现情况 · what was done')
  description!: string;

  @Money('兑现数额 · amount', { nullable: true })
  amount?: Money | null;

  @Flag('是否全部兑现 · whether the commitment is kept in full by it')
  isComplete!: boolean;

  @Text('佐证材料 · evidence')
  evidence!: string;

  @Code(FulfilmentAnswer, '投资者意见 · the investor’s answer', { filter: true })
  answer!: FulfilmentAnswer;

  @Day('投资者答复日期 · day of the answer', { nullable: true })
  answeredOn?: string | null;

  @Text('异议理由 · why it is contested', { nullable: true })
  contestReason?: string | null;
}
