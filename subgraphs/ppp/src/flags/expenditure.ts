import {
  type Context,
  type Day,
  type Decimal,
  flagRule,
  NotApplicable,
  type TargetId,
  tableOf,
} from '@integrity-graph/kit';
import { PppAgreement } from '../agreement/agreement.js';
import { PppBudget, PppGrowthAssumption } from '../expenditure/budget.js';
import { PppExpenditure } from '../expenditure/expenditure.js';
import { factsOf } from '../expenditure/load.js';
import type { RegisteredProject } from '../project/project.js';
import { isWithin, testYears, worstOf } from '../rules/expenditure.js';
import { type AgreementTarget, ofAgreement, projectsOf } from './agreement.js';

/*
 * The test of fiscal capacity at a signing: with the project itself and those signed before it, whatever the year with
 * the highest share of the budget. It rests on what is on record now: a reckoning that is corrected corrects the flag.
 */

interface Highest {
  returnMechanism: string;
  year: number;
  responsibility: Decimal;
  budget: Decimal;
  isProjected: boolean;
  growth: Decimal | null;
  share: Decimal;
}

const INPUTS = {
  returnMechanism: '回报机制 · who pays',
  year: '占比最高的年度 · year with the highest share',
  responsibility: '该年支出责任 · responsibility of that year',
  budget: '该年一般公共预算支出 · general public budget expenditure of that year',
  isProjected: '支出是否为推算 · whether it is reckoned forward',
  growth: '所用增长率假设 · growth assumed',
  share: '占比 · share',
};

const shared = {
  ...ofAgreement,
  version: 1,
  inputs: INPUTS,
  statement: ({ year, isProjected, growth }: Highest, { result }: { result: string }) =>
    `${year} 年占比 ${result}${isProjected ? `，支出按年增长 ${growth} 推算` : ''} · ${result} of the budget in ${year}${isProjected ? `, reckoned with growth ${growth}` : ''}`,
  watches: [
    agreementsOfGovernments(PppExpenditure),
    agreementsOfGovernments(PppBudget),
    agreementsOfGovernments(PppGrowthAssumption),
    laterAgreements(),
  ],
};

/** Above the ceiling no project is added. */
export const EXPENDITURE_ABOVE_CEILING = flagRule<PppAgreement, Highest, 'threshold'>({
  ...shared,
  code: 'EXPENDITURE_ABOVE_CEILING',
  title: '支出责任超上限仍签约 · signed with responsibility above the ceiling (财金〔2022〕119号)',
  values: { threshold: 'expenditure_ceiling' },
  gather: highest,
  judge: (facts, { threshold }) => compared(facts, String(threshold.value)),
});

/** Above the lower limit no project is added that the government pays for. */
export const GOVERNMENT_PAYS_ABOVE_LIMIT = flagRule<PppAgreement, Highest, 'threshold'>({
  ...shared,
  code: 'GOVERNMENT_PAYS_ABOVE_LIMIT',
  title:
    '支出责任超限仍新签政府付费项目 · a project the government pays for was added above the limit (财金〔2022〕119号)',
  values: { threshold: 'government_pays_limit' },
  async gather(targets, context) {
    const found = await highest(targets, context);
    return found.map((one) =>
      !(one instanceof NotApplicable) && one.returnMechanism !== 'GOVERNMENT_PAYS' ? USERS_PAY : one,
    );
  },
  judge: (facts, { threshold }) => compared(facts, String(threshold.value)),
});

const USERS_PAY = new NotApplicable('非政府付费项目 · not a project the government alone pays for');

const compared = ({ responsibility, budget, share }: Highest, limit: Decimal) => ({
  result: share,
  unit: '',
  exceeds: !isWithin(responsibility, budget, limit),
  calculation: `${responsibility} / ${budget} = ${share} > ${limit}`,
});

async function highest(
  targets: readonly AgreementTarget[],
  context: Context,
): Promise<(Partial<Highest> | NotApplicable)[]> {
  const projects = await projectsOf(targets, context);
  return Promise.all(targets.map(async ({ record }) => highestOf(record, projects.get(record.projectId)!, context)));
}

async function highestOf(
  { projectId, dateSigned }: PppAgreement,
  { governmentId, returnMechanism }: RegisteredProject,
  context: Context,
): Promise<Partial<Highest>> {
  const { rows, recorded, growth } = await factsOf(context, governmentId, context.today);
  const signed = await signedBy(governmentId, projectId, dateSigned, context);
  // Without a reckoning of its own nothing is known of the project, however much the others take.
  if (!rows.some((row) => row.projectId === projectId)) return { returnMechanism };
  const worst = worstOf(
    testYears(
      rows.filter((row) => signed.has(row.projectId) && row.year >= Number(dateSigned.slice(0, 4))),
      recorded,
      growth?.rate ?? null,
      null,
    ),
  );
  if (!worst) return { returnMechanism };
  const { year, responsibility, base, ratio } = worst;
  return {
    returnMechanism,
    year,
    responsibility,
    budget: base!.amount,
    isProjected: base!.isProjected,
    growth: growth?.rate ?? null,
    share: ratio!,
  };
}

/** The projects of a government that were signed by a day. */
async function signedBy(governmentId: string, own: string, on: Day, { rows }: Context): Promise<Set<string>> {
  const found = await rows<{ id: string }>(
    `select project_id as id from ${tableOf(PppAgreement)} where date_signed <= ?::date and project_id in
       (select project_id from ${tableOf(PppExpenditure)} where government_id = ?::uuid)`,
    [on, governmentId],
  );
  return new Set([own, ...found.map(({ id }) => id)]);
}

function agreementsOfGovernments(type: typeof PppExpenditure | typeof PppBudget | typeof PppGrowthAssumption) {
  return {
    type,
    targets: (ids: readonly string[], { rows }: Context): Promise<TargetId[]> =>
      rows<TargetId>(
        `select distinct agreement.id from ${tableOf(PppAgreement)} agreement
           join project on project.id = agreement.project_id
         where project.government_id in (select government_id from ${tableOf(type)} where id = any(?::uuid[]))`,
        [`{${ids.join(',')}}`],
      ),
  };
}

/** What is signed counts for all that is signed afterwards too. */
function laterAgreements() {
  return {
    type: PppAgreement,
    targets: (ids: readonly string[], { rows }: Context): Promise<TargetId[]> =>
      rows<TargetId>(
        `select distinct later.id from ${tableOf(PppAgreement)} agreement
           join project on project.id = agreement.project_id
           join project other on other.government_id = project.government_id
           join ${tableOf(PppAgreement)} later on later.project_id = other.id and later.date_signed >= agreement.date_signed
         where agreement.id = any(?::uuid[])`,
        [`{${ids.join(',')}}`],
      ),
  };
}
