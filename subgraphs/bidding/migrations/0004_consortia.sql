create table "consortium_member" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "applicant_id" uuid null,
  "bid_id" uuid null,
  "contract_id" uuid null,
  "tenderer_id" uuid not null,
  "enterprise_id" uuid not null,
  "is_lead" boolean not null,
  "task" text null,
  "has_signed" boolean null,
  primary key ("id")
);
comment on table "consortium_member" is '联合体成员 · Member of a consortium';
comment on column "consortium_member"."id" is '标识';
comment on column "consortium_member"."level" is '数据级别 1–4';
comment on column "consortium_member"."visible_from" is '公开起始日';
comment on column "consortium_member"."visible_until" is '公开截止日';
comment on column "consortium_member"."version" is '版本号';
comment on column "consortium_member"."recorded_at" is '登记时刻';
comment on column "consortium_member"."salt" is '个人信息摘要盐值';
comment on column "consortium_member"."division_id" is '所属行政区划 · division';
comment on column "consortium_member"."division_path" is '区划路径';
comment on column "consortium_member"."applicant_id" is '资格预审申请 · application';
comment on column "consortium_member"."bid_id" is '投标 · bid';
comment on column "consortium_member"."contract_id" is '合同 · contract';
comment on column "consortium_member"."tenderer_id" is '招标人 · tenderer';
comment on column "consortium_member"."enterprise_id" is '成员 · member';
comment on column "consortium_member"."is_lead" is '是否牵头人 · whether it leads';
comment on column "consortium_member"."task" is '共同投标协议约定的分工 · its part of the work by the agreement (招标投标法 31)';
comment on column "consortium_member"."has_signed" is '是否在合同上签章；仅合同各方 · whether it signed the contract; of a contract only';
create index "consortium_member_division_id_index" on "consortium_member" ("division_id");
create index "consortium_member_division_path_index" on "consortium_member" ("division_path");
create index "consortium_member_applicant_id_index" on "consortium_member" ("applicant_id");
create index "consortium_member_bid_id_index" on "consortium_member" ("bid_id");
create index "consortium_member_contract_id_index" on "consortium_member" ("contract_id");
create index "consortium_member_tenderer_id_index" on "consortium_member" ("tenderer_id");
create index "consortium_member_enterprise_id_index" on "consortium_member" ("enterprise_id");
alter table "bid" add "joint_agreement" text null;
comment on column "bid"."joint_agreement" is '共同投标协议，仅联合体投标 · agreement of the members, of a consortium (招标投标法 31)';

alter table "prequalification" add "is_open_to_consortia" boolean null;
comment on column "prequalification"."is_open_to_consortia" is '是否接受联合体投标；公告未载明的为空 · whether consortia may bid; null where the notice does not say (实施条例 37)';

alter table "tender" add "is_open_to_consortia" boolean null;
comment on column "tender"."is_open_to_consortia" is '是否接受联合体投标；公告未载明的为空 · whether consortia may bid; null where the notice does not say (实施条例 37)';

alter table "consortium_member" enable row level security;
alter table "consortium_member" force row level security;
create policy "row_visible" on "consortium_member" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (tenderer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "consortium_member" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "consortium_member" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
