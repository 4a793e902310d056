create table "monitoring_batch" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "first_at" timestamptz(3) not null,
  "last_at" timestamptz(3) not null,
  "row_count" integer not null,
  "root_hash" text not null,
  "source" text null,
  "reason" text null,
  "station_id" uuid not null,
  "body_id" uuid not null,
  "kind" text not null,
  "reviewer_post_id" uuid null,
  primary key ("id")
);
comment on table "monitoring_batch" is '小时值批次 · Batch of hourly values';
comment on column "monitoring_batch"."id" is '标识';
comment on column "monitoring_batch"."level" is '数据级别 1–4';
comment on column "monitoring_batch"."visible_from" is '公开起始日';
comment on column "monitoring_batch"."visible_until" is '公开截止日';
comment on column "monitoring_batch"."version" is '版本号';
comment on column "monitoring_batch"."recorded_at" is '登记时刻';
comment on column "monitoring_batch"."salt" is '个人信息摘要盐值';
comment on column "monitoring_batch"."division_id" is '所属行政区划 · division';
comment on column "monitoring_batch"."division_path" is '区划路径';
comment on column "monitoring_batch"."first_at" is '最早时刻 · earliest instant';
comment on column "monitoring_batch"."last_at" is '最晚时刻 · latest instant';
comment on column "monitoring_batch"."row_count" is '行数 · number of rows';
comment on column "monitoring_batch"."root_hash" is '根哈希，行的规范文本的SHA-256 · SHA-256 of the rows’ canonical text';
comment on column "monitoring_batch"."source" is '来源，如文件名 · where the values come from, such as a file';
comment on column "monitoring_batch"."reason" is '理由，更改已登记的值须说明 · reason; changing recorded values takes one';
comment on column "monitoring_batch"."station_id" is '监测站点 · station';
comment on column "monitoring_batch"."body_id" is '监测机构 · body answerable for the data';
comment on column "monitoring_batch"."kind" is '批次种类 · kind of batch';
comment on column "monitoring_batch"."reviewer_post_id" is '审核岗位 · post that reviewed';
create index "monitoring_batch_division_id_index" on "monitoring_batch" ("division_id");
create index "monitoring_batch_division_path_index" on "monitoring_batch" ("division_path");
create index "monitoring_batch_first_at_index" on "monitoring_batch" ("first_at");
create index "monitoring_batch_station_id_index" on "monitoring_batch" ("station_id");
create index "monitoring_batch_body_id_index" on "monitoring_batch" ("body_id");
create index "monitoring_batch_kind_index" on "monitoring_batch" ("kind");
create index "monitoring_batch_reviewer_post_id_index" on "monitoring_batch" ("reviewer_post_id");

alter table "monitoring_batch" enable row level security;
alter table "monitoring_batch" force row level security;
create policy "row_visible" on "monitoring_batch" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "monitoring_batch" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "monitoring_batch" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

-- Hourly values: append-only, one row for a station's hour and version. In µg/m³; °C, hPa, °C, mm, m/s.
create table hourly_value (
  station_id    uuid not null,
  hour          timestamptz(3) not null,
  version       smallint not null,
  batch_id      uuid not null,
  division_path text collate "C" not null,
  pm25          numeric,
  pm10          numeric,
  so2           numeric,
  no2           numeric,
  co            numeric,
  o3            numeric,
  temperature   numeric,
  pressure      numeric,
  dew_point     numeric,
  rain          numeric,
  wind          text,
  wind_speed    numeric,
  flags         text,
  is_reviewed   boolean not null,
  primary key (station_id, hour, version)
);
comment on table hourly_value is '小时值 · hourly values';
revoke update on hourly_value from ${app};

-- For departments, and for the body and the firm whose station it is. What the public sees is published as such.
alter table hourly_value enable row level security;
alter table hourly_value force row level security;
create policy row_visible on hourly_value for select using (
  division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])
  or station_id = any (array(
    select id from station where
      body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])
      or operator_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])
  ))
);
create policy row_added on hourly_value for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
