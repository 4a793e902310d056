create table "package" (
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
  "buyer_id" uuid not null,
  "number" text not null,
  "name" text not null,
  "budget_amount" numeric(22,2) not null,
  "budget_currency" text not null,
  "ceiling_price_amount" numeric(22,2) null,
  "ceiling_price_currency" text null,
  primary key ("id")
);
comment on table "package" is '采购包 · Package of a procurement project';
comment on column "package"."id" is '标识';
comment on column "package"."level" is '数据级别 1–4';
comment on column "package"."visible_from" is '公开起始日';
comment on column "package"."visible_until" is '公开截止日';
comment on column "package"."version" is '版本号';
comment on column "package"."recorded_at" is '登记时刻';
comment on column "package"."salt" is '个人信息摘要盐值';
comment on column "package"."division_id" is '所属行政区划 · division';
comment on column "package"."division_path" is '区划路径';
comment on column "package"."project_id" is '采购项目 · project';
comment on column "package"."tender_id" is '采购公告与采购文件；导入的为空 · tender; null when imported';
comment on column "package"."buyer_id" is '采购人 · buyer';
comment on column "package"."number" is '包号 · number of the package (OCDS lots id)';
comment on column "package"."name" is '包名称 · name';
comment on column "package"."budget_amount" is '预算金额 · budget (实施条例 30)';
comment on column "package"."budget_currency" is '预算金额 · budget (实施条例 30)';
comment on column "package"."ceiling_price_amount" is '最高限价，不高于预算 · ceiling price, not above the budget';
comment on column "package"."ceiling_price_currency" is '最高限价，不高于预算 · ceiling price, not above the budget';
create index "package_division_id_index" on "package" ("division_id");
create index "package_division_path_index" on "package" ("division_path");
create index "package_project_id_index" on "package" ("project_id");
create index "package_tender_id_index" on "package" ("tender_id");
create index "package_buyer_id_index" on "package" ("buyer_id");
alter table "award" add "package_id" uuid null;
comment on column "award"."package_id" is '所中的包，不分包的为空 · package; null where the project is not divided';
comment on column "award"."rank" is '其候选排名，分包的为空 · its rank among the candidates; null for a package';
create index "award_package_id_index" on "award" ("package_id");
alter table "contract" add "package_id" uuid null;
comment on column "contract"."package_id" is '采购包，取自中标、成交结果 · package, as in the award';
create index "contract_package_id_index" on "contract" ("package_id");

alter table "package" enable row level security;
alter table "package" force row level security;
create policy "row_visible" on "package" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "package" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "package" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

-- A tender has each package number once; a firm is awarded a project, or each of its packages, once.
create unique index package_number on package (tender_id, number);
drop index award_once;
create unique index award_once on award (project_id, supplier_id, package_id) nulls not distinct;
