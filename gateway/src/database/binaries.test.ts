import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type InstalledPackage, installedPackage, usableBinaries } from './binaries.js';

const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65534, gid: 65534 };

let folder: string;
let dataFolder: string;
/** A package as npm unpacks it without running its install script: no links. */
let unlinked: InstalledPackage;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'integrity-graph-'));
  await chmod(folder, 0o755);
  dataFolder = join(folder, 'data');
  await mkdir(dataFolder);
  await chmod(dataFolder, 0o711);
  const { native, version } = await installedPackage();
  unlinked = { native: join(folder, 'package', 'native'), version };
  await cp(native, unlinked.native, { recursive: true, verbatimSymlinks: true });
  const library = join(unlinked.native, 'lib');
  for (const entry of await readdir(library, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) await rm(join(library, entry.name));
  }
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the programs of PostgreSQL', () => {
  it('get back the links that their install script would have made', async () => {
    const { postgres, major } = await usableBinaries(dataFolder, undefined, unlinked);
    expect(postgres).toBe(join(unlinked.native, 'bin', 'postgres'));
    expect(major).toBe('18');
    expect(execFileSync(postgres, ['--version'], { encoding: 'utf8' })).toContain('PostgreSQL');
  });

  it.runIf(isRoot)('are copied out of a home that is closed to their account, once', async () => {
    await chmod(dirname(unlinked.native), 0o700);
    const { postgres } = await usableBinaries(dataFolder, nobody, unlinked);
    expect(dirname(dirname(postgres))).toBe(join(dataFolder, `binaries-${unlinked.version}`));
    expect(execFileSync(postgres, ['--version'], { encoding: 'utf8', ...nobody, cwd: '/' })).toContain('PostgreSQL');
    expect(await readdir(dataFolder)).toEqual([`binaries-${unlinked.version}`]);

    await rm(unlinked.native, { recursive: true });
    expect(await usableBinaries(dataFolder, nobody, unlinked)).toMatchObject({ postgres });
  });

  it.runIf(isRoot)('name the folder that blocks them when the data folder is closed too', async () => {
    await chmod(folder, 0o700);
    await expect(usableBinaries(dataFolder, nobody, unlinked)).rejects.toThrow(
      `${folder} (mode 0700, owner uid 0) is closed to uid 65534`,
    );
  });
});
