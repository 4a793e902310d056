create table "condition" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "tender_id" uuid null,
  "prequalification_id" uuid null,
  "project_id" uuid not null,
  "tenderer_id" uuid not null,
  "kind" text not null,
  "content" text not null,
  "tied_to" text null,
  "named" text null,
  "published_on" date not null,
  primary key ("id")
);
comment on table "condition" is '招标条件 · Condition set to bidders';
comment on column "condition"."id" is '标识';
comment on column "condition"."level" is '数据级别 1–4';
comment on column "condition"."visible_from" is '公开起始日';
comment on column "condition"."visible_until" is '公开截止日';
comment on column "condition"."version" is '版本号';
comment on column "condition"."recorded_at" is '登记时刻';
comment on column "condition"."salt" is '个人信息摘要盐值';
comment on column "condition"."division_id" is '所属行政区划 · division';
comment on column "condition"."division_path" is '区划路径';
comment on column "condition"."tender_id" is '招标 · tender';
comment on column "condition"."prequalification_id" is '资格预审 · prequalification';
comment on column "condition"."project_id" is '招标项目 · project';
comment on column "condition"."tenderer_id" is '招标人 · tenderer';
comment on column "condition"."kind" is '条件种类 · what it is for';
comment on column "condition"."content" is '条件内容 · the condition as the documents have it';
comment on column "condition"."tied_to" is '所限定的内容；不限定的为空 · what it is tied to; null where to nothing (实施条例 32)';
comment on column "condition"."named" is '所限定的对象 · what or whom it names';
comment on column "condition"."published_on" is '文件发布日期 · day the documents were published';
create index "condition_division_id_index" on "condition" ("division_id");
create index "condition_division_path_index" on "condition" ("division_path");
create index "condition_tender_id_index" on "condition" ("tender_id");
create index "condition_prequalification_id_index" on "condition" ("prequalification_id");
create index "condition_project_id_index" on "condition" ("project_id");
create index "condition_tenderer_id_index" on "condition" ("tenderer_id");
create index "condition_kind_index" on "condition" ("kind");
create index "condition_tied_to_index" on "condition" ("tied_to");
create index "condition_published_on_index" on "condition" ("published_on");
alter table "violation" add "exclusion" text null;
comment on column "violation"."exclusion" is '限制、排斥的情形，仅 ZB_EXCLUDE · how bidders were kept out; of ZB_EXCLUDE only (实施条例 32)';
create index "violation_exclusion_index" on "violation" ("exclusion");

alter table "condition" enable row level security;
alter table "condition" force row level security;
create policy "row_visible" on "condition" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (tenderer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "condition" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "condition" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
