import { liesWithin } from '../access/division-path.js';
import type { Context } from '../service/context.js';
import type { Day } from '../values/index.js';

interface Policy {
  path: string;
  from: Day | null;
  until: Day | null;
}

/**
 * Whether the sector of this subgraph is in force in a place on a day: by a policy of the division itself or of one above.
 * Where it is not, nothing is owed and no lead is raised; records are kept all the same. Always, in a subgraph that does
 * not follow `parties`: it knows of no policies. A policy adopted a moment ago counts once it has been followed.
 */
export async function isInForce(context: Context, divisionPath: string, day: Day): Promise<boolean> {
  const { follows, domain } = context.runtime.definition;
  if (domain.kind !== 'sector' || !follows?.some(({ source }) => source === 'parties')) return true;
  const loader = context.loader<string, readonly Policy[]>('policies', async (sectors) => {
    const found = sectors.map((sector) =>
      context.rows<Policy & Record<string, unknown>>(
        `select division_path as path, valid_from as from, valid_until as until from directory
         where type = 'DivisionPolicy' and facts @> ?::jsonb`,
        [JSON.stringify({ sectors: [sector.toUpperCase()] })],
      ),
    );
    return Promise.all(found);
  });
  const covers = ({ path, from, until }: Policy) =>
    liesWithin(divisionPath, path) && (from ?? '') <= day && (!until || day <= until);
  return (await loader.load(domain.name)).some(covers);
}
