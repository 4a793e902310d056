create table "flag" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "key" text not null,
  "record_type" text not null,
  "record_id" uuid not null,
  "body_id" uuid null,
  "period_from" date null,
  "period_to" date null,
  "raised_at" timestamptz(3) not null,
  "explanation" jsonb not null,
  "evidence_ids" jsonb not null,
  "state" text not null,
  "reply_text" text null,
  "reply_document" text null,
  "reply_post_id" uuid null,
  "replied_on" date null,
  "replied_by" text null,
  "closing_reason" text null,
  "closing_document" text null,
  "closed_on" date null,
  "rule" text not null,
  primary key ("id")
);
comment on table "flag" is '政府采购线索 · Lead in procurement';
comment on column "flag"."id" is '标识';
comment on column "flag"."level" is '数据级别 1–4';
comment on column "flag"."visible_from" is '公开起始日';
comment on column "flag"."visible_until" is '公开截止日';
comment on column "flag"."version" is '版本号';
comment on column "flag"."recorded_at" is '登记时刻';
comment on column "flag"."salt" is '个人信息摘要盐值';
comment on column "flag"."division_id" is '所属行政区划 · division';
comment on column "flag"."division_path" is '区划路径';
comment on column "flag"."key" is '规则、记录与时段 · rule, record and period';
comment on column "flag"."record_type" is '记录类型 · type of the record';
comment on column "flag"."record_id" is '记录 · the record';
comment on column "flag"."body_id" is '所涉机关，可答复 · body whose conduct is looked at; it may reply';
comment on column "flag"."period_from" is '所涉时段起 · first day looked at, for a series';
comment on column "flag"."period_to" is '所涉时段止 · last day looked at, for a series';
comment on column "flag"."raised_at" is '提出时刻 · when it was raised, last if more than once';
comment on column "flag"."explanation" is '计算过程 · the arithmetic';
comment on column "flag"."evidence_ids" is '佐证记录 · further records that bear on it';
comment on column "flag"."state" is '状态 · state';
comment on column "flag"."reply_text" is '部门答复 · reply of the department';
comment on column "flag"."reply_document" is '答复依据文件 · document the reply rests on';
comment on column "flag"."reply_post_id" is '答复岗位 · post that replied';
comment on column "flag"."replied_on" is '答复日期 · day of the reply';
comment on column "flag"."replied_by" is '答复人账号 · who entered the reply';
comment on column "flag"."closing_reason" is '办结理由 · reason of closing';
comment on column "flag"."closing_document" is '办结依据文件 · document the closing rests on';
comment on column "flag"."closed_on" is '办结日期 · day of closing';
comment on column "flag"."rule" is '规则 · rule';
create index "flag_division_id_index" on "flag" ("division_id");
create index "flag_division_path_index" on "flag" ("division_path");
alter table "flag" add constraint "flag_key_unique" unique ("key");
create index "flag_record_id_index" on "flag" ("record_id");
create index "flag_body_id_index" on "flag" ("body_id");
create index "flag_raised_at_index" on "flag" ("raised_at");
create index "flag_state_index" on "flag" ("state");
create index "flag_reply_post_id_index" on "flag" ("reply_post_id");
create index "flag_rule_index" on "flag" ("rule");

comment on column "acceptance"."signed_by_id" is '签字岗位，无人签字或系导入的为空 · post that signed; null when nobody did, or when imported';

alter table "flag" enable row level security;
alter table "flag" force row level security;
create policy "row_visible" on "flag" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "flag" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "flag" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
