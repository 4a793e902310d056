create table "falsification_decision" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "number" text not null,
  "station_id" uuid not null,
  "kind" text not null,
  "first_day" date not null,
  "last_day" date not null,
  "facts" text not null,
  "decided_by_id" uuid not null,
  "decided_on" date not null,
  "answerable_body_id" uuid not null,
  "answerable_post_id" uuid not null,
  "person_id" uuid null,
  "revoked_on" date null,
  "revocation_document" text null,
  primary key ("id")
);
comment on table "falsification_decision" is '环境监测数据弄虚作假认定 · Decision that monitoring data were falsified';
comment on column "falsification_decision"."id" is '标识';
comment on column "falsification_decision"."level" is '数据级别 1–4';
comment on column "falsification_decision"."visible_from" is '公开起始日';
comment on column "falsification_decision"."visible_until" is '公开截止日';
comment on column "falsification_decision"."version" is '版本号';
comment on column "falsification_decision"."recorded_at" is '登记时刻';
comment on column "falsification_decision"."salt" is '个人信息摘要盐值';
comment on column "falsification_decision"."division_id" is '所属行政区划 · division';
comment on column "falsification_decision"."division_path" is '区划路径';
comment on column "falsification_decision"."number" is '认定文号 · document number of the decision';
comment on column "falsification_decision"."station_id" is '监测站点 · station';
comment on column "falsification_decision"."kind" is '弄虚作假方式 · how (环发〔2015〕175号)';
comment on column "falsification_decision"."first_day" is '数据失真起始日 · first day falsified';
comment on column "falsification_decision"."last_day" is '数据失真截止日 · last day falsified';
comment on column "falsification_decision"."facts" is '认定的事实 · facts found';
comment on column "falsification_decision"."decided_by_id" is '认定机关 · body that decided';
comment on column "falsification_decision"."decided_on" is '认定日期 · day of the decision';
comment on column "falsification_decision"."answerable_body_id" is '对数据真实性负责的监测机构 · body answerable for the data (环境保护法 17)';
comment on column "falsification_decision"."answerable_post_id" is '对数据真实性负责的岗位 · post answerable for the data (环境保护法 17)';
comment on column "falsification_decision"."person_id" is '认定的责任人；未认定则为空 · person the decision names; null when it names none';
comment on column "falsification_decision"."revoked_on" is '撤销日期，有效的为空 · day it was revoked; null while it stands';
comment on column "falsification_decision"."revocation_document" is '撤销文件 · document of the revocation';
create index "falsification_decision_division_id_index" on "falsification_decision" ("division_id");
create index "falsification_decision_division_path_index" on "falsification_decision" ("division_path");
create index "falsification_decision_number_index" on "falsification_decision" ("number");
create index "falsification_decision_station_id_index" on "falsification_decision" ("station_id");
create index "falsification_decision_kind_index" on "falsification_decision" ("kind");
create index "falsification_decision_decided_by_id_index" on "falsification_decision" ("decided_by_id");
create index "falsification_decision_decided_on_index" on "falsification_decision" ("decided_on");
create index "falsification_decision_answerable_body_id_index" on "falsification_decision" ("answerable_body_id");
create index "falsification_decision_answerable_post_id_index" on "falsification_decision" ("answerable_post_id");
create index "falsification_decision_person_id_index" on "falsification_decision" ("person_id");
create index "falsification_decision_revoked_on_index" on "falsification_decision" ("revoked_on");

create table "publication" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "subject_type" text not null,
  "subject_id" uuid not null,
  "channel" text not null,
  "medium" text not null,
  "url" text null,
  "published_on" date not null,
  "basis" text not null,
  "approver_post_id" uuid not null,
  primary key ("id")
);
comment on table "publication" is '环境信息公开 · Publication of environmental information';
comment on column "publication"."id" is '标识';
comment on column "publication"."level" is '数据级别 1–4';
comment on column "publication"."visible_from" is '公开起始日';
comment on column "publication"."visible_until" is '公开截止日';
comment on column "publication"."version" is '版本号';
comment on column "publication"."recorded_at" is '登记时刻';
comment on column "publication"."salt" is '个人信息摘要盐值';
comment on column "publication"."division_id" is '所属行政区划 · division';
comment on column "publication"."division_path" is '区划路径';
comment on column "publication"."subject_type" is '公开的记录类型 · type of what was published';
comment on column "publication"."subject_id" is '公开的记录 · what was published';
comment on column "publication"."channel" is '公开渠道 · channel';
comment on column "publication"."medium" is '网站或媒体名称 · name of the site or medium';
comment on column "publication"."url" is '网址 · address';
comment on column "publication"."published_on" is '公开日期 · day of publication (环境保护法 54)';
comment on column "publication"."basis" is '公开依据 · legal basis of publication';
comment on column "publication"."approver_post_id" is '批准岗位 · post that approved the publication';
create index "publication_division_id_index" on "publication" ("division_id");
create index "publication_division_path_index" on "publication" ("division_path");
create index "publication_subject_id_index" on "publication" ("subject_id");
create index "publication_approver_post_id_index" on "publication" ("approver_post_id");

alter table "falsification_decision" enable row level security;
alter table "falsification_decision" force row level security;
create policy "row_visible" on "falsification_decision" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.p3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.p4', true), ''), ',', ''))::text[])) or (person_id = (select nullif(current_setting('app.person', true), '')::uuid)) or (answerable_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "falsification_decision" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "falsification_decision" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "publication" enable row level security;
alter table "publication" force row level security;
create policy "row_visible" on "publication" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])));
create policy "row_added" on "publication" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "publication" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
