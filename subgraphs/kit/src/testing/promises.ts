import { Field, ID, InputType } from 'type-graphql';
import { NATION } from '../access/division-path.js';
import { action } from '../actions/action.js';
import { recordQueries } from '../graph/record-queries.js';
import { GraphQLDay } from '../graph/scalars.js';
import { DomainRecord, Person } from '../records/domain-record.js';
import { Day, Money, RecordType, Reference, Text } from '../records/fields.js';
import { subgraph } from '../service/subgraph.js';
import { MoneyInput } from '../graph/values.js';

/** The smallest subgraph that uses every part of the kit; only the kit's own tests run it. */
@RecordType({ table: 'promise', zh: '承诺', en: 'Promise', persons: ['promisor_id'] })
export class PublicPromise extends DomainRecord {
  @Text('标题 · title', { filter: true, order: true }) title!: string;
  @Day('到期 · due', { nullable: true, filter: true, order: true }) dueOn?: string | null;
  @Money('金额 · amount', { nullable: true }) amount?: Money | null;
  @Text('承诺人 · promisor', { level: 'L3', personal: true, nullable: true }) promisor?: string | null;
  @Reference(() => Person, '承诺人本人 · the person', { hidden: true, nullable: true }) promisorId?: string | null;
}

@InputType()
class MakePromise {
  @Field(() => String) title!: string;
  @Field(() => String, { defaultValue: NATION }) path!: string;
  @Field(() => GraphQLDay, { nullable: true }) dueOn?: string;
  @Field(() => MoneyInput, { nullable: true }) amount?: MoneyInput;
  @Field(() => String, { nullable: true }) promisor?: string;
}

@InputType()
class RetitlePromise {
  @Field(() => ID) promise!: string;
  @Field(() => String) title!: string;
  @Field(() => GraphQLDay, { nullable: true }) effectiveOn?: string;
}

const make = action({
  name: 'promiseMake',
  description: '作出承诺 · make a promise',
  input: MakePromise,
  record: PublicPromise,
  async run({ title, path, dueOn, amount, promisor }, work) {
    if (title.trim() === '') work.refuse('EMPTY', 'title', 'a promise has a title');
    if (dueOn && dueOn < '2000-01-01') work.refuse('TOO_EARLY', 'dueOn', 'a promise is due after 1999');
    if (work.refused) return;
    return work.create(PublicPromise, { title, divisionPath: path, divisionId: '00000000-0000-7000-8000-000000000000', dueOn, amount, promisor });
  },
});

const retitle = action({
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
  actions: [make, retitle],
  migrations: new URL('../../src/testing/migrations/', import.meta.url),
});
