import { type Action, action, type Context, perform, standing, systemContext, tableOf } from '@integrity-graph/kit';
import { Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { checkKnown } from '../checks.js';
import { ProcurementContract } from '../contract/contract.js';
import { ProcurementObligation } from '../obligations.js';
import { ProcurementPayment } from '../payment/payment.js';
import { refuse } from '../refusals.js';
import { ProcurementSettlement } from '../settlement/settlement.js';
import { lastDayOfYear, ProcurementArrearsReport, settleReport } from './report.js';

@InputType('ProcurementArrearsReportPrepareInput', {
  description: '编制逾期款项信息 · draw up the report of arrears (保障中小企业款项支付条例 18)',
})
export class ArrearsReportPrepareInput {
  @Field(() => ID, { description: '机关、事业单位 · body' })
  body!: string;

  @Min(2020)
  @Max(2100)
  @Field(() => Int, { description: '年度，须已结束 · year, which must be over' })
  year!: number;
}

export const arrearsReportPrepare = action({
  name: 'procurementArrearsReportPrepare',
  description:
    '由登记计算一年末逾期尚未支付中小企业的合同数量与金额 · draw up, from the records, what was overdue at the end of a year (保障中小企业款项支付条例 18)',
  input: ArrearsReportPrepareInput,
  record: ProcurementArrearsReport,
  async run({ body: bodyId, year }, work) {
    if (work.today <= lastDayOfYear(year)) refuse(work, 'YEAR_NOT_OVER', 'year', String(year));
    const body = await checkKnown(work, 'GovernmentBody', bodyId, 'body');
    if (!body) return;
    const [drawnUp] = await work.findAll(ProcurementArrearsReport, { bodyId, year });
    if (drawnUp?.datePublished) refuse(work, 'REPORT_PUBLISHED', 'year', drawnUp.datePublished);
    const [arrears] = await arrearsOf(work.context, year, bodyId);
    if (!arrears) refuse(work, 'NOTHING_OVERDUE', 'year', `${body.name}, ${year}`);
    if (work.refused || !arrears) return;

    const figures = { contractCount: arrears.count, amount: { amount: arrears.amount, currency: 'CNY' } };
    const report = drawnUp
      ? work.change(drawnUp, figures)
      : work.create(ProcurementArrearsReport, {
          ...figures,
          bodyId,
          year,
          divisionId: body.divisionId!,
          divisionPath: body.divisionPath!,
        });
    await settleReport(work, report);
    return report;
  },
});

interface Arrears {
  bodyId: string;
  count: number;
  amount: string;
}

/**
 * What bodies had not paid to small and medium firms at the end of a year though it was due; contracts in yuan. Of several
 * settlements the earliest is paid first. What was lawfully put off or discharged by then counts as it stood that day: a
 * change that took effect later makes no arrears undone.
 */
const arrearsOf = ({ rows }: Context, year: number, bodyId?: string): Promise<Arrears[]> =>
  rows<Arrears>(
    `with owed as (
       select c.id as contract_id, o.obligor_id, o.amount_amount as amount, o.due_on, o.state,
         sum(o.amount_amount) over (partition by c.id order by s.settled_on nulls last, s.id) - o.amount_amount as before
       from ${standing(ProcurementObligation, '?::date')} o left join ${tableOf(ProcurementSettlement)} s on s.id = o.subject_id
         join ${tableOf(ProcurementContract)} c on c.id = coalesce(s.contract_id, o.subject_id)
       where o.kind = 'PAY' and o.amount_currency = 'CNY' and c.supplier_size_class <> 'LARGE'
         and o.obligor_id = coalesce(?::uuid, o.obligor_id)
         and not coalesce(o.state = 'DISCHARGED' and o.closed_on <= o.due_on, false)
     )
     select obligor_id as "bodyId", count(distinct owed.contract_id)::int as count, sum(amount - paid.total)::text as amount
     from owed cross join lateral (
       select greatest(coalesce(sum(amount_amount), 0) - owed.before, 0) as total
       from ${tableOf(ProcurementPayment)} where contract_id = owed.contract_id and paid_on <= ?::date) paid
     where state <> 'DISCHARGED' and due_on <= ?::date and amount > paid.total
     group by obligor_id`,
    [lastDayOfYear(year), bodyId, lastDayOfYear(year), lastDayOfYear(year)],
  );

/** Draws up last year's reports of those who have none yet; at the turn of the day. */
export async function prepareReports(context: Context): Promise<void> {
  const year = Number(context.today.slice(0, 4)) - 1;
  const drawnUp = await context.rows<{ body_id: string }>(
    `select body_id from ${tableOf(ProcurementArrearsReport)} where year = ?`,
    [year],
  );
  const known = new Set(drawnUp.map(({ body_id }) => body_id));
  for (const { bodyId } of await arrearsOf(context, year)) {
    if (known.has(bodyId)) continue;
    const input = Object.assign(new ArrearsReportPrepareInput(), { body: bodyId, year });
    const system = systemContext(context.runtime, 'day-turn');
    await perform(arrearsReportPrepare as Action, input, `arrears-${bodyId}-${year}`, system);
  }
}
