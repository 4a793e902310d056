import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JWT_SECRET } from '../setup/graph.js';
import { graphAt, once } from './installation.js';
import { type Environment, launch, type Program, run, workFolder } from './programs.js';
import { until } from './until.js';
import { openWriters, type Writers } from './writing.js';

/* The tools while `npm start` runs with its own PostgreSQL: they work on the running server and leave it running. */

let folder: Awaited<ReturnType<typeof workFolder>>;
let environment: Environment;
let program: Program;
let writers: Writers;

beforeAll(async () => {
  folder = await workFolder();
  environment = { DATA_DIR: folder.path, SAMPLE_DATA: 'false', JWT_SECRET };
  program = await launch(['start'], environment);
  writers = await openWriters(graphAt(() => program.url));
  await writers.write(20);
});
afterAll(async () => {
  await program?.killAll();
  await folder?.remove();
});

const agrees = async () => (await run(['reconcile'], environment)).stdout === 'The register and its sources agree.\n';

describe.runIf(once)('beside a running graph', () => {
  it('the journals are verified and the register is compared with its sources', async () => {
    const [verified, compared] = await Promise.all([run(['verify'], environment), run(['reconcile'], environment)]);
    expect(verified).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^(\w+: \d+ lines, the chain is whole\n){3,}$/),
      stderr: '',
    });
    expect(compared).toEqual({ code: 0, stdout: 'The register and its sources agree.\n', stderr: '' });
  });

  it('the register is rebuilt while clients write, and follows them as before', async () => {
    const [replayed] = await Promise.all([run(['replay', 'obligations'], environment), writers.write(40)]);
    expect(replayed).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^The register was rebuilt: \d+ obligations\.\n$/),
      stderr: '',
    });
    await writers.write(10);
    await until(agrees);
    await writers.expectEachOnce();
  });

  it('divisions are imported, once their package is there', async () => {
    const { stderr } = await run(['import:divisions'], environment);
    expect(stderr).not.toContain('in use');
  });

  it('the graph ends in peace afterwards', async () => {
    program.signal('SIGTERM');
    expect(await program.ended).toMatchObject({ code: 0, stderr: '' });
    expect(await agrees()).toBe(true);
  });
});
