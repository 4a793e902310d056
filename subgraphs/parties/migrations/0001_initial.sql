create table "decision" (
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
  "title" text not null,
  "decided_on" date not null,
  "document_number" text not null,
  primary key ("id")
);
comment on table "decision" is '集体决定 · Collective decision';
comment on column "decision"."id" is '标识';
comment on column "decision"."level" is '数据级别 1–4';
comment on column "decision"."visible_from" is '公开起始日';
comment on column "decision"."visible_until" is '公开截止日';
comment on column "decision"."version" is '版本号';
comment on column "decision"."recorded_at" is '登记时刻';
comment on column "decision"."salt" is '个人信息摘要盐值';
comment on column "decision"."division_id" is '所属行政区划 · division';
comment on column "decision"."division_path" is '区划路径';
comment on column "decision"."body_id" is '决定机构 · body';
comment on column "decision"."title" is '决定事项 · title';
comment on column "decision"."decided_on" is '决定日期 · day of the decision';
comment on column "decision"."document_number" is '文号 · document number';
create index "decision_division_id_index" on "decision" ("division_id");
create index "decision_division_path_index" on "decision" ("division_path");
create index "decision_body_id_index" on "decision" ("body_id");
create index "decision_decided_on_index" on "decision" ("decided_on");
create index "decision_document_number_index" on "decision" ("document_number");

create table "decision_participant" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "decision_id" uuid not null,
  "person_id" uuid not null,
  "position" text not null,
  "vote" text null,
  "managed_by_id" uuid null,
  primary key ("id")
);
comment on table "decision_participant" is '决定参与人 · Participant of a decision';
comment on column "decision_participant"."id" is '标识';
comment on column "decision_participant"."level" is '数据级别 1–4';
comment on column "decision_participant"."visible_from" is '公开起始日';
comment on column "decision_participant"."visible_until" is '公开截止日';
comment on column "decision_participant"."version" is '版本号';
comment on column "decision_participant"."recorded_at" is '登记时刻';
comment on column "decision_participant"."salt" is '个人信息摘要盐值';
comment on column "decision_participant"."division_id" is '所属行政区划 · division';
comment on column "decision_participant"."division_path" is '区划路径';
comment on column "decision_participant"."decision_id" is '决定 · decision';
comment on column "decision_participant"."person_id" is '参与人 · person';
comment on column "decision_participant"."position" is '参会身份 · in what position';
comment on column "decision_participant"."vote" is '表决意见，未表决为空 · vote; null when none was cast';
comment on column "decision_participant"."managed_by_id" is '管理机关 · who manages the person';
create index "decision_participant_division_id_index" on "decision_participant" ("division_id");
create index "decision_participant_division_path_index" on "decision_participant" ("division_path");
create index "decision_participant_decision_id_index" on "decision_participant" ("decision_id");
create index "decision_participant_person_id_index" on "decision_participant" ("person_id");
create index "decision_participant_managed_by_id_index" on "decision_participant" ("managed_by_id");

create table "division" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "code" text not null,
  "name" text not null,
  "kind" text not null,
  "is_statistical" boolean not null default false,
  "parent_id" uuid null,
  "valid_from" date null,
  "valid_until" date null,
  "division_path" text collate "C" not null,
  primary key ("id")
);
comment on table "division" is '行政区划 · Administrative division';
comment on column "division"."id" is '标识';
comment on column "division"."level" is '数据级别 1–4';
comment on column "division"."visible_from" is '公开起始日';
comment on column "division"."visible_until" is '公开截止日';
comment on column "division"."version" is '版本号';
comment on column "division"."recorded_at" is '登记时刻';
comment on column "division"."salt" is '个人信息摘要盐值';
comment on column "division"."code" is '区划代码 GB/T 2260，功能区以字母代 · code; zones carry letters';
comment on column "division"."name" is '名称 · name';
comment on column "division"."kind" is '级别 · kind';
comment on column "division"."is_statistical" is '统计用区划，非法定 · a code for statistics only, no division in law';
comment on column "division"."parent_id" is '上级区划 · division above';
comment on column "division"."valid_from" is '启用日期，空为不详 · first day of the code; null when not known';
comment on column "division"."valid_until" is '停用日期 · last day of the code';
comment on column "division"."division_path" is '区划路径';
create index "division_code_index" on "division" ("code");
create index "division_kind_index" on "division" ("kind");
create index "division_parent_id_index" on "division" ("parent_id");
create index "division_division_path_index" on "division" ("division_path");

create table "engagement" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "person_id" uuid not null,
  "body_id" uuid not null,
  "role" text not null,
  "start_date" date not null,
  "end_date" date null,
  "document_number" text null,
  "managed_by_id" uuid null,
  primary key ("id")
);
comment on table "engagement" is '参与 · Engagement';
comment on column "engagement"."id" is '标识';
comment on column "engagement"."level" is '数据级别 1–4';
comment on column "engagement"."visible_from" is '公开起始日';
comment on column "engagement"."visible_until" is '公开截止日';
comment on column "engagement"."version" is '版本号';
comment on column "engagement"."recorded_at" is '登记时刻';
comment on column "engagement"."salt" is '个人信息摘要盐值';
comment on column "engagement"."division_id" is '所属行政区划 · division';
comment on column "engagement"."division_path" is '区划路径';
comment on column "engagement"."person_id" is '参与人 · person';
comment on column "engagement"."body_id" is '所服务机构 · body';
comment on column "engagement"."role" is '参与身份 · role';
comment on column "engagement"."start_date" is '起始日期 · first day';
comment on column "engagement"."end_date" is '截止日期 · last day';
comment on column "engagement"."document_number" is '依据文号 · document';
comment on column "engagement"."managed_by_id" is '管理机关 · who manages the person';
create index "engagement_division_id_index" on "engagement" ("division_id");
create index "engagement_division_path_index" on "engagement" ("division_path");
create index "engagement_person_id_index" on "engagement" ("person_id");
create index "engagement_body_id_index" on "engagement" ("body_id");
create index "engagement_role_index" on "engagement" ("role");
create index "engagement_start_date_index" on "engagement" ("start_date");
create index "engagement_managed_by_id_index" on "engagement" ("managed_by_id");

create table "enterprise" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "name" text not null,
  "unified_social_credit_code" text not null,
  "size_class" text null,
  "valid_from" date null,
  "valid_until" date null,
  "correction_reason" text null,
  primary key ("id")
);
comment on table "enterprise" is '企业 · Enterprise';
comment on column "enterprise"."id" is '标识';
comment on column "enterprise"."level" is '数据级别 1–4';
comment on column "enterprise"."visible_from" is '公开起始日';
comment on column "enterprise"."visible_until" is '公开截止日';
comment on column "enterprise"."version" is '版本号';
comment on column "enterprise"."recorded_at" is '登记时刻';
comment on column "enterprise"."salt" is '个人信息摘要盐值';
comment on column "enterprise"."division_id" is '所属行政区划 · division';
comment on column "enterprise"."division_path" is '区划路径';
comment on column "enterprise"."name" is '名称 · name';
comment on column "enterprise"."unified_social_credit_code" is '统一社会信用代码 GB 32100-2015 · unified social credit code';
comment on column "enterprise"."size_class" is '规模，未划型为空 · size class; null when not classified';
comment on column "enterprise"."valid_from" is '成立日期 · first day';
comment on column "enterprise"."valid_until" is '注销日期 · last day';
comment on column "enterprise"."correction_reason" is '更正原因 · why it was corrected';
create index "enterprise_division_id_index" on "enterprise" ("division_id");
create index "enterprise_division_path_index" on "enterprise" ("division_path");
create index "enterprise_unified_social_credit_code_index" on "enterprise" ("unified_social_credit_code");
alter table "enterprise" add constraint "enterprise_unified_social_credit_code_unique" unique ("unified_social_credit_code");
create index "enterprise_size_class_index" on "enterprise" ("size_class");

create table "government_body" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "name" text not null,
  "unified_social_credit_code" text null,
  "kind" text not null,
  "superior_id" uuid null,
  "valid_from" date null,
  "valid_until" date null,
  "document_number" text null,
  "correction_reason" text null,
  primary key ("id")
);
comment on table "government_body" is '政府机构 · Government body';
comment on column "government_body"."id" is '标识';
comment on column "government_body"."level" is '数据级别 1–4';
comment on column "government_body"."visible_from" is '公开起始日';
comment on column "government_body"."visible_until" is '公开截止日';
comment on column "government_body"."version" is '版本号';
comment on column "government_body"."recorded_at" is '登记时刻';
comment on column "government_body"."salt" is '个人信息摘要盐值';
comment on column "government_body"."division_id" is '所属行政区划 · division';
comment on column "government_body"."division_path" is '区划路径';
comment on column "government_body"."name" is '名称 · name';
comment on column "government_body"."unified_social_credit_code" is '统一社会信用代码 GB 32100-2015，未赋码为空 · unified social credit code; null when none is issued yet';
comment on column "government_body"."kind" is '机构类别 · kind';
comment on column "government_body"."superior_id" is '上级机构 · superior body';
comment on column "government_body"."valid_from" is '设立日期 · first day';
comment on column "government_body"."valid_until" is '撤销日期 · last day';
comment on column "government_body"."document_number" is '设立或变更文号 · document of the last change';
comment on column "government_body"."correction_reason" is '更正原因 · why it was corrected';
create index "government_body_division_id_index" on "government_body" ("division_id");
create index "government_body_division_path_index" on "government_body" ("division_path");
create index "government_body_unified_social_credit_code_index" on "government_body" ("unified_social_credit_code");
alter table "government_body" add constraint "government_body_unified_social_credit_code_unique" unique ("unified_social_credit_code");
create index "government_body_kind_index" on "government_body" ("kind");
create index "government_body_superior_id_index" on "government_body" ("superior_id");

create table "person" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "name" text null,
  "id_number_hash" text null,
  "id_number_mask" text null,
  "managed_by_id" uuid null,
  "correction_reason" text null,
  primary key ("id")
);
comment on table "person" is '自然人 · Natural person';
comment on column "person"."id" is '标识';
comment on column "person"."level" is '数据级别 1–4';
comment on column "person"."visible_from" is '公开起始日';
comment on column "person"."visible_until" is '公开截止日';
comment on column "person"."version" is '版本号';
comment on column "person"."recorded_at" is '登记时刻';
comment on column "person"."salt" is '个人信息摘要盐值';
comment on column "person"."division_id" is '所属行政区划 · division';
comment on column "person"."division_path" is '区划路径';
comment on column "person"."name" is '姓名，已删除时为空 · name; null once erased';
comment on column "person"."id_number_hash" is '公民身份号码密钥散列 · keyed hash of the citizen ID number';
comment on column "person"."id_number_mask" is '公民身份号码掩码 · masked citizen ID number';
comment on column "person"."managed_by_id" is '管理机关（管理权限） · who manages the person';
comment on column "person"."correction_reason" is '更正原因 · why it was corrected';
create index "person_division_id_index" on "person" ("division_id");
create index "person_division_path_index" on "person" ("division_path");
alter table "person" add constraint "person_id_number_hash_unique" unique ("id_number_hash");
create index "person_managed_by_id_index" on "person" ("managed_by_id");

create table "post" (
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
  "title" text not null,
  "is_head" boolean not null,
  "is_party_post" boolean not null,
  "is_single_holder" boolean not null,
  "valid_from" date null,
  "valid_until" date null,
  primary key ("id")
);
comment on table "post" is '职务 · Post';
comment on column "post"."id" is '标识';
comment on column "post"."level" is '数据级别 1–4';
comment on column "post"."visible_from" is '公开起始日';
comment on column "post"."visible_until" is '公开截止日';
comment on column "post"."version" is '版本号';
comment on column "post"."recorded_at" is '登记时刻';
comment on column "post"."salt" is '个人信息摘要盐值';
comment on column "post"."division_id" is '所属行政区划 · division';
comment on column "post"."division_path" is '区划路径';
comment on column "post"."body_id" is '所属机构 · body';
comment on column "post"."title" is '职务名称 · title';
comment on column "post"."is_head" is '主要负责人 · head of the body; of a Party post too (党政同责)';
comment on column "post"."is_party_post" is '党内职务 · a post of the Party';
comment on column "post"."is_single_holder" is '一职一人 · held by one person at a time';
comment on column "post"."valid_from" is '设置日期 · first day';
comment on column "post"."valid_until" is '撤销日期 · last day';
create index "post_division_id_index" on "post" ("division_id");
create index "post_division_path_index" on "post" ("division_path");
create index "post_body_id_index" on "post" ("body_id");
create index "post_title_index" on "post" ("title");
create index "post_is_head_index" on "post" ("is_head");

create table "power_item" (
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
  "code" text not null,
  "name" text not null,
  "power" text not null,
  "post_id" uuid not null,
  "basis_title" text not null,
  "basis_article" text null,
  primary key ("id")
);
comment on table "power_item" is '权责清单事项 · Item of the list of powers and responsibilities';
comment on column "power_item"."id" is '标识';
comment on column "power_item"."level" is '数据级别 1–4';
comment on column "power_item"."visible_from" is '公开起始日';
comment on column "power_item"."visible_until" is '公开截止日';
comment on column "power_item"."version" is '版本号';
comment on column "power_item"."recorded_at" is '登记时刻';
comment on column "power_item"."salt" is '个人信息摘要盐值';
comment on column "power_item"."division_id" is '所属行政区划 · division';
comment on column "power_item"."division_path" is '区划路径';
comment on column "power_item"."body_id" is '行使机构 · body';
comment on column "power_item"."code" is '事项编码 · code of the item';
comment on column "power_item"."name" is '事项名称 · name of the item';
comment on column "power_item"."power" is '权力类别 · kind of power';
comment on column "power_item"."post_id" is '责任岗位 · post answerable';
comment on column "power_item"."basis_title" is '设定依据法规 · law it rests on';
comment on column "power_item"."basis_article" is '条款 · article';
create index "power_item_division_id_index" on "power_item" ("division_id");
create index "power_item_division_path_index" on "power_item" ("division_path");
create index "power_item_body_id_index" on "power_item" ("body_id");
create index "power_item_code_index" on "power_item" ("code");
create index "power_item_power_index" on "power_item" ("power");
create index "power_item_post_id_index" on "power_item" ("post_id");

create table "succession" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "predecessor_id" uuid not null,
  "successor_id" uuid not null,
  "kind" text not null,
  "effective_on" date not null,
  "document_number" text not null,
  "sectors" text[] null,
  primary key ("id")
);
comment on table "succession" is '机构承继 · Succession of bodies';
comment on column "succession"."id" is '标识';
comment on column "succession"."level" is '数据级别 1–4';
comment on column "succession"."visible_from" is '公开起始日';
comment on column "succession"."visible_until" is '公开截止日';
comment on column "succession"."version" is '版本号';
comment on column "succession"."recorded_at" is '登记时刻';
comment on column "succession"."salt" is '个人信息摘要盐值';
comment on column "succession"."division_id" is '所属行政区划 · division';
comment on column "succession"."division_path" is '区划路径';
comment on column "succession"."predecessor_id" is '原机构 · predecessor';
comment on column "succession"."successor_id" is '承继机构 · successor';
comment on column "succession"."kind" is '承继方式 · kind';
comment on column "succession"."effective_on" is '生效日期 · first day with the successor';
comment on column "succession"."document_number" is '文号 · document number';
comment on column "succession"."sectors" is '所涉领域（大写），空为全部 · sectors taken over, in capitals; null for all';
create index "succession_division_id_index" on "succession" ("division_id");
create index "succession_division_path_index" on "succession" ("division_path");
create index "succession_predecessor_id_index" on "succession" ("predecessor_id");
create index "succession_successor_id_index" on "succession" ("successor_id");
create index "succession_kind_index" on "succession" ("kind");
create index "succession_effective_on_index" on "succession" ("effective_on");

create table "tenure" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "post_id" uuid not null,
  "person_id" uuid not null,
  "body_id" uuid not null,
  "kind" text not null,
  "start_date" date not null,
  "end_date" date null,
  "date_precision" text not null,
  "document" text null,
  "end_document" text null,
  "correction_reason" text null,
  "correction_document" text null,
  "is_single_holder" boolean not null,
  "managed_by_id" uuid null,
  primary key ("id")
);
comment on table "tenure" is '任职 · Tenure';
comment on column "tenure"."id" is '标识';
comment on column "tenure"."level" is '数据级别 1–4';
comment on column "tenure"."visible_from" is '公开起始日';
comment on column "tenure"."visible_until" is '公开截止日';
comment on column "tenure"."version" is '版本号';
comment on column "tenure"."recorded_at" is '登记时刻';
comment on column "tenure"."salt" is '个人信息摘要盐值';
comment on column "tenure"."division_id" is '所属行政区划 · division';
comment on column "tenure"."division_path" is '区划路径';
comment on column "tenure"."post_id" is '职务 · post';
comment on column "tenure"."person_id" is '任职人 · holder';
comment on column "tenure"."body_id" is '所在机构 · body';
comment on column "tenure"."kind" is '任职方式 · how the post is held';
comment on column "tenure"."start_date" is '任职日期 · first day';
comment on column "tenure"."end_date" is '免职日期，当日仍在任 · last day in post';
comment on column "tenure"."date_precision" is '日期精度 · how exactly the dates are known';
comment on column "tenure"."document" is '任职文号 · appointment document';
comment on column "tenure"."end_document" is '免职文号 · document that ended it';
comment on column "tenure"."correction_reason" is '更正原因 · why the dates were corrected';
comment on column "tenure"."correction_document" is '更正依据文号 · document of the correction';
comment on column "tenure"."is_single_holder" is '一职一人 · the post is held by one person at a time';
comment on column "tenure"."managed_by_id" is '管理机关 · who manages the holder';
create index "tenure_division_id_index" on "tenure" ("division_id");
create index "tenure_division_path_index" on "tenure" ("division_path");
create index "tenure_post_id_index" on "tenure" ("post_id");
create index "tenure_person_id_index" on "tenure" ("person_id");
create index "tenure_body_id_index" on "tenure" ("body_id");
create index "tenure_kind_index" on "tenure" ("kind");
create index "tenure_start_date_index" on "tenure" ("start_date");
create index "tenure_end_date_index" on "tenure" ("end_date");
create index "tenure_managed_by_id_index" on "tenure" ("managed_by_id");

create table "vacancy" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "post_id" uuid not null,
  "start_date" date not null,
  "end_date" date null,
  "reason" text null,
  primary key ("id")
);
comment on table "vacancy" is '职务空缺 · Vacancy';
comment on column "vacancy"."id" is '标识';
comment on column "vacancy"."level" is '数据级别 1–4';
comment on column "vacancy"."visible_from" is '公开起始日';
comment on column "vacancy"."visible_until" is '公开截止日';
comment on column "vacancy"."version" is '版本号';
comment on column "vacancy"."recorded_at" is '登记时刻';
comment on column "vacancy"."salt" is '个人信息摘要盐值';
comment on column "vacancy"."division_id" is '所属行政区划 · division';
comment on column "vacancy"."division_path" is '区划路径';
comment on column "vacancy"."post_id" is '职务 · post';
comment on column "vacancy"."start_date" is '空缺起始日 · first day';
comment on column "vacancy"."end_date" is '空缺截止日 · last day';
comment on column "vacancy"."reason" is '空缺原因 · reason';
create index "vacancy_division_id_index" on "vacancy" ("division_id");
create index "vacancy_division_path_index" on "vacancy" ("division_path");
create index "vacancy_post_id_index" on "vacancy" ("post_id");
create index "vacancy_start_date_index" on "vacancy" ("start_date");

alter table "decision" enable row level security;
alter table "decision" force row level security;
create policy "row_visible" on "decision" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "decision" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "decision" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "decision_participant" enable row level security;
alter table "decision_participant" force row level security;
create policy "row_visible" on "decision_participant" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.p3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.p4', true), ''), ',', ''))::text[])) or (person_id = (select nullif(current_setting('app.person', true), '')::uuid)) or (managed_by_id = any ((select string_to_array(nullif(current_setting('app.managed', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "decision_participant" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "decision_participant" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "division" enable row level security;
alter table "division" force row level security;
create policy "row_visible" on "division" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])));
create policy "row_added" on "division" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "division" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "engagement" enable row level security;
alter table "engagement" force row level security;
create policy "row_visible" on "engagement" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.p3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.p4', true), ''), ',', ''))::text[])) or (person_id = (select nullif(current_setting('app.person', true), '')::uuid)) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (managed_by_id = any ((select string_to_array(nullif(current_setting('app.managed', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "engagement" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "engagement" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "enterprise" enable row level security;
alter table "enterprise" force row level security;
create policy "row_visible" on "enterprise" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "enterprise" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "enterprise" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "government_body" enable row level security;
alter table "government_body" force row level security;
create policy "row_visible" on "government_body" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "government_body" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "government_body" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "person" enable row level security;
alter table "person" force row level security;
create policy "row_visible" on "person" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.p3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.p4', true), ''), ',', ''))::text[])) or (id = (select nullif(current_setting('app.person', true), '')::uuid)) or (managed_by_id = any ((select string_to_array(nullif(current_setting('app.managed', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "person" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "person" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_visible_by_tenure" on "person" for select using (level <= 2 and exists (select from tenure t where t.person_id = person.id));

alter table "post" enable row level security;
alter table "post" force row level security;
create policy "row_visible" on "post" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "post" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "post" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "power_item" enable row level security;
alter table "power_item" force row level security;
create policy "row_visible" on "power_item" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "power_item" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "power_item" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "succession" enable row level security;
alter table "succession" force row level security;
create policy "row_visible" on "succession" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])));
create policy "row_added" on "succession" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "succession" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "tenure" enable row level security;
alter table "tenure" force row level security;
create policy "row_visible" on "tenure" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.p3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.p4', true), ''), ',', ''))::text[])) or (person_id = (select nullif(current_setting('app.person', true), '')::uuid)) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (managed_by_id = any ((select string_to_array(nullif(current_setting('app.managed', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "tenure" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "tenure" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "vacancy" enable row level security;
alter table "vacancy" force row level security;
create policy "row_visible" on "vacancy" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])));
create policy "row_added" on "vacancy" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "vacancy" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
