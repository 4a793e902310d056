import { parse } from 'graphql';
import { PUBLISHED, type Sdls, sdlOf } from '../compose.js';
import { type Manifest, manifestOf } from '../manifest.js';
import { entitiesOf } from '../sdl.js';
import { sourceFiles } from '../sources.js';
import type { Subgraph } from '../style/document.js';
import { lint } from '../style/lint.js';
import { subgraphs } from '../subgraphs.js';
import { API, breakingSince } from './breaking.js';
import { composed, secondOpinion } from './composition.js';
import { definitionFaults } from './definitions.js';
import { driftFaults } from './drift.js';
import type { Verdict } from './fault.js';
import { isolationFaults } from './isolation.js';

/**
 * Checks everything that is published.
 * @param root folder of the repository
 * @param base revision whose API clients know; the newest release unless given
 * @throws SetupError when that revision is not there
 */
export async function check(root: URL, manifests: readonly Manifest[], base: string | undefined): Promise<Verdict> {
  const sdls: Sdls = new Map(subgraphs.map(({ name }) => [name, sdlOf(name)]));
  const { files, faults } = composed(sdls);
  const verdicts: Verdict[] = [
    { faults: driftFaults(root, sourceFiles(root, manifests)) },
    { faults },
    await secondOpinion(sdls),
    // Without a supergraph there is nothing to compare.
    ...(files
      ? [{ faults: driftFaults(root, files, PUBLISHED) }, await breakingSince(base, root, files.get(API)!)]
      : []),
    { faults: lint(asLinted(sdls)) },
    { faults: subgraphs.flatMap((one) => definitionFaults(one, manifestOf(one.name, manifests))) },
    { faults: await isolationFaults(sdls) },
  ];
  return { faults: verdicts.flatMap((one) => one.faults), notes: verdicts.flatMap(({ notes = [] }) => notes) };
}

const asLinted = (sdls: Sdls): Subgraph[] =>
  subgraphs.map((definition) => ({
    name: definition.name,
    isSector: definition.domain.kind === 'sector',
    owns: entitiesOf(definition),
    document: parse(sdls.get(definition.name)!),
  }));
