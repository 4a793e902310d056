/** What one run of the bench does. */
export interface BenchOptions {
  /** Numbers of obligations, smallest first. */
  scales: readonly number[];
  /** A superuser's URL of the server to measure on; an embedded one without it. */
  databaseUrl: string | undefined;
  /** How often every contender is measured on every operation, in turn. */
  rounds: number;
  /** Seconds of each measurement with one client waiting for each answer, and with several. */
  seconds: { alone: number; together: number };
  /** Clients at once when throughput is measured. */
  clients: number;
  /** Whether imports and start-up times are measured too. */
  surroundings: boolean;
  /** Told of each step. */
  log: (line: string) => void;
}
