create table "ocds_release" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "ocid" text not null,
  "release_number" text not null,
  "edition" integer not null,
  "released_at" timestamptz(3) not null,
  "tags" text[] not null,
  "initiation_type" text null,
  "publisher" text null,
  "package_uri" text null,
  "license" text null,
  "hash" text not null,
  "release" jsonb not null,
  "packages" jsonb not null,
  primary key ("id")
);
comment on table "ocds_release" is '开放合约数据发布 · OCDS release imported from elsewhere';
comment on column "ocds_release"."id" is '标识';
comment on column "ocds_release"."level" is '数据级别 1–4';
comment on column "ocds_release"."visible_from" is '公开起始日';
comment on column "ocds_release"."visible_until" is '公开截止日';
comment on column "ocds_release"."version" is '版本号';
comment on column "ocds_release"."recorded_at" is '登记时刻';
comment on column "ocds_release"."salt" is '个人信息摘要盐值';
comment on column "ocds_release"."division_id" is '所属行政区划 · division';
comment on column "ocds_release"."division_path" is '区划路径';
comment on column "ocds_release"."ocid" is '采购过程标识 · contracting process (OCDS ocid)';
comment on column "ocds_release"."release_number" is '发布标识 · release identifier (OCDS id)';
comment on column "ocds_release"."edition" is '同一标识的第几个版本，合并以第一个为准 · edition under this identifier; merging goes by the first';
comment on column "ocds_release"."released_at" is '发布时刻 · when it was released (OCDS date)';
comment on column "ocds_release"."tags" is '发布标签 · tags (OCDS releaseTag)';
comment on column "ocds_release"."initiation_type" is '启动方式 · how the process was initiated (OCDS initiationType)';
comment on column "ocds_release"."publisher" is '发布者 · publisher of the package';
comment on column "ocds_release"."package_uri" is '数据包网址 · address of the package';
comment on column "ocds_release"."license" is '许可协议 · licence of the data';
comment on column "ocds_release"."hash" is '内容摘要，规范化JSON的SHA-256 · SHA-256 of the canonical content';
comment on column "ocds_release"."release" is '发布内容 · the release as published';
comment on column "ocds_release"."packages" is '数据包说明 · what the packages that held it say beside their releases';
create index "ocds_release_division_id_index" on "ocds_release" ("division_id");
create index "ocds_release_division_path_index" on "ocds_release" ("division_path");
create index "ocds_release_ocid_index" on "ocds_release" ("ocid");
create index "ocds_release_released_at_index" on "ocds_release" ("released_at");

alter table "acceptance" alter column "signed_by_id" drop not null;
comment on column "acceptance"."signed_by_id" is '签字岗位，导入的为空 · post that signed; null when imported';
alter table "contract" add "origin" text not null default 'REGISTERED', add "ocid" text null;
comment on column "contract"."origin" is '记录来源 · where the record comes from';
comment on column "contract"."ocid" is '采购过程标识，导入的才有 · contracting process it was imported from (OCDS ocid)';
alter table "contract" alter column "supplier_size_class" drop not null;
comment on column "contract"."supplier_size_class" is '供应商在合同中声明的规模，导入的为空 · size the supplier declared in the contract; null when imported (保障中小企业款项支付条例 3)';
create index "contract_origin_index" on "contract" ("origin");
create index "contract_ocid_index" on "contract" ("ocid");
alter table "project" add "origin" text not null default 'REGISTERED', add "ocid" text null;
comment on column "project"."origin" is '记录来源 · where the record comes from';
comment on column "project"."ocid" is '采购过程标识，导入的才有 · contracting process it was imported from (OCDS ocid)';
alter table "project" alter column "category" drop not null;
alter table "project" alter column "funding_source" drop not null;
alter table "project" alter column "fiscal_year" drop not null;
comment on column "project"."category" is '采购对象；导入未载明的为空 · what is procured; null when imported data did not say';
comment on column "project"."funding_source" is '资金来源；导入未载明的为空 · source of funds; null when imported data did not say';
comment on column "project"."fiscal_year" is '财政年度；导入未载明的为空 · fiscal year; null when imported data did not say';
create index "project_origin_index" on "project" ("origin");
create index "project_ocid_index" on "project" ("ocid");

-- In a division, one content under one identifier is kept once; another content under it is its next edition.
create unique index ocds_release_edition on ocds_release (ocid, release_number, edition, division_path);

alter table "ocds_release" enable row level security;
alter table "ocds_release" force row level security;
create policy "row_visible" on "ocds_release" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])));
create policy "row_added" on "ocds_release" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "ocds_release" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
