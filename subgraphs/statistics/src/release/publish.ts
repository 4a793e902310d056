import type { Work } from '@integrity-graph/kit';
import { settleRelease, settleRound } from '../obligations.js';
import { publicationsOf, publishing } from '../publication/publication.js';
import { refuse } from '../refusals.js';
import { StatisticsRound } from '../round/round.js';
import { StatisticsSeries } from '../series/series.js';
import { StatisticsRelease, StatisticsValue } from './release.js';

export const releasePublish = publishing({
  name: 'statisticsReleasePublish',
  description:
    '公布统计数据；修订的须说明依据 · publish a release; a revision is explained (统计法 26、29；统计法实施条例 26)',
  record: StatisticsRelease,
  publisher: ({ compilerId }) => compilerId,
  since: ({ releasedOn }) => releasedOn,
  async check(work, release) {
    if (release.valueCount === 0) refuse(work, 'RELEASE_EMPTY', 'record', release.number);
  },
  async settle(work, release) {
    await showValues(work, release);
    const [round] = release.roundId ? await work.findAll(StatisticsRound, { id: release.roundId }) : [];
    if (round) await settleRound(work, round);
    await settleRelease(work, release);
  },
});

/** Its values are as public as the release, for as long; a series is, once a value of it was. */
async function showValues(work: Work, release: StatisticsRelease): Promise<void> {
  const publications = await publicationsOf(work, release.id);
  const ends = publications.map(({ visibleUntil }) => visibleUntil ?? null);
  const visibleFrom = publications.map(({ publishedOn }) => publishedOn).sort()[0];
  const visibleUntil = ends.includes(null) ? null : ends.sort().at(-1);
  const values = await work.findAll(StatisticsValue, { releaseId: release.id });
  for (const value of values) work.change(value, { level: 1, visibleFrom, visibleUntil });
  const ids = [...new Set(values.map(({ seriesId }) => seriesId))];
  for (const series of await work.findAll(StatisticsSeries, { id: { $in: ids } })) {
    const earlier = series.visibleFrom;
    work.change(series, { level: 1, visibleFrom: earlier && earlier < visibleFrom! ? earlier : visibleFrom });
  }
}
