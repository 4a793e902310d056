import { Access, type Context, recordQueries } from '@integrity-graph/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listBy } from '../list-by.js';
import { Decision, DecisionParticipant } from './decision.js';

export const DecisionQueries = recordQueries(Decision, { one: 'decision', many: 'decisions' });

@Resolver(() => Decision)
export class DecisionResolver {
  @Access('public')
  @FieldResolver(() => [DecisionParticipant], { description: '参与人及表决意见 · participants with their votes' })
  participants(@Root() decision: Decision, @Ctx() context: Context): Promise<DecisionParticipant[]> {
    return listBy(context, DecisionParticipant, 'decision_id', decision.id, 'recorded_at');
  }
}
