import { Arg, type ClassType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Access } from '../access/access.js';
import { rank } from '../access/level.js';
import { mayRead } from '../access/principal.js';
import { forbidden, graphError } from '../graph/errors.js';
import { capitalised } from '../graph/said.js';
import { GraphQLDay } from '../graph/scalars.js';
import { DayRange } from '../graph/values.js';
import type { DomainRecord } from '../records/domain-record.js';
import type { Context } from '../service/context.js';
import { type Explained, MOST_SHOWN, replay } from './replay.js';
import { type FlagRule, type OtherValues, RuleOutcome, type Target } from './rule.js';
import type { FlagDefinition, SectorFlag } from './sector-flag.js';
import { RuleValueInput, SHOWN_FIELDS, shownOf } from './shown.js';
import { asSystem, explainAll } from './targets.js';

/** The two questions about a sector's rules: what one says of a record, and what it would say with other values. */
export function ruleQueries<F extends SectorFlag>(
  { sector, codes, rules, values }: FlagDefinition<F>,
  FlaggedRecord: object,
): ClassType {
  const Sector = capitalised(sector);
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const RecordOfRule = () => FlaggedRecord as ClassType;

  @ObjectType(`${Sector}RuleExplanation`, {
    description:
      '规则比对说明：无论是否提出线索，算法相同 · what a rule says of a record, raised or not, by the same arithmetic',
    simpleResolvers: true,
  })
  class RuleExplanation {
    @Field(() => codes, { description: '规则 · rule' }) rule!: string;
    @Field(() => RuleOutcome, { description: '比对结果 · outcome' }) outcome!: RuleOutcome;
    @Field(() => String, {
      nullable: true,
      description: '不适用的原因，或尚不知的事实 · why the rule has nothing to say, or which fact it lacks',
    })
    reason!: string | null;
    @Field(() => GraphQLDay, { nullable: true, description: '取值所依日期 · the day whose values count' })
    day!: string | null;
    @Field(() => GraphQLDay, { nullable: true, description: '所涉时段起 · first day looked at, for a series' })
    periodFrom!: string | null;
    @Field(() => GraphQLDay, { nullable: true, description: '所涉时段止 · last day looked at, for a series' })
    periodTo!: string | null;
    @Field(RecordOfRule, { nullable: true, description: '记录 · the record' })
    record!: object | null;
  }
  for (const { name, type: graphType, nullable, description } of SHOWN_FIELDS)
    Field(graphType as never, { nullable, description })(RuleExplanation.prototype, name);
  const shown = ({ target: { record, period }, explanation }: Explained): RuleExplanation => ({
    ...shownOf(explanation, byCode.get(explanation.rule)),
    rule: explanation.rule,
    outcome: explanation.outcome,
    reason: explanation.reason ?? null,
    day: explanation.day,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    record,
  });

  @ObjectType(`${Sector}RuleReplay`, {
    description:
      '规则回放：以其他取值复算既往记录，不改动任何数据 · what other values would have raised on past records; nothing is touched',
    simpleResolvers: true,
  })
  class RuleReplay {
    @Field(() => codes, { description: '规则 · rule' }) rule!: string;
    @Field(() => Int, { description: '查看的记录或时段数 · records or periods looked at' }) lookedAt!: number;
    @Field(() => Int, { description: '不适用数 · of which the rule has nothing to say' }) notApplicable!: number;
    @Field(() => Int, {
      description: '样本不足或事实尚不知数 · of which too few observations, or a fact not known yet',
    })
    belowMinimum!: number;
    @Field(() => Int, { description: '按现行取值提出数 · raised with the values in force' }) raisedInForce!: number;
    @Field(() => Int, { description: '按试算取值提出数 · raised with the values tried' }) raisedTried!: number;
    @Field(() => [RuleExplanation], {
      description: `试算新增，至多 ${MOST_SHOWN} 条 · raised only with the values tried, at most ${MOST_SHOWN}`,
    })
    added!: object[];
    @Field(() => [RuleExplanation], {
      description: `试算不再提出，至多 ${MOST_SHOWN} 条 · raised only with the values in force, at most ${MOST_SHOWN}`,
    })
    removed!: object[];
  }

  @Resolver()
  class RuleQueries {
    @Access('token')
    @Query(() => RuleExplanation, {
      name: `${sector}RuleExplanation`,
      nullable: true,
      description:
        '规则对某记录的比对说明；无记录或无权查看时为空 · what a rule says of a record; null when not there or not yours',
    })
    async explanation(
      @Arg('rule', () => codes, { description: '规则 · rule' }) code: string,
      @Arg('record', () => ID, { description: '记录 · record' }) id: string,
      @Arg('on', () => GraphQLDay, {
        nullable: true,
        description: '序列规则所查看时段内的一天 · a day of the period, for a rule about a series',
      })
      on: string | null,
      @Ctx() context: Context,
    ) {
      const rule = byCode.get(code)!;
      const record = await context.load(rule.record(), id);
      if (!record || !mayKnow(context, rule, record)) return null;
      if (rule.periodOf && !on)
        throw graphError('BAD_USER_INPUT', `on: ${code} looks at periods; name a day of the one that is meant`);
      const target = { record, period: on && rule.periodOf ? rule.periodOf(on) : undefined } as Target;
      const [explanation] = await explainAll(rule, [target], values, {}, asSystem(context));
      return shown({ target, explanation: explanation! });
    }

    @Access('token')
    @Query(() => RuleReplay, {
      name: `${sector}RuleReplay`,
      nullable: true,
      description:
        '以其他取值回放规则，仅限本人可见的记录 · replays a rule with other values over the caller’s own records',
    })
    async replayed(
      @Arg('rule', () => codes, { description: '规则 · rule' }) code: string,
      @Arg('values', () => [RuleValueInput], { description: '试算取值 · values to try' }) tried: RuleValueInput[],
      @Arg('days', () => DayRange, { description: '时段，两端必填 · span of days; both ends are needed' })
      days: DayRange,
      @Ctx() context: Context,
    ) {
      if (context.reach.read[rank('L2') as 2].length === 0) throw forbidden(`${sector}RuleReplay`);
      const rule = byCode.get(code)!;
      const { added, removed, ...counts } = await replay(rule, values, othersOf(rule, tried), days, context);
      return { rule: code, ...counts, added: added.map(shown), removed: removed.map(shown) };
    }
  }
  return RuleQueries;
}

/** Who may know what a rule says of a record he sees: whoever would see its flag. A firm it is about would not. */
const mayKnow = ({ principal, reach }: Context, rule: FlagRule, record: DomainRecord): boolean =>
  mayRead(reach, record.divisionPath, 2) ||
  (principal.role === 'subject' && principal.bodies.includes(String(rule.bodyOf(record))));

/** @throws BAD_USER_INPUT for a value that the rule does not use */
function othersOf(rule: FlagRule, tried: readonly RuleValueInput[]): OtherValues {
  const names = Object.values(rule.values);
  for (const { rule: name } of tried)
    if (!names.includes(name))
      throw graphError('BAD_USER_INPUT', `values: ${rule.code} does not use "${name}"; it uses ${names.join(', ')}`);
  return Object.fromEntries(tried.map(({ rule: name, value }) => [name, value]));
}
