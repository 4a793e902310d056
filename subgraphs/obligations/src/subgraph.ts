import { type Follow, recordQueries, subgraph } from '@integrity-graph/kit';
import { assignDuty, DutyAssignment } from './assignment/duty-assignment.js';
import { BodyResolver } from './body/resolver.js';
import { approveChange, prepareChange, rejectChange } from './change/actions.js';
import { LawfulChange } from './change/lawful-change.js';
import { ResponsibilityDecision, recordDecision } from './decision/responsibility-decision.js';
import { ChangesSubscription, changes } from './obligation/changes.js';
import { Obligation } from './obligation/obligation.js';
import { ObligationResolver, ResponsibilityResolver } from './obligation/resolver.js';
import { PersonResolver } from './person/resolver.js';
import { HandoverResolver, PostResolver } from './post/resolver.js';
import { turnOfDay } from './register/day-turn.js';
import { FreshnessResolver } from './register/freshness.js';
import { applyEvents } from './register/projection.js';
import { SECTORS } from './sectors.js';
import { subjectStubs } from './stubs.js';

/** The register follows parties, every sector, and its own lawful changes, assignments and decisions. */
const follows = ['parties', ...SECTORS, 'obligations'].map(
  (source): Follow<string[]> => ({ source, apply: applyEvents, afterCommit: (ids) => changes.tell(ids) }),
);

export const obligations = subgraph({
  name: 'obligations',
  zh: '义务登记簿',
  en: 'Register of obligations',
  domain: { kind: 'register', name: 'obligations', sectors: SECTORS },
  records: [Obligation, LawfulChange, DutyAssignment, ResponsibilityDecision],
  publishes: [LawfulChange, DutyAssignment, ResponsibilityDecision],
  resolvers: [
    ObligationResolver,
    ResponsibilityResolver,
    ChangesSubscription,
    PersonResolver,
    BodyResolver,
    PostResolver,
    HandoverResolver,
    FreshnessResolver,
    recordQueries(LawfulChange, { one: 'obligationChange', many: 'obligationChanges' }),
    recordQueries(DutyAssignment, { one: 'obligationAssignment', many: 'obligationAssignments' }),
    recordQueries(ResponsibilityDecision, { one: 'obligationDecision', many: 'obligationDecisions' }),
  ],
  orphans: subjectStubs,
  actions: [prepareChange, approveChange, rejectChange, assignDuty, recordDecision],
  references: { Person: (ref) => ref, GovernmentBody: (ref) => ref, Post: (ref) => ref },
  follows,
  migrations: new URL('../migrations/', import.meta.url),
  dayTurn: turnOfDay,
});
