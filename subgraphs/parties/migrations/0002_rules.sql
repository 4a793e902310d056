-- What the tables must hold whatever the program does.

-- A code belongs to one division on any day; on another day it may be another's.
alter table division add constraint division_code_period
  exclude using gist (code with =, daterange(valid_from, valid_until, '[]') with &&);

alter table division add constraint division_period check (valid_until >= valid_from);
alter table government_body add constraint government_body_period check (valid_until >= valid_from);
alter table enterprise add constraint enterprise_period check (valid_until >= valid_from);
alter table post add constraint post_period check (valid_until >= valid_from);
alter table tenure add constraint tenure_period check (end_date >= start_date);
alter table vacancy add constraint vacancy_period check (end_date >= start_date);
alter table engagement add constraint engagement_period check (end_date >= start_date);

-- One substantive holder of a single-holder post on any day.
alter table tenure add constraint tenure_one_holder
  exclude using gist (post_id with =, daterange(start_date, end_date, '[]') with &&)
  where (kind = 'SUBSTANTIVE' and is_single_holder);

-- Names by pairs of characters. Under row-level security LIKE cannot use an index, and names of two characters are too
-- short for trigrams; equality on pairs serves both. The table is written by its triggers only.
create table name_token (
  record_type text not null,
  token       text collate "C" not null,
  record_id   uuid not null,
  primary key (record_type, token, record_id)
);
create index name_token_record on name_token (record_id);
revoke insert, update on name_token from ${app};

-- A name as it is compared; nameKey() in names/search.ts does the same.
create function name_key(name text) returns text language sql immutable parallel safe as $$
  select lower(regexp_replace(normalize(name, NFKC), '[[:space:]·•・()（）《》“”"''.,，。、-]+', '', 'g') collate "C")
$$;

-- Every two neighbouring characters, each once; nameTokens() in names/search.ts does the same.
create function name_tokens(name text) returns setof text language sql immutable parallel safe as $$
  select distinct substr(key, n, 2) from name_key(name) as key, generate_series(1, length(key) - 1) as n
$$;

create function keep_name_tokens() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if tg_op = 'UPDATE' then
    delete from name_token where record_id = new.id;
  end if;
  insert into name_token select tg_argv[0], token, new.id from name_tokens(new.name) as token;
  return null;
end $$;

create trigger name_tokens after insert or update of name on division for each row execute function keep_name_tokens('Division');
create trigger name_tokens after insert or update of name on government_body for each row execute function keep_name_tokens('GovernmentBody');
create trigger name_tokens after insert or update of name on enterprise for each row execute function keep_name_tokens('Enterprise');
create trigger name_tokens after insert or update of name on person for each row execute function keep_name_tokens('Person');
