import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ImportSummary,
  type JsonObject,
  type JsonValue,
  leavesOf,
  type Release,
  runImport,
  systemContext,
  type Unplaced,
} from '@integrity-graph/kit';
import { createDatabase, type World } from '@integrity-graph/kit/testing';
import { expect } from 'vitest';
import { ids, officer, openProcurement } from '../../testing/world.js';
import { ocdsImport } from '../format.js';
import type { ProcessReport } from '../import.js';

/** What `--report` writes as JSON. */
export interface Report {
  unplaced: Unplaced[];
  files: {
    file: string;
    processes: ProcessReport[];
    faults: { at: string; message: string }[];
    unplaced: Unplaced[];
  }[];
}

interface Process {
  releases: { releaseNumber: string; edition: number; content: Release; packages: JsonObject[] }[];
  compiled: JsonObject;
  versioned: JsonObject;
  project: { id: string; name: string; origin: string; contracts?: unknown } | null;
}

/** Who reads releases whole, persons to turn to included. */
export const reader = { ...officer, clearance: 'L3' as const };

/** The sector on a database of its own, as who exchanges data with it sees it. */
export type Exchange = Awaited<ReturnType<typeof openExchange>>;

export async function openExchange(adminUrl: string) {
  const database = await createDatabase(adminUrl);
  const world: World = await openProcurement(database.adminUrl);
  const folder = mkdtempSync(join(tmpdir(), 'ocds-'));
  const rows = <Row>(query: string, parameters: unknown[] = []) =>
    systemContext(world.runtime('procurement'), 'test').rows<Row>(query, parameters);

  /** Imports files as the command line does; gives what it says, on the screen and in the report. */
  async function importFiles(files: string[], options: { map?: string; division?: string; dryRun?: boolean } = {}) {
    const { map, ...rest } = options;
    const said: string[] = [];
    const report = join(folder, 'report.json');
    const summary: ImportSummary = await runImport(world.runtime('procurement'), ocdsImport, files, {
      as: 'tester',
      ...rest,
      options: { report, ...(map && { map }) },
      notice: (text) => said.push(text),
    });
    return { summary, said, report: JSON.parse(readFileSync(report, 'utf8')) as Report };
  }

  function write(name: string, content: string | object): string {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  }

  /** The credit code of a party of the sample. */
  async function codeOf(id: string): Promise<string> {
    const [row] = await rows<{ number: string }>('select number from directory where id = ?::uuid', [id]);
    return row!.number;
  }

  /** Tables of ties for the standard's example: one with its buyer alone, one with its supplier too. */
  async function ties(): Promise<{ buyers: string; parties: string }> {
    const buyers = ['scheme,id,name,unifiedSocialCreditCode', `GB-LAC,E09000003,,${await codeOf(ids.buyer)}`];
    const parties = [...buyers, `GB,GB-COH-11111111,,${await codeOf(ids.supplier)}`];
    return { buyers: write('buyers.csv', buyers.join('\n')), parties: write('parties.csv', parties.join('\n')) };
  }

  async function recordOf(
    of: { project?: string; contract?: string; ocid?: string },
    who: object | null = reader,
  ): Promise<JsonObject | null> {
    const { data, errors } = await world.as('procurement', who ?? undefined)(
      'query ($project: ID, $contract: ID, $ocid: String) { procurementOcdsRecord(project: $project, contract: $contract, ocid: $ocid) }',
      of,
    );
    expect(errors).toEqual([]);
    return data.procurementOcdsRecord;
  }

  async function processOf(ocid: string, who: object | null = reader): Promise<Process | null> {
    const { data, errors } = await world.as('procurement', who ?? undefined)(
      `query ($ocid: String!) { procurementOcdsProcess(ocid: $ocid) {
        releases { releaseNumber edition content packages } compiled versioned project { id name origin } } }`,
      { ocid },
    );
    expect(errors).toEqual([]);
    return data.procurementOcdsProcess;
  }

  /** How many lines the journal has. */
  const lines = async () => Number((await rows<{ n: string }>('select count(*) as n from journal'))[0]!.n);

  /** What of a file stands neither in what is exported nor in the report. */
  async function lostFrom(path: string, report: Report): Promise<string[]> {
    const json = JSON.parse(readFileSync(path, 'utf8'));
    const releases: Release[] = json.releases ?? [json];
    const { releases: _, ...metadata } = json.releases ? json : { releases: [] };
    const [file] = report.files.filter(({ file: name }) => path.endsWith(name));
    const named = new Set(file!.unplaced.map((one) => one.path));
    const lost: string[] = [];
    for (const release of releases) {
      const exported = (await recordOf({ ocid: release.ocid })) as { records: [{ releases: Release[] }] } | null;
      const there = valuesIn(exported!.records[0].releases.filter(({ id }) => id === release.id));
      for (const { key, pattern, value } of leavesOf(release)) {
        if (!there.has(`${key} ${JSON.stringify(value)}`) && !named.has(pattern)) lost.push(key);
      }
      // And the release is kept as it came, whatever the report says.
      const kept = (await processOf(release.ocid))!.releases.map(({ content }) => content);
      expect(kept).toContainEqual(release);
    }
    const packages = (await processOf(releases[0]!.ocid))!.releases.flatMap((one) => one.packages);
    expect(packages).toContainEqual(metadata);
    return lost;
  }

  async function close(): Promise<void> {
    await world.close();
    await database.drop();
    rmSync(folder, { recursive: true });
  }

  return { world, rows, importFiles, write, codeOf, ties, recordOf, processOf, lines, lostFrom, close };
}

/** Every value of some releases, and how often it stands there. */
const valuesIn = (documents: readonly JsonValue[]): Set<string> =>
  new Set(documents.flatMap((one) => [...leavesOf(one)].map(({ key, value }) => `${key} ${JSON.stringify(value)}`)));
