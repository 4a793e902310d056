import type { JsonObject, JsonValue, Release, ReleaseSchema } from '@integrity-graph/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiledRelease, versionedRelease } from './merge.js';
import { readExample } from './testing/examples.js';

const release = (id: string, date: string, content: JsonObject): Release =>
  ({ ocid: 'ocds-213czf-1', id, date, tag: ['tender'], initiationType: 'tender', ...content }) as Release;

const first = (content: JsonObject) => release('1', '2026-01-01T00:00:00Z', content);
const second = (content: JsonObject) => release('2', '2026-02-01T00:00:00Z', content);

/** What the compiled release says beside its own metadata. */
function compile(...releases: Release[]): JsonObject {
  const { ocid: _ocid, id: _id, date: _date, tag: _tag, initiationType: _type, ...content } = compiledRelease(releases);
  return content;
}

/** The values a field had, first to last. */
const values = (versions: JsonValue | undefined) => (versions as { value: JsonValue }[]).map(({ value }) => value);

describe('REQ-35 merging the releases of a contracting process', () => {
  const { releases } = readExample('ocds-213czf-000-00001.json') as { releases: Release[] };

  it('comes to the compiled and versioned release that the standard’s own example has', () => {
    const [record] = readExample('record/ocds-213czf-000-00001.json').records;
    expect(compiledRelease(releases)).toEqual(record.compiledRelease);
    const [history] = readExample('record/ocds-213czf-000-00001-withversions.json').records;
    expect(versionedRelease(releases)).toEqual(history.versionedRelease);
  });

  it('goes by the dates of the releases, not by the order they come in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(releases, { minLength: releases.length }), (shuffled) => {
        expect(compiledRelease(shuffled)).toEqual(compiledRelease(releases));
        expect(versionedRelease(shuffled)).toEqual(versionedRelease(releases));
      }),
    );
    const later = release('b', '2026-01-01T01:00:00+08:00', { language: 'zh' });
    const earlier = release('a', '2025-12-31T16:30:00Z', { language: 'en' });
    expect(compile(later, earlier)).toEqual({ language: 'zh' });
  });
});

describe('a field', () => {
  it('is replaced by a later value, taken away by null, and keeps every value in the history', () => {
    const releases = [first({ tender: { id: 't', title: 'A' } }), second({ tender: { id: 't', title: null } })];
    expect(compile(...releases)).toEqual({ tender: { id: 't' } });
    const { tender } = versionedRelease(releases) as { tender: JsonObject };
    expect(values(tender.title)).toEqual(['A', null]);
    expect(tender.title).toContainEqual({
      releaseID: '1',
      releaseDate: '2026-01-01T00:00:00Z',
      releaseTag: ['tender'],
      value: 'A',
    });
  });

  it('that is an object is taken away by null, and each value in it ends', () => {
    const releases = [first({ tender: { id: 't', value: { amount: 1 } } }), second({ tender: { value: null } })];
    expect(compile(...releases)).toEqual({ tender: { id: 't' } });
    expect(
      values((versionedRelease(releases) as never as { tender: { value: JsonObject } }).tender.value.amount),
    ).toEqual([1, null]);
  });

  it('keeps the id of what is no member of a list in the history', () => {
    const { tender } = versionedRelease([first({ tender: { id: 't' } }), second({ tender: { id: 'u' } })]) as {
      tender: JsonObject;
    };
    expect(values(tender.id)).toEqual(['t', 'u']);
  });

  it('that no schema knows is merged all the same', () => {
    const releases = [first({ x: { list: [{ id: 1, a: 1 }], y: 'A' } }), second({ x: { list: [{ id: '1', b: 2 }] } })];
    expect(compile(...releases)).toEqual({ x: { list: [{ id: '1', a: 1, b: 2 }], y: 'A' } });
  });
});

describe('a list', () => {
  it('of objects with ids is merged by them; what is not mentioned stays', () => {
    const releases = [
      first({ awards: [{ id: 'a', title: 'A' }, { id: 'b' }] }),
      second({ awards: [{ id: 'a', status: 'active' }, { id: 'c' }] }),
    ];
    expect(compile(...releases)).toEqual({
      awards: [{ id: 'a', title: 'A', status: 'active' }, { id: 'b' }, { id: 'c' }],
    });
  });

  it('the schema marks, or of plain values, is replaced as a whole', () => {
    const scheme = (id: string) => ({ scheme: 'CN-USCC', id });
    const party = (id: string, roles: string[]) => ({ id: 'p', roles, additionalIdentifiers: [scheme(id)] });
    const releases = [first({ parties: [party('1', ['buyer'])] }), second({ parties: [party('2', ['payer'])] })];
    expect(compile(...releases)).toEqual({ parties: [party('2', ['payer'])] });
    const [history] = (versionedRelease(releases) as never as { parties: JsonObject[] }).parties;
    expect(history!.id).toBe('p');
    expect(values(history!.additionalIdentifiers)).toEqual([[scheme('1')], [scheme('2')]]);
  });

  it('whose objects have no ids by the schema is one value', () => {
    const schema: ReleaseSchema = { properties: { legs: { items: { type: 'object', properties: { km: {} } } } } };
    const releases = [first({ legs: [{ km: 1 }] }), second({ legs: [{ km: 2 }] })];
    expect(compiledRelease(releases, schema).legs).toEqual([{ km: 2 }]);
  });

  it('that is empty changes nothing', () => {
    expect(compile(first({ awards: [{ id: 'a' }] }), second({ awards: [] }))).toEqual({ awards: [{ id: 'a' }] });
  });
});

// Objects of the kind releases are made of: a few field names, so that releases meet, and lists with ids.
const { content } = fc.letrec<{ content: JsonObject; value: JsonValue }>((tie) => ({
  content: fc.dictionary(fc.constantFrom('title', 'value', 'items', 'x'), tie('value'), { maxKeys: 4 }) as never,
  value: fc.oneof<fc.Arbitrary<JsonValue>[]>(
    { depthSize: 'small' },
    fc.constantFrom<JsonValue>('A', 'B', 1, true, null),
    fc.array(fc.constantFrom('A', 'B'), { maxLength: 2 }) as never,
    tie('content') as fc.Arbitrary<JsonValue>,
    fc
      .uniqueArray(fc.constantFrom('1', '2', '3'), { maxLength: 3 })
      .chain((ids) =>
        fc.tuple(...ids.map((id) => (tie('content') as fc.Arbitrary<JsonObject>).map((c) => ({ ...c, id })))),
      ) as never,
  ),
}));
const history = fc
  .array(content, { minLength: 1, maxLength: 4 })
  .map((list) => list.map((one, i) => release(String(i), `2026-01-0${i + 1}T00:00:00Z`, one)));

describe('any history', () => {
  it('stays as it is when its last release is repeated', () => {
    fc.assert(
      fc.property(history, (releases) => {
        const last = releases.at(-1)!;
        const repeated = [...releases, { ...last, id: 'again' }];
        expect(compiledRelease(repeated)).toEqual(compiledRelease(releases));
        expect(versionedRelease(repeated)).toEqual(versionedRelease(releases));
      }),
    );
  });

  it('compiles to what compiling all but the last and then the last comes to', () => {
    fc.assert(
      fc.property(history, (releases) => {
        const last = releases.at(-1)!;
        const before = compiledRelease(releases.slice(0, -1).concat(releases.length > 1 ? [] : last));
        expect(compiledRelease([before, last])).toEqual(compiledRelease(releases));
      }),
    );
  });

  it('has no null in its compiled release', () => {
    fc.assert(
      fc.property(history, (releases) => {
        const hasNull = (value: JsonValue): boolean =>
          value === null || (typeof value === 'object' && Object.values(value).some(hasNull));
        expect(hasNull(compiledRelease(releases))).toBe(false);
      }),
    );
  });
});
