import type { BenchData } from './data.js';

/** Something users ask for, and how each contender is asked for it. */
export interface Operation {
  name: 'dossier' | 'sectors' | 'body' | 'overdue';
  title: string;
  graphql: string;
  /** One statement with the whole answer as JSON; $1 is what is asked for, $2 today. */
  sql: string;
  /** What may be asked for; becomes the variable `of`. */
  askedFor(data: BenchData): string[];
}

/** Whoever sees the records of every sector of the fictional province. */
export const CLAIMS = { sub: 'bench', roles: ['credit-office'], division: '990000' };

const RANK = `case t.kind when 'SUBSTANTIVE' then 1 when 'ACTING' then 2 when 'IN_CHARGE' then 3 else 4 end`;

const overdue = `(o.state in ('OPEN', 'MODIFIED') and not o.suspended and o.due_on < $2::date)`;

/** The contract of an obligation; nothing is asked of other records. */
const subject = `coalesce((select json_build_object('number', c.number, 'name', c.name, 'dateSigned', c.date_signed, 'status', c.status,
  'value', json_build_object('amount', c.value_amount::text, 'currency', c.value_currency),
  'supplier', (select json_build_object('name', e.name) from parties.enterprise e where e.id = c.supplier_id))
  from procurement.contract c where c.id = o.subject_id), '{}'::json)`;

const enterprise = (id: string) =>
  `(select json_build_object('name', e.name) from parties.enterprise e where e.id = ${id})`;
const money = (of: string) => `json_build_object('amount', ${of}_amount::text, 'currency', ${of}_currency)`;

/** The record of an obligation, of whichever sector: what is asked of it, and where it lies. */
const records: Record<string, { table: string; graphql: string; sql: string }> = {
  ProcurementContract: {
    table: 'procurement.contract',
    graphql: 'contract: name value { amount currency } supplier { name }',
    sql: `'contract', s.name, 'value', ${money('s.value')}, 'supplier', ${enterprise('s.supplier_id')}`,
  },
  BiddingAward: {
    table: 'bidding.award',
    graphql: 'decidedOn enterprise { name }',
    sql: `'decidedOn', s.decided_on, 'enterprise', ${enterprise('s.enterprise_id')}`,
  },
  DebtInstalment: {
    table: 'debt.instalment',
    graphql: 'dueOn principal { amount currency }',
    sql: `'dueOn', s.due_on, 'principal', ${money('s.principal')}`,
  },
  EnvironmentProblem: {
    table: 'environment.problem',
    graphql: 'problem: text listedOn',
    sql: `'problem', s.text, 'listedOn', s.listed_on`,
  },
  InvestmentCommitment: {
    table: 'investment.commitment',
    graphql: 'promise: content investor { name }',
    sql: `'promise', s.content, 'investor', ${enterprise('s.investor_id')}`,
  },
  PppCommitment: { table: 'ppp.commitment', graphql: 'stage clause', sql: `'stage', s.stage, 'clause', s.clause` },
  SafetyMeasure: {
    table: 'safety.measure',
    graphql: 'measure: text requiredOn',
    sql: `'measure', s.text, 'requiredOn', s.required_on`,
  },
  StatisticsProject: {
    table: 'statistics.project',
    graphql: 'survey: name frequency',
    sql: `'survey', s.name, 'frequency', s.frequency`,
  },
};

const anyRecord = `case o.subject_type ${Object.entries(records)
  .map(
    ([type, { table, sql }]) =>
      `when '${type}' then (select json_build_object(${sql}) from ${table} s where s.id = o.subject_id)`,
  )
  .join('\n  ')} end`;

/** The obligations of a person, each row as `o` with its relations and number. */
const obligationsOfPerson = `from (select o.*, tied.relations, row_number() over (order by o.due_on, o.id) as n from (
        select r.obligation_id, array_agg(distinct r.relation) as relations from obligations.responsible r
        where r.person_id = p.id and (r.relation <> 'MUST_PERFORM' or $2::date between r.from_on and r.until_on) group by r.obligation_id) tied
      join obligations.obligation o on o.id = tied.obligation_id order by o.due_on, o.id limit 21) o`;

const amount = `json_build_object('amount', o.amount_amount::text, 'currency', o.amount_currency)`;

const holder = (
  post: string,
) => `coalesce((select json_build_object('state', 'HELD', 'tenure', json_build_object('person', json_build_object('name', p.name)))
  from obligations.tenure t join parties.person p on p.id = t.person_id
  where t.post_id = ${post} and t.start_date <= $2::date and coalesce(t.end_date, 'infinity') >= $2::date order by ${RANK}, t.start_date desc limit 1),
  json_build_object('state', 'HOLDER_UNKNOWN', 'tenure', null))`;

const responsibilities = (
  more: string,
) => `coalesce((select json_agg(json_build_object('capacity', r.capacity, 'holder', ${holder('r.post_id')}${more})
  order by r.from_on, r.capacity, r.post_id) from obligations.responsibility r where r.obligation_id = o.id), '[]'::json)`;

const overdueDays = `case when o.suspended or o.state = 'DISCHARGED' then 0 else greatest(0, coalesce(o.performed_on, $2::date) - o.due_on) end`;

const body = `(select json_build_object('name', b.name) from parties.government_body b where b.id = o.obligor_id)`;

export const operations: readonly Operation[] = [
  {
    name: 'dossier',
    title: 'dossier: a person, tenures, first 20 obligations with subjects and who answers for them',
    graphql: `query Dossier($of: ID!) {
  person(id: $of) {
    id
    name
    tenures { id kind startDate endDate post { title } body { name } }
    obligations(first: 20) {
      edges {
        relations
        node {
          id sector kind title state isOverdue overdueDays incurredOn
          due { on }
          amount { amount currency }
          obligor { name }
          responsibilities { capacity from post { title } holder { state tenure { person { name } } } }
          subject { ... on ProcurementContract { number name dateSigned status value { amount currency } supplier { name } } }
        }
      }
      pageInfo { hasNextPage }
    }
  }
}`,
    sql: `select json_build_object('person', (select json_build_object('id', p.id, 'name', p.name,
  'tenures', (select json_agg(json_build_object('id', t.id, 'kind', t.kind, 'startDate', t.start_date, 'endDate', t.end_date,
      'post', (select json_build_object('title', x.title) from parties.post x where x.id = t.post_id),
      'body', (select json_build_object('name', b.name) from parties.government_body b where b.id = t.body_id)) order by t.start_date, t.id)
    from parties.tenure t where t.person_id = p.id),
  'obligations', (select json_build_object('pageInfo', json_build_object('hasNextPage', count(*) > 20),
      'edges', json_agg(json_build_object('relations', o.relations, 'node', json_build_object('id', o.id, 'sector', o.sector, 'kind', o.kind, 'title', o.title, 'state', o.state,
        'isOverdue', ${overdue}, 'overdueDays', ${overdueDays}, 'incurredOn', o.incurred_on, 'due', json_build_object('on', o.due_on), 'amount', ${amount},
        'obligor', ${body}, 'subject', ${subject},
        'responsibilities', ${responsibilities(`, 'from', r.from_on, 'post', (select json_build_object('title', x.title) from parties.post x where x.id = r.post_id)`)}))
        order by o.due_on, o.id) filter (where o.n <= 20))
    ${obligationsOfPerson}))
  from parties.person p where p.id = $1::uuid))::text as data`,
    askedFor: ({ persons }) => persons,
  },
  {
    name: 'sectors',
    title:
      'dossier over eight sectors: each of the first 20 obligations with its department, document, article and record',
    graphql: `query Sectors($of: ID!) {
  person(id: $of) {
    name
    obligations(first: 20) {
      edges {
        relations
        node {
          id sector title document
          recordedBy { name }
          legalBasis { title article }
          due { on }
          subject { ${Object.entries(records)
            .map(([type, { graphql }]) => `... on ${type} { ${graphql} }`)
            .join(' ')} }
        }
      }
      pageInfo { hasNextPage }
    }
  }
}`,
    sql: `select json_build_object('person', (select json_build_object('name', p.name,
  'obligations', (select json_build_object('pageInfo', json_build_object('hasNextPage', count(*) > 20),
      'edges', json_agg(json_build_object('relations', o.relations, 'node', json_build_object('id', o.id, 'sector', o.sector, 'title', o.title,
        'document', o.document, 'recordedBy', (select json_build_object('name', b.name) from parties.government_body b where b.id = o.recorded_by_id),
        'legalBasis', json_build_object('title', o.legal_basis ->> 'title', 'article', o.legal_basis ->> 'article'),
        'due', json_build_object('on', o.due_on), 'subject', ${anyRecord}))
        order by o.due_on, o.id) filter (where o.n <= 20))
    ${obligationsOfPerson}))
  from parties.person p where p.id = $1::uuid))::text as data`,
    askedFor: ({ persons }) => persons,
  },
  {
    name: 'body',
    title: 'page of a body: its head, counts by state, first 20 open obligations',
    graphql: `query Body($of: ID!) {
  governmentBody(id: $of) {
    name
    head { state tenure { person { name } } }
    obligationCounts(by: STATE) { key count }
    obligations(first: 20, filter: { states: [OPEN] }) {
      edges {
        node {
          id kind title state isOverdue
          due { on }
          amount { amount currency }
          subject { ... on ProcurementContract { number name dateSigned status value { amount currency } supplier { name } } }
        }
      }
      pageInfo { hasNextPage }
    }
  }
}`,
    sql: `select json_build_object('governmentBody', (select json_build_object('name', g.name,
  'head', (select ${holder('x.id')} from parties.post x where x.body_id = g.id and x.is_head limit 1),
  'obligationCounts', (select json_agg(json_build_object('key', c.state, 'count', c.n) order by c.state)
    from (select state, sum(n) as n from obligations.tally where obligor_id = g.id group by state) c),
  'obligations', (select json_build_object('pageInfo', json_build_object('hasNextPage', count(*) > 20),
      'edges', json_agg(json_build_object('node', json_build_object('id', o.id, 'kind', o.kind, 'title', o.title, 'state', o.state,
        'isOverdue', ${overdue}, 'due', json_build_object('on', o.due_on), 'amount', ${amount}, 'subject', ${subject})) order by o.due_on, o.id) filter (where o.n <= 20))
    from (select o.*, row_number() over (order by o.due_on, o.id) as n from obligations.obligation o
      where o.state = 'OPEN' and (o.obligor_id = g.id or o.current_obligor_id = g.id) order by o.due_on, o.id limit 21) o))
  from parties.government_body g where g.id = $1::uuid))::text as data`,
    askedFor: ({ bodies }) => bodies,
  },
  {
    name: 'overdue',
    title: 'what is overdue in a county: first 20, with who answers for it',
    graphql: `query Overdue($of: String!) {
  obligations(first: 20, filter: { division: $of, isOverdue: true }) {
    edges {
      node {
        id title overdueDays
        due { on }
        amount { amount currency }
        obligor { name }
        responsibilities { capacity holder { state tenure { person { name } } } }
      }
    }
    pageInfo { hasNextPage }
  }
}`,
    sql: `select json_build_object('obligations', (select json_build_object('pageInfo', json_build_object('hasNextPage', count(*) > 20),
    'edges', json_agg(json_build_object('node', json_build_object('id', o.id, 'title', o.title, 'overdueDays', ${overdueDays}, 'due', json_build_object('on', o.due_on),
      'amount', ${amount}, 'obligor', ${body}, 'responsibilities', ${responsibilities('')})) order by o.due_on, o.id) filter (where o.n <= 20))
  from (select o.*, row_number() over (order by o.due_on, o.id) as n from obligations.obligation o
    where ${overdue} and o.division_path = 'C' || $1::text order by o.due_on, o.id limit 21) o))::text as data`,
    askedFor: ({ counties }) => counties,
  },
];
