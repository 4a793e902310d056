import type { Extension, Suspension, Work } from '@integrity-graph/kit';
import { SafetyTechnicalAppraisal } from './appraisal.js';
import { type ExtensionOf, SafetyInvestigationExtension } from './extension.js';
import type { SafetyInvestigation } from './investigation.js';

/** What moved the periods of an investigation: extensions on a document, and days of technical appraisal. */
export async function circumstancesOf(work: Work, { id }: SafetyInvestigation, of: ExtensionOf) {
  const extensions = await work.findAll(SafetyInvestigationExtension, { investigationId: id });
  const appraisals = await work.findAll(SafetyTechnicalAppraisal, { investigationId: id });
  return {
    extensions: await Promise.all(
      extensions
        .filter((extension) => extension.of === of)
        .map(async ({ until, approvedById, document }): Promise<Extension> => {
          const body = await work.directory.find(approvedById);
          return { until, approvedBy: body?.name ?? approvedById, basis: { title: document } };
        }),
    ),
    // The time an appraisal takes is not part of the period of the investigation (27); the reply has none.
    suspensions: of === 'REPORT' ? appraisals.map(standstill) : [],
  };
}

const standstill = ({ from, to, matter }: SafetyTechnicalAppraisal): Suspension => ({
  from,
  ...(to && { to }),
  reason: matter,
});
