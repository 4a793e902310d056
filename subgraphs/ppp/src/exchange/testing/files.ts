import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ImportFormat,
  type ImportSummary,
  type JsonObject,
  leavesOf,
  runImport,
  systemContext,
  type Unplaced,
} from '@integrity-graph/kit';
import type { World } from '@integrity-graph/kit/testing';
import { expect } from 'vitest';
import { officer } from '../../testing/world.js';
import type { ProjectReport } from '../import.js';

interface Report {
  unplaced: Unplaced[];
  files: { file: string; processes: ProjectReport[]; faults: { at: string; message: string }[] }[];
}

/** Who reads what was published whole, persons to turn to included. */
export const reader = { ...officer, clearance: 'L3' as const };

/** A folder of files to import, as the command line does, and what is there afterwards. */
export class Files {
  readonly folder = mkdtempSync(join(tmpdir(), 'exchange-'));

  constructor(private readonly world: World) {}

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  write(name: string, content: string | object): string {
    const path = join(this.folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  }

  /** A table of ties: ids of theirs to parties of the sample. */
  async map(ties: Record<string, string>): Promise<string> {
    const rows = await Promise.all(Object.entries(ties).map(async ([id, of]) => `${id},${await this.codeOf(of)}`));
    return this.write('map.csv', ['id,unifiedSocialCreditCode', ...rows].join('\n'));
  }

  private async codeOf(id: string): Promise<string> {
    const [row] = await systemContext(this.world.runtime('ppp'), 'test').rows<{ number: string }>(
      'select number from directory where id = ?::uuid',
      [id],
    );
    return row!.number;
  }

  /** Imports files; gives what is said, on the screen and in the report. */
  async load(
    format: ImportFormat,
    paths: string[],
    options: { map?: string; division?: string; dryRun?: boolean } = {},
  ) {
    const { map, ...rest } = options;
    const said: string[] = [];
    const report = join(this.folder, 'report.json');
    const summary: ImportSummary = await runImport(this.world.runtime('ppp'), format, paths, {
      as: 'tester',
      ...rest,
      options: { report, ...(map && { map }) },
      notice: (text) => said.push(text),
    });
    const told = JSON.parse(readFileSync(report, 'utf8')) as Report;
    return { summary, said, report: told, processes: told.files.flatMap(({ processes }) => processes) };
  }

  /** How many lines the journal has. */
  async lines(): Promise<number> {
    const context = systemContext(this.world.runtime('ppp'), 'test');
    const [row] = await context.rows<{ n: number }>('select count(*)::int as n from journal');
    return row!.n;
  }

  async ask(query: string, variables: object, who: object | null = reader) {
    const { data, errors } = await this.world.as('ppp', who ?? undefined)(query, variables as Record<string, unknown>);
    expect(errors).toEqual([]);
    return data;
  }

  /** What was published under an identifier, as it is kept. */
  async kept(
    identifier: string,
    who: object | null = reader,
  ): Promise<{ content: JsonObject; packages: JsonObject[]; edition: number }[]> {
    const { pppSources } = await this.ask(
      'query ($identifier: String) { pppSources(filter: { identifier: $identifier }, first: 50) { edges { node { content packages edition } } } }',
      { identifier },
      who,
    );
    return pppSources.edges.map(({ node }: { node: object }) => node);
  }

  /** A project as it is exported. */
  async exported(project: string, who: object | null = reader): Promise<JsonObject | null> {
    const { pppOc4idsProject } = await this.ask(
      'query ($project: ID!) { pppOc4idsProject(project: $project) }',
      { project },
      who,
    );
    return pppOc4idsProject;
  }

  /** What lies under a project. */
  async project(project: string) {
    const { pppProject } = await this.ask(PROJECT, { project });
    return pppProject;
  }
}

/** Where the values of a document stand. */
export const patternsOf = (document: JsonObject): string[] => [
  ...new Set([...leavesOf(document)].map(({ pattern }) => pattern)),
];

const PROJECT = `query ($project: ID!) { pppProject(id: $project) {
  number name origin publishedAs industry mechanism mechanismRule { version } operationMode returnMechanism status
  totalInvestment { amount currency } constructionMonths operationMonths initiatedOn
  implementingBody { id } government { id }
  agreements { id number sponsor { id } dateSigned startsOn endsOn signatoryPost { id } }
  commitments { id kind title clause dueOn performedOn amount { amount currency } payments { paidOn document amount { amount } } }
} }`;
