create table "investment_figure" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "project_id" uuid not null,
  "implementing_body_id" uuid not null,
  "kind" text not null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  "approved_by_id" uuid not null,
  "approved_on" date not null,
  "document" text not null,
  "report" text null,
  primary key ("id")
);
comment on table "investment_figure" is '项目投资数 · Figure of a project’s investment';
comment on column "investment_figure"."id" is '标识';
comment on column "investment_figure"."level" is '数据级别 1–4';
comment on column "investment_figure"."visible_from" is '公开起始日';
comment on column "investment_figure"."visible_until" is '公开截止日';
comment on column "investment_figure"."version" is '版本号';
comment on column "investment_figure"."recorded_at" is '登记时刻';
comment on column "investment_figure"."salt" is '个人信息摘要盐值';
comment on column "investment_figure"."division_id" is '所属行政区划 · division';
comment on column "investment_figure"."division_path" is '区划路径';
comment on column "investment_figure"."project_id" is '项目 · project';
comment on column "investment_figure"."implementing_body_id" is '实施机构 · implementing body';
comment on column "investment_figure"."kind" is '种类 · kind';
comment on column "investment_figure"."amount_amount" is '金额 · amount';
comment on column "investment_figure"."amount_currency" is '金额 · amount';
comment on column "investment_figure"."approved_by_id" is '批准或核定机关 · body that approved it';
comment on column "investment_figure"."approved_on" is '批准或核定日期 · day it was approved';
comment on column "investment_figure"."document" is '批准文件 · document';
comment on column "investment_figure"."report" is '概算超估算的报告文件；未报告为空 · report that the approved cost exceeds the estimate; null when none was made';
create index "investment_figure_division_id_index" on "investment_figure" ("division_id");
create index "investment_figure_division_path_index" on "investment_figure" ("division_path");
create index "investment_figure_project_id_index" on "investment_figure" ("project_id");
create index "investment_figure_implementing_body_id_index" on "investment_figure" ("implementing_body_id");
create index "investment_figure_kind_index" on "investment_figure" ("kind");
create index "investment_figure_approved_by_id_index" on "investment_figure" ("approved_by_id");
create index "investment_figure_approved_on_index" on "investment_figure" ("approved_on");

alter table "investment_figure" enable row level security;
alter table "investment_figure" force row level security;
create policy "row_visible" on "investment_figure" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (implementing_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "investment_figure" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "investment_figure" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
