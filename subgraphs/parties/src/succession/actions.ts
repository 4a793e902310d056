import { action, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { GovernmentBody } from '../body/government-body.js';
import { checkText, checkWithin, validityOf } from '../dates.js';
import { Succession, SuccessionKind } from './succession.js';

@InputType('SuccessionRecordInput', { description: '机构承继 · one body takes over from another' })
class SuccessionRecordInput {
  @Field(() => ID, { description: '原机构 · predecessor' }) predecessor!: string;
  @Field(() => ID, { description: '承继机构 · successor' }) successor!: string;
  @Field(() => SuccessionKind, { description: '承继方式 · kind' }) kind!: SuccessionKind;
  @Field(() => GraphQLDay, { description: '生效日期 · first day with the successor' }) effectiveOn!: string;
  @Field(() => String, { description: '文号 · document number' }) documentNumber!: string;
  @Field(() => [String], {
    nullable: true,
    description: '所涉领域（大写），空为全部 · sectors in capitals, such as PROCUREMENT; absent for all',
  })
  sectors?: string[] | null;
}

const SECTOR = /^[A-Z][A-Z_]*$/;

export const successionRecord = action({
  name: 'successionRecord',
  description:
    '登记机构合并、分立、撤销与职能划转 · record a merger, split, abolition or transfer of functions (国家赔偿法 7(5), 优化营商环境条例 31)',
  input: SuccessionRecordInput,
  record: Succession,
  async run({ predecessor: predecessorId, successor: successorId, kind, effectiveOn, documentNumber, sectors }, work) {
    checkText(work, 'documentNumber', documentNumber, 'the document number');
    const predecessor = await work.find(GovernmentBody, predecessorId, 'predecessor');
    const successor = await work.see(GovernmentBody, successorId, 'successor');
    if (predecessorId === successorId)
      work.refuse(
        'SAME_BODY',
        'successor',
        'a body does not succeed itself; a new name is recorded with governmentBodyRename',
      );
    if (predecessor) checkWithin(work, 'effectiveOn', effectiveOn, 'the predecessor', { from: predecessor.validFrom });
    if (successor) checkWithin(work, 'effectiveOn', effectiveOn, 'the successor', validityOf(successor));
    checkSectors(work, kind, sectors);
    const all = sectors && sectors.length > 0 ? [...new Set(sectors)] : null;
    if (predecessor) await checkUndivided(work, predecessor, effectiveOn, all);
    if (predecessorId !== successorId && (await leadsBack(work, successorId, predecessorId))) {
      work.refuse(
        'CIRCULAR',
        'successor',
        'the successor was itself succeeded by the predecessor: obligations would go round in a circle; check the direction',
      );
    }
    if (work.refused || !predecessor) return;
    const { divisionId, divisionPath } = predecessor;
    return work.create(
      Succession,
      {
        predecessorId,
        successorId,
        kind,
        effectiveOn,
        documentNumber,
        sectors: all,
        divisionId,
        divisionPath,
        level: 1,
      },
      effectiveOn,
    );
  },
});

function checkSectors(work: Work, kind: SuccessionKind, sectors: string[] | null | undefined): void {
  for (const sector of sectors ?? []) {
    if (!SECTOR.test(sector))
      work.refuse('SECTOR_MALFORMED', 'sectors', `"${sector}": a sector is written in capitals, such as PROCUREMENT`);
  }
  const some = (sectors ?? []).length > 0;
  if (kind === 'TRANSFER_OF_FUNCTIONS' && !some)
    work.refuse(
      'SECTORS_NEEDED',
      'sectors',
      'a transfer of functions names the sectors that go over; what is not named stays',
    );
  if (kind === 'MERGER' && some)
    work.refuse(
      'SECTORS_NOT_ALLOWED',
      'sectors',
      'in a merger everything goes over; leave sectors out, or record a transfer of functions',
    );
}

/** What is owed goes over to one body: nobody could tell which of two took it over on the same day. */
async function checkUndivided(
  work: Work,
  predecessor: GovernmentBody,
  effectiveOn: string,
  sectors: string[] | null,
): Promise<void> {
  const sameDay = await work.findAll(Succession, { predecessorId: predecessor.id, effectiveOn });
  for (const other of sameDay) {
    const shared = overlap(other.sectors ?? null, sectors);
    if (!shared) continue;
    work.refuse(
      'ALREADY_SUCCEEDED',
      'sectors',
      `${other.documentNumber} lets ${shared} go over on ${effectiveOn} already: name other sectors, or correct the day`,
    );
  }
}

/** What two successions both take over, in words; null stands for everything. */
function overlap(one: string[] | null, other: string[] | null): string | undefined {
  if (!one || !other) return (one ?? other)?.join(', ') ?? 'everything';
  return one.filter((sector) => other.includes(sector)).join(', ') || undefined;
}

/** Whether what `from` owed has come to lie with `to`, along recorded successions of everything. */
async function leadsBack(work: Work, from: string, to: string, passed = new Set<string>()): Promise<boolean> {
  if (from === to) return true;
  if (passed.has(from)) return false;
  passed.add(from);
  for (const next of await work.findAll(Succession, { predecessorId: from })) {
    if (next.sectors == null && (await leadsBack(work, next.successorId, to, passed))) return true;
  }
  return false;
}
