import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keys of an installation that was given none: drawn once, kept in its data folder, readable by its owner only. */
export interface Secrets {
  /** Signs the demo's tokens. */
  jwt: string;
  /** Shared by gateway and subgraphs over HTTP. */
  signing: string;
  /** Keys the hashes of citizen ID numbers. */
  person: string;
  /** Password of the application logins of the embedded database. */
  database: string;
}

export function localSecrets(dataFolder: string): Secrets {
  const file = join(dataFolder, 'secrets.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const draw = () => randomBytes(32).toString('base64url');
  const secrets: Secrets = { jwt: draw(), signing: draw(), person: draw(), database: draw() };
  mkdirSync(dataFolder, { recursive: true });
  try {
    writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600, flag: 'wx' });
    return secrets;
  } catch (error) {
    // Another process drew them in the same moment: its keys hold.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return localSecrets(dataFolder);
  }
}
