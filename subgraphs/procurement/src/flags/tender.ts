import { type Context, countOf, dayOf, NotApplicable, tableOf } from '@integrity-graph/kit';
import { ProcurementClarification } from '../clarification/clarification.js';
import { ProcurementIntention } from '../intention/intention.js';
import { ProcurementPrequalificationNotice } from '../notice/prequalification.js';
import { isTendered, ProcurementProject } from '../project/project.js';
import { ProcurementTender } from '../tender/tender.js';
import { shortPeriod } from './short.js';

const ofTender = {
  record: () => ProcurementTender,
  column: 'published_on',
  dayOf: ({ publishedOn }: ProcurementTender) => publishedOn,
  bodyOf: ({ buyerId }: ProcurementTender) => buyerId,
};
const issue = '采购文件发出日期 · document issued';
const deadline = '投标截止日期 · day of the bid deadline';

const notAnnouncedYet = new NotApplicable(
  '当时并非各级预算单位均须公开采购意向 · not every buyer had to publish its intentions then',
);
const notByProject = new NotApplicable(
  '并非按项目实施的采购，无须公开采购意向 · not procured as a project: no intention is needed',
);
const notLinked = new NotApplicable(
  '采购人有未关联的采购意向 · the buyer published an intention that no project names',
);
const notTendered = new NotApplicable('非招标方式 · not by tender');

const projectOf = (context: Context, { projectId }: ProcurementTender) => context.load(ProcurementProject, projectId);

export const BID_PERIOD_SHORT = shortPeriod({
  ...ofTender,
  code: 'BID_PERIOD_SHORT',
  title: '投标期限不足 · too little time to bid (政府采购法 35)',
  period: 'bid_period',
  from: issue,
  to: deadline,
  async daysOf(tender, context) {
    const project = await projectOf(context, tender);
    // Works are tendered under 招标投标法.
    if (!project || !isTendered(project) || project.category === 'WORKS') return notTendered;
    return { from: tender.publishedOn, to: dayOf(tender.bidsDueAt) };
  },
});

export const DOCUMENT_AVAILABLE_SHORT = shortPeriod({
  ...ofTender,
  code: 'DOCUMENT_AVAILABLE_SHORT',
  title: '招标文件提供期限不足 · document available too shortly (实施条例 31)',
  period: 'document_availability',
  from: issue,
  to: '提供截止日期 · last day available',
  async daysOf(tender, context) {
    const project = await projectOf(context, tender);
    if (!project || !isTendered(project)) return notTendered;
    return { from: tender.publishedOn, to: tender.availableUntil };
  },
});

export const INTENTION_SHORT = shortPeriod({
  ...ofTender,
  code: 'INTENTION_SHORT',
  version: 2,
  title: '采购意向公开至采购开始时间不足 · started soon after the intention (财库〔2020〕10号)',
  period: 'intention_lead',
  from: '采购意向公开日期，未公开的为空 · intention published; null where none was',
  to: issue,
  values: { required: 'intention_required' },
  async daysOf(tender, context, { required }) {
    const { publishedOn: to } = tender;
    const project = await projectOf(context, tender);
    const intention = project?.intentionId ? await context.load(ProcurementIntention, project.intentionId) : null;
    if (intention) return { from: intention.publishedOn, to };
    if (!required || countOf(required) === 0) return notAnnouncedYet;
    if (project?.method === 'FRAMEWORK_AGREEMENT') return notByProject;
    return (await hasUnlinkedIntention(context, tender)) ? notLinked : { from: null, to };
  },
  neverBegan: '采购开始前未公开采购意向 · no intention was published before the procurement started',
  watches: [
    { type: ProcurementIntention, targets: (ids, context) => unannounced('intention', ids, context) },
    { type: ProcurementProject, targets: (ids, context) => unannounced('project', ids, context) },
  ],
});

/** Whether the buyer had published an intention that no project names: it may be this one's, and only the link missing. */
const hasUnlinkedIntention = (context: Context, { id }: ProcurementTender): Promise<boolean> =>
  context
    .loader<string, boolean>('tenders beside an intention without a project', async (ids) => {
      const beside = await context.rows<{ id: string }>(
        `select tender.id from ${tableOf(ProcurementTender)} tender
         where tender.id = any(?::uuid[]) and exists (
           select from ${tableOf(ProcurementIntention)} intention
           where intention.buyer_id = tender.buyer_id and intention.published_on < tender.published_on
             and not exists (select from ${tableOf(ProcurementProject)} where intention_id = intention.id))`,
        [`{${ids.join(',')}}`],
      );
      const found = new Set(beside.map((tender) => tender.id));
      return ids.map((tender) => found.has(tender));
    })
    .load(id);

/** Tenders without an intention, of the buyers of intentions or of projects that name one: what is linked has changed. */
const unannounced = (by: 'intention' | 'project', ids: readonly string[], { rows }: Context) =>
  rows<{ id: string }>(
    `select tender.id from ${tableOf(ProcurementTender)} tender join ${tableOf(ProcurementProject)} own on own.id = tender.project_id
     where own.intention_id is null and tender.buyer_id in (
       select buyer_id from ${
         by === 'intention' ? tableOf(ProcurementIntention) : `${tableOf(ProcurementProject)} named`
       } where id = any(?::uuid[])${by === 'project' ? ' and named.intention_id is not null' : ''})`,
    [`{${ids.join(',')}}`],
  );

export const CLARIFIED_LATE = shortPeriod({
  code: 'CLARIFIED_LATE',
  title: '澄清至投标截止时间不足 · clarified shortly before the deadline (实施条例 31)',
  record: () => ProcurementClarification,
  period: 'clarification_lead',
  from: '澄清发出日期 · day of the clarification',
  to: deadline,
  column: 'issued_on',
  dayOf: ({ issuedOn }) => issuedOn,
  daysOf: async ({ isMaterial, issuedOn, bidsDueAt }) =>
    isMaterial
      ? { from: issuedOn, to: dayOf(bidsDueAt) }
      : new NotApplicable('不影响投标文件编制 · it cannot affect the bids'),
  bodyOf: ({ buyerId }) => buyerId,
});

export const PREQUALIFICATION_SHORT = shortPeriod({
  code: 'PREQUALIFICATION_SHORT',
  title: '资格预审申请时间不足 · too little time to apply for prequalification (实施条例 21)',
  record: () => ProcurementPrequalificationNotice,
  period: 'prequalification_period',
  from: '公告日期 · notice published',
  to: '申请截止日期 · last day to apply',
  column: 'published_on',
  dayOf: ({ publishedOn }) => publishedOn,
  daysOf: async ({ publishedOn, applicationsUntil }) => ({ from: publishedOn, to: applicationsUntil }),
  bodyOf: ({ buyerId }) => buyerId,
});
