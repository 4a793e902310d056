create table "failure" (
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
  "tender_id" uuid null,
  "package_id" uuid null,
  "buyer_id" uuid not null,
  "reason" text null,
  "explanation" text null,
  "decided_on" date null,
  "decider_post_id" uuid null,
  "bidders_told_on" date null,
  "date_published" date null,
  primary key ("id")
);
comment on table "failure" is '废标、采购活动终止 · Failed procurement';
comment on column "failure"."id" is '标识';
comment on column "failure"."level" is '数据级别 1–4';
comment on column "failure"."visible_from" is '公开起始日';
comment on column "failure"."visible_until" is '公开截止日';
comment on column "failure"."version" is '版本号';
comment on column "failure"."recorded_at" is '登记时刻';
comment on column "failure"."salt" is '个人信息摘要盐值';
comment on column "failure"."division_id" is '所属行政区划 · division';
comment on column "failure"."division_path" is '区划路径';
comment on column "failure"."project_id" is '采购项目 · project';
comment on column "failure"."tender_id" is '采购公告与采购文件；导入的为空 · tender; null when imported';
comment on column "failure"."package_id" is '所废的包；整个采购的为空 · package; null where it is all of the procurement';
comment on column "failure"."buyer_id" is '采购人 · buyer';
comment on column "failure"."reason" is '事由，导入的可为空 · reason; null where an imported one says none (政府采购法 36)';
comment on column "failure"."explanation" is '理由说明 · what the bidders are told of the reason';
comment on column "failure"."decided_on" is '决定日期，导入的为空 · day it was decided; null when imported';
comment on column "failure"."decider_post_id" is '作出决定的岗位 · post that decided';
comment on column "failure"."bidders_told_on" is '通知全部投标人的日期 · day all bidders had been told (政府采购法 36)';
comment on column "failure"."date_published" is '公告日期 · day it was published';
create index "failure_division_id_index" on "failure" ("division_id");
create index "failure_division_path_index" on "failure" ("division_path");
create index "failure_project_id_index" on "failure" ("project_id");
create index "failure_tender_id_index" on "failure" ("tender_id");
create index "failure_package_id_index" on "failure" ("package_id");
create index "failure_buyer_id_index" on "failure" ("buyer_id");
create index "failure_reason_index" on "failure" ("reason");
create index "failure_decided_on_index" on "failure" ("decided_on");
create index "failure_decider_post_id_index" on "failure" ("decider_post_id");
create index "failure_date_published_index" on "failure" ("date_published");
alter table "bid" add "package_numbers" text[] null;
comment on column "bid"."package_numbers" is '所投的包号；不分包、投全部包或未开标的为空 · numbers of the packages it is for; null for all, or unopened';

alter table "failure" enable row level security;
alter table "failure" force row level security;
create policy "row_visible" on "failure" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "failure" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "failure" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

-- A tender fails once, or each of its packages once.
create unique index failure_once on failure (tender_id, package_id) nulls not distinct where tender_id is not null;
