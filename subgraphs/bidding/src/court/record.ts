import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { BiddingArchive } from '../archive/archive.js';
import { archivedIn } from '../archive/part.js';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { refuse, taken } from '../refusals.js';
import { BiddingCourtEntry } from './entry.js';

@InputType('BiddingCourtEntryRecordInput', {
  description: '登记失信被执行人信息 · record an entry of the court list (榆政办函〔2019〕1号 四)',
})
export class CourtEntryRecordInput {
  @Field(() => ID, { description: '诚信档案 · archive of the firm' })
  archive!: string;

  @Field(() => String, { description: '案号 · case number' })
  caseNumber!: string;

  @Field(() => String, { description: '执行法院 · court' })
  court!: string;

  @Field(() => String, { nullable: true, description: '失信行为具体情形 · what was done' })
  conduct?: string | null;

  @Field(() => String, { description: '信息来源 · where the entry was found' })
  source!: string;

  @Field(() => GraphQLDay, { description: '列入日期 · first day on the list' })
  listedOn!: Day;
}

export const courtEntryRecord = action({
  name: 'biddingCourtEntryRecord',
  description: '登记失信被执行人信息 · record an entry of the court list (法释〔2017〕7号)',
  input: CourtEntryRecordInput,
  record: BiddingCourtEntry,
  constraints: { court_entry_case: taken('LISTED_AGAIN', 'caseNumber') },
  async run({ archive: archiveId, ...input }, work) {
    for (const field of ['caseNumber', 'court', 'conduct', 'source'] as const) checkText(work, input[field], field);
    checkPast(work, input.listedOn, 'listedOn');
    const archive = await work.see(BiddingArchive, archiveId, 'archive');
    if (!archive) return;
    const [same] = await work.findAll(BiddingCourtEntry, { archiveId: archive.id, caseNumber: input.caseNumber });
    if (same) refuse(work, 'LISTED_AGAIN', 'caseNumber', `${input.caseNumber}, ${same.listedOn}`);
    if (work.refused) return;

    work.effectiveOn = input.listedOn;
    return work.create(BiddingCourtEntry, { ...archivedIn(archive), ...input });
  },
});

@InputType('BiddingCourtEntryRemoveInput', { description: '移出失信名单 · record that an entry left the list' })
export class CourtEntryRemoveInput {
  @Field(() => ID, { description: '失信被执行人信息 · entry' })
  entry!: string;

  @Field(() => GraphQLDay, { description: '在册的最后一日 · last day on the list' })
  lastDay!: Day;
}

export const courtEntryRemove = action({
  name: 'biddingCourtEntryRemove',
  description: '失信信息已从名单移出 · the entry left the list (法释〔2017〕7号)',
  input: CourtEntryRemoveInput,
  record: BiddingCourtEntry,
  async run({ entry: id, lastDay }, work) {
    checkPast(work, lastDay, 'lastDay');
    const entry = await work.find(BiddingCourtEntry, id, 'entry');
    if (!entry) return;
    if (entry.lastDay) refuse(work, 'ALREADY_REMOVED', 'entry', entry.lastDay);
    checkAfter(work, entry.listedOn, lastDay, 'lastDay', 'REMOVED_BEFORE_LISTING');
    if (work.refused) return;

    work.effectiveOn = lastDay;
    return work.change(entry, { lastDay });
  },
});
