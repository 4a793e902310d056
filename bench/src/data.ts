import {
  closeAll,
  createLogger,
  LocalBus,
  openSample,
  prepareDatabase,
  Runtime,
  systemContext,
} from '@integrity-graph/kit';
import { createDatabase } from '@integrity-graph/kit/testing/databases';
import { type Difference, reconcileRegister, reproject } from '@integrity-graph/obligations';
import { subgraphs } from '@integrity-graph/schema';
import pg from 'pg';

/** The data every contender answers from. */
export interface BenchData {
  obligations: number;
  /** Superuser's URL, for hand-written SQL and for plain COPY. */
  adminUrl: string;
  /** One application login for each subgraph. */
  urls: ReadonlyMap<string, string>;
  /** Those whom operations ask for. */
  persons: string[];
  bodies: string[];
  counties: string[];
  drop(): Promise<void>;
}

/** Obligations of one body: half to pay its contracts, half of all sectors; a person answers for as many however large the graph is. */
const PER_BODY = 50;

/** What is owed in each sector, on account of which record; each is copied from one that the sample made. */
interface Owed {
  sector: string;
  kind: string;
  subject: string;
  /** Columns of the record that no two may share, or that the questions ask for. */
  own?: string;
}

const PAYMENT: Owed = { sector: 'procurement', kind: 'PAY', subject: 'contract' };

const OWED: readonly Owed[] = [
  { sector: 'procurement', kind: 'RETURN_PERFORMANCE_GUARANTEE', subject: 'contract' },
  { sector: 'bidding', kind: 'SIGN_CONTRACT', subject: 'award', own: `'tender_id', subject_id` },
  { sector: 'debt', kind: 'PAY_INSTALMENT', subject: 'instalment' },
  { sector: 'environment', kind: 'RECTIFY', subject: 'problem', own: `'number', '示环' || n` },
  { sector: 'investment', kind: 'KEEP_COMMITMENT', subject: 'commitment', own: `'number', '示诺' || n` },
  { sector: 'ppp', kind: 'PAY', subject: 'commitment' },
  { sector: 'safety', kind: 'CARRY_OUT_MEASURE', subject: 'measure', own: `'number', '示改' || n` },
  {
    sector: 'statistics',
    kind: 'DECIDE_PROJECT',
    subject: 'project',
    own: `'number', '示统制' || n, 'name', '示例调查' || n`,
  },
];

const typeOf = ({ sector, subject }: Owed) => pascal(sector) + pascal(subject);
const pascal = (word: string) => word[0]!.toUpperCase() + word.slice(1);
const SUBJECTS = OWED.filter(({ subject }) => subject !== 'contract');
const COUNTIES = 99;
const CHUNK = 5000;

/** Makes a database with the sample data and a generated, fictional prefecture of `obligations` obligations beside them. */
export async function makeData(
  serverUrl: string,
  obligations: number,
  log: (line: string) => void,
): Promise<BenchData> {
  const database = await createDatabase(serverUrl);
  try {
    const { urls } = await prepareDatabase({
      adminUrl: database.adminUrl,
      subgraphs,
      prefix: 'ig_bench',
      password: 'ig_bench',
    });
    const data = { obligations, adminUrl: database.adminUrl, urls, drop: () => database.drop() };
    await withRuntimes(data, async (runtimes) => {
      for (const runtime of runtimes.values()) runtime.follow();
      const ids = new Map<string, string>();
      for (const { name, sample } of subgraphs) await sample?.(openSample(runtimes.get(name)!, ids));
    });
    const began = performance.now();
    await withClient(database.adminUrl, async (client) => {
      for (const statement of generation(obligations)) await client.query(statement);
    });
    await withRuntimes(data, (runtimes) => project(runtimes.get('obligations')!));
    await withClient(database.adminUrl, (client) => client.query('vacuum analyze'));
    log(`${obligations} obligations in ${((performance.now() - began) / 1000).toFixed(0)} s`);
    return { ...data, ...(await withClient(database.adminUrl, askedFor)) };
  } catch (error) {
    await database.drop();
    throw error;
  }
}

/** Where what was generated is not what the register would have made of the sectors' records. */
export const differences = (data: Pick<BenchData, 'urls'>): Promise<Difference[]> =>
  withRuntimes(data, (runtimes) => Array.fromAsync(reconcileRegister(runtimes.get('obligations')!, runtimes)));

/** The subgraphs in this process, for as long as `use` takes. */
export async function withRuntimes<T>(
  { urls }: Pick<BenchData, 'urls'>,
  use: (runtimes: ReadonlyMap<string, Runtime>) => Promise<T>,
): Promise<T> {
  process.env.PERSON_HASH_KEY ??= Buffer.alloc(32, 'key').toString('base64');
  const bus = new LocalBus();
  const logger = createLogger('bench');
  const runtimes = new Map<string, Runtime>();
  try {
    for (const definition of subgraphs) {
      const url = urls.get(definition.name)!;
      runtimes.set(definition.name, await Runtime.open(definition, { url, bus, logger }));
    }
    return await use(runtimes);
  } finally {
    await closeAll(runtimes.values());
  }
}

export async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return use(client).finally(() => client.end());
}

/** The register itself works out posts, persons and counts. */
async function project(register: Runtime): Promise<void> {
  const context = systemContext(register, 'bench');
  const rows = await context.rows<{ id: string }>('select id from obligation where not projected order by due_on, id');
  for (let at = 0; at < rows.length; at += CHUNK) {
    const ids = rows.slice(at, at + CHUNK).map(({ id }) => id);
    await context.em.transactional(() => reproject(context, ids));
  }
}

/** Evenly spread over the graph, and never those of the sample. */
async function askedFor(client: pg.Client): Promise<Pick<BenchData, 'persons' | 'bodies' | 'counties'>> {
  const ids = async (sql: string) => (await client.query<{ id: string }>(sql)).rows.map(({ id }) => id);
  return {
    persons: await ids(`select bench.id('person', 2 * n) as id from bench.body order by bench.id('ask', n) limit 500`),
    bodies: await ids(`select id from bench.body order by bench.id('ask', n) limit 500`),
    counties: await ids('select code as id from bench.county order by n'),
  };
}

/**
 * Records are copies of one of the sample, which real actions made: columns that come to a table need nothing here.
 * Each copy has its own id, division, parties and days, computed from its number alone.
 */
function generation(obligations: number): string[] {
  const bodies = Math.max(2, Math.ceil(obligations / PER_BODY));
  const contracts = Math.ceil(obligations / 2);
  const firms = Math.max(2, Math.ceil(bodies / 2));
  const copies = (table: string, template: string, from: string, over: string) =>
    `insert into ${table} select copy.* from (select to_jsonb(t) as row from (${template}) t) template, ${from},
     lateral jsonb_populate_record(null::${table}, template.row || jsonb_build_object(${over})) copy`;
  const of = (table: string, condition = 'true') => `select * from ${table} where ${condition} order by id limit 1`;
  const place = `'division_id', division_id, 'division_path', path`;
  const tenure = (kind: string, body: string, post: string, person: string, start: string, end: string) =>
    copies(
      'parties.tenure',
      of('parties.tenure', `kind = 'SUBSTANTIVE' and level = 1`),
      'bench.body',
      `'id', bench.id('${kind}', n), 'post_id', ${post}, 'person_id', ${person}, 'body_id', ${body}, 'managed_by_id', null,
       'start_date', ${start}, 'end_date', ${end}, 'visible_from', null, ${place}`,
    );
  const facts = `'id', id, 'subject_id', subject_id, 'division_id', division_id, 'obligor_id', body_id, 'incurred_on', incurred_on,
    'due_on', due_on, 'state', state, 'performed_on', performed_on, 'title', title, 'recorded_at', incurred_on, 'version', 1`;
  const detail = `'division_path', path, 'document', document, 'obligee_id', supplier_id, 'obligee_type', 'Enterprise',
    'amount_amount', amount, 'amount_currency', 'CNY', 'amount_performed_currency', 'CNY', 'amount_performed_amount', case when performed_on is null then 0 else amount end, 'due_facts', due_facts,
    'signatory_ids', signatory_ids, 'responsibilities', responsibilities`;
  const like = (owed: Owed) => `kind = '${owed.kind}' and subject_type = '${typeOf(owed)}' and due_on is not null`;
  const those = ({ sector, kind }: Owed) =>
    `(select * from bench.obligation where sector = '${sector}' and kind = '${kind}') o`;
  return [
    'create schema bench',
    'create function bench.id(kind text, n bigint) returns uuid language sql immutable as $$ select md5(kind || n)::uuid $$',
    // From 0 to 65535, the same for the same number and salt.
    `create function bench.chance(salt text, n bigint) returns int language sql immutable as
     $$ select ('x' || substr(md5(salt || n), 1, 4))::bit(16)::int $$`,
    `create table bench.county as select n, '9950' || lpad(n::text, 2, '0') as code, bench.id('county', n) as id,
     'C9950' || lpad(n::text, 2, '0') as path from generate_series(1, ${COUNTIES}) n`,
    `create table bench.body as select b as n, bench.id('body', b) as id, c.id as division_id, c.path, (b + 1) % ${bodies} as next
     from generate_series(0, ${bodies - 1}) b join bench.county c on c.n = 1 + b % ${COUNTIES}`,
    'analyze bench.county, bench.body',
    copies(
      'parties.division',
      of('parties.division', `code ~ '^99..[0-9][1-9]$' and kind <> 'TOWNSHIP'`),
      'bench.county',
      `'id', id, 'code', code, 'name', '示例县' || n, 'division_path', path, 'valid_from', null, 'valid_until', null`,
    ),
    copies(
      'parties.government_body',
      of('parties.government_body'),
      'bench.body',
      `'id', id, 'name', '示例机构' || n, 'unified_social_credit_code', null, 'superior_id', null, ${place}`,
    ),
    copies(
      'parties.enterprise',
      of('parties.enterprise'),
      `generate_series(0, ${firms - 1}) n`,
      `'id', bench.id('firm', n), 'name', '示例企业' || n, 'unified_social_credit_code', 'B' || n`,
    ),
    copies(
      'parties.post',
      of('parties.post', 'is_head'),
      'bench.body, generate_series(0, 1) k',
      `'id', bench.id('post', 2 * n + k), 'title', case k when 0 then '局长' else '经办人' end, 'body_id', id, 'is_head', k = 0, ${place}`,
    ),
    copies(
      'parties.person',
      of('parties.person', 'name is not null and level = 1'),
      'bench.body, generate_series(0, 1) k',
      `'id', bench.id('person', 2 * n + k), 'name', '示例' || 2 * n + k, 'id_number_hash', null, 'managed_by_id', null, ${place}`,
    ),
    // Each head was the head of the next body before, and so leaves obligations behind.
    tenure(
      'before',
      `bench.id('body', next)`,
      `bench.id('post', 2 * next)`,
      `bench.id('person', 2 * n)`,
      `'2019-01-01'`,
      `'2022-12-31'`,
    ),
    tenure('head', 'id', `bench.id('post', 2 * n)`, `bench.id('person', 2 * n)`, `'2023-01-01'`, 'null'),
    tenure('handler', 'id', `bench.id('post', 2 * n + 1)`, `bench.id('person', 2 * n + 1)`, `'2018-01-01'`, 'null'),

    `create table bench.contract as select k as n, bench.id('contract', k) as id, b.n as body, b.id as body_id, b.division_id, b.path,
       bench.id('firm', bench.chance('firm', k) % ${firms}) as supplier_id, date '2019-06-01' + bench.chance('day', k) % 2650 as signed,
       100 * bench.chance('value', k) + 100 as amount
     from generate_series(0, ${contracts - 1}) k join bench.body b on b.n = k % ${bodies}`,
    // To each contract another obligation, of the sectors in turn; those of one body are of all sectors.
    `create table bench.obligation as select *,
       jsonb_build_object('rule', rule, 'from', incurred_on, 'extensions', '[]'::jsonb, 'suspensions', '[]'::jsonb) as due_facts,
       jsonb_build_array(bench.id('person', 2 * body)) as signatory_ids,
       jsonb_build_array(jsonb_build_object('capacity', 'HANDLER', 'postId', bench.id('post', 2 * body + 1), 'from', incurred_on, 'basis', '合同载明的经办岗位 · named in the contract')) as responsibilities
     from (
       select bench.id(o.sector || o.kind, c.n) as id, c.n, o.sector, o.kind, o.type,
         case when o.type = '${typeOf(PAYMENT)}' then c.id else bench.id(o.type, c.n) end as subject_id, c.division_id, c.path, c.body_id, c.body,
         c.supplier_id, c.amount, '示文〔2026〕' || c.n || '号' as document, c.signed as incurred_on, c.signed + o.days as due_on, o.rule, o.title,
         case when bench.chance(o.kind, c.n) < o.performed then 'PERFORMED' else 'OPEN' end as state,
         case when bench.chance(o.kind, c.n) < o.performed then c.signed + o.days - 20 + bench.chance(o.kind, c.n) % 40 end as performed_on
       from bench.contract c join (values
         (null, '${PAYMENT.sector}', '${PAYMENT.kind}', '${typeOf(PAYMENT)}', 60, 48000, '支付合同款 · pay the contract value', '{"n":60,"unit":"DAY"}'::jsonb),
         ${OWED.map((owed, turn) => `(${turn}, '${owed.sector}', '${owed.kind}', '${typeOf(owed)}', 400, 40000, '示例事项 · a matter of ${owed.sector}', '{"n":400,"unit":"DAY"}'::jsonb)`).join(', ')}
       ) o(turn, sector, kind, type, days, performed, title, rule) on coalesce(o.turn, c.n / ${bodies} % ${OWED.length}) = c.n / ${bodies} % ${OWED.length}) owed`,
    'analyze bench.contract, bench.obligation',
    copies(
      'procurement.contract',
      of('procurement.contract', 'level = 1'),
      'bench.contract',
      `'id', id, 'number', '示采合' || n, 'name', '示例合同' || n, 'buyer_id', body_id, 'supplier_id', supplier_id, 'value_amount', amount,
       'date_signed', signed, 'signatory_post_id', bench.id('post', 2 * body), 'signatory_id', bench.id('person', 2 * body),
       'handler_post_id', bench.id('post', 2 * body + 1), 'recorded_at', signed, ${place}`,
    ),
    ...SUBJECTS.map((owed) =>
      copies(
        `${owed.sector}.${owed.subject}`,
        of(`${owed.sector}.${owed.subject}`),
        those(owed),
        `'id', subject_id, ${owed.own ?? `'version', 1`}, ${place}`,
      ),
    ),
    ...[PAYMENT, ...OWED].map((owed) =>
      copies(
        `${owed.sector}.obligation`,
        of(`${owed.sector}.obligation`, like(owed)),
        those(owed),
        `${facts}, ${detail}`,
      ),
    ),

    `insert into obligations.body select id, name, valid_from, valid_until, version from parties.government_body where id in (select id from bench.body)`,
    `insert into obligations.person select id, managed_by_id, version from parties.person p where exists (select from bench.body, generate_series(0, 1) k where p.id = bench.id('person', 2 * n + k))`,
    `insert into obligations.post select p.id, body_id, is_head, is_party_post, valid_from, valid_until, version from parties.post p join bench.body b on b.id = p.body_id`,
    `insert into obligations.tenure (id, post_id, person_id, kind, start_date, end_date, version, level, visible_from, visible_until, division_path, body_id, managed_by_id)
     select t.id, post_id, person_id, kind, start_date, end_date, version, level, visible_from, visible_until, division_path, body_id, managed_by_id
     from parties.tenure t where body_id in (select id from bench.body)`,
    `insert into obligations.holding_version (record_id, version, post_id, person_id, kind, start_date, end_date, recorded_at)
     select id, version, post_id, person_id, kind, start_date, end_date, recorded_at from parties.tenure where body_id in (select id from bench.body)`,
    // What the sector says of its obligation, as its events would carry it.
    `create table bench.told as select b.*, template.state || jsonb_build_object('id', b.id, 'title', b.title, 'subjectId', subject_id,
       'divisionId', division_id, 'divisionPath', path, 'document', b.document, 'obligorId', body_id, 'obligeeId', supplier_id,
       'obligeeType', 'Enterprise', 'incurredOn', incurred_on, 'dueOn', due_on, 'state', b.state, 'performedOn', performed_on, 'dueFacts', due_facts,
       'amount', jsonb_build_object('amount', amount::text, 'currency', 'CNY'),
       'amountPerformed', jsonb_build_object('amount', (case when performed_on is null then 0 else amount end)::text, 'currency', 'CNY'),
       'signatoryIds', signatory_ids, 'responsibilities', responsibilities) as sector_state
     from bench.obligation b join (${[PAYMENT, ...OWED].map((owed) => `(select '${owed.sector}' as sector, '${owed.kind}' as kind, sector_state as state from obligations.obligation where ${like(owed)} order by id limit 1)`).join(' union all ')}) template using (sector, kind)`,
    ...[PAYMENT, ...OWED].map(
      (owed) =>
        `insert into obligations.obligation select copy.* from (select to_jsonb(t) as row from (${of('obligations.obligation', like(owed))}) t) template,
     (select * from bench.told where sector = '${owed.sector}' and kind = '${owed.kind}') told,
     lateral jsonb_populate_record(null::obligations.obligation, template.row || jsonb_build_object(${facts}, 'current_obligor_id', body_id,
       'scope', '${owed.sector.toUpperCase()}:' || path, 'division_path', path, 'sector_state', sector_state, 'projected', false)) copy`,
    ),
    `insert into obligations.obligation_version (obligation_id, version, action, effective_on, recorded_at, state)
     select id, 1, 'sample', incurred_on, incurred_on, sector_state from bench.told`,
    'drop table bench.told',
    'analyze',
  ];
}
