import { action, type Day, type DomainRecord, type RecordClass, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { ProcurementAcceptance } from '../acceptance/acceptance.js';
import { lastDayOfYear, ProcurementArrearsReport, settleReport } from '../arrears-report/report.js';
import { ProcurementContractChange } from '../change/change.js';
import { settleChange } from '../change/duty.js';
import { checkAfter, checkPost } from '../checks.js';
import { ProcurementComplaint } from '../complaint/complaint.js';
import { ProcurementContract } from '../contract/contract.js';
import { settleFailure } from '../failure/duty.js';
import { ProcurementFailure } from '../failure/failure.js';
import { settleObligations } from '../obligations.js';
import { ProcurementPenalty } from '../penalty/penalty.js';
import { checkPublication, PublicationInput, publicationOf, windowOf } from '../published.js';
import { refuse } from '../refusals.js';
import { ProcurementSupplierEvaluation } from '../supplier-evaluation/evaluation.js';
import { DisclosureKind, ProcurementDisclosure } from './disclosure.js';

@InputType('ProcurementDisclosurePublishInput', { description: '公开信息 · disclose a record' })
export class DisclosurePublishInput extends PublicationInput {
  @Field(() => DisclosureKind, { description: '公开种类 · kind' })
  kind!: DisclosureKind;

  @Field(() => ID, {
    description:
      '所公告的记录：合同变动、验收、投诉、履约评价、处罚、逾期款项信息或废标 · the record to publish, of that kind',
  })
  record!: string;
}

export const disclosurePublish = action({
  name: 'procurementDisclosurePublish',
  description:
    '公开一项记录，公众自公告日起可见 · disclose a record: the public sees the record from that day, to the end of its window',
  input: DisclosurePublishInput,
  record: ProcurementDisclosure,
  async run({ kind, record: id, ...published }, work) {
    const { publishedOn } = published;
    checkPublication(work, published);
    const { type, factsOf, settle } = PUBLISHED[kind];
    const record = await work.find(type, id, 'record');
    const facts = record && factsOf(record);
    await checkPost(work, facts?.publisherId, published.approverPost, 'approverPost');
    if (!record || !facts) return;
    if (!facts.doneOn) refuse(work, 'NOT_DECIDED', 'record', id);
    checkAfter(work, facts.doneOn, publishedOn, 'publishedOn', 'PUBLISHED_BEFORE_ACT');
    if (record.datePublished) refuse(work, 'ALREADY_DISCLOSED', 'record', record.datePublished);
    if (work.refused) return;

    work.effectiveOn = publishedOn;
    const { divisionId, divisionPath } = record;
    const disclosure = work.create(ProcurementDisclosure, {
      ...publicationOf(published),
      kind,
      record: record.id,
      divisionId,
      divisionPath,
      publisherId: facts.publisherId,
    });
    work.change(record, { ...windowOf(published), datePublished: publishedOn });
    await settle?.(work, record);
    return disclosure;
  },
});

type Publishable = DomainRecord & { datePublished?: string | null };

/** How the records of one kind are published. */
interface Published<R extends Publishable> {
  type: RecordClass<R>;
  /** The body that publishes, and the day of what is published. */
  factsOf(record: R): { publisherId: string; doneOn?: Day | null };
  settle?(work: Work, record: R): Promise<void>;
}

const publishes = <R extends Publishable>(how: Published<R>) => how as unknown as Published<Publishable>;

const PUBLISHED: Record<DisclosureKind, Published<Publishable>> = {
  CONTRACT_CHANGE: publishes({
    type: ProcurementContractChange,
    factsOf: ({ buyerId, changedOn }) => ({ publisherId: buyerId, doneOn: changedOn }),
    settle: settleChange,
  }),
  ACCEPTANCE: publishes({
    type: ProcurementAcceptance,
    factsOf: ({ buyerId, acceptedOn }) => ({ publisherId: buyerId, doneOn: acceptedOn }),
    async settle(work, { contractId }) {
      const contract = await work.find(ProcurementContract, contractId, 'record');
      if (contract) await settleObligations(work, contract);
    },
  }),
  COMPLAINT_DECISION: publishes({
    type: ProcurementComplaint,
    factsOf: ({ authorityId, decidedOn }) => ({ publisherId: authorityId, doneOn: decidedOn }),
  }),
  SUPPLIER_EVALUATION: publishes({
    type: ProcurementSupplierEvaluation,
    factsOf: ({ buyerId, evaluatedOn }) => ({ publisherId: buyerId, doneOn: evaluatedOn }),
  }),
  PENALTY: publishes({
    type: ProcurementPenalty,
    factsOf: ({ authorityId, decidedOn }) => ({ publisherId: authorityId, doneOn: decidedOn }),
  }),
  ARREARS_REPORT: publishes({
    type: ProcurementArrearsReport,
    factsOf: ({ bodyId, year }) => ({ publisherId: bodyId, doneOn: lastDayOfYear(year) }),
    settle: settleReport,
  }),
  FAILURE: publishes({
    type: ProcurementFailure,
    factsOf: ({ buyerId, decidedOn }) => ({ publisherId: buyerId, doneOn: decidedOn }),
    settle: settleFailure,
  }),
};
