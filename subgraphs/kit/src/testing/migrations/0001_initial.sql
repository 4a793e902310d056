create table "promise" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "title" text not null,
  "number" text null,
  "kind" text null,
  "copies" integer null,
  "kept" boolean null,
  "due_on" date null,
  "amount_amount" numeric(22,2) null,
  "amount_currency" text null,
  "reason" text null,
  "promisor" text null,
  "promisor_id" uuid null,
  "body_id" uuid null,
  "managed_by_id" uuid null,
  primary key ("id")
);
comment on table "promise" is '承诺 · Promise';
comment on column "promise"."id" is '标识';
comment on column "promise"."level" is '数据级别 1–4';
comment on column "promise"."visible_from" is '公开起始日';
comment on column "promise"."visible_until" is '公开截止日';
comment on column "promise"."version" is '版本号';
comment on column "promise"."recorded_at" is '登记时刻';
comment on column "promise"."salt" is '个人信息摘要盐值';
comment on column "promise"."division_id" is '所属行政区划 · division';
comment on column "promise"."division_path" is '区划路径';
comment on column "promise"."title" is '标题 · title';
comment on column "promise"."number" is '编号 · number';
comment on column "promise"."kind" is '种类 · kind';
comment on column "promise"."copies" is '份数 · copies';
comment on column "promise"."kept" is '已兑现 · kept';
comment on column "promise"."due_on" is '到期 · due';
comment on column "promise"."amount_amount" is '金额 · amount';
comment on column "promise"."amount_currency" is '金额 · amount';
comment on column "promise"."reason" is '事由 · reason';
comment on column "promise"."promisor" is '承诺人 · promisor';
comment on column "promise"."promisor_id" is '承诺人本人 · the person';
comment on column "promise"."body_id" is '承诺机关 · body';
comment on column "promise"."managed_by_id" is '管理机关 · who manages the person';
create index "promise_division_id_index" on "promise" ("division_id");
create index "promise_division_path_index" on "promise" ("division_path");
create index "promise_title_index" on "promise" ("title");
alter table "promise" add constraint "promise_number_unique" unique ("number");
create index "promise_kind_index" on "promise" ("kind");
create index "promise_copies_index" on "promise" ("copies");
create index "promise_kept_index" on "promise" ("kept");
create index "promise_due_on_index" on "promise" ("due_on");
create index "promise_amount_amount_index" on "promise" ("amount_amount");
create index "promise_reason_index" on "promise" ("reason");
create index "promise_promisor_index" on "promise" ("promisor");
create index "promise_promisor_id_index" on "promise" ("promisor_id");
create index "promise_body_id_index" on "promise" ("body_id");
create index "promise_managed_by_id_index" on "promise" ("managed_by_id");

alter table "promise" enable row level security;
alter table "promise" force row level security;
create policy "row_visible" on "promise" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.p3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.p4', true), ''), ',', ''))::text[])) or (promisor_id = (select nullif(current_setting('app.person', true), '')::uuid)) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (managed_by_id = any ((select string_to_array(nullif(current_setting('app.managed', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "promise" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "promise" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
