import type { Work } from '@integrity-graph/kit';
import { EnvironmentProblemClosing } from './closing.js';
import { EnvironmentProblemExtension } from './extension.js';
import type { EnvironmentProblem } from './problem.js';
import { EnvironmentProblemProgress } from './progress.js';

/** A problem with what was recorded under it. */
export interface ProblemDossier {
  problem: EnvironmentProblem;
  progress: EnvironmentProblemProgress[];
  extensions: EnvironmentProblemExtension[];
  /** In the order they were applied for; all but the last were rejected or revoked. */
  closings: EnvironmentProblemClosing[];
}

/** The dossier of a problem within an action, with what the action itself has added. */
export async function dossierOf(work: Work, problem: EnvironmentProblem): Promise<ProblemDossier> {
  const where = { problemId: problem.id };
  const closings = await work.findAll(EnvironmentProblemClosing, where);
  return {
    problem,
    progress: await work.findAll(EnvironmentProblemProgress, where),
    extensions: await work.findAll(EnvironmentProblemExtension, where),
    closings: closings.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
