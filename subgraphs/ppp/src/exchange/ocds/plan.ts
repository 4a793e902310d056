import { attempt, type Day, firstOf, leave, Reader, type Release, type Ties } from '@integrity-graph/kit';
import type { ReturnMechanism } from '../../project/codes.js';
import { type AgreementPlan, bodyAt, emptyPlan, onlyAgreement, onlyFirm, type ProjectPlan, termOf } from '../plan.js';

/**
 * What records a compiled release of the profile comes to, given who its parties are here, and the day of the first
 * release: nothing else in it says since when there is a project.
 */
export function planOcds(compiled: Release, ties: Ties, firstReleased: Day): ProjectPlan {
  const plan = emptyPlan();
  plan.placed.add('ocid');
  const release = new Reader(compiled, plan.placed);
  plan.project = attempt(plan, (taken) => projectOf(plan, release.noting(taken), ties, firstReleased));
  if (!plan.project) return plan;
  plan.agreement = onlyAgreement(plan, release, release.at('contracts').items(), (noted, contract) =>
    agreementOf(plan, noted, contract, ties),
  );
  plan.project.fields.status = plan.agreement ? 'SIGNED' : 'PREPARING';
  if (plan.agreement) endedBy(plan, release, plan.agreement);
  return plan;
}

/** A government's side is whoever tenders; where nobody is said to, whoever buys. */
function projectOf(plan: ProjectPlan, release: Reader, ties: Ties, initiatedOn: Day): ProjectPlan['project'] {
  const entity = release.at('tender', 'procuringEntity');
  const body = bodyAt(plan, release, entity.exists ? entity : release.at('buyer'), ties);
  const [told, planned] = [release.at('planning', 'project'), release.at('planning', 'budget')];
  const name = firstOf([told.at('title'), release.at('tender', 'title')], (title) => title.text());
  const totalInvestment = firstOf([told.at('totalValue'), planned.at('amount')], (value) => value.money());
  if (!name) leave(plan, 'planning.project.title', 'a project needs a name: neither project nor tender has one');
  if (!totalInvestment)
    leave(plan, 'planning.project.totalValue', 'a project needs its value: neither project nor budget has one');
  if (!body || !name || !totalInvestment) return undefined;
  body.take();
  const fields = {
    number: firstOf([told.at('id'), release.at('ocid')], (id) => id.text()),
    name,
    industry: told.at('sector', 'description').text() ?? null,
    operationMode: null,
    returnMechanism: returnOf(release),
    totalInvestment,
    constructionMonths: null,
    operationMonths: null,
    implementingBodyId: body.entry.id,
    initiatedOn,
  };
  return { path: 'project', fields, body: body.entry };
}

function agreementOf(plan: ProjectPlan, release: Reader, contract: Reader, ties: Ties): AgreementPlan | undefined {
  const { key } = contract;
  const status = contract.at('status').peek() ?? 'active';
  if (!SIGNED.includes(String(status))) return leave(plan, key, `a contract of status ${String(status)} is not signed`);
  const award = awardOf(release, contract);
  if (!award) return leave(plan, key, 'the award it names is not there, so its partner is not known');
  const partner = onlyFirm(plan, `${award.key}.suppliers`, release, award.at('suppliers').items(), ties);
  const term = termOf(plan, key, {
    dateSigned: contract.at('dateSigned').day(),
    startsOn: contract.at('period', 'startDate').day(),
    endsOn: contract.at('period', 'endDate').day(),
  });
  const number = contract.at('id').text();
  if (!partner || !term || !number) return undefined;
  partner.take();
  contract.at('awardID').take();
  award.at('id').take();
  return { path: key, fields: { number, sponsorId: partner.entry.id, ...term }, commitments: [] };
}

/** Codes of the codelist `contractStatus` under which a contract was signed. */
const SIGNED = ['active', 'terminated'];

/** The award a contract names; the only one, where it names none that is there. */
function awardOf(release: Reader, contract: Reader): Reader | undefined {
  const awards = release.at('awards').items();
  const named = awards.find((award) => award.at('id').peek() === contract.at('awardID').peek());
  return named ?? (awards.length === 1 ? awards[0] : undefined);
}

/** A contract ends with its term, or before it. */
function endedBy(plan: ProjectPlan, release: Reader, { path, fields }: AgreementPlan): void {
  const contract = release
    .at('contracts')
    .items()
    .find(({ key }) => key === path)!;
  const status = contract.at('status');
  status.take();
  if (status.peek() !== 'terminated') return;
  const endedOn = release.at('date').day();
  plan.project!.fields.status = endedOn && endedOn <= fields.endsOn! ? 'TERMINATED' : 'HANDED_OVER';
}

/** Who pays, by whom the charges of the contracts are paid. */
function returnOf(release: Reader): ReturnMechanism | null {
  const charges = release
    .at('contracts')
    .items()
    .flatMap((contract) => contract.at('implementation', 'charges').items());
  const payers = new Set(charges.map((charge) => charge.at('paidBy').text()));
  const [users, government] = [payers.has('user'), payers.has('government')];
  if (users) return government ? 'VIABILITY_GAP' : 'USER_PAYS';
  return government ? 'GOVERNMENT_PAYS' : null;
}
