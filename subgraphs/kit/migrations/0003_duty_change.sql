-- Lawful changes of the subgraph's obligations in force, as the register tells of them.
create table duty_change (
  id              uuid primary key,
  obligation_id   uuid not null,
  obligation_type text not null,
  kind            text not null,
  effective_on    date not null,
  new_due_on      date,
  -- In the currency it is owed in.
  new_amount      numeric,
  version         integer not null,
  -- Whether the rules have looked at the obligation since.
  looked_at       boolean not null default false
);
create index duty_change_obligation on duty_change (obligation_id);
create index duty_change_new on duty_change (id) where not looked_at;
