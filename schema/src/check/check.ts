import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { type Sdls, sdlOf } from '../compose.js';
import type { Manifest } from '../manifest.js';
import { entitiesOf } from '../sdl.js';
import { sourceFiles } from '../sources.js';
import { lint } from '../style/lint.js';
import { subgraphs } from '../subgraphs.js';
import { atRevision, breakingFaults } from './breaking.js';
import { composed, secondOpinion } from './composition.js';
import { definitionFaults } from './definitions.js';
import { driftFaults } from './drift.js';
import type { Fault } from './fault.js';
import { isolationFaults } from './isolation.js';

/** What a check of everything says. */
export interface Verdict {
  faults: Fault[];
  /** What could not be looked at, and why. */
  notes: string[];
}

const API = 'schema/api.graphql';

/**
 * Checks everything that is published.
 * @param root folder of the repository
 * @param base revision whose API clients know
 */
export async function check(root: URL, manifests: readonly Manifest[], base: string): Promise<Verdict> {
  const sources = driftFaults(root, sourceFiles(root, manifests));
  const sdls: Sdls = new Map(subgraphs.map(({ name }) => [name, sdlOf(name)]));
  const { files, faults: unfit } = composed(sdls);
  const apollo = await secondOpinion(sdls);
  const published = files.size > 0 ? driftFaults(root, files) : [];
  const { faults: breaking, note } = await changes(root, base, files.get(API));
  return {
    faults: [
      ...sources,
      ...unfit,
      ...(apollo ?? []),
      ...published,
      ...breaking,
      ...lint(
        subgraphs.map((definition) => ({
          name: definition.name,
          isSector: definition.domain.kind === 'sector',
          owns: entitiesOf(definition),
          document: parse(sdls.get(definition.name)!),
        })),
      ),
      ...subgraphs.flatMap((definition) =>
        definitionFaults(
          definition,
          manifests.find(({ name }) => name === definition.name) ?? { name: definition.name, subjects: [] },
        ),
      ),
      ...(await isolationFaults(sdls)),
    ],
    notes: [...(apollo ? [] : ['@apollo/composition is not installed: no second opinion on composition']), ...note],
  };
}

async function changes(root: URL, base: string, api: string | undefined): Promise<{ faults: Fault[]; note: string[] }> {
  const before = await atRevision(root, base, API);
  if (api === undefined) return { faults: [], note: ['nothing was composed: no comparison with what clients know'] };
  if (before === undefined)
    return { faults: [], note: [`${base} has no ${API}: no comparison with what clients know`] };
  return {
    faults: await breakingFaults(before, api, readFileSync(new URL('schema/CHANGELOG.md', root), 'utf8')),
    note: [],
  };
}
