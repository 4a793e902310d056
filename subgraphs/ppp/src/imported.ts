import { type Context, type DomainRecord, type FlagRule, NotApplicable, tableOf } from '@integrity-graph/kit';
import { PppProject } from './project/project.js';

/** A rule of leads that has nothing to say of what was imported, nor of what lies under it. */
export const ofRegistered = (rule: FlagRule): FlagRule => ({
  ...rule,
  async gather(targets, context) {
    const imported = await importedAmong(
      targets.map(({ record }) => projectIdOf(record)),
      context,
    );
    const judged = targets.filter(({ record }) => !imported.has(projectIdOf(record)));
    const inputs = new Map((await rule.gather(judged, context)).map((input, index) => [judged[index]!, input]));
    return targets.map((target) => inputs.get(target) ?? IMPORTED);
  },
});

const IMPORTED = new NotApplicable('导入的数据不作线索 · imported: it binds nobody here');

const projectIdOf = ({ id, projectId = id }: DomainRecord & { projectId?: string }): string => projectId;

async function importedAmong(ids: readonly string[], { rows }: Context): Promise<Set<string>> {
  const found = await rows<{ id: string }>(
    `select id from ${tableOf(PppProject)} where origin = 'IMPORTED' and id = any(?::uuid[])`,
    [`{${ids.join(',')}}`],
  );
  return new Set(found.map(({ id }) => id));
}
