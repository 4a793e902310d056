import { recordQueries } from '@integrity-graph/kit';
import { Vacancy } from './vacancy.js';

export const VacancyQueries = recordQueries(Vacancy, { one: 'vacancy', many: 'vacancies' });
