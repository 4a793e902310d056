import { CompositionError, type Sdls, schemaFiles, services } from '../compose.js';
import type { Fault, Verdict } from './fault.js';

const mend = 'read the rule in schema/STYLE.md; compose again with npm run schema';

/** The published files, or why the subgraphs do not fit together. */
export function composed(sdls: Sdls): { files?: Map<string, string>; faults: Fault[] } {
  try {
    return { files: schemaFiles(sdls), faults: [] };
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    return { faults: error.faults.map((what) => ({ check: 'composition', where: 'supergraph', what, mend })) };
  }
}

/**
 * What Apollo's own composer says: a second opinion, since clients may run its router. Its licence, Elastic-2.0, allows
 * it here as a tool of development; nothing that is shipped depends on it, and where it is not installed, as after
 * `npm ci --omit=dev`, the check says so and goes on.
 */
export async function secondOpinion(sdls: Sdls): Promise<Verdict> {
  const apollo = await import('@apollo/composition').catch(() => undefined);
  if (!apollo) return { faults: [], notes: ['@apollo/composition is not installed: no second opinion on composition'] };
  const { errors = [] } = apollo.composeServices(services(sdls));
  return {
    faults: errors.map(({ message, extensions }) => ({
      check: 'composition/apollo',
      where: 'supergraph',
      what: `${extensions.code ?? 'ERROR'}: ${message}`,
      mend,
    })),
  };
}
