import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDatabase, type TestDatabase } from '@integrity-graph/kit/testing';
import { subgraphs } from '@integrity-graph/schema';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { graphAt, once, sql } from './installation.js';
import { type Ended, type Environment, launch, type Program, run, workFolder } from './programs.js';
import { until } from './until.js';

/** All subgraphs but the first, as they are told. */
const OTHERS = subgraphs.map(({ name }) => name).filter((name) => name !== 'parties');

let database: TestDatabase;
let folder: Awaited<ReturnType<typeof workFolder>>;
/** What db:prepare printed, as a user copies it. */
let environment: Environment;
let prepared: Ended[];

/** Roles belong to the server; these are gone with the test. */
const PREFIX = `ig_test_cli_${process.pid}`;

beforeAll(async () => {
  folder = await workFolder();
  database = await createDatabase(inject('adminUrl'));
  const prepare = (...more: string[]) => run(['db:prepare', '--url', database.adminUrl, '--prefix', PREFIX, ...more]);
  const password = ['--password', 'geheim'];
  prepared = [await prepare(), await prepare(), await prepare(...password), await prepare(...password)];
  const printed = prepared
    .at(-1)!
    .stdout.trim()
    .split('\n')
    .map((line) => line.split(/=(.*)/s) as [string, string]);
  environment = { ...Object.fromEntries(printed), DATA_DIR: folder.path };
});
afterAll(async () => {
  await database?.drop();
  await folder?.remove();
  const roles = await sql<{ name: string }>(
    inject('adminUrl'),
    'select quote_ident(rolname) as name from pg_roles where starts_with(rolname, $1)',
    [PREFIX],
  );
  for (const { name } of roles) await sql(inject('adminUrl'), `drop role ${name}`);
});

describe.runIf(once)('db:prepare', () => {
  it('prints an environment, and nothing else, when it makes the logins', () => {
    const { code, stdout, stderr } = prepared[0]!;
    expect(code).toBe(0);
    expect(stdout).toMatch(/^(DATABASE_URL=postgres:\S+\n)([A-Z]+_DATABASE_URL=postgres:\S+\n){3,}$/);
    expect(stderr).toMatch(/^(applied \w+: \S+\n)+$/);
  });

  it('run again changes nothing; without their passwords it prints no logins, says so and exits 3', () => {
    expect(prepared[1]).toEqual({
      code: 3,
      stdout: '',
      stderr: expect.stringMatching(/^Roles, schemas and tables are up to date\. .* give --password .*\n$/),
    });
  });

  it('given a password prints the same environment each time, and start runs with it', () => {
    expect(prepared[2]).toMatchObject({ code: 0, stderr: '' });
    expect(prepared[2]!.stdout).toMatch(/^DATABASE_URL=postgres:\/\/\w+:geheim@\S+\n([A-Z]+_DATABASE_URL=\S+\n){3,}$/);
    expect(prepared[3]).toEqual(prepared[2]);
  });
});

describe.runIf(once)('a running graph', () => {
  let program: Program;
  beforeAll(async () => {
    program = await launch(['start'], environment);
  });
  afterAll(() => program?.killAll());

  const BODIES = '{ governmentBodies(first: 1) { totalCount } }';

  it('is ready, and knows whoever shows a token of its own issuer', async () => {
    expect(await (await fetch(`${program.url}/ready`)).json()).toEqual({ ready: true, missing: [] });
    const { code, stdout } = await run(
      ['token', 'officer', '--sector', 'Procurement', '--division', '990000'],
      environment,
    );
    expect(code).toBe(0);
    const ask = (authorization: string) =>
      fetch(`${program.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ query: '{ obligationChanges { totalCount } }' }),
      });
    expect(await (await ask(`Bearer ${stdout.trim()}`)).json()).toEqual({
      data: { obligationChanges: { totalCount: 0 } },
    });
    expect((await ask('Bearer of-another-issuer')).status).toBe(401);
  });

  it('keeps its port to itself: another start says so and exits 1', async () => {
    const { port } = new URL(program.url);
    const { code, stdout, stderr } = await run(['start'], { ...environment, PORT: port });
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: `PORT: ${port} on 127.0.0.1 is in use by another program. Stop that program, or set PORT to a free port (0 takes any).\n`,
    });
  });

  it('told to stop, answers what it was asked before, takes nothing new, and exits 0', async () => {
    const administrator = new Client({ connectionString: database.adminUrl });
    await administrator.connect();
    await administrator.query('begin; lock table parties.government_body in access exclusive mode');
    const answer = graphAt(() => program.url).ask(BODIES);
    // On a connection of its own each time: within a transaction PostgreSQL goes on showing who was there at first.
    await until(async () => {
      const waiting = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
      return (await sql(database.adminUrl, waiting)).length > 0;
    });
    program.signal('SIGTERM');
    await until(() =>
      fetch(`${program.url}/health`).then(
        () => false,
        () => true,
      ),
    );
    await administrator.query('commit');
    await administrator.end();
    expect(await answer).toMatchObject({ status: 200, data: { governmentBodies: { totalCount: 0 } }, errors: [] });
    expect(await program.ended).toMatchObject({ code: 0, stderr: '' });
  });
});

describe.runIf(once)('a command that cannot do its work says what to mend, without a stack, and exits 1:', () => {
  const NOBODY = 'postgres://nobody:secret@127.0.0.1:1/none';
  it.concurrent.each<[string, string[], () => Environment | Promise<Environment>, string | RegExp]>([
    [
      'start with wrong variables names every one of them',
      ['start'],
      () => ({
        PORT: 'http',
        LOG_LEVEL: 'loud',
        DATABASE_URL: 'mysql://here',
        PARTIES_DATABASE_URL: 'there',
        PROCUREMENT_SUBGRAPH_URL: 'localhost',
        NATS_URL: 'http://here',
        NATS_PREFIX: 'a-b',
        JWT_SECRET: 'short',
        JWKS_URL: 'ftp://keys',
        SIGNING_SECRET: 'short',
        TRUST_PROXY: 'maybe',
        SAMPLE_DATA: 'yes',
        RATE_LIMIT_REQUESTS: '-1',
        TLS_CERT: 'cert.pem',
      }),
      `The configuration has faults:
  LOG_LEVEL="loud": expected trace, debug, info, warn or error
  RATE_LIMIT_REQUESTS="-1": expected a whole number from 0 to 1000000
  PARTIES_DATABASE_URL: expected a URL that begins with postgres:// or postgresql://
  PROCUREMENT_SUBGRAPH_URL: expected a URL that begins with http:// or https://
  TLS_CERT, TLS_KEY and TLS_CLIENT_CA: give all three, or none
  PORT="http": expected a whole number from 0 to 65535
  DATABASE_URL: expected a URL that begins with postgres:// or postgresql://
  NATS_URL: expected a URL that begins with nats:// or tls://
  JWT_SECRET: expected at least 32 bytes
  JWKS_URL: expected a URL that begins with http:// or https://
  SIGNING_SECRET: expected at least 32 bytes
  TRUST_PROXY="maybe": expected true or false
  SAMPLE_DATA="yes": expected true or false
  NATS_PREFIX="a-b": expected letters, digits and underscores
`,
    ],
    [
      'start where no database answers',
      ['start'],
      () => ({ DATABASE_URL: NOBODY }),
      'PARTIES_DATABASE_URL (or DATABASE_URL): no PostgreSQL server answers at 127.0.0.1:1. Start it, or correct the address.\n',
    ],
    [
      'start on a database that is not there, which it does not make either',
      ['start'],
      () => ({ DATABASE_URL: elsewhere('ig_test_nowhere') }),
      /^PARTIES_DATABASE_URL \(or DATABASE_URL\): the server at \S+ has no database "ig_test_nowhere"\. Create it, or correct the name\.\n$/,
    ],
    [
      'start on a database that was not prepared',
      ['start'],
      () => ({ DATABASE_URL: elsewhere('postgres') }),
      'PARTIES_DATABASE_URL (or DATABASE_URL): the schema "parties" is not prepared. Run "npm run db:prepare -- --url <an administrator\'s URL>".\n',
    ],
    [
      'start as an administrator, whom row access would not bind',
      ['start'],
      () => ({ DATABASE_URL: database.adminUrl }),
      /^PARTIES_DATABASE_URL \(or DATABASE_URL\): the login "\w+" is a superuser, so row access would not be enforced\. Run "npm run db:prepare" with that login and start with the application login it prints\.\n$/,
    ],
    [
      'start with databases for some subgraphs only',
      ['start'],
      () => ({ PARTIES_DATABASE_URL: NOBODY }),
      `Some subgraphs have a database URL and some have none: set ${OTHERS.map((name) => `${name.toUpperCase()}_DATABASE_URL`).join(', ')} too, or DATABASE_URL for all.\n`,
    ],
    [
      'start on an address of another machine',
      ['start'],
      () => ({ ...environment, HOST: '192.0.2.1' }),
      /^HOST: 192\.0\.2\.1 is no address of this machine\./,
    ],
    [
      'a subgraph without its database',
      ['start:subgraph', 'parties'],
      () => ({}),
      'PARTIES_DATABASE_URL (or DATABASE_URL) is needed: subgraphs in separate processes share no embedded database.\n',
    ],
    [
      'a subgraph without NATS',
      ['start:subgraph', 'parties'],
      () => environment,
      'NATS_URL is needed: subgraphs in separate processes follow each other over NATS JetStream.\n',
    ],
    [
      'a subgraph where no NATS answers',
      ['start:subgraph', 'parties'],
      () => ({ ...environment, NATS_URL: 'nats://127.0.0.1:1', SIGNING_SECRET: 'x'.repeat(32) }),
      /^NATS_URL: no NATS server answers at nats:\/\/127\.0\.0\.1:1 \(.+\)\. Start one with JetStream \(-js\) or correct the address\.\n$/,
    ],
    [
      'a subgraph that does not exist',
      ['start:subgraph', 'weather'],
      () => ({}),
      /^error: command-argument value 'weather' is invalid for argument 'subgraph'\. Allowed choices are parties, .+\.\n/,
    ],
    [
      'a subgraph whose port another program has',
      ['start:subgraph', 'parties'],
      async () => ({
        ...environment,
        NATS_URL: natsOrNone(),
        SIGNING_SECRET: 'x'.repeat(32),
        PORT: String(await takenPort()),
      }),
      natsOrNone() === '' ? /^NATS_URL is needed/ : /^PORT: \d+ on 127\.0\.0\.1 is in use by another program\./,
    ],
    [
      'the gateway without the secret it shares with the subgraphs',
      ['start:gateway'],
      () => ({}),
      'SIGNING_SECRET is needed: the same value, of at least 32 bytes, for the gateway and every subgraph.\n',
    ],
    [
      'db:prepare without a URL',
      ['db:prepare'],
      () => ({}),
      /^--url: the URL of an administrator’s login is needed, such as postgres:/,
    ],
    [
      'db:prepare where no server answers',
      ['db:prepare'],
      () => ({ ADMIN_DATABASE_URL: NOBODY }),
      'ADMIN_DATABASE_URL: no PostgreSQL server answers at 127.0.0.1:1. Start it, or correct the address.\n',
    ],
    [
      'db:prepare with a prefix that is no name',
      ['db:prepare', '--url', NOBODY, '--prefix', 'a b'],
      () => ({}),
      '--prefix "a b": expected small letters, digits and underscores, at most 31\n',
    ],
    [
      'token for a role there is not',
      ['token', 'king'],
      () => ({}),
      /^error: command-argument value 'king' is invalid for argument 'role'\. Allowed choices are officer, credit-office, discipline, subject\.\n/,
    ],
    [
      'token for an officer of no sector',
      ['token', 'officer', '--division', '990000'],
      () => environment,
      'the role officer needs the claim "sector". npm run token -- --help lists the options.\n',
    ],
    [
      'token for a sector there is not',
      ['token', 'officer', '--sector', 'weather', '--division', '990000'],
      () => environment,
      `--sector "weather": expected one of parties, ${OTHERS.filter((name) => name !== 'obligations').join(', ')}\n`,
    ],
    [
      'token for a division that is none',
      ['token', 'credit-office', '--division', '99'],
      () => environment,
      /^division code "99": expected 6, 9 or 12 characters .+ npm run token -- --help lists the options\.\n$/,
    ],
    [
      'token that lasts too long',
      ['token', 'credit-office', '--division', '990000', '--hours', '9999'],
      () => environment,
      '--hours "9999": expected a number above 0, at most 720\n',
    ],
    [
      'token where another issuer gives them',
      ['token', 'credit-office', '--division', '990000'],
      () => ({ ...environment, JWKS_URL: 'https://issuer.test/keys' }),
      'JWKS_URL is set: tokens come from that issuer; the local one is off.\n',
    ],
    ['replay of nothing', ['replay'], () => ({}), /^error: missing required argument 'projection'\n/],
    [
      'a command there is not',
      ['weather'],
      () => ({}),
      /^error: unknown command 'weather'\n\(npm run <command> -- --help explains\)\n$/,
    ],
  ])(
    '%s',
    async (_, args, given, told) => {
      const { code, stdout, stderr } = await run(args, { DATA_DIR: folder.path, ...(await given()) });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toEqual(typeof told === 'string' ? told : expect.stringMatching(told));
      expect(stderr).not.toMatch(/\n\s+at |secret/);
    },
    60_000,
  );

  /** The application's login on another database of the same server. */
  function elsewhere(name: string): string {
    const url = new URL(environment.DATABASE_URL!);
    url.pathname = `/${name}`;
    return url.href;
  }
  function natsOrNone(): string {
    return process.env.TEST_NATS_URL ?? '';
  }
  async function takenPort(): Promise<number> {
    const server = createServer().unref();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  }
});

describe.runIf(once)('--help', () => {
  it('lists every command, and each explains itself', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    const commands = [...stdout.matchAll(/^ {2}([a-z][\w:-]+) .*$/gm)]
      .map(([, name]) => name!)
      .filter((name) => name !== 'help');
    const { scripts } = (await import('../../../package.json', { with: { type: 'json' } })).default;
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(commands));
    const own = commands.slice(0, commands.indexOf('schema'));
    expect(own).toEqual(
      expect.arrayContaining([
        'start',
        'start:subgraph',
        'start:gateway',
        'db:prepare',
        'token',
        'verify',
        'replay',
        'reconcile',
      ]),
    );
    const pages = await Promise.all(own.map((name) => run([name, '--help'])));
    for (const [index, page] of pages.entries()) {
      expect(page).toMatchObject({
        code: 0,
        stderr: '',
        stdout: expect.stringContaining(`Usage: npm run ${own[index]} `),
      });
    }
  }, 60_000);
});
