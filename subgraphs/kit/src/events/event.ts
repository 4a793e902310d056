import type { JournalEntry } from '../journal/journal.js';

/** What a subgraph tells others: a record as one version left it. Personal fields are digests. */
export interface Event extends JournalEntry {
  /** Place in the source's order of commit, without gaps, from 1. */
  position: number;
  /** The action that made the version. */
  action: string;
  /** When the source recorded it, ISO 8601. */
  recordedAt: string;
}

/** Reads a subgraph's events. */
export interface EventReader {
  /** Events after a position, in order, at most `limit`; none only when there are none. */
  read(after: number, limit: number): Promise<Event[]>;
  /** The last position there is; 0 before the first event. */
  head(): Promise<number>;
}

/** Where a follower reads a subgraph's events from. */
export interface EventSource extends EventReader {
  readonly name: string;
  /** Calls the listener whenever there may be more; returns how to stop. */
  onChange(listener: () => void): () => void;
}

/** Carries events from subgraphs to followers, within one process or between several. */
export interface EventBus {
  /** Makes a subgraph's events available to followers. */
  provide(name: string, reader: EventReader): Promise<void>;
  source(name: string): EventSource;
  /** A subgraph of this process committed events up to `position`. */
  committed(name: string, position: number): void;
  /** A follower of this process applied a source's events up to `position`. */
  applied(follower: string, source: string, position: number): void;
  /** Waits until a source's events up to `position` have been applied; false when `ms` pass first. */
  awaitApplied(source: string, position: number, ms: number): Promise<boolean>;
  close(): Promise<void>;
}
