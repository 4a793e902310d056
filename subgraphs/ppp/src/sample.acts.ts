import type { Day, Money, Sample } from '@integrity-graph/kit';
import type { CommitmentKind } from './commitment/commitment.js';
import { commitmentUndertake } from './commitment/undertake.js';
import type { ProjectStage } from './project/codes.js';
import { stageAssign } from './stage/assign.js';

/* What the chapters of the sample share. */

export const yuan = (amount: string): Money => ({ amount, currency: 'CNY' });
export const PORTAL = { channel: 'PORTAL', medium: '青川市人民政府门户网站', basis: '政府信息公开条例 20' } as const;

interface Undertaken {
  name: string;
  kind: CommitmentKind;
  title: string;
  clause: string;
  dueOn: Day;
  amount?: string;
  obligor?: string;
}

/** Registers an undertaking of an agreement under `commitment:<name>`. */
export async function undertake(
  { act, id, ids }: Sample,
  agreement: string,
  { name, amount, obligor, ...terms }: Undertaken,
) {
  const commitment = await act(commitmentUndertake, {
    agreement,
    ...terms,
    amount: amount ? yuan(amount) : null,
    obligor: obligor ? id(`body:${obligor}`) : null,
  });
  ids.set(`commitment:${name}`, commitment);
  return commitment;
}

/** Names the posts answerable, stage by stage. */
export async function assign(
  { act, id }: Sample,
  project: string,
  document: string,
  startDate: Day,
  stages: [stage: ProjectStage, post: string, duties: string][],
): Promise<Map<ProjectStage, string>> {
  const assigned = new Map<ProjectStage, string>();
  for (const [stage, post, duties] of stages) {
    const responsibility = { project, stage, post: id(`post:${post}`), duties, document, startDate };
    assigned.set(stage, await act(stageAssign, responsibility));
  }
  return assigned;
}
