import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphAt, once } from '../outage/installation.js';
import { launch, type Program, workFolder } from '../outage/programs.js';
import { act, creditOffice, PURPOSE, registrar } from '../setup/actors.js';
import { foundBureau } from '../setup/bureau.js';
import { JWT_SECRET, type TestGraph } from '../setup/graph.js';

/*
 * A newcomer adds a ninth sector to a copy of the project: the command makes it, one record and one obligation are
 * added as the kit's README shows, and the obligation stands in the dossier of the person who must perform it.
 */

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FIXTURES = new URL('../../src/federation/ninth-sector/', import.meta.url);
const MINUTES = 60_000;

let folder: Awaited<ReturnType<typeof workFolder>>;
let project: string;
let program: Program;
let graph: TestGraph;

const inProject = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const npm = (...args: string[]) => inProject('npm', ...args);

/** A copy of what is in the repository, with what is installed and built. */
function copyProject(): void {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  for (const file of files.split('\n').filter(Boolean)) cpSync(join(ROOT, file), join(project, file));
  execFileSync('cp', ['-al', join(ROOT, 'node_modules'), join(project, 'node_modules')]);
  // What is built is written in place, so it is copied and not linked; what turbo remembers spares building it again.
  if (existsSync(join(ROOT, '.turbo'))) execFileSync('cp', ['-a', join(ROOT, '.turbo'), join(project, '.turbo')]);
  for (const built of ['bench/dist', 'gateway/dist', 'schema/dist', 'tests/dist', ...packages()])
    execFileSync('cp', ['-a', join(ROOT, built), join(project, built)]);
  // npm writes this file in place; the copy has one of its own.
  const lock = 'node_modules/.package-lock.json';
  rmSync(join(project, lock));
  cpSync(join(ROOT, lock), join(project, lock));
}
const packages = () =>
  execFileSync('git', ['ls-files', 'subgraphs/*/package.json'], { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
    .map((file) => join(dirname(file), 'dist'));

const inSector = (path: string) => join(project, 'subgraphs/health/src', path);
const fixture = (name: string) => readFileSync(new URL(name, FIXTURES), 'utf8');

/** Changes a file of the sector; fails when it does not hold what is to be replaced. */
function edit(path: string, ...changes: [from: string, to: string][]): void {
  let text = readFileSync(inSector(path), 'utf8');
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  writeFileSync(inSector(path), text);
}

/** One record and one obligation, as the kit's README shows. */
function addReply(): void {
  mkdirSync(inSector('reply'));
  writeFileSync(inSector('reply/reply.ts'), fixture('reply.ts.txt'));
  writeFileSync(inSector('rules/rules.yaml'), fixture('rules.yaml.txt'));
  edit(
    'obligations.ts',
    ['import { RecordType, SectorObligation }', 'import { keepObligations, RecordType, SectorObligation, type Work }'],
    [
      "'@integrity-graph/kit';\n",
      "'@integrity-graph/kit';\nimport type { HealthMatter } from './matter/matter.js';\nimport { rules } from './rules/rules.js';\n",
    ],
  );
  writeFileSync(
    inSector('obligations.ts'),
    readFileSync(inSector('obligations.ts'), 'utf8') + fixture('obligations.ts.txt'),
  );
  edit(
    'matter/register.ts',
    ['import { refuse }', "import { settleObligations } from '../obligations.js';\nimport { refuse }"],
    ['return work.create(', 'const matter = work.create('],
    ['    });\n  },', '    });\n    await settleObligations(work, matter);\n    return matter;\n  },'],
  );
  edit(
    'subgraph.ts',
    ['import { loadSample }', "import { HealthReply, replyRecord } from './reply/reply.js';\nimport { loadSample }"],
    ['records: [HealthMatter, ', 'records: [HealthMatter, HealthReply, '],
    [
      "many: 'healthMatters' })",
      "many: 'healthMatters' }), recordQueries(HealthReply, { one: 'healthReply', many: 'healthReplies' })",
    ],
    ['actions: [matterRegister]', 'actions: [matterRegister, replyRecord]'],
  );
  writeFileSync(
    join(project, 'subgraphs/health/package.json'),
    readFileSync(join(project, 'subgraphs/health/package.json'), 'utf8').replace(
      '"subjects": []',
      '"subjects": ["HealthMatter"]',
    ),
  );
}

describe.runIf(once)('a ninth sector', () => {
  beforeAll(async () => {
    folder = await workFolder();
    project = join(folder.path, 'project');
    copyProject();
  });
  afterAll(async () => {
    program?.signal('SIGTERM');
    await program?.ended;
    await folder?.remove();
  });

  it(
    'is made by one command, as tidy as the others',
    () => {
      expect(npm('run', '-s', 'new-sector', '--', 'health', '--zh', '医疗卫生', '--en', 'health care')).toContain(
        '医疗卫生 · health care is part of the graph',
      );
      expect(inProject('node_modules/.bin/biome', 'check', 'subgraphs/health')).toContain('No fixes applied');
    },
    3 * MINUTES,
  );

  it(
    'takes a record and an obligation, and composes',
    () => {
      addReply();
      npm('run', '-s', 'schema');
      expect(npm('run', '-s', 'migration', '--', 'health', 'reply')).toContain('0002_reply.sql');
    },
    3 * MINUTES,
  );

  it(
    'is built by every command without a word, unless it cannot be built',
    () => {
      const help = () => spawnSync('npm', ['run', '-s', 'help'], { cwd: project, encoding: 'utf8' });
      const fine = help();
      expect(fine.stderr.replace('Building …\n', '')).toBe('');
      expect(fine.stdout).toMatch(/^Usage: npm run/);
      edit('subgraph.ts', ["name: 'health'", 'name: 7']);
      const failed = help();
      expect(failed.status).not.toBe(0);
      expect(failed.stdout).toBe('');
      expect(failed.stderr).toMatch(/src\/subgraph\.ts.*error TS/);
      edit('subgraph.ts', ['name: 7', "name: 'health'"]);
    },
    3 * MINUTES,
  );

  it(
    'shows its obligation in the dossier of who must perform it',
    async () => {
      const environment = { DATA_DIR: join(folder.path, 'data'), SAMPLE_DATA: 'false', JWT_SECRET };
      program = await launch(['start'], environment, join(project, 'gateway/dist/cli.js'));
      graph = graphAt(() => program.url);
      const { body, post, a: person } = await foundBureau(graph, ['HEALTH', 'PROCUREMENT']);
      await act(graph, registrar, 'tenureBegin', { post, person, startDate: '2021-06-01' });
      const officer = { sub: 'health-1', roles: ['officer'], sector: 'health', division: '990000' };
      const number = '示卫〔2026〕1号';
      const input = { number, name: '示例事项', body, aroseOn: '2026-03-02' };
      const matter = await act(graph, officer, 'healthMatterRegister', input);
      const dossier = async () => {
        const { data, errors } = await graph.ask(
          `query ($person: ID!) { person(id: $person) { obligations(filter: { sectors: [HEALTH] }) { edges { node {
             sector kind state performedOn subject { id ... on HealthMatter { number } } } } } } }`,
          { as: creditOffice, headers: PURPOSE, variables: { person } },
        );
        expect(errors).toEqual([]);
        return data.person.obligations.edges.map(({ node }: { node: object }) => node);
      };
      const owed = { sector: 'HEALTH', kind: 'REPLY', subject: { id: matter, number } };
      expect(await dossier()).toMatchObject([{ ...owed, state: 'OPEN' }]);
      await act(graph, officer, 'healthReplyRecord', { matter, repliedOn: '2026-03-20' });
      expect(await dossier()).toMatchObject([{ ...owed, state: 'PERFORMED', performedOn: '2026-03-20' }]);
    },
    3 * MINUTES,
  );
});
