import { action, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkKnown, checkText } from '../checks.js';
import { refuse, taken } from '../refusals.js';
import { BiddingOutsideProcess } from './outside.js';
import { type ReadProcess, readProcess } from './read.js';

@InputType('BiddingOutsideProcessKeepInput', {
  description: '保存外部招投标过程 · keep a tender of another publisher (OCDS 1.1, bids extension)',
})
export class OutsideProcessKeepInput {
  @Field(() => ID, { description: '保管机构 · body that keeps it' })
  keeper!: string;

  @Field(() => String, { description: '数据集名称 · data set' })
  dataSet!: string;

  @Field(() => String, { description: 'OCDS 编译后发布的 JSON 文本 · the compiled OCDS release, as JSON' })
  release!: string;
}

export const outsideProcessKeep = action({
  name: 'biddingOutsideProcessKeep',
  description:
    '保存外部招投标过程供筛查；同一过程再次保存即更新 · keep a tender of another publisher for the screens; kept again it is brought up to date (OCDS 1.1)',
  input: OutsideProcessKeepInput,
  record: BiddingOutsideProcess,
  constraints: { outside_process_ocid: taken('KEPT_MEANWHILE', 'release') },
  async run({ keeper, dataSet, release }, work) {
    checkText(work, dataSet, 'dataSet');
    const body = await checkKnown(work, 'GovernmentBody', keeper, 'keeper');
    const facts = factsOf(work, release);
    if (!body || !facts) return;
    if (work.refused) return;
    const { id: ocid, title, method, currency, deadline, bids, awards } = facts;
    const told = {
      title: title ?? null,
      method: method ?? null,
      currency: currency ?? null,
      deadlineAt: deadline ? new Date(deadline) : null,
      bidCount: bids.length,
      awardCount: awards.length,
      facts,
    };
    const [kept] = await work.findAll(BiddingOutsideProcess, { keeperId: body.id, dataSet, ocid });
    if (kept) return work.change(kept, told);
    const place = { divisionId: body.divisionId!, divisionPath: body.divisionPath!, keeperId: body.id };
    return work.create(BiddingOutsideProcess, { ...place, dataSet, ocid, ...told });
  },
});

/** What the screens need of a release; refuses what is none, and one whose instants are none. */
function factsOf(work: Work, release: string): ReadProcess | undefined {
  const facts = parsed(release);
  const instants = [facts?.deadline, facts?.publishedOn].filter((one) => one !== undefined);
  if (facts && instants.every((one) => !Number.isNaN(Date.parse(one)))) return facts;
  refuse(work, 'NOT_A_RELEASE', 'release', release.slice(0, 40));
  return undefined;
}

function parsed(release: string): ReadProcess | undefined {
  try {
    return readProcess(JSON.parse(release));
  } catch {
    return undefined;
  }
}
