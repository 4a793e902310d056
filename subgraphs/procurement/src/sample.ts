import type { Sample } from '@integrity-graph/kit';
import { acceptanceRecord } from './acceptance/record.js';
import { contractSign } from './contract/sign.js';
import { deliveryRecord } from './delivery/record.js';
import { contractFile } from './filing/file.js';
import { invoiceRecord } from './invoice/record.js';
import { paymentRecord } from './payment/record.js';
import { projectRegister } from './project/register.js';
import { contractPublish } from './publication/publish.js';
import { loadAfterSignature } from './sample.after.js';
import { loadBeforeSignature } from './sample.before.js';
import { STORIES, type Story } from './sample.contracts.js';

const money = (amount: string) => ({ amount, currency: 'CNY' });

/** Loads the contracts through the sector's own actions; parties' sample comes first. */
export async function loadSample(sample: Sample): Promise<void> {
  sample.department = sample.id('body:finance');
  for (const [index, story] of STORIES.entries()) {
    const contract = await signed(sample, story, String(index + 1).padStart(3, '0'));
    await performed(sample, story, contract);
  }
  await loadAfterSignature(sample);
  await loadBeforeSignature(sample);
}

async function signed({ act, id, ids }: Sample, story: Story, serial: string): Promise<string> {
  const year = story.signedOn.slice(0, 4);
  const project = await act(projectRegister, {
    number: `青采〔${year}〕${serial}号`,
    name: story.title,
    buyer: id(`body:${story.buyer}`),
    method: story.method,
    category: story.category,
    budget: money(story.budget),
    fundingSource: '一般公共预算',
    fiscalYear: Number(year),
  });
  ids.set(`project:${story.name}`, project);
  const { signedBy, handler, performanceGuarantee } = story;
  const contract = await act(contractSign, {
    project,
    number: `青采合〔${year}〕${serial}号`,
    name: `${story.title}合同`,
    supplier: id(`enterprise:${story.supplier}`),
    supplierSizeClass: story.size,
    value: money(story.value),
    awardNoticeIssuedOn: story.awardedOn,
    dateSigned: story.signedOn,
    performanceDueOn: story.deliverBy,
    acceptanceDueOn: story.acceptBy,
    paymentFrom: story.paymentFrom ?? 'DELIVERY',
    paymentTermDays: story.termDays,
    signatoryPost: signedBy && id(`post:${signedBy.post}`),
    signatory: signedBy && id(`person:${signedBy.person}`),
    handlerPost: handler && id(`post:${handler}`),
    guarantees: performanceGuarantee
      ? [
          {
            kind: 'PERFORMANCE',
            form: 'LETTER_OF_GUARANTEE',
            amount: money(performanceGuarantee.amount),
            returnDueOn: performanceGuarantee.returnBy,
          },
        ]
      : [],
  });
  ids.set(`contract:${story.name}`, contract);
  return contract;
}

async function performed({ act, id }: Sample, story: Story, contract: string): Promise<void> {
  const head = id(`post:${story.buyer}.head`);
  const { publishedOn, filedOn, deliveredOn, acceptances = [], invoicedOn, payments = [] } = story;
  if (publishedOn) {
    const publication = { medium: '青川市政府采购网', basis: '政府采购法实施条例 50', approverPost: head };
    await act(contractPublish, { contract, publishedOn, ...publication });
  }
  if (filedOn) await act(contractFile, { contract, filedOn, filedWith: id('body:finance') });
  if (deliveredOn) await act(deliveryRecord, { contract, deliveredOn, description: story.title, isComplete: true });
  for (const { on, isMet, item, remark } of acceptances) {
    await act(acceptanceRecord, { contract, acceptedOn: on, items: [{ name: item, isMet, remark }], signedBy: head });
  }
  if (invoicedOn) {
    await act(invoiceRecord, {
      contract,
      number: `FP-${story.name}`,
      receivedOn: invoicedOn,
      amount: money(story.value),
    });
  }
  for (const { on, amount } of payments) await act(paymentRecord, { contract, paidOn: on, amount: money(amount) });
}
