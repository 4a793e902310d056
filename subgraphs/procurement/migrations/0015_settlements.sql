create table "settlement" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "contract_id" uuid not null,
  "buyer_id" uuid not null,
  "supplier_id" uuid not null,
  "document" text not null,
  "period" text not null,
  "settled_on" date not null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  primary key ("id")
);
comment on table "settlement" is '进度或定期结算 · Settlement under a procurement contract';
comment on column "settlement"."id" is '标识';
comment on column "settlement"."level" is '数据级别 1–4';
comment on column "settlement"."visible_from" is '公开起始日';
comment on column "settlement"."visible_until" is '公开截止日';
comment on column "settlement"."version" is '版本号';
comment on column "settlement"."recorded_at" is '登记时刻';
comment on column "settlement"."salt" is '个人信息摘要盐值';
comment on column "settlement"."division_id" is '所属行政区划 · division';
comment on column "settlement"."division_path" is '区划路径';
comment on column "settlement"."contract_id" is '采购合同 · contract';
comment on column "settlement"."buyer_id" is '采购人 · buyer';
comment on column "settlement"."supplier_id" is '供应商 · supplier';
comment on column "settlement"."document" is '结算单编号 · number of the document of settlement';
comment on column "settlement"."period" is '所结算的进度或期间 · progress or period that is settled';
comment on column "settlement"."settled_on" is '双方确认结算金额之日 · day both sides confirmed the amount (保障中小企业款项支付条例 9)';
comment on column "settlement"."amount_amount" is '结算金额 · amount';
comment on column "settlement"."amount_currency" is '结算金额 · amount';
create index "settlement_division_id_index" on "settlement" ("division_id");
create index "settlement_division_path_index" on "settlement" ("division_path");
create index "settlement_contract_id_index" on "settlement" ("contract_id");
create index "settlement_buyer_id_index" on "settlement" ("buyer_id");
create index "settlement_supplier_id_index" on "settlement" ("supplier_id");
create index "settlement_document_index" on "settlement" ("document");
create index "settlement_settled_on_index" on "settlement" ("settled_on");
create index "settlement_amount_amount_index" on "settlement" ("amount_amount");

alter table "settlement" enable row level security;
alter table "settlement" force row level security;
create policy "row_visible" on "settlement" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "settlement" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "settlement" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
