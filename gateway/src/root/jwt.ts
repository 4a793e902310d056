import type { JwtOptions } from '../options.js';
import type { Config } from './config.js';
import { localSecrets } from './secrets.js';

/** How tokens are verified: by the configured issuer's keys, or the local issuer's. */
export function jwtOptions({
  jwksUrl,
  jwtSecret,
  jwtIssuer: issuer,
  jwtAudience: audience,
  dataFolder,
}: Config): JwtOptions {
  const key = jwksUrl ? { jwksUrl } : { secret: jwtSecret ?? localSecrets(dataFolder).jwt };
  return { ...key, ...(issuer && { issuer }), ...(audience && { audience }) };
}
