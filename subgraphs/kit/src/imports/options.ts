import type { RowFault } from './format.js';

export interface ImportOptions {
  /** Who imports; the journal names `import:<who>`. */
  as: string;
  /** Acts with the rights of an officer of the sector in this division; with the subgraph's own unless given. */
  division?: string;
  /** Checks everything, and keeps nothing. */
  dryRun?: boolean;
  sheet?: string;
  /** Values of the format's own options, by name. */
  options?: Record<string, string | undefined>;
  /** Once aborted, the import ends after the item or batch it is at. */
  signal?: AbortSignal;
  /** Told of every item that was dealt with. */
  progress?(so: ImportSummary & { file: string; bytes: number }): void;
  /** Told of every fault as it is found. */
  fault?(file: string, line: number, fault: RowFault): void;
  notice?(text: string): void;
}

export interface ImportSummary {
  read: number;
  recorded: number;
  /** Imported before, and left as it is. */
  unchanged: number;
  refused: number;
  /** Whether it was broken off; run again, it goes on where it stopped. */
  interrupted: boolean;
  /** The files that hold the refused rows. */
  errorFiles: string[];
  /** Files that could not be read, or not to their end, and why. */
  unreadable: string[];
}
