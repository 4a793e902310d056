import type { Tally } from '@integrity-graph/kit';
import type { ProcessReport } from './import.js';

/** A few lines for the screen: what an import comes to. */
export function summaryOf(tally: Tally<ProcessReport>): string[] {
  const { processes } = tally;
  const releases = processes.flatMap((one) => one.releases);
  const ocids = new Set(processes.map(({ ocid }) => ocid));
  const withProject = new Set(processes.filter(({ project }) => project).map(({ ocid }) => ocid));
  const count = (outcome: string) => releases.filter((release) => release.outcome === outcome).length;
  return [
    `${releases.length} releases of ${ocids.size} processes: ${count('KEPT')} kept, ${count('KNOWN')} known already, ${count('EDITION')} kept beside another content under the same id`,
    ...processes.flatMap(({ ocid, releases: list }) =>
      list
        .filter(({ outcome }) => outcome === 'EDITION')
        .map(
          ({ id, edition }) => `  ${ocid}: ${id} was published with other content before; this is edition ${edition}`,
        ),
    ),
    `${withProject.size} of ${ocids.size} processes have a project here; the others are kept as releases alone`,
    ...tally.reasonLines(),
    ...tally.unplacedLines('the releases'),
  ];
}
