import { Access, type Context, momentOf, recordsAt, tableOf, toRecord } from '@integrity-graph/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ProcurementEvaluation } from '../evaluation/evaluation.js';
import { ProcurementSupplierEvaluation } from '../supplier-evaluation/evaluation.js';
import { type BidStatus, ProcurementBid } from './bid.js';

@Resolver(() => ProcurementBid)
export class BidFields {
  @Access('L2')
  @FieldResolver(() => [ProcurementSupplierEvaluation], {
    nullable: true,
    description:
      '评审日之前（尚未评审的，今日之前）对该投标人作出的履约评价，异议成立的以改后评分为准；未开标、或无权查看评审的为空 · evaluations of the bidder’s performance made before the day its bid was evaluated, or before today, with the score that an objection left standing; null while sealed, and for who does not read the evaluation of the bids',
  })
  async supplierEvaluations(@Root() bid: ProcurementBid, @Ctx() context: Context) {
    if (!isOpened(bid.status) || !bid.supplierId) return null;
    const evaluations = await evaluationsFor(context).load(bid.id);
    const at = momentOf(bid);
    return evaluations && at ? recordsAt(context, ProcurementSupplierEvaluation, evaluations, at) : evaluations;
  }
}

const isOpened = (status: BidStatus): boolean => status !== 'SEALED' && status !== 'REFUSED';

/** What a committee could know of the bidders, by bid; nothing of a bid whose day of evaluation the caller may not see. */
const evaluationsFor = (context: Context) =>
  context.loader<string, ProcurementSupplierEvaluation[] | null>('BidFields.supplierEvaluations', async (ids) => {
    const rows = await context.rows<{ bid: string; id: string | null }>(
      `select considered.bid, past.*
       from (
         select bid.id as bid, bid.supplier_id,
           coalesce(evaluation.evaluated_on, case when bid.status = 'OPENED' then ?::date end) as day
         from ${tableOf(ProcurementBid)} bid
         left join ${tableOf(ProcurementEvaluation)} evaluation on evaluation.tender_id = bid.tender_id
         where bid.id = any(?::uuid[])
       ) considered
       left join ${tableOf(ProcurementSupplierEvaluation)} past
         on past.supplier_id = considered.supplier_id and past.evaluated_on < considered.day
       where considered.day is not null
       order by past.evaluated_on, past.id`,
      [context.today, `{${ids.join(',')}}`],
    );
    const byBid = Map.groupBy(rows, ({ bid }) => bid);
    return ids.map((id) => byBid.get(id)?.flatMap(evaluationIn) ?? null);
  });

/** The evaluation of a row; none where there was nothing to know. */
const evaluationIn = (row: { id: string | null }) => (row.id ? [toRecord(ProcurementSupplierEvaluation, row)] : []);
