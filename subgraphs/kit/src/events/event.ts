import type { JournalEntry } from '../journal/journal.js';

/** What a subgraph tells others: a record as one version left it. Personal fields are digests. */
export interface Event extends JournalEntry {
  /** Place in the source's order of commit, without gaps, from 1. */
  position: number;
  /** When the source recorded it, ISO 8601. */
  recordedAt: string;
}

/** Where a follower reads a subgraph's events from. */
export interface EventSource {
  readonly name: string;
  /** Events after a position, in order, at most `limit`. */
  read(after: number, limit: number): Promise<Event[]>;
  /** Calls the listener whenever there may be more; returns how to stop. */
  onChange(listener: () => void): () => void;
}

/** Carries events from subgraphs to followers, within one process or between several. */
export interface EventBus {
  source(name: string): EventSource;
  /** A subgraph committed events up to `position`. */
  committed(name: string, position: number): void;
  /** A follower applied a source's events up to `position`. */
  applied(follower: string, source: string, position: number): void;
  /** Waits until the followers of a source have applied `position`; false when `ms` pass first. */
  awaitApplied(source: string, position: number, ms: number): Promise<boolean>;
  close(): Promise<void>;
}
