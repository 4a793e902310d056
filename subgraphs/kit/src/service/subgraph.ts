import type { AnyEntity, EntityClass } from '@mikro-orm/core';
import type { ClassType } from 'type-graphql';
import type { Domain } from '../access/principal.js';
import type { Action } from '../actions/action.js';
import type { Follow } from '../events/follower.js';
import type { Screen } from '../flags/screening.js';
import type { ImportFormat } from '../imports/format.js';
import type { ObservationSeries } from '../observations/series.js';
import type { RecordClass } from '../storage/rows.js';
import type { Context } from './context.js';
import type { SampleLoader } from './sample.js';

/** Answers `_entities` for one type: a representation in, the entity or null out. */
export type ReferenceResolver = (reference: { id: string }, context: Context) => unknown;

/** A subgraph's table of contents. */
export interface SubgraphDefinition {
  /** Folder name, name in the supergraph, and name of the PostgreSQL schema. */
  name: string;
  zh: string;
  en: string;
  domain: Domain;
  /** Every stored record type; those in the graph answer references by id. */
  records: readonly (RecordClass & EntityClass<AnyEntity>)[];
  /** Tables of observations, written in batches of their own. */
  observations?: readonly ObservationSeries[];
  /** Records whose versions others may follow as events. */
  publishes?: readonly RecordClass[];
  /** Queries, subscriptions and computed fields. */
  resolvers: readonly ClassType[];
  /** Types that only a reference or an interface reaches. */
  orphans?: readonly ClassType[];
  actions: readonly Action[];
  /** Types of others to which this subgraph adds fields, each named like the type; `references` answers them. */
  extends?: readonly ClassType[];
  /** Entities of others that this subgraph extends. */
  references?: Record<string, ReferenceResolver>;
  follows?: readonly Follow[];
  migrations: URL;
  /** Files it can import. */
  imports?: readonly ImportFormat[];
  /** Loads its part of the sample data; runs after the subgraphs it refers to. */
  sample?: SampleLoader;
  /** Looks at what was made or changed by the rules for flags; `sectorFlags(…).screen`. */
  screen?: Screen;
  /** Runs when a civil day begins in Asia/Shanghai. */
  dayTurn?: (context: Context) => Promise<unknown>;
}

/** Declares a subgraph. */
export const subgraph = (definition: SubgraphDefinition): SubgraphDefinition => definition;
