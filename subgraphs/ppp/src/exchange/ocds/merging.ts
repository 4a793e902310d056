import type { ReleaseSchema } from '@integrity-graph/kit';

/** A list that is one value: a later release replaces it as a whole. */
const WHOLE: ReleaseSchema = { wholeListMerge: true };

const organizations: ReleaseSchema = { items: { properties: { id: {}, additionalIdentifiers: WHOLE } } };
const items: ReleaseSchema = { items: { properties: { id: {}, additionalClassifications: WHOLE } } };

/**
 * Where merging by OCDS 1.1 with the profile for partnerships departs from the rule for fields that no schema knows, which
 * are merged by the ids of their members.
 */
export const PPP_MERGING: ReleaseSchema = {
  properties: {
    id: { omitWhenMerged: true },
    date: { omitWhenMerged: true },
    tag: { omitWhenMerged: true },
    parties: organizations,
    planning: { properties: { project: { properties: { additionalClassifications: WHOLE, locations: WHOLE } } } },
    tender: { properties: { items, tenderers: organizations } },
    awards: { items: { properties: { id: {}, items, suppliers: organizations } } },
    contracts: { items: { properties: { id: {}, items, signatories: organizations } } },
  },
};
