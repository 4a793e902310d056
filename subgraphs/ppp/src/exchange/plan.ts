import {
  attempt,
  type Day,
  type DirectoryEntry,
  leave,
  type Party,
  type Planned,
  type Planning,
  partyAt,
  type Reader,
  type Ties,
  untied,
} from '@integrity-graph/kit';
import type { PppAgreement } from '../agreement/agreement.js';
import type { PppCommitment } from '../commitment/commitment.js';
import type { PppPayment } from '../commitment/payment.js';
import type { PppProject } from '../project/project.js';

/** What of a published project is recorded here, and what is not. */
export interface ProjectPlan extends Planning {
  project?: Planned<PppProject> & { body: DirectoryEntry };
  /** The one agreement a project has here. */
  agreement?: AgreementPlan;
}

export interface AgreementPlan extends Planned<PppAgreement> {
  commitments: CommitmentPlan[];
}

export interface CommitmentPlan extends Planned<PppCommitment> {
  payments: Planned<PppPayment>[];
}

export const emptyPlan = (): ProjectPlan => ({ reasons: [], placed: new Set() });

/** The registered body that carries a project out; else says why there is no record. */
export function bodyAt(
  plan: Planning,
  document: Reader,
  reference: Reader,
  ties: Ties,
): (Party & { entry: DirectoryEntry }) | undefined {
  const party = partyAt(document, reference, ties);
  const entry = party?.entry;
  if (party && entry?.type === 'GovernmentBody') return { ...party, entry };
  return leave(plan, reference.key, untied(party, 'a registered government body'));
}

/** The one firm of a list that is registered here; else says of what stands at the path why there is no record. */
export function onlyFirm(
  plan: Planning,
  path: string,
  document: Reader,
  suppliers: readonly Reader[],
  ties: Ties,
): (Party & { entry: DirectoryEntry }) | undefined {
  const [first, ...others] = suppliers;
  if (!first) return leave(plan, path, 'it names no supplier');
  if (others.length > 0) return leave(plan, path, `${others.length + 1} suppliers: an agreement here has one`);
  const party = partyAt(document, first, ties);
  const entry = party?.entry;
  if (party && entry?.type === 'Enterprise') return { ...party, entry };
  return leave(plan, path, untied(party, 'a registered enterprise'));
}

/** What an agreement needs beside its number and partner; else says what is missing. */
export function termOf(
  plan: Planning,
  path: string,
  found: { dateSigned: Day | undefined; startsOn: Day | undefined; endsOn: Day | undefined },
): { dateSigned: Day; startsOn: Day; endsOn: Day } | undefined {
  const { dateSigned, startsOn, endsOn } = found;
  if (!dateSigned) leave(plan, path, 'an agreement needs the day it was signed');
  if (!startsOn || !endsOn || endsOn < startsOn)
    leave(plan, path, 'an agreement needs the first and last day of its term');
  if (!dateSigned || !startsOn || !endsOn || endsOn < startsOn) return undefined;
  return { dateSigned, startsOn, endsOn };
}

/** Of several contracts the one that is the agreement: the first that comes to one. Here a project has no second. */
export function onlyAgreement(
  plan: ProjectPlan,
  document: Reader,
  contracts: readonly Reader[],
  build: (document: Reader, contract: Reader) => AgreementPlan | undefined,
): AgreementPlan | undefined {
  let agreement: AgreementPlan | undefined;
  for (const contract of contracts) {
    agreement ??= attempt(plan, (taken) => build(document.noting(taken), contract.noting(taken)));
    if (agreement && agreement.path !== contract.key) {
      leave(plan, contract.key, 'a second contract of the project: here it has one agreement');
    }
  }
  return agreement;
}
