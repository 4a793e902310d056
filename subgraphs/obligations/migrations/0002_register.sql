-- Projections: written only from events, dropped and rebuilt by `npm run replay -- obligations`.

alter table obligation alter column due_on set default 'infinity';
create index obligation_due on obligation (due_on, id);
create index obligation_open_due on obligation (due_on, id) where state in ('OPEN', 'MODIFIED');
create index obligation_obligor_due on obligation (obligor_id, due_on, id);
create index obligation_current_due on obligation (current_obligor_id, due_on, id);
create index obligation_public on obligation (current_obligor_id) where level = 1;
create index obligation_path_due on obligation (division_path, due_on, id) where state in ('OPEN', 'MODIFIED');

-- Every version of an obligation, for asOf and knownAt.
create table obligation_version (
  obligation_id uuid not null,
  version       integer not null,
  action        text not null,
  effective_on  date not null,
  recorded_at   timestamptz(3) not null,
  state         jsonb not null,
  primary key (obligation_id, version)
);

-- Bodies, posts, tenures, vacancies and successions as parties told of them.
create table body (
  id         uuid primary key,
  name       text not null,
  valid_from date,
  valid_until date,
  version    integer not null
);
create table person (
  id            uuid primary key,
  managed_by_id uuid,
  version       integer not null
);
create index person_managed on person (managed_by_id);
create table post (
  id         uuid primary key,
  body_id    uuid not null,
  is_head    boolean not null,
  is_party_post boolean not null default false,
  valid_from date,
  valid_until date,
  version    integer not null
);
create index post_body on post (body_id);
create table tenure (
  id         uuid primary key,
  post_id    uuid not null,
  person_id  uuid not null,
  kind       text not null,
  start_date date not null,
  end_date   date,
  version    integer not null,
  -- What parties decides by who may see it, here and in vacancy.
  level         smallint not null,
  visible_from  date,
  visible_until date,
  division_path text collate "C" not null,
  body_id       uuid,
  managed_by_id uuid
);
create index tenure_post on tenure (post_id);
create index tenure_person on tenure (person_id);
create table vacancy (
  id         uuid primary key,
  post_id    uuid not null,
  start_date date not null,
  end_date   date,
  version    integer not null,
  level         smallint not null,
  visible_from  date,
  visible_until date,
  division_path text collate "C" not null
);
create index vacancy_post on vacancy (post_id);
-- Every version of a tenure or vacancy, for "who held the post, as known then".
create table holding_version (
  record_id   uuid not null,
  version     integer not null,
  post_id     uuid not null,
  person_id   uuid,
  kind        text not null,
  start_date  date not null,
  end_date    date,
  recorded_at timestamptz(3) not null,
  primary key (record_id, version)
);
create index holding_version_post on holding_version (post_id, recorded_at);
create table succession (
  id             uuid primary key,
  predecessor_id uuid not null,
  successor_id   uuid not null,
  effective_on   date not null,
  sectors        text[],
  document       text not null,
  version        integer not null
);
create index succession_predecessor on succession (predecessor_id);

-- The bodies an obligation lay with, one after the other.
create table obligor_period (
  obligation_id uuid not null,
  body_id       uuid not null,
  from_on       date not null,
  to_on         date
);
create index obligor_period_obligation on obligor_period (obligation_id);
create index obligor_period_body on obligor_period (body_id);

-- Which post answers for which obligation, in what capacity, from when until when. post_id null: none is named yet.
create table responsibility (
  obligation_id uuid not null,
  capacity      text not null,
  post_id       uuid,
  from_on       date not null,
  to_on         date,
  basis         text not null,
  origin        text not null check (origin in ('HEAD', 'SECTOR', 'ASSIGNED'))
);
create index responsibility_obligation on responsibility (obligation_id);
create index responsibility_post on responsibility (post_id);

-- How persons relate to obligations; from_on and until_on bound MUST_PERFORM.
create table responsible (
  person_id     uuid not null,
  relation      text not null,
  due_on        date not null,
  obligation_id uuid not null,
  tenure_id     uuid,
  from_on       date not null,
  until_on      date not null,
  level         smallint not null,
  scope         text collate "C" not null
);
create index responsible_person on responsible (person_id, due_on, obligation_id);
create index responsible_obligation on responsible (obligation_id);

-- A person sees what he is tied to.
create policy row_of_person on obligation for select using (
  id = any ((select array(select r.obligation_id from responsible r
    where r.person_id = nullif(current_setting('app.person', true), '')::uuid))::uuid[]));

-- The discipline organ sees what the persons it manages are tied to (管理权限).
create policy row_of_managed on obligation for select using (
  id = any ((select array(select r.obligation_id from responsible r join person p on p.id = r.person_id
    where p.managed_by_id = any (string_to_array(nullif(current_setting('app.managed', true), ''), ',')::uuid[])))::uuid[]));

-- Whether an obligation is about whoever asks: owed by or to a body he speaks for, or tied to his person or one he manages.
create function concerns_caller(obligation uuid) returns boolean language sql stable as $$
  select exists (select from obligation o where o.id = concerns_caller.obligation and (
    array[o.obligor_id, o.current_obligor_id, o.obligee_id] && string_to_array(nullif(current_setting('app.bodies', true), ''), ',')::uuid[]
    or exists (select from responsible r where r.obligation_id = o.id and r.person_id = nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from responsible r join person p on p.id = r.person_id where r.obligation_id = o.id
      and p.managed_by_id = any (string_to_array(nullif(current_setting('app.managed', true), ''), ',')::uuid[]))))
$$;

-- Whoever an obligation is about sees how it was changed and who was to answer for it.
create policy row_of_subject on lawful_change for select using (concerns_caller(obligation_id));
create policy row_of_subject on duty_assignment for select using (concerns_caller(obligation_id));

-- Counts kept as the obligations change.
create table tally (
  obligor_id uuid not null,
  scope      text collate "C" not null,
  level      smallint not null,
  sector     text not null,
  state      text not null,
  month      text not null,
  n          bigint not null,
  primary key (obligor_id, scope, level, sector, state, month)
);
alter table tally enable row level security;
create policy row_visible on tally for select using (
  (level <= 2 and scope ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[]))
  or (level <= 3 and scope ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[]))
  or (scope ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])));
create policy row_added on tally for insert with check (scope ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy row_changed on tally for update using (scope ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy row_removed on tally for delete using (scope ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

create policy row_removed on obligation for delete using (scope ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

grant delete on obligation, obligation_version, obligor_period, body, person, post, tenure, vacancy, holding_version, succession,
  responsibility, responsible, tally, cursor to ${app};
