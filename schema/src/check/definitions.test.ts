import { Access, codelist, subgraph } from '@integrity-graph/kit';
import { Query, Resolver, registerEnumType } from 'type-graphql';
import { expect, test } from 'vitest';
import { definitionFaults } from './definitions.js';

const Weekday = { MONDAY: 'MONDAY', SUNDAY: 'SUNDAY' } as const;
const Season = { SPRING: 1, AUTUMN: 3 } as const;
codelist(Weekday, 'Weekday', '星期 · weekday', { MONDAY: '星期一 · Monday', SUNDAY: '星期日 · Sunday' });
registerEnumType(Season, { name: 'Season' });

@Resolver()
class Almanac {
  @Access('public')
  @Query(() => Weekday, { nullable: true, description: '今日 · today' })
  weatherWeekday(): keyof typeof Weekday {
    return 'MONDAY';
  }

  @Query(() => Season, { nullable: true, description: '季节 · season' })
  weatherSeason(): number {
    return Season.SPRING;
  }
}

const weather = subgraph({
  name: 'weather',
  zh: '天气',
  en: 'Weather',
  domain: { kind: 'sector', name: 'weather' },
  records: [],
  resolvers: [Almanac],
  actions: [],
  migrations: new URL('file:///none/'),
});

test('a resolver that says nothing of access, enum values unlike their names and unknown subjects are found', () => {
  const faults = definitionFaults(weather, { name: 'weather', subjects: ['WeatherWarning'] });
  expect(faults.map(({ check, where }) => `${check} ${where}`)).toEqual([
    'access weather: Almanac.weatherSeason',
    'style/enumValues weather: Season.SPRING',
    'style/enumValues weather: Season.AUTUMN',
    'subjects subgraphs/weather/package.json',
  ]);
});
