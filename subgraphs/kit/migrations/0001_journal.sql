-- The journal: one line per action, append-only, each chained to the one before it.
create table journal (
  seq            bigint primary key,
  action         text not null,
  actor          text not null,
  actor_body     text,
  purpose        text,
  case_number    text,
  effective_on   date not null,
  recorded_at    timestamptz(3) not null,
  entries        text not null,
  schema_version integer not null,
  previous_hash  bytea not null,
  hash           bytea not null
);

-- Where a record's versions stand in the journal.
create table version (
  record_type  text not null,
  record_id    uuid not null,
  version      integer not null,
  effective_on date not null,
  recorded_at  timestamptz(3) not null,
  seq          bigint not null references journal (seq),
  ordinal      integer not null,
  primary key (record_type, record_id, version)
);
create index version_known on version (record_id, recorded_at desc);

-- What others may know, in the order of commit: positions have no gaps.
create table event (
  position    bigint primary key,
  seq         bigint not null references journal (seq),
  type        text not null,
  record_id   uuid not null,
  version     integer not null,
  recorded_at timestamptz(3) not null,
  payload     jsonb not null
);

-- How far this subgraph has followed the events of others.
create table cursor (
  source      text primary key,
  position    bigint not null,
  recorded_at timestamptz(3)
);

-- One answer per actor, action and key.
create table idempotency (
  actor       text not null,
  action      text not null,
  key         text not null,
  input_hash  text not null,
  record_id   uuid,
  version     integer,
  at          timestamptz(3) not null default now(),
  primary key (actor, action, key)
);

-- Who looked at what is kept about a person at L3 and above; the person may read it.
create table look (
  id          bigint generated always as identity primary key,
  person_id   uuid not null,
  actor       text not null,
  actor_name  text not null,
  actor_role  text not null,
  purpose     text not null,
  case_number text not null,
  what        text not null,
  at          timestamptz(3) not null default now()
);
create index look_person on look (person_id, at desc);

-- Bodies, posts and firms as far as a reference to them must be checked; followed from parties.
create table directory (
  id            uuid primary key,
  type          text not null,
  name          text not null,
  number        text,
  division_id   uuid,
  division_path text collate "C",
  valid_from    date,
  valid_until   date,
  facts         jsonb not null,
  version       integer not null
);
create index directory_number on directory (number) where number is not null;

revoke update, delete on journal, version, event from ${app};
revoke update, delete on look from ${app};
revoke insert, update on migration from ${app};

-- Each value with its length in bytes before it, NULL as "-": no two lines have the same text.
create function journal_text(variadic parts text[]) returns text language sql immutable as $$
  select string_agg(case when part is null then '-' else octet_length(convert_to(part, 'UTF8')) || ':' || part end, ',' order by n)
  from unnest(parts) with ordinality as p(part, n)
$$;

-- Appends one line with its versions and events. The lock that keeps seq and position gapless is the last one a
-- transaction takes, so that no writer waits on another while holding it. The instant is taken under it, not when the
-- action began: what was known at an instant must not grow because a slow action ends later. p_recorded stands for the
-- clock where the clock is not the world's, and is null otherwise.
create function journal_append(
  p_action text, p_actor text, p_actor_body text, p_purpose text, p_case text,
  p_effective date, p_recorded timestamptz(3), p_entries text, p_schema integer,
  p_versions jsonb, p_events jsonb
) returns table (seq bigint, last_position bigint) language plpgsql as $$
#variable_conflict use_column
declare
  last_seq bigint; last_hash bytea; last_at timestamptz(3); last_event bigint;
  at timestamptz(3); this_hash bytea;
begin
  perform pg_advisory_xact_lock(hashtext(current_schema() || '.journal'));
  select j.seq, j.hash, j.recorded_at into last_seq, last_hash, last_at from journal j order by j.seq desc limit 1;
  last_seq := coalesce(last_seq, 0);
  last_hash := coalesce(last_hash, '\x00'::bytea);
  at := greatest(date_trunc('milliseconds', coalesce(p_recorded, clock_timestamp())), last_at);
  this_hash := sha256(last_hash || convert_to(journal_text(
    (last_seq + 1)::text, p_action, p_actor, p_actor_body, p_purpose, p_case, p_effective::text,
    to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), p_entries, p_schema::text), 'UTF8'));
  insert into journal values (last_seq + 1, p_action, p_actor, p_actor_body, p_purpose, p_case, p_effective, at,
    p_entries, p_schema, last_hash, this_hash);
  insert into version
    select v->>'type', (v->>'id')::uuid, (v->>'version')::integer, (v->>'effectiveOn')::date, at, last_seq + 1, n - 1
    from jsonb_array_elements(p_versions) with ordinality as e(v, n);
  select coalesce(max(position), 0) into last_event from event;
  insert into event
    select last_event + n, last_seq + 1, v->>'type', (v->>'id')::uuid, (v->>'version')::integer, at, v
    from jsonb_array_elements(p_events) with ordinality as e(v, n);
  return query select last_seq + 1, last_event + jsonb_array_length(p_events);
end $$;
