create table "division_policy" (
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
  "document_number" text not null,
  "issuer_id" uuid not null,
  "sectors" text[] not null,
  "valid_from" date not null,
  "valid_until" date null,
  "repealed_by" text null,
  primary key ("id")
);
comment on table "division_policy" is '政务诚信建设文件 · Policy of integrity of a division';
comment on column "division_policy"."id" is '标识';
comment on column "division_policy"."level" is '数据级别 1–4';
comment on column "division_policy"."visible_from" is '公开起始日';
comment on column "division_policy"."visible_until" is '公开截止日';
comment on column "division_policy"."version" is '版本号';
comment on column "division_policy"."recorded_at" is '登记时刻';
comment on column "division_policy"."salt" is '个人信息摘要盐值';
comment on column "division_policy"."division_id" is '所属行政区划 · division';
comment on column "division_policy"."division_path" is '区划路径';
comment on column "division_policy"."title" is '文件名称 · title';
comment on column "division_policy"."document_number" is '文号 · document number';
comment on column "division_policy"."issuer_id" is '发文机关 · body that issued it';
comment on column "division_policy"."sectors" is '所列领域 · sectors it names, as values of the enum Sector';
comment on column "division_policy"."valid_from" is '施行日期 · first day in force';
comment on column "division_policy"."valid_until" is '失效日期 · last day in force';
comment on column "division_policy"."repealed_by" is '废止文件文号 · document that repealed it';
create index "division_policy_division_id_index" on "division_policy" ("division_id");
create index "division_policy_division_path_index" on "division_policy" ("division_path");
create index "division_policy_document_number_index" on "division_policy" ("document_number");
create index "division_policy_issuer_id_index" on "division_policy" ("issuer_id");
create index "division_policy_valid_from_index" on "division_policy" ("valid_from");

alter table "division_policy" enable row level security;
alter table "division_policy" force row level security;
create policy "row_visible" on "division_policy" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (issuer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "division_policy" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "division_policy" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
