create table "obligation" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "kind" text not null,
  "title" text not null,
  "subject_type" text not null,
  "subject_id" uuid not null,
  "obligor_id" uuid not null,
  "obligee_id" uuid null,
  "obligee_type" text null,
  "amount_amount" numeric(22,2) null,
  "amount_currency" text null,
  "amount_performed_amount" numeric(22,2) null,
  "amount_performed_currency" text null,
  "incurred_on" date not null,
  "due_on" date null,
  "due_at" timestamptz(3) null,
  "due_provisional" boolean not null,
  "suspended" boolean not null,
  "due_facts" jsonb null,
  "state" text not null,
  "performed_on" date null,
  "disputed" boolean not null,
  "legal_basis" jsonb not null,
  "responsibilities" jsonb not null,
  "signatory_ids" jsonb not null,
  primary key ("id")
);
comment on table "obligation" is '环境保护义务 · Obligation of environmental protection';
comment on column "obligation"."id" is '标识';
comment on column "obligation"."level" is '数据级别 1–4';
comment on column "obligation"."visible_from" is '公开起始日';
comment on column "obligation"."visible_until" is '公开截止日';
comment on column "obligation"."version" is '版本号';
comment on column "obligation"."recorded_at" is '登记时刻';
comment on column "obligation"."salt" is '个人信息摘要盐值';
comment on column "obligation"."division_id" is '所属行政区划 · division';
comment on column "obligation"."division_path" is '区划路径';
comment on column "obligation"."kind" is '义务种类 · kind';
comment on column "obligation"."title" is '义务名称 · title';
comment on column "obligation"."subject_type" is '标的类型 · type of the subject';
comment on column "obligation"."subject_id" is '标的 · subject';
comment on column "obligation"."obligor_id" is '义务人 · obligor';
comment on column "obligation"."obligee_id" is '权利人 · obligee';
comment on column "obligation"."obligee_type" is '权利人类型 · type of the obligee';
comment on column "obligation"."amount_amount" is '数额 · amount owed';
comment on column "obligation"."amount_currency" is '数额 · amount owed';
comment on column "obligation"."amount_performed_amount" is '已履行数额 · amount performed';
comment on column "obligation"."amount_performed_currency" is '已履行数额 · amount performed';
comment on column "obligation"."incurred_on" is '发生日期 · day it arose';
comment on column "obligation"."due_on" is '届满日期 · last day';
comment on column "obligation"."due_at" is '届满时刻 · last instant, for hours';
comment on column "obligation"."due_provisional" is '届满日期待定 · beyond the published calendar';
comment on column "obligation"."suspended" is '期限中止 · the clock stands still';
comment on column "obligation"."due_facts" is '期限依据 · how the due day came about';
comment on column "obligation"."state" is '履行状态 · whether performed';
comment on column "obligation"."performed_on" is '履行日期 · day of performance';
comment on column "obligation"."disputed" is '存在争议 · disputed';
comment on column "obligation"."legal_basis" is '法律依据 · legal basis';
comment on column "obligation"."responsibilities" is '责任岗位 · posts answerable';
comment on column "obligation"."signatory_ids" is '签署人 · persons who signed';
create index "obligation_division_id_index" on "obligation" ("division_id");
create index "obligation_division_path_index" on "obligation" ("division_path");
create index "obligation_subject_id_index" on "obligation" ("subject_id");
create index "obligation_obligor_id_index" on "obligation" ("obligor_id");
create index "obligation_obligee_id_index" on "obligation" ("obligee_id");

create table "station" (
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
  "name" text not null,
  "control" text not null,
  "body_id" uuid not null,
  "operator_id" uuid null,
  "responsible_post_id" uuid not null,
  "longitude" numeric(30,10) not null,
  "latitude" numeric(30,10) not null,
  "opened_on" date not null,
  "closed_on" date null,
  primary key ("id")
);
comment on table "station" is '空气质量监测站点 · Air monitoring station';
comment on column "station"."id" is '标识';
comment on column "station"."level" is '数据级别 1–4';
comment on column "station"."visible_from" is '公开起始日';
comment on column "station"."visible_until" is '公开截止日';
comment on column "station"."version" is '版本号';
comment on column "station"."recorded_at" is '登记时刻';
comment on column "station"."salt" is '个人信息摘要盐值';
comment on column "station"."division_id" is '所属行政区划 · division';
comment on column "station"."division_path" is '区划路径';
comment on column "station"."number" is '站点编号 · station number';
comment on column "station"."name" is '站点名称 · name';
comment on column "station"."control" is '点位级别 · control class';
comment on column "station"."body_id" is '监测机构，对数据的真实性负责 · body answerable for the data (环境保护法 17)';
comment on column "station"."operator_id" is '运维单位，机构自行运维的为空 · enterprise that runs it; null when the body does';
comment on column "station"."responsible_post_id" is '责任岗位 · post answerable for the station (环境保护法 17)';
comment on column "station"."longitude" is '经度 · longitude in degrees';
comment on column "station"."latitude" is '纬度 · latitude in degrees';
comment on column "station"."opened_on" is '启用日期 · day it was opened';
comment on column "station"."closed_on" is '撤销日期，运行中的为空 · day it was closed; null while it runs';
create index "station_division_id_index" on "station" ("division_id");
create index "station_division_path_index" on "station" ("division_path");
create index "station_number_index" on "station" ("number");
alter table "station" add constraint "station_number_unique" unique ("number");
create index "station_name_index" on "station" ("name");
create index "station_control_index" on "station" ("control");
create index "station_body_id_index" on "station" ("body_id");
create index "station_operator_id_index" on "station" ("operator_id");
create index "station_responsible_post_id_index" on "station" ("responsible_post_id");
create index "station_opened_on_index" on "station" ("opened_on");
create index "station_closed_on_index" on "station" ("closed_on");

create table "station_change" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "station_id" uuid not null,
  "body_id" uuid not null,
  "kind" text not null,
  "changed_on" date not null,
  "reason" text not null,
  "longitude" numeric(30,10) null,
  "latitude" numeric(30,10) null,
  "approval_document" text null,
  "approved_by_id" uuid null,
  primary key ("id")
);
comment on table "station_change" is '监测站点变更 · Change of a monitoring station';
comment on column "station_change"."id" is '标识';
comment on column "station_change"."level" is '数据级别 1–4';
comment on column "station_change"."visible_from" is '公开起始日';
comment on column "station_change"."visible_until" is '公开截止日';
comment on column "station_change"."version" is '版本号';
comment on column "station_change"."recorded_at" is '登记时刻';
comment on column "station_change"."salt" is '个人信息摘要盐值';
comment on column "station_change"."division_id" is '所属行政区划 · division';
comment on column "station_change"."division_path" is '区划路径';
comment on column "station_change"."station_id" is '监测站点 · station';
comment on column "station_change"."body_id" is '监测机构 · body answerable for the data';
comment on column "station_change"."kind" is '变更种类 · kind of change';
comment on column "station_change"."changed_on" is '变更日期 · day of the change';
comment on column "station_change"."reason" is '变更原因 · reason';
comment on column "station_change"."longitude" is '新经度 · new longitude';
comment on column "station_change"."latitude" is '新纬度 · new latitude';
comment on column "station_change"."approval_document" is '批准文件，未经批准的为空 · document that approved it; null when nobody did (环发〔2015〕175号)';
comment on column "station_change"."approved_by_id" is '批准机构 · body that approved it';
create index "station_change_division_id_index" on "station_change" ("division_id");
create index "station_change_division_path_index" on "station_change" ("division_path");
create index "station_change_station_id_index" on "station_change" ("station_id");
create index "station_change_body_id_index" on "station_change" ("body_id");
create index "station_change_kind_index" on "station_change" ("kind");
create index "station_change_changed_on_index" on "station_change" ("changed_on");
create index "station_change_approved_by_id_index" on "station_change" ("approved_by_id");

alter table "obligation" enable row level security;
alter table "obligation" force row level security;
create policy "row_visible" on "obligation" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (obligor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (obligee_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "obligation" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "obligation" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "station" enable row level security;
alter table "station" force row level security;
create policy "row_visible" on "station" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (operator_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "station" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "station" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "station_change" enable row level security;
alter table "station_change" force row level security;
create policy "row_visible" on "station_change" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "station_change" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "station_change" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

-- A record gives rise to one obligation of each kind.
create unique index obligation_of_kind on obligation (subject_id, kind);
