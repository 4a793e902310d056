import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { officer } from '../testing/world.js';
import { recordPackageFaults } from './standard.js';
import { realFiles } from './testing/examples.js';
import { type Exchange, openExchange } from './testing/exchange.js';

let exchange: Exchange;

beforeAll(async () => {
  exchange = await openExchange(inject('adminUrl'));
});
afterAll(() => exchange.close());

describe('REQ-35 releases published elsewhere', () => {
  const files = [...realFiles('nigeria'), ...realFiles('uk')];
  let first: Awaited<ReturnType<Exchange['importFiles']>>;

  beforeAll(async () => {
    first = await exchange.importFiles(files, { division: '990100' });
  });

  it('are kept, every one: another content under a known id as an edition, which is told', () => {
    expect(files).toHaveLength(33);
    expect(first.summary).toMatchObject({ read: 33, recorded: 33, refused: 0 });
    expect(first.said[0]).toBe(
      '33 releases of 23 processes: 23 kept, 0 known already, 10 kept beside another content under the same id',
    );
    expect(first.said).toContain(
      '  ocds-b5fd17-2c3698c7-adc8-11e6-9901-0019b9f3037b: ocds-b5fd17-2c3698c7-adc8-11e6-9901-0019b9f3037b-59430-gcc-qtle-9hdehl was published with other content before; this is edition 2',
    );
  });

  it('lose nothing: each value is in the exported record or named in the report', async () => {
    for (const file of files) expect(await exchange.lostFrom(file, first.report), file).toEqual([]);
  });

  it('are exported as records that the schema of the standard finds nothing wrong with', async () => {
    for (const file of files) {
      const { ocid } = JSON.parse(readFileSync(file, 'utf8'));
      expect(recordPackageFaults(await exchange.recordOf({ ocid })), file).toEqual([]);
    }
  });

  it('make no records while their parties are nobody here, and the report says why', () => {
    const processes = first.report.files.flatMap((file) => file.processes);
    expect(processes.filter(({ project }) => project)).toEqual([]);
    expect(processes[0]!.reasons).toEqual([
      {
        path: 'buyer',
        reason:
          '"benin-owena river basin development authority" is not tied to a registered government body: add it to the table of ties',
      },
    ]);
  });

  it('change nothing when the same files are imported again', async () => {
    const before = await exchange.lines();
    const { summary } = await exchange.importFiles(files, { division: '990100' });
    expect(summary).toMatchObject({ recorded: 0, unchanged: 33, refused: 0 });
    expect(await exchange.lines()).toBe(before);
  });

  it('are for the departments of the division they were imported for', async () => {
    const { ocid } = JSON.parse(readFileSync(files[0]!, 'utf8'));
    expect(await exchange.processOf(ocid, null)).toBeNull();
    expect(await exchange.processOf(ocid, { ...officer, division: '990200' })).toBeNull();
    expect(await exchange.recordOf({ ocid }, null)).toBeNull();
  });
});

describe('a file that is none, or holds none', () => {
  it('is told with where and what was expected, and the rest is kept', async () => {
    const release = {
      ocid: 'ocds-213czf-x',
      id: '1',
      date: '2026-01-01T00:00:00Z',
      tag: ['tender'],
      initiationType: 'tender',
    };
    const path = exchange.write(
      'mixed.jsonl',
      `${JSON.stringify(release)}\n${JSON.stringify({ ...release, id: '', date: 'soon' })}\n[1]\n`,
    );
    const { summary, report } = await exchange.importFiles([path]);
    expect(summary).toMatchObject({ recorded: 1, refused: 2 });
    expect(report.files[0]!.faults.map(({ message }) => message)).toEqual([
      'not a release: expected id, date (ISO 8601)',
      'expected an OCDS release, record or package: a JSON object',
    ]);
  });

  it('is refused when a number in it has more digits than can be kept', async () => {
    const path = exchange.write(
      'digits.json',
      '{"ocid":"o","id":"1","date":"2026-01-01","tag":["tender"],"x":12345678901234567.89}',
    );
    const { summary } = await exchange.importFiles([path]);
    expect(summary.recorded).toBe(0);
    expect(summary.unreadable).toEqual([expect.stringContaining('x: 12345678901234567.89 has more digits')]);
  });
});
