import type { JsonObject, Release } from '@integrity-graph/kit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { exampleFile, readExample } from './testing/examples.js';
import { type Exchange, openExchange } from './testing/exchange.js';

const OCID = 'ocds-213czf-000-00001';

describe('what a publisher merged himself', () => {
  let exchange: Exchange;

  beforeAll(async () => {
    exchange = await openExchange(inject('adminUrl'));
  });
  afterAll(() => exchange.close());

  const exported = async () => {
    const { records } = (await exchange.recordOf({ ocid: OCID })) as {
      records: [{ releases: Release[]; compiledRelease: JsonObject; versionedRelease: JsonObject }];
    };
    return records[0];
  };

  it('stands in for releases that are only linked', async () => {
    const file = exampleFile('record/ocds-213czf-000-00001.json');
    await exchange.importFiles([file], { map: (await exchange.ties()).parties });
    const [{ compiledRelease: published }] = readExample('record/ocds-213czf-000-00001.json').records;
    expect((await exchange.processOf(OCID))!.compiled).toEqual(published);
    expect((await exported()).releases.map(({ tag }) => tag)).toEqual([['compiled']]);
  });

  it('is neither merged nor exported once the releases are there, and is kept all the same', async () => {
    const map = (await exchange.ties()).parties;
    const { releases } = readExample('ocds-213czf-000-00001.json') as { releases: Release[] };
    const { report } = await exchange.importFiles([exampleFile('ocds-213czf-000-00001.json')], { map });
    expect(report.files[0]!.unplaced.map(({ path }) => path)).not.toContain('contracts[].value.amount');

    const record = await exported();
    expect(record.releases.map(({ id }) => id).toSorted()).toEqual(releases.map(({ id }) => id).toSorted());
    const { tender } = record.versionedRelease as { tender: { title: { releaseTag: string[] }[] } };
    expect(tender.title.filter(({ releaseTag }) => releaseTag.includes('compiled'))).toEqual([]);
    const [{ compiledRelease: published }] = readExample('record/ocds-213czf-000-00001.json').records;
    expect(record.compiledRelease).toEqual(published);
    const kept = (await exchange.processOf(OCID))!.releases;
    expect(kept.filter(({ content }) => content.tag.includes('compiled'))).toHaveLength(1);
  });

  it('read again beside them it has no place of its own, and the report names what it says', async () => {
    const map = (await exchange.ties()).parties;
    const { report } = await exchange.importFiles([exampleFile('record/ocds-213czf-000-00001.json')], { map });
    expect(report.files[0]!.unplaced.map(({ path }) => path)).toContain('contracts[].value.amount');
    expect(report.files[0]!.processes[0]!.reasons).toEqual([]);
  });
});
