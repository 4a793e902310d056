import { type ItemWork, importFormat, tableOf } from '@integrity-graph/kit';
import { BiddingProject } from '../project/project.js';
import { projectRegister } from '../project/register.js';
import { sectionRegister } from '../section/register.js';
import { BiddingSection } from '../section/section.js';
import { tenderIssue } from './issue.js';
import { columns, type Row } from './ledger.js';

/** Where no sections are made, the project is one. */
const ONLY_SECTION = '1';

export const tendersImport = importFormat<Row>({
  kind: 'rows',
  name: 'tenders',
  description: '招标公告台账 · notices of tenders, with their projects and sections (招标投标法 16)',
  columns,
  actions: [projectRegister, sectionRegister, tenderIssue],
  async act(row, work) {
    const tenderer = await work.party('GovernmentBody', row.tenderer, 'tenderer');
    const approver = tenderer && (await work.party('Post', row.approverPost, 'approverPost', { bodyId: tenderer.id }));
    const project = tenderer && (await projectOf(row, tenderer.id, work));
    const section = project && (await sectionOf(row, project, work));
    const { publishedOn, medium, url, isOpenToConsortia, documentUntil, bidsDueAt, evaluationMethod } = row;
    await work.perform(
      tenderIssue,
      {
        section: section ?? '',
        publishedOn,
        medium,
        url,
        basis: '招标投标法 16',
        approverPost: approver?.id ?? '',
        isOpenToConsortia,
        documentUntil,
        bidsDueAt,
        evaluationMethod,
        bidBond: moneyOf(row.bidBond, row),
        ceilingPrice: moneyOf(row.ceilingPrice, row),
      },
      // Without a section or a tenderer something was refused already; what is wrong with the notice is told beside it.
      {
        section: section ? 'sectionNumber' : null,
        approverPost: tenderer ? 'approverPost' : null,
        'bidBond.currency': 'currency',
        'ceilingPrice.currency': 'currency',
      },
    );
  },
});

const moneyOf = (amount: string | undefined, { currency = 'CNY' }: Row) => amount && { amount, currency };

/** What is registered already, which a row may repeat but not contradict. */
function checkSame(work: ItemWork, code: string, known: Record<string, unknown>, given: Record<string, unknown>): void {
  for (const [column, value] of Object.entries(given)) {
    if (value === undefined || value === known[column]) continue;
    work.refuse(code, column, `已登记为 · it is registered with: ${known[column] ?? '—'}`);
  }
}

/** What only a new record needs; whether all of it is there. */
function checkGiven(work: ItemWork, code: string, needed: Record<string, unknown>): boolean {
  const missing = Object.keys(needed).filter((column) => needed[column] === undefined);
  for (const column of missing) work.refuse(code, column, '尚未登记，请填写 · it is not registered yet: fill this in');
  return missing.length === 0;
}

type Known = Record<string, unknown> & { id: string };

/** The project of a row: the registered one, or a new one. */
async function projectOf(row: Row, tendererId: string, work: ItemWork): Promise<string | undefined> {
  const { projectName, category, method, scope, market, projectEstimate, isMustTender, isStateControlled } = row;
  const [known] = await work.context.rows<Known>(
    `select id, name as "projectName", category, method, scope, market, is_must_tender as "isMustTender",
       is_state_controlled as "isStateControlled", approval_number as "approvalNumber"
     from ${tableOf(BiddingProject)} where tenderer_id = ?::uuid and number = ?`,
    [tendererId, row.projectNumber],
  );
  const told = { projectName, category, method, scope, market, isMustTender, isStateControlled };
  const { approvalNumber, approvedOn, responsiblePost, authority, approvedBy, agency } = row;
  if (known) {
    checkSame(work, 'PROJECT_DIFFERS', known, { ...told, approvalNumber });
    return known.id;
  }
  const papers = { approvalNumber, approvedOn, responsiblePost, authority, approvedBy };
  const isGiven = checkGiven(work, 'PROJECT_UNKNOWN', { ...told, projectEstimate, ...papers });
  const post = await work.party('Post', responsiblePost, 'responsiblePost', { bodyId: tendererId });
  const supervisor = await work.party('GovernmentBody', authority, 'authority');
  const approver = await work.party('GovernmentBody', approvedBy, 'approvedBy');
  const entrusted = await work.party('Enterprise', agency, 'agency');
  if (!isGiven) return undefined;
  const registered = await work.perform<BiddingProject>(
    projectRegister,
    {
      ...told,
      number: row.projectNumber,
      name: projectName,
      tenderer: tendererId,
      responsiblePost: post?.id ?? '',
      agency: entrusted?.id,
      authority: supervisor?.id ?? '',
      invitationReason: row.invitationReason,
      organisation: agency ? 'ENTRUSTED' : 'OWN',
      estimate: moneyOf(projectEstimate, row),
      approvalNumber,
      approvedBy: approver?.id ?? '',
      approvedOn,
    },
    { number: 'projectNumber', name: 'projectName', estimate: 'projectEstimate', 'estimate.currency': 'currency' },
  );
  return registered?.id;
}

/** The section of a row: the registered one, or a new one. */
async function sectionOf(row: Row, project: string, work: ItemWork): Promise<string | undefined> {
  const { sectionNumber = ONLY_SECTION, sectionName, sectionEstimate, projectEstimate, itemCode, projectName } = row;
  const [known] = await work.context.rows<Known>(
    `select id, name as "sectionName", item_code as "itemCode" from ${tableOf(BiddingSection)}
     where project_id = ?::uuid and number = ?`,
    [project, sectionNumber],
  );
  if (known) {
    checkSame(work, 'SECTION_DIFFERS', known, { sectionName, itemCode });
    return known.id;
  }
  const name = sectionName ?? projectName;
  const estimate = sectionEstimate ?? projectEstimate;
  if (!checkGiven(work, 'SECTION_UNKNOWN', { sectionName: name, sectionEstimate: estimate, itemCode }))
    return undefined;
  const registered = await work.perform<BiddingSection>(
    sectionRegister,
    { project, number: sectionNumber, name, estimate: moneyOf(estimate, row), itemCode },
    {
      project: 'projectNumber',
      number: 'sectionNumber',
      name: 'sectionName',
      estimate: 'sectionEstimate',
      'estimate.currency': 'currency',
    },
  );
  return registered?.id;
}
