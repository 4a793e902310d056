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

-- A body gives a document number once.
alter table decision add constraint decision_document unique (body_id, document_number);

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

create function add_name_tokens() returns trigger language plpgsql security definer set search_path from current as $$
begin
  insert into name_token select tg_argv[0], token, added.id from added, name_tokens(added.name) as token;
  return null;
end $$;

create function change_name_tokens() returns trigger language plpgsql security definer set search_path from current as $$
begin
  delete from name_token where record_id = new.id;
  insert into name_token select tg_argv[0], token, new.id from name_tokens(new.name) as token;
  return null;
end $$;

-- Once a statement for new rows, so that an import of many pays once.
create trigger name_added after insert on division referencing new table as added for each statement execute function add_name_tokens('Division');
create trigger name_added after insert on government_body referencing new table as added for each statement execute function add_name_tokens('GovernmentBody');
create trigger name_added after insert on enterprise referencing new table as added for each statement execute function add_name_tokens('Enterprise');
create trigger name_added after insert on person referencing new table as added for each statement execute function add_name_tokens('Person');

create trigger name_changed after update of name on division for each row execute function change_name_tokens('Division');
create trigger name_changed after update of name on government_body for each row execute function change_name_tokens('GovernmentBody');
create trigger name_changed after update of name on enterprise for each row execute function change_name_tokens('Enterprise');
create trigger name_changed after update of name on person for each row execute function change_name_tokens('Person');

-- The newest first is the order of every list that asks for none.
create index division_newest on division (recorded_at desc, id desc);
create index government_body_newest on government_body (recorded_at desc, id desc);
create index enterprise_newest on enterprise (recorded_at desc, id desc);
create index person_newest on person (recorded_at desc, id desc);
create index post_newest on post (recorded_at desc, id desc);
create index tenure_newest on tenure (recorded_at desc, id desc);
