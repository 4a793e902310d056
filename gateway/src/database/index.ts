export {
  defaultDataFolder,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
  stopAbandonedPostgres,
} from './embedded.js';
export { EmbeddedPostgresBusy } from './lock.js';
export { isProcessAlive } from './processes.js';
