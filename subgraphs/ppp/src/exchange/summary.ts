import type { Tally } from '@integrity-graph/kit';
import type { ProjectReport } from './import.js';

/** A few lines for the screen: what an import comes to. */
export function summaryOf(tally: Tally<ProjectReport>): string[] {
  const { processes } = tally;
  const documents = processes.flatMap((one) => one.documents);
  const identifiers = new Set(processes.map(({ identifier }) => identifier));
  const recorded = new Set(processes.filter(({ project }) => project).map(({ identifier }) => identifier));
  const count = (outcome: string) => documents.filter((one) => one.outcome === outcome).length;
  return [
    `${documents.length} documents of ${identifiers.size} projects: ${count('KEPT')} kept, ${count('KNOWN')} known already, ${count('EDITION')} kept beside another content under the same number`,
    `${recorded.size} of ${identifiers.size} projects are recorded here; of the others what was published is kept alone`,
    ...tally.reasonLines(),
    ...tally.unplacedLines('what was published'),
  ];
}
