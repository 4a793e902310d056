import {
  compiledRelease,
  dayOf,
  type FileFault,
  inOrder,
  isObject,
  type JsonObject,
  type JsonValue,
  merging,
  type Release,
  readOcds,
  type Ties,
} from '@integrity-graph/kit';
import { planOc4ids } from './oc4ids/plan.js';
import { PPP_MERGING } from './ocds/merging.js';
import { planOcds } from './ocds/plan.js';
import type { ProjectPlan } from './plan.js';
import type { PppSource, SourceStandard } from './source.js';

/** A document as found in a file, with what its package says beside it. */
export interface FoundDocument {
  identifier: string;
  number: string;
  releasedAt: Date | null;
  document: JsonObject;
  metadata: JsonObject;
  /** Where in the file: `projects[0]`. */
  at: string;
}

/** What sets a standard apart: how its files are read, and what its documents come to. */
export interface Standard {
  code: SourceStandard;
  read(json: unknown): { found: FoundDocument[]; faults: FileFault[] };
  /** The records that what was kept of a project comes to. */
  plan(kept: readonly PppSource[], ties: Ties): ProjectPlan;
  /** Which of them tell of the project as it is now; nothing of the others has a place in a record. */
  telling(kept: readonly PppSource[]): readonly PppSource[];
  /** What is kept of a document in fields of its own. */
  own: ReadonlySet<string>;
}

// --- OC4IDS ----------------------------------------------------------------------------------------------------------

/** What was updated last tells what a project is now; of one instant, what was kept last. */
const latest = (kept: readonly PppSource[]): PppSource =>
  kept.reduce((last, one) => {
    const [a, b] = [last, one].map(({ releasedAt }) => releasedAt?.getTime() ?? 0) as [number, number];
    return b > a || (b === a && one.id > last.id) ? one : last;
  });

export const OC4IDS: Standard = {
  code: 'OC4IDS',
  own: new Set(['id', 'updated']),
  telling: (kept) => [latest(kept)],
  plan: (kept, ties) => planOc4ids(latest(kept).document, ties),
  read(json) {
    const faults: FileFault[] = [];
    const found: FoundDocument[] = [];
    const packages = (Array.isArray(json) ? json : [json]) as JsonValue[];
    for (const [index, one] of packages.entries()) {
      const under = Array.isArray(json) ? `[${index}]` : '';
      const { projects, ...metadata } = isObject(one) && Array.isArray(one.projects) ? one : { projects: [one] };
      const isPackage = Object.keys(metadata).length > 0;
      for (const [ordinal, project] of (projects as JsonValue[]).entries()) {
        const at = isPackage ? `${under}projects[${ordinal}]` : under;
        if (!isObject(project) || typeof project.id !== 'string' || project.id === '') {
          faults.push({ at, message: 'not a project of OC4IDS: expected an object with an id' });
        } else {
          found.push({ ...identityOf(project), document: project, metadata, at });
        }
      }
    }
    return { found, faults };
  },
};

function identityOf({ id, updated }: JsonObject): Pick<FoundDocument, 'identifier' | 'number' | 'releasedAt'> {
  const number = typeof updated === 'string' ? updated : '';
  const at = Date.parse(number);
  return { identifier: String(id), number, releasedAt: Number.isNaN(at) ? null : new Date(at) };
}

// --- OCDS with the profile for partnerships --------------------------------------------------------------------------

/**
 * What merging goes by: first editions, without what the publisher merged himself once releases of his are there; of one
 * date, in the order they were kept in, which their ids follow.
 */
function merged(kept: readonly PppSource[]): PppSource[] {
  const first = kept.filter(({ edition }) => edition === 1).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const releases = new Set<JsonObject>(merging(first.map(({ document }) => document as Release)));
  return first.filter(({ document }) => releases.has(document));
}

export const OCDS_PPP: Standard = {
  code: 'OCDS_PPP',
  own: new Set(['ocid', 'id', 'date']),
  telling: merged,
  plan(kept, ties) {
    const releases = merged(kept).map(({ document }) => document as Release);
    return planOcds(compiledRelease(releases, PPP_MERGING), ties, dayOf(new Date(inOrder(releases)[0]!.date)));
  },
  read(json) {
    const { found, faults } = readOcds(json);
    const documents = found.map(({ release, metadata, at }) => ({
      identifier: release.ocid,
      number: release.id,
      releasedAt: new Date(release.date),
      document: release,
      metadata,
      at,
    }));
    return { found: documents, faults };
  },
};
