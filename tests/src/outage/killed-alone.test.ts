import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JWT_SECRET } from '../setup/graph.js';
import { graphAt, once } from './installation.js';
import { type Environment, launch, type Program, run, workFolder } from './programs.js';
import { openWriters, type Writers } from './writing.js';

/* `npm start` as a newcomer has it: one process, its own PostgreSQL, its data in a folder. */

const ROUNDS = 5;

let folder: Awaited<ReturnType<typeof workFolder>>;
let environment: Environment;
let program: Program;
let writers: Writers;
/** Where it answers now; each start takes another port. */
let url = '';

beforeAll(async () => {
  folder = await workFolder();
  environment = { DATA_DIR: folder.path, SAMPLE_DATA: 'false', JWT_SECRET };
  await start();
  writers = await openWriters(graphAt(() => url));
});
afterAll(async () => {
  await program?.killAll();
  await folder?.remove();
});

async function start(): Promise<void> {
  program = await launch(['start'], environment);
  url = program.url;
}

describe.runIf(once)('everything in one process with its own PostgreSQL', () => {
  it('has its data folder to itself: a second start says who holds it, and exits 1', async () => {
    const { code, stdout, stderr } = await run(['start'], environment);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `The data folder ${folder.path} is in use by process ${program.pid}. Stop that process, or set DATA_DIR to another folder.\n`,
    );
  });

  it(`killed with its database ${ROUNDS} times while clients write: what was answered is there once, the rest after it was repeated`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const answered = Promise.withResolvers<void>();
      let answers = 0;
      const written = writers.write(20, () => {
        answers += 1;
        if (answers === 4 * (round % 5)) answered.resolve();
      });
      if (round % 5 > 0) await answered.promise;
      await program.killAll();
      await written;
      await start();
      await writers.repeat();
    }
    await writers.expectEachOnce();
  }, 120_000);

  it('ended in peace leaves no database behind; its journals are whole and the register agrees with its sources', async () => {
    program.signal('SIGTERM');
    expect(await program.ended).toMatchObject({ code: 0, stderr: '' });
    expect(await run(['verify'], environment)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^(\w+: \d+ lines, the chain is whole\n){3,}$/),
    });
    expect(await run(['reconcile'], environment)).toMatchObject({
      code: 0,
      stdout: 'The register and its sources agree.\n',
    });
  });
});
