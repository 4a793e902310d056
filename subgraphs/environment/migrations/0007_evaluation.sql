create table "air_evaluation" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "station_id" uuid not null,
  "body_id" uuid not null,
  "first_day" date not null,
  "last_day" date not null,
  "approved_on" date not null,
  "approver_post_id" uuid not null,
  "days" jsonb not null,
  primary key ("id")
);
comment on table "air_evaluation" is '空气质量审定结果 · Approved evaluation of a station’s air';
comment on column "air_evaluation"."id" is '标识';
comment on column "air_evaluation"."level" is '数据级别 1–4';
comment on column "air_evaluation"."visible_from" is '公开起始日';
comment on column "air_evaluation"."visible_until" is '公开截止日';
comment on column "air_evaluation"."version" is '版本号';
comment on column "air_evaluation"."recorded_at" is '登记时刻';
comment on column "air_evaluation"."salt" is '个人信息摘要盐值';
comment on column "air_evaluation"."division_id" is '所属行政区划 · division';
comment on column "air_evaluation"."division_path" is '区划路径';
comment on column "air_evaluation"."station_id" is '监测站点 · station';
comment on column "air_evaluation"."body_id" is '监测机构 · body answerable for the data';
comment on column "air_evaluation"."first_day" is '首日 · first day';
comment on column "air_evaluation"."last_day" is '末日 · last day';
comment on column "air_evaluation"."approved_on" is '审定日期 · day of the approval';
comment on column "air_evaluation"."approver_post_id" is '审定岗位 · post that approved';
comment on column "air_evaluation"."days" is '日评价 · evaluation day by day';
create index "air_evaluation_division_id_index" on "air_evaluation" ("division_id");
create index "air_evaluation_division_path_index" on "air_evaluation" ("division_path");
create index "air_evaluation_station_id_index" on "air_evaluation" ("station_id");
create index "air_evaluation_body_id_index" on "air_evaluation" ("body_id");
create index "air_evaluation_first_day_index" on "air_evaluation" ("first_day");
create index "air_evaluation_approver_post_id_index" on "air_evaluation" ("approver_post_id");

alter table "air_evaluation" enable row level security;
alter table "air_evaluation" force row level security;
create policy "row_visible" on "air_evaluation" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "air_evaluation" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "air_evaluation" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
