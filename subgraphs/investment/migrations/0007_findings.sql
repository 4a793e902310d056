create table "finding" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "body_id" uuid not null,
  "responsible_post_id" uuid not null,
  "ground" text not null,
  "commitment_id" uuid null,
  "occurred_on" date not null,
  "facts" text not null,
  "basis" text not null,
  "authority_id" uuid not null,
  "number" text not null,
  "found_on" date not null,
  "rectify_by" date null,
  "rectified_on" date null,
  "rectification" text null,
  primary key ("id")
);
comment on table "finding" is '招商引资失信认定 · Breach of faith found by an authority';
comment on column "finding"."id" is '标识';
comment on column "finding"."level" is '数据级别 1–4';
comment on column "finding"."visible_from" is '公开起始日';
comment on column "finding"."visible_until" is '公开截止日';
comment on column "finding"."version" is '版本号';
comment on column "finding"."recorded_at" is '登记时刻';
comment on column "finding"."salt" is '个人信息摘要盐值';
comment on column "finding"."division_id" is '所属行政区划 · division';
comment on column "finding"."division_path" is '区划路径';
comment on column "finding"."body_id" is '失信机关 · body that broke faith';
comment on column "finding"."responsible_post_id" is '责任岗位 · post responsible (优化营商环境条例 69)';
comment on column "finding"."ground" is '情形 · ground';
comment on column "finding"."commitment_id" is '所涉承诺 · commitment concerned';
comment on column "finding"."occurred_on" is '失信发生日期 · day on which faith was broken';
comment on column "finding"."facts" is '事实，不对公众 · facts, not for the public';
comment on column "finding"."basis" is '认定依据 · provisions that the finding rests on';
comment on column "finding"."authority_id" is '认定机关 · authority that found it';
comment on column "finding"."number" is '认定文号，同一机关不得重复 · number of the finding, unique for the authority';
comment on column "finding"."found_on" is '认定日期 · day of the finding';
comment on column "finding"."rectify_by" is '责令整改期限，未定的为空 · day by which it is to be put right; null where none was set';
comment on column "finding"."rectified_on" is '整改完成日期 · day it was put right';
comment on column "finding"."rectification" is '整改情况 · how it was put right';
create index "finding_division_id_index" on "finding" ("division_id");
create index "finding_division_path_index" on "finding" ("division_path");
create index "finding_body_id_index" on "finding" ("body_id");
create index "finding_responsible_post_id_index" on "finding" ("responsible_post_id");
create index "finding_ground_index" on "finding" ("ground");
create index "finding_commitment_id_index" on "finding" ("commitment_id");
create index "finding_occurred_on_index" on "finding" ("occurred_on");
create index "finding_authority_id_index" on "finding" ("authority_id");
create index "finding_number_index" on "finding" ("number");
create index "finding_found_on_index" on "finding" ("found_on");
create index "finding_rectify_by_index" on "finding" ("rectify_by");
create index "finding_rectified_on_index" on "finding" ("rectified_on");
alter table "review" add "preliminary" text null;
comment on column "review"."preliminary" is '起草单位的初审意见，未送的为空 · opinion of the drafter’s own first step; null where none was sent (公平竞争审查条例 14)';

alter table "finding" enable row level security;
alter table "finding" force row level security;
create policy "row_visible" on "finding" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "finding" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "finding" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

-- Of two findings of one number at the same moment the second is told so.
create unique index finding_number on finding (authority_id, number);
