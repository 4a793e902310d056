import { Field, ID, InputType } from 'type-graphql';
import { NATION } from '../access/division-path.js';
import { action } from '../actions/action.js';
import { recordQueries } from '../graph/record-queries.js';
import { GraphQLDay } from '../graph/scalars.js';
import { codelist, MoneyInput } from '../graph/values.js';
import { DomainRecord, GovernmentBody, Person } from '../records/domain-record.js';
import { Code, Count, Day, Flag, Money, RecordType, Reference, Text } from '../records/fields.js';
import { subgraph } from '../service/subgraph.js';

export const PromiseKind = { WORD: 'WORD', DEED: 'DEED', GIFT: 'GIFT' } as const;
export type PromiseKind = keyof typeof PromiseKind;
codelist(PromiseKind, 'PromiseKind', '承诺种类 · kind of promise', {
  WORD: '言 · word',
  DEED: '行 · deed',
  GIFT: '赠 · gift',
});

/** The smallest subgraph that uses every part of the kit; only the kit's own tests run it. */
@RecordType({
  table: 'promise',
  zh: '承诺',
  en: 'Promise',
  persons: ['promisor_id'],
  bodies: ['body_id'],
  managedBy: 'managed_by_id',
})
export class PublicPromise extends DomainRecord {
  @Text('标题 · title', { filter: true, order: true }) title!: string;
  @Text('编号 · number', { nullable: true, unique: true }) number?: string | null;
  @Code(PromiseKind, '种类 · kind', { nullable: true, filter: true }) kind?: PromiseKind | null;
  @Count('份数 · copies', { nullable: true, filter: true, order: true }) copies?: number | null;
  @Flag('已兑现 · kept', { nullable: true, filter: true }) kept?: boolean | null;
  @Day('到期 · due', { nullable: true, filter: true, order: true }) dueOn?: string | null;
  @Money('金额 · amount', { nullable: true, order: true }) amount?: Money | null;
  @Text('事由 · reason', { level: 'L2', nullable: true, filter: true }) reason?: string | null;
  @Text('承诺人 · promisor', { level: 'L3', personal: true, nullable: true, filter: true }) promisor?: string | null;
  @Reference(() => Person, '承诺人本人 · the person', { hidden: true, nullable: true }) promisorId?: string | null;
  @Reference(() => GovernmentBody, '承诺机关 · body', { nullable: true, filter: true }) bodyId?: string | null;
  @Reference(() => GovernmentBody, '管理机关 · who manages the person', { hidden: true, nullable: true }) managedById?:
    | string
    | null;
}

@InputType()
class MakePromise {
  @Field(() => String) title!: string;
  @Field(() => String, { defaultValue: NATION }) path!: string;
  @Field(() => String, { nullable: true }) number?: string;
  @Field(() => GraphQLDay, { nullable: true }) dueOn?: string;
  @Field(() => MoneyInput, { nullable: true }) amount?: MoneyInput;
  @Field(() => String, { nullable: true }) promisor?: string;
  @Field(() => ID, { nullable: true }) promisorId?: string;
  @Field(() => ID, { nullable: true }) bodyId?: string;
}

@InputType()
class RetitlePromise {
  @Field(() => ID) promise!: string;
  @Field(() => String) title!: string;
  @Field(() => GraphQLDay, { nullable: true }) effectiveOn?: string;
}

export const makePromise = action({
  name: 'promiseMake',
  description: '作出承诺 · make a promise',
  input: MakePromise,
  record: PublicPromise,
  constraints: {
    promise_number_unique: {
      code: 'NUMBER_TAKEN',
      field: ['input', 'number'],
      message: 'another promise has this number',
    },
  },
  async run({ path, ...said }, work) {
    if (said.title.trim() === '') work.refuse('EMPTY', 'title', 'a promise has a title');
    if (said.dueOn && said.dueOn < '2000-01-01') work.refuse('TOO_EARLY', 'dueOn', 'a promise is due after 1999');
    if (work.refused) return;
    return work.create(PublicPromise, {
      ...said,
      divisionPath: path,
      divisionId: '00000000-0000-7000-8000-000000000000',
    });
  },
});

export const retitlePromise = action({
  name: 'promiseRetitle',
  description: '改题 · change the title',
  input: RetitlePromise,
  record: PublicPromise,
  async run({ promise, title, effectiveOn }, work) {
    const found = await work.find(PublicPromise, promise, 'promise');
    return found && work.change(found, { title }, effectiveOn);
  },
});

export const promises = subgraph({
  name: 'promises',
  zh: '承诺',
  en: 'Promises',
  domain: { kind: 'sector', name: 'promises' },
  records: [PublicPromise],
  publishes: [PublicPromise],
  resolvers: [recordQueries(PublicPromise, { one: 'promise', many: 'promises' })],
  actions: [makePromise, retitlePromise],
  migrations: new URL('../../src/testing/migrations/', import.meta.url),
});
