create table "inspection" (
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
  "inspector_id" uuid not null,
  "responsible_post_id" uuid not null,
  "enterprise_id" uuid not null,
  "matter" text not null,
  "inspected_on" date not null,
  "is_signed" boolean not null,
  "unsigned_reason" text null,
  primary key ("id")
);
comment on table "inspection" is '安全生产检查 · Inspection of work safety';
comment on column "inspection"."id" is '标识';
comment on column "inspection"."level" is '数据级别 1–4';
comment on column "inspection"."visible_from" is '公开起始日';
comment on column "inspection"."visible_until" is '公开截止日';
comment on column "inspection"."version" is '版本号';
comment on column "inspection"."recorded_at" is '登记时刻';
comment on column "inspection"."salt" is '个人信息摘要盐值';
comment on column "inspection"."division_id" is '所属行政区划 · division';
comment on column "inspection"."division_path" is '区划路径';
comment on column "inspection"."number" is '检查文号，同一部门不得重复 · number, unique for the department';
comment on column "inspection"."inspector_id" is '检查部门 · department that inspected (安全生产法 65)';
comment on column "inspection"."responsible_post_id" is '责任岗位 · post answerable for the inspection';
comment on column "inspection"."enterprise_id" is '被检查单位 · firm inspected';
comment on column "inspection"."matter" is '检查内容 · what was looked at (安全生产法 68)';
comment on column "inspection"."inspected_on" is '检查日期 · day of the inspection';
comment on column "inspection"."is_signed" is '检查记录是否经被检查单位负责人签字 · whether the head of the firm signed its record (安全生产法 68)';
comment on column "inspection"."unsigned_reason" is '未签字的情况 · why it was not signed (安全生产法 68)';
create index "inspection_division_id_index" on "inspection" ("division_id");
create index "inspection_division_path_index" on "inspection" ("division_path");
create index "inspection_number_index" on "inspection" ("number");
create index "inspection_inspector_id_index" on "inspection" ("inspector_id");
create index "inspection_responsible_post_id_index" on "inspection" ("responsible_post_id");
create index "inspection_enterprise_id_index" on "inspection" ("enterprise_id");
create index "inspection_inspected_on_index" on "inspection" ("inspected_on");
create index "inspection_is_signed_index" on "inspection" ("is_signed");

create table "inspection_finding" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "inspection_id" uuid not null,
  "inspector_id" uuid not null,
  "enterprise_id" uuid not null,
  "number" text not null,
  "place" text not null,
  "description" text not null,
  "hidden_danger_id" uuid null,
  "order" text not null,
  "found_on" date not null,
  "correct_by" date null,
  "rechecked_on" date null,
  "recheck_result" text null,
  "removed_on" date null,
  primary key ("id")
);
comment on table "inspection_finding" is '检查发现的事故隐患 · Hidden danger found by an inspection';
comment on column "inspection_finding"."id" is '标识';
comment on column "inspection_finding"."level" is '数据级别 1–4';
comment on column "inspection_finding"."visible_from" is '公开起始日';
comment on column "inspection_finding"."visible_until" is '公开截止日';
comment on column "inspection_finding"."version" is '版本号';
comment on column "inspection_finding"."recorded_at" is '登记时刻';
comment on column "inspection_finding"."salt" is '个人信息摘要盐值';
comment on column "inspection_finding"."division_id" is '所属行政区划 · division';
comment on column "inspection_finding"."division_path" is '区划路径';
comment on column "inspection_finding"."inspection_id" is '安全生产检查 · inspection';
comment on column "inspection_finding"."inspector_id" is '检查部门 · department that inspected';
comment on column "inspection_finding"."enterprise_id" is '隐患所在单位 · firm where it is';
comment on column "inspection_finding"."number" is '隐患序号，同一检查不得重复 · number, unique in the inspection';
comment on column "inspection_finding"."place" is '隐患部位 · where it is';
comment on column "inspection_finding"."description" is '隐患内容 · what it is';
comment on column "inspection_finding"."hidden_danger_id" is '登记的重大事故隐患，一般隐患为空 · entry in the register, where it is a major one';
comment on column "inspection_finding"."order" is '现场处理 · what was ordered';
comment on column "inspection_finding"."found_on" is '发现日期 · day it was found';
comment on column "inspection_finding"."correct_by" is '整改期限，立即排除的为空 · day by which it is to be put right; null where at once';
comment on column "inspection_finding"."rechecked_on" is '复查日期，最近一次 · day it was last checked again';
comment on column "inspection_finding"."recheck_result" is '复查情况，最近一次 · what that check found';
comment on column "inspection_finding"."removed_on" is '复查确认消除日期 · day on which a check found it removed';
create index "inspection_finding_division_id_index" on "inspection_finding" ("division_id");
create index "inspection_finding_division_path_index" on "inspection_finding" ("division_path");
create index "inspection_finding_inspection_id_index" on "inspection_finding" ("inspection_id");
create index "inspection_finding_inspector_id_index" on "inspection_finding" ("inspector_id");
create index "inspection_finding_enterprise_id_index" on "inspection_finding" ("enterprise_id");
create index "inspection_finding_number_index" on "inspection_finding" ("number");
create index "inspection_finding_hidden_danger_id_index" on "inspection_finding" ("hidden_danger_id");
create index "inspection_finding_order_index" on "inspection_finding" ("order");
create index "inspection_finding_found_on_index" on "inspection_finding" ("found_on");
create index "inspection_finding_correct_by_index" on "inspection_finding" ("correct_by");
create index "inspection_finding_removed_on_index" on "inspection_finding" ("removed_on");

create table "principal_bar" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "accident_id" uuid not null,
  "enterprise_id" uuid not null,
  "person_id" uuid not null,
  "grade" text not null,
  "ground" text not null,
  "document" text not null,
  "starts_on" date not null,
  "ends_on" date not null,
  "is_for_life" boolean not null,
  "industry" text null,
  primary key ("id")
);
comment on table "principal_bar" is '主要负责人任职禁止 · Bar from being principal of a firm';
comment on column "principal_bar"."id" is '标识';
comment on column "principal_bar"."level" is '数据级别 1–4';
comment on column "principal_bar"."visible_from" is '公开起始日';
comment on column "principal_bar"."visible_until" is '公开截止日';
comment on column "principal_bar"."version" is '版本号';
comment on column "principal_bar"."recorded_at" is '登记时刻';
comment on column "principal_bar"."salt" is '个人信息摘要盐值';
comment on column "principal_bar"."division_id" is '所属行政区划 · division';
comment on column "principal_bar"."division_path" is '区划路径';
comment on column "principal_bar"."accident_id" is '所涉事故 · accident concerned';
comment on column "principal_bar"."enterprise_id" is '生产经营单位 · firm';
comment on column "principal_bar"."person_id" is '主要负责人 · its principal';
comment on column "principal_bar"."grade" is '事故等级，以决定时认定为准 · grade of the accident, as determined then (国令第493号 3)';
comment on column "principal_bar"."ground" is '禁止依据 · what it follows from';
comment on column "principal_bar"."document" is '判决或处分文号 · judgment or decision of the sanction';
comment on column "principal_bar"."starts_on" is '起算日期 · day it runs from';
comment on column "principal_bar"."ends_on" is '任何单位禁止的截止日期 · last day of the bar from any firm (安全生产法 94)';
comment on column "principal_bar"."is_for_life" is '是否终身不得担任本行业主要负责人 · whether the bar from the same industry is for life (安全生产法 94)';
comment on column "principal_bar"."industry" is '本行业代码，GB/T 4754 · the industry, by GB/T 4754';
create index "principal_bar_division_id_index" on "principal_bar" ("division_id");
create index "principal_bar_division_path_index" on "principal_bar" ("division_path");
create index "principal_bar_accident_id_index" on "principal_bar" ("accident_id");
create index "principal_bar_enterprise_id_index" on "principal_bar" ("enterprise_id");
create index "principal_bar_person_id_index" on "principal_bar" ("person_id");
create index "principal_bar_grade_index" on "principal_bar" ("grade");
create index "principal_bar_ground_index" on "principal_bar" ("ground");
create index "principal_bar_starts_on_index" on "principal_bar" ("starts_on");
create index "principal_bar_ends_on_index" on "principal_bar" ("ends_on");
create index "principal_bar_is_for_life_index" on "principal_bar" ("is_for_life");
create index "principal_bar_industry_index" on "principal_bar" ("industry");

create table "principal_fine" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "accident_id" uuid not null,
  "enterprise_id" uuid not null,
  "person_id" uuid not null,
  "grade" text not null,
  "number" text not null,
  "income_year" integer not null,
  "income_amount" numeric(22,2) not null,
  "income_currency" text not null,
  "share" numeric(30,10) null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  "decided_by_id" uuid not null,
  "decided_on" date not null,
  primary key ("id")
);
comment on table "principal_fine" is '对主要负责人的罚款 · Fine on the principal of a firm';
comment on column "principal_fine"."id" is '标识';
comment on column "principal_fine"."level" is '数据级别 1–4';
comment on column "principal_fine"."visible_from" is '公开起始日';
comment on column "principal_fine"."visible_until" is '公开截止日';
comment on column "principal_fine"."version" is '版本号';
comment on column "principal_fine"."recorded_at" is '登记时刻';
comment on column "principal_fine"."salt" is '个人信息摘要盐值';
comment on column "principal_fine"."division_id" is '所属行政区划 · division';
comment on column "principal_fine"."division_path" is '区划路径';
comment on column "principal_fine"."accident_id" is '所涉事故 · accident concerned';
comment on column "principal_fine"."enterprise_id" is '生产经营单位 · firm';
comment on column "principal_fine"."person_id" is '主要负责人 · its principal';
comment on column "principal_fine"."grade" is '事故等级，以决定时认定为准 · grade of the accident, as determined then (国令第493号 3)';
comment on column "principal_fine"."number" is '处罚决定文号，同一机关不得重复 · number of the decision, unique for the body';
comment on column "principal_fine"."income_year" is '收入年度 · year of the income';
comment on column "principal_fine"."income_amount" is '该年年收入 · income of that year (安全生产法 95)';
comment on column "principal_fine"."income_currency" is '该年年收入 · income of that year (安全生产法 95)';
comment on column "principal_fine"."share" is '法定比例；事故发生时尚无规定的为空 · share the law has; null where it had none then (安全生产法 95)';
comment on column "principal_fine"."amount_amount" is '罚款金额 · amount of the fine';
comment on column "principal_fine"."amount_currency" is '罚款金额 · amount of the fine';
comment on column "principal_fine"."decided_by_id" is '处罚机关 · body that decided';
comment on column "principal_fine"."decided_on" is '处罚决定日期 · day of the decision';
create index "principal_fine_division_id_index" on "principal_fine" ("division_id");
create index "principal_fine_division_path_index" on "principal_fine" ("division_path");
create index "principal_fine_accident_id_index" on "principal_fine" ("accident_id");
create index "principal_fine_enterprise_id_index" on "principal_fine" ("enterprise_id");
create index "principal_fine_person_id_index" on "principal_fine" ("person_id");
create index "principal_fine_grade_index" on "principal_fine" ("grade");
create index "principal_fine_number_index" on "principal_fine" ("number");
create index "principal_fine_decided_by_id_index" on "principal_fine" ("decided_by_id");
create index "principal_fine_decided_on_index" on "principal_fine" ("decided_on");

alter table "inspection" enable row level security;
alter table "inspection" force row level security;
create policy "row_visible" on "inspection" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (inspector_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "inspection" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "inspection" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "inspection_finding" enable row level security;
alter table "inspection_finding" force row level security;
create policy "row_visible" on "inspection_finding" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (inspector_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "inspection_finding" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "inspection_finding" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "principal_bar" enable row level security;
alter table "principal_bar" force row level security;
create policy "row_visible" on "principal_bar" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.p3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.p4', true), ''), ',', ''))::text[])) or (person_id = (select nullif(current_setting('app.person', true), '')::uuid)) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "principal_bar" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "principal_bar" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "principal_fine" enable row level security;
alter table "principal_fine" force row level security;
create policy "row_visible" on "principal_fine" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.p3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.p4', true), ''), ',', ''))::text[])) or (person_id = (select nullif(current_setting('app.person', true), '')::uuid)) or (decided_by_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "principal_fine" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "principal_fine" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

-- One each, also of those that are recorded at the same moment.
create unique index inspection_number on inspection (inspector_id, number);
create unique index inspection_finding_number on inspection_finding (inspection_id, number);
create unique index principal_fine_number on principal_fine (decided_by_id, number);
create unique index principal_fine_once on principal_fine (accident_id, person_id);
create unique index principal_bar_once on principal_bar (accident_id, person_id);
