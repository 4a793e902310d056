create table "duty_assignment" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "scope" text not null,
  "obligation_id" uuid not null,
  "capacity" text not null,
  "post_id" uuid not null,
  "from_on" date not null,
  "basis" text not null,
  primary key ("id")
);
comment on table "duty_assignment" is '义务分工 · Assignment of an obligation to a post';
comment on column "duty_assignment"."id" is '标识';
comment on column "duty_assignment"."level" is '数据级别 1–4';
comment on column "duty_assignment"."visible_from" is '公开起始日';
comment on column "duty_assignment"."visible_until" is '公开截止日';
comment on column "duty_assignment"."version" is '版本号';
comment on column "duty_assignment"."recorded_at" is '登记时刻';
comment on column "duty_assignment"."salt" is '个人信息摘要盐值';
comment on column "duty_assignment"."scope" is '权限范围';
comment on column "duty_assignment"."obligation_id" is '义务 · obligation';
comment on column "duty_assignment"."capacity" is '责任身份 · capacity';
comment on column "duty_assignment"."post_id" is '岗位 · post';
comment on column "duty_assignment"."from_on" is '起始日期 · first day';
comment on column "duty_assignment"."basis" is '分工文件 · document dividing the duties';
create index "duty_assignment_obligation_id_index" on "duty_assignment" ("obligation_id");
create index "duty_assignment_post_id_index" on "duty_assignment" ("post_id");

create table "lawful_change" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "scope" text not null,
  "obligation_id" uuid not null,
  "kind" text not null,
  "reason" text not null,
  "explanation" text not null,
  "authority" text not null,
  "procedure_document" text not null,
  "compensation_decision" text not null,
  "effective_on" date not null,
  "new_due_on" date null,
  "new_amount_amount" numeric(22,2) null,
  "new_amount_currency" text null,
  "state" text not null,
  "prepared_by" text not null,
  "reviewed_by" text null,
  "review_remark" text null,
  primary key ("id")
);
comment on table "lawful_change" is '义务依法变更或解除 · Lawful modification or discharge of an obligation';
comment on column "lawful_change"."id" is '标识';
comment on column "lawful_change"."level" is '数据级别 1–4';
comment on column "lawful_change"."visible_from" is '公开起始日';
comment on column "lawful_change"."visible_until" is '公开截止日';
comment on column "lawful_change"."version" is '版本号';
comment on column "lawful_change"."recorded_at" is '登记时刻';
comment on column "lawful_change"."salt" is '个人信息摘要盐值';
comment on column "lawful_change"."scope" is '权限范围';
comment on column "lawful_change"."obligation_id" is '义务 · obligation';
comment on column "lawful_change"."kind" is '种类 · kind';
comment on column "lawful_change"."reason" is '法定事由 · lawful reason';
comment on column "lawful_change"."explanation" is '事由说明 · explanation';
comment on column "lawful_change"."authority" is '决定机关及权限依据 · deciding authority and what empowers it';
comment on column "lawful_change"."procedure_document" is '程序文件文号 · procedure document';
comment on column "lawful_change"."compensation_decision" is '补偿决定 · compensation decision, or why none is due';
comment on column "lawful_change"."effective_on" is '生效日期 · day it takes effect';
comment on column "lawful_change"."new_due_on" is '变更后的届满日期 · new last day';
comment on column "lawful_change"."new_amount_amount" is '变更后的数额 · new amount';
comment on column "lawful_change"."new_amount_currency" is '变更后的数额 · new amount';
comment on column "lawful_change"."state" is '办理状态 · where it stands';
comment on column "lawful_change"."prepared_by" is '经办人 · prepared by';
comment on column "lawful_change"."reviewed_by" is '复核人 · approved or rejected by';
comment on column "lawful_change"."review_remark" is '复核意见 · reviewer’s remark';
create index "lawful_change_obligation_id_index" on "lawful_change" ("obligation_id");
create index "lawful_change_kind_index" on "lawful_change" ("kind");
create index "lawful_change_state_index" on "lawful_change" ("state");

create table "obligation" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "scope" text not null,
  "division_id" uuid not null,
  "division_path" text not null,
  "sector" text not null,
  "kind" text not null,
  "title" text not null,
  "subject_type" text not null,
  "subject_id" uuid not null,
  "obligor_id" uuid not null,
  "current_obligor_id" uuid not null,
  "obligee_id" uuid null,
  "obligee_type" text null,
  "amount_amount" numeric(22,2) null,
  "amount_currency" text null,
  "amount_performed_amount" numeric(22,2) null,
  "amount_performed_currency" text null,
  "incurred_on" date not null,
  "due_on" date not null,
  "due_at" timestamptz(3) null,
  "due_provisional" boolean not null,
  "suspended" boolean not null,
  "disputed" boolean not null,
  "due_facts" jsonb null,
  "state" text not null,
  "performed_on" date null,
  "closed_on" date null,
  "legal_basis" jsonb not null,
  "signatory_ids" jsonb not null,
  "sector_state" jsonb not null,
  "projected" boolean not null,
  primary key ("id")
);
comment on table "obligation" is '义务 · Obligation';
comment on column "obligation"."id" is '标识';
comment on column "obligation"."level" is '数据级别 1–4';
comment on column "obligation"."visible_from" is '公开起始日';
comment on column "obligation"."visible_until" is '公开截止日';
comment on column "obligation"."version" is '版本号';
comment on column "obligation"."recorded_at" is '登记时刻';
comment on column "obligation"."salt" is '个人信息摘要盐值';
comment on column "obligation"."scope" is '权限范围';
comment on column "obligation"."division_id" is '所属行政区划 · division';
comment on column "obligation"."division_path" is '区划路径';
comment on column "obligation"."sector" is '领域 · sector';
comment on column "obligation"."kind" is '义务种类 · kind, a code of its sector';
comment on column "obligation"."title" is '义务名称 · title';
comment on column "obligation"."subject_type" is '标的类型';
comment on column "obligation"."subject_id" is '标的';
comment on column "obligation"."obligor_id" is '义务发生时的义务人';
comment on column "obligation"."current_obligor_id" is '现义务人';
comment on column "obligation"."obligee_id" is '权利人';
comment on column "obligation"."obligee_type" is '权利人类型';
comment on column "obligation"."amount_amount" is '数额 · amount owed';
comment on column "obligation"."amount_currency" is '数额 · amount owed';
comment on column "obligation"."amount_performed_amount" is '已履行数额 · amount performed so far';
comment on column "obligation"."amount_performed_currency" is '已履行数额 · amount performed so far';
comment on column "obligation"."incurred_on" is '发生日期 · day it arose';
comment on column "obligation"."due_on" is '届满日期';
comment on column "obligation"."due_at" is '届满时刻';
comment on column "obligation"."due_provisional" is '届满日期待定';
comment on column "obligation"."suspended" is '期限中止 · the clock stands still';
comment on column "obligation"."disputed" is '存在争议 · disputed';
comment on column "obligation"."due_facts" is '期限依据';
comment on column "obligation"."state" is '状态 · state';
comment on column "obligation"."performed_on" is '履行日期 · day of performance';
comment on column "obligation"."closed_on" is '终止日期';
comment on column "obligation"."legal_basis" is '法律依据';
comment on column "obligation"."signatory_ids" is '签署人';
comment on column "obligation"."sector_state" is '来源记录';
comment on column "obligation"."projected" is '已入册';
create index "obligation_division_id_index" on "obligation" ("division_id");
create index "obligation_subject_id_index" on "obligation" ("subject_id");
create index "obligation_obligor_id_index" on "obligation" ("obligor_id");
create index "obligation_current_obligor_id_index" on "obligation" ("current_obligor_id");
create index "obligation_obligee_id_index" on "obligation" ("obligee_id");

create table "responsibility_decision" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "scope" text not null,
  "obligation_id" uuid not null,
  "person_id" uuid not null,
  "managed_by_id" uuid null,
  "basis" text not null,
  "document_number" text not null,
  "issuer" text not null,
  "decided_on" date not null,
  primary key ("id")
);
comment on table "responsibility_decision" is '责任认定 · Decision naming a responsible person';
comment on column "responsibility_decision"."id" is '标识';
comment on column "responsibility_decision"."level" is '数据级别 1–4';
comment on column "responsibility_decision"."visible_from" is '公开起始日';
comment on column "responsibility_decision"."visible_until" is '公开截止日';
comment on column "responsibility_decision"."version" is '版本号';
comment on column "responsibility_decision"."recorded_at" is '登记时刻';
comment on column "responsibility_decision"."salt" is '个人信息摘要盐值';
comment on column "responsibility_decision"."scope" is '权限范围';
comment on column "responsibility_decision"."obligation_id" is '义务 · obligation';
comment on column "responsibility_decision"."person_id" is '被认定人 · person named';
comment on column "responsibility_decision"."managed_by_id" is '管理机关 · body that manages the person';
comment on column "responsibility_decision"."basis" is '认定依据 · legal source';
comment on column "responsibility_decision"."document_number" is '文号 · document number';
comment on column "responsibility_decision"."issuer" is '作出机关 · issuing authority';
comment on column "responsibility_decision"."decided_on" is '作出日期 · decided on';
create index "responsibility_decision_obligation_id_index" on "responsibility_decision" ("obligation_id");
create index "responsibility_decision_person_id_index" on "responsibility_decision" ("person_id");
create index "responsibility_decision_managed_by_id_index" on "responsibility_decision" ("managed_by_id");

alter table "duty_assignment" enable row level security;
alter table "duty_assignment" force row level security;
create policy "row_visible" on "duty_assignment" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and scope ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and scope ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (scope ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])));
create policy "row_added" on "duty_assignment" for insert with check (scope ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "duty_assignment" for update using (scope ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (scope ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "lawful_change" enable row level security;
alter table "lawful_change" force row level security;
create policy "row_visible" on "lawful_change" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and scope ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and scope ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (scope ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])));
create policy "row_added" on "lawful_change" for insert with check (scope ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "lawful_change" for update using (scope ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (scope ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "obligation" enable row level security;
alter table "obligation" force row level security;
create policy "row_visible" on "obligation" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and scope ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and scope ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (scope ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (obligor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (current_obligor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (obligee_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "obligation" for insert with check (scope ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "obligation" for update using (scope ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (scope ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "responsibility_decision" enable row level security;
alter table "responsibility_decision" force row level security;
create policy "row_visible" on "responsibility_decision" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and scope ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and scope ^@ any ((select string_to_array(nullif(current_setting('app.p3', true), ''), ',', ''))::text[])) or (scope ^@ any ((select string_to_array(nullif(current_setting('app.p4', true), ''), ',', ''))::text[])) or (person_id = (select nullif(current_setting('app.person', true), '')::uuid)) or (managed_by_id = any ((select string_to_array(nullif(current_setting('app.managed', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "responsibility_decision" for insert with check (scope ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "responsibility_decision" for update using (scope ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (scope ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
