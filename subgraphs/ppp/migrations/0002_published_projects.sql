create table "source" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "standard" text not null,
  "identifier" text not null,
  "number" text not null,
  "edition" integer not null,
  "released_at" timestamptz(3) null,
  "publisher" text null,
  "package_uri" text null,
  "license" text null,
  "hash" text not null,
  "document" jsonb not null,
  "packages" jsonb not null,
  primary key ("id")
);
comment on table "source" is '外来项目数据 · What was published of a project elsewhere';
comment on column "source"."id" is '标识';
comment on column "source"."level" is '数据级别 1–4';
comment on column "source"."visible_from" is '公开起始日';
comment on column "source"."visible_until" is '公开截止日';
comment on column "source"."version" is '版本号';
comment on column "source"."recorded_at" is '登记时刻';
comment on column "source"."salt" is '个人信息摘要盐值';
comment on column "source"."division_id" is '所属行政区划 · division';
comment on column "source"."division_path" is '区划路径';
comment on column "source"."standard" is '数据标准 · standard';
comment on column "source"."identifier" is '外来标识 · identifier (OC4IDS id, OCDS ocid)';
comment on column "source"."number" is '发布标识；OC4IDS以更新时刻为标识 · number of the release; of OC4IDS, when it was updated (OCDS id, OC4IDS updated)';
comment on column "source"."edition" is '同一标识的第几个版本 · edition under this number';
comment on column "source"."released_at" is '发布时刻 · when it was released or updated (OCDS date, OC4IDS updated)';
comment on column "source"."publisher" is '发布者 · publisher of the package';
comment on column "source"."package_uri" is '数据包网址 · address of the package';
comment on column "source"."license" is '许可协议 · licence of the data';
comment on column "source"."hash" is '内容摘要，规范化JSON的SHA-256 · SHA-256 of the canonical content';
comment on column "source"."document" is '发布内容 · what was published';
comment on column "source"."packages" is '数据包说明 · what the packages that held it say beside it';
create index "source_division_id_index" on "source" ("division_id");
create index "source_division_path_index" on "source" ("division_path");
create index "source_standard_index" on "source" ("standard");
create index "source_identifier_index" on "source" ("identifier");
create unique index "source_edition" on "source" ("standard", "identifier", "number", "edition", "division_path");
create index "source_released_at_index" on "source" ("released_at");
alter table "agreement" alter column "signatory_post_id" drop not null;
comment on column "agreement"."signatory_post_id" is '签署岗位；导入的为空 · post that signed; null when imported';
alter table "project" add "origin" text not null default 'REGISTERED', add "published_as" text null;
comment on column "project"."origin" is '来源；导入的项目可能缺少部分字段 · where it comes from; what was imported may lack fields';
comment on column "project"."published_as" is '外来标识 · identifier it was imported under (OC4IDS id, OCDS ocid)';
alter table "project" alter column "industry" drop not null;
alter table "project" alter column "mechanism" drop not null;
alter table "project" alter column "operation_mode" drop not null;
alter table "project" alter column "return_mechanism" drop not null;
alter table "project" alter column "construction_months" drop not null;
alter table "project" alter column "operation_months" drop not null;
alter table "project" alter column "government_id" drop not null;
comment on column "project"."mechanism" is '合作机制，依发起之日有效的规则；导入的为空 · generation, by the rule in force when it was initiated; null when imported';
comment on column "project"."government_id" is '承担支出责任的本级人民政府；导入的为空 · government whose budget bears it; null when imported';
create index "project_origin_index" on "project" ("origin");
create index "project_published_as_index" on "project" ("published_as");

alter table "source" enable row level security;
alter table "source" force row level security;
create policy "row_visible" on "source" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])));
create policy "row_added" on "source" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "source" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
