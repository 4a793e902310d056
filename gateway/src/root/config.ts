import { SetupError } from '@integrity-graph/kit';
import { defaultDataFolder } from '../database/index.js';

/** What the process is told by its environment; every variable is described in the README. */
export interface Config {
  port: number;
  host: string;
  /** Folder of the embedded database and of the demo's secrets. */
  dataFolder: string;
  /** One login for all subgraphs; undefined means the embedded server unless each subgraph has its own. */
  databaseUrl: string | undefined;
  databaseUrlOf(subgraph: string): string | undefined;
  /** After how long the database cuts a statement off. */
  statementTimeoutMs: number;
  natsUrl: string | undefined;
  natsPrefix: string;
  jwtSecret: string | undefined;
  jwksUrl: string | undefined;
  jwtIssuer: string | undefined;
  jwtAudience: string | undefined;
  signingSecret: string | undefined;
  subgraphUrlOf(subgraph: string): string | undefined;
  /** Files of the certificate, key and authority with which a subgraph trusts other routers. */
  tls: { cert: string; key: string; ca: string } | undefined;
  persistedDocuments: { file: string; only: boolean } | undefined;
  rateLimit: { requests: number; seconds: number } | undefined;
  /** Rows of one export at most. */
  exportRows: number;
  allowedOrigins: string[];
  trustProxy: boolean;
  /** Load the sample data into an empty graph; by default only into the embedded server. */
  sample: boolean | undefined;
}

type Env = Record<string, string | undefined>;

/** Reads the environment. @throws SetupError that names every variable at fault, not just the first. */
export function readConfig(env: Env = process.env): Config {
  const faults: string[] = [];
  const text = (name: string) => env[name]?.trim() || undefined;
  const number = (name: string, fallback: number, min: number, max: number): number => {
    const given = text(name);
    if (given === undefined) return fallback;
    const value = Number(given);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    faults.push(`${name}="${given}": expected a whole number from ${min} to ${max}`);
    return fallback;
  };
  const url = (name: string, protocols: string[]): string | undefined => {
    const given = text(name);
    if (given === undefined) return undefined;
    if (URL.canParse(given) && protocols.includes(new URL(given).protocol)) return given;
    faults.push(`${name}: expected a URL that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`);
    return undefined;
  };
  const flag = (name: string): boolean | undefined => {
    const given = text(name);
    if (given === undefined || /^(true|false|1|0)$/.test(given))
      return given === undefined ? undefined : given === 'true' || given === '1';
    faults.push(`${name}="${given}": expected true or false`);
    return undefined;
  };
  const secret = (name: string): string | undefined => {
    const given = text(name);
    if (given !== undefined && Buffer.byteLength(given) < 32) faults.push(`${name}: expected at least 32 bytes`);
    return given;
  };
  // The planner reads it too, and knows these levels only.
  const level = text('LOG_LEVEL');
  if (level && !/^(trace|debug|info|warn|error)$/.test(level))
    faults.push(`LOG_LEVEL="${level}": expected trace, debug, info, warn or error`);
  const postgres = ['postgres:', 'postgresql:'];
  const persistedFile = text('PERSISTED_DOCUMENTS');
  const requests = number('RATE_LIMIT_REQUESTS', 0, 0, 1_000_000);
  // Read here, not when asked for: a fault in any of them is told at start.
  const databaseUrls = matching(env, /^([A-Z]+)_DATABASE_URL$/, (name) => url(name, postgres));
  const subgraphUrls = matching(env, /^([A-Z]+)_SUBGRAPH_URL$/, (name) => url(name, ['http:', 'https:']));
  const tls = { cert: text('TLS_CERT'), key: text('TLS_KEY'), ca: text('TLS_CLIENT_CA') };
  const tlsGiven = Object.values(tls).filter(Boolean).length;
  if (tlsGiven > 0 && tlsGiven < 3) faults.push('TLS_CERT, TLS_KEY and TLS_CLIENT_CA: give all three, or none');
  const config: Config = {
    port: number('PORT', 4000, 0, 65_535),
    host: text('HOST') ?? 'localhost',
    dataFolder: text('DATA_DIR') ?? defaultDataFolder(env as NodeJS.ProcessEnv),
    databaseUrl: url('DATABASE_URL', postgres),
    databaseUrlOf: (subgraph) => databaseUrls.get(subgraph) ?? config.databaseUrl,
    statementTimeoutMs: number('STATEMENT_TIMEOUT_SECONDS', 30, 1, 3600) * 1000,
    natsUrl: url('NATS_URL', ['nats:', 'tls:']),
    natsPrefix: text('NATS_PREFIX') ?? 'integrity',
    jwtSecret: secret('JWT_SECRET'),
    jwksUrl: url('JWKS_URL', ['http:', 'https:']),
    jwtIssuer: text('JWT_ISSUER'),
    jwtAudience: text('JWT_AUDIENCE'),
    signingSecret: secret('SIGNING_SECRET'),
    subgraphUrlOf: (subgraph) => subgraphUrls.get(subgraph),
    tls: tlsGiven === 3 ? (tls as Config['tls']) : undefined,
    persistedDocuments: persistedFile
      ? { file: persistedFile, only: flag('PERSISTED_DOCUMENTS_ONLY') ?? false }
      : undefined,
    rateLimit: requests > 0 ? { requests, seconds: number('RATE_LIMIT_SECONDS', 60, 1, 86_400) } : undefined,
    exportRows: number('EXPORT_MAX_ROWS', 100_000, 1, 10_000_000),
    allowedOrigins:
      text('ALLOWED_ORIGINS')
        ?.split(',')
        .map((origin) => origin.trim()) ?? [],
    trustProxy: flag('TRUST_PROXY') ?? false,
    sample: flag('SAMPLE_DATA'),
  };
  if (config.jwtSecret && config.jwksUrl) faults.push('JWT_SECRET and JWKS_URL: give one of them, not both');
  if (!/^[a-z][a-z0-9_]*$/i.test(config.natsPrefix))
    faults.push(`NATS_PREFIX="${config.natsPrefix}": expected letters, digits and underscores`);
  if (faults.length > 0)
    throw new SetupError(
      `The configuration has ${faults.length === 1 ? 'a fault' : 'faults'}:\n${faults.map((f) => `  ${f}`).join('\n')}`,
    );
  return config;
}

function matching(env: Env, pattern: RegExp, read: (name: string) => string | undefined): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of Object.keys(env)) {
    const subgraph = pattern.exec(name)?.[1]?.toLowerCase();
    const value = subgraph && read(name);
    if (value) found.set(subgraph, value);
  }
  return found;
}
