import { subgraph } from '@integrity-graph/kit';
import {
  governmentBodyAbolish,
  governmentBodyCorrect,
  governmentBodyEstablish,
  governmentBodyRename,
} from './body/actions.js';
import { GovernmentBody } from './body/government-body.js';
import { GovernmentBodyQueries, GovernmentBodyResolver } from './body/resolver.js';
import { decisionRecord } from './decision/actions.js';
import { Decision, DecisionParticipant } from './decision/decision.js';
import { DecisionQueries, DecisionResolver } from './decision/resolver.js';
import { divisionAbolish, divisionRegister } from './division/actions.js';
import { Division } from './division/division.js';
import { DivisionList, DivisionResolver } from './division/resolver.js';
import { engagementBegin, engagementEnd } from './engagement/actions.js';
import { Engagement } from './engagement/engagement.js';
import { EngagementQueries } from './engagement/resolver.js';
import { enterpriseCorrect, enterpriseRegister } from './enterprise/actions.js';
import { Enterprise } from './enterprise/enterprise.js';
import { EnterpriseQueries } from './enterprise/resolver.js';
import { personCorrect, personRegister } from './person/actions.js';
import { Person } from './person/person.js';
import { PersonQueries, PersonResolver } from './person/resolver.js';
import { divisionPolicyAdopt, divisionPolicyRepeal } from './policy/actions.js';
import { DivisionPolicy } from './policy/policy.js';
import { DivisionPolicyQueries, SectorsInForce } from './policy/resolver.js';
import { postAbolish, postCreate } from './post/actions.js';
import { Post } from './post/post.js';
import { PostQueries, PostResolver } from './post/resolver.js';
import { powerItemRecord } from './power-item/actions.js';
import { PowerItem } from './power-item/power-item.js';
import { PowerItemQueries, PowerItemResolver } from './power-item/resolver.js';
import { loadSample } from './sample.js';
import { successionRecord } from './succession/actions.js';
import { SuccessionQueries } from './succession/resolver.js';
import { Succession } from './succession/succession.js';
import { tenureBegin, tenureCorrect, tenureEnd } from './tenure/actions.js';
import { TenureQueries } from './tenure/resolver.js';
import { Tenure } from './tenure/tenure.js';
import { vacancyEnd, vacancyRecord } from './vacancy/actions.js';
import { VacancyQueries } from './vacancy/resolver.js';
import { Vacancy } from './vacancy/vacancy.js';

const records = [
  Division,
  GovernmentBody,
  Enterprise,
  Person,
  Post,
  Tenure,
  Vacancy,
  Engagement,
  Decision,
  DecisionParticipant,
  Succession,
  PowerItem,
  DivisionPolicy,
];

/** Who there is: divisions, bodies, firms, persons, posts, and who held which post when. All other subgraphs refer to these. */
export const parties = subgraph({
  name: 'parties',
  zh: '主体与职务',
  en: 'Parties',
  domain: { kind: 'shared', name: 'parties' },
  records,
  publishes: records,
  resolvers: [
    DivisionList,
    DivisionResolver,
    GovernmentBodyQueries,
    GovernmentBodyResolver,
    EnterpriseQueries,
    PersonQueries,
    PersonResolver,
    PostQueries,
    PostResolver,
    TenureQueries,
    VacancyQueries,
    EngagementQueries,
    DecisionQueries,
    DecisionResolver,
    SuccessionQueries,
    PowerItemQueries,
    PowerItemResolver,
    DivisionPolicyQueries,
    SectorsInForce,
  ],
  actions: [
    divisionRegister,
    divisionAbolish,
    governmentBodyEstablish,
    governmentBodyRename,
    governmentBodyCorrect,
    governmentBodyAbolish,
    enterpriseRegister,
    enterpriseCorrect,
    personRegister,
    personCorrect,
    postCreate,
    postAbolish,
    tenureBegin,
    tenureEnd,
    tenureCorrect,
    vacancyRecord,
    vacancyEnd,
    engagementBegin,
    engagementEnd,
    decisionRecord,
    successionRecord,
    powerItemRecord,
    divisionPolicyAdopt,
    divisionPolicyRepeal,
  ],
  migrations: new URL('../migrations/', import.meta.url),
  sample: loadSample,
});
