create table "attainment_plan" (
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
  "title" text not null,
  "government_id" uuid not null,
  "responsible_post_id" uuid null,
  "standard" text not null,
  "adopted_on" date not null,
  "attain_by" date not null,
  "attained_on" date null,
  "evidence" text null,
  primary key ("id")
);
comment on table "attainment_plan" is '限期达标规划 · Plan to attain an environmental standard by a day';
comment on column "attainment_plan"."id" is '标识';
comment on column "attainment_plan"."level" is '数据级别 1–4';
comment on column "attainment_plan"."visible_from" is '公开起始日';
comment on column "attainment_plan"."visible_until" is '公开截止日';
comment on column "attainment_plan"."version" is '版本号';
comment on column "attainment_plan"."recorded_at" is '登记时刻';
comment on column "attainment_plan"."salt" is '个人信息摘要盐值';
comment on column "attainment_plan"."division_id" is '所属行政区划 · division';
comment on column "attainment_plan"."division_path" is '区划路径';
comment on column "attainment_plan"."number" is '规划文号 · document number';
comment on column "attainment_plan"."title" is '规划名称 · title';
comment on column "attainment_plan"."government_id" is '制定规划的人民政府 · government that made it (环境保护法 28)';
comment on column "attainment_plan"."responsible_post_id" is '责任岗位 · post responsible';
comment on column "attainment_plan"."standard" is '应达到的标准 · standard to attain, such as GB 3095 二级';
comment on column "attainment_plan"."adopted_on" is '制定日期 · day it was adopted';
comment on column "attainment_plan"."attain_by" is '达标期限 · day by which the standard is to be attained';
comment on column "attainment_plan"."attained_on" is '达标日期，未达标为空 · day attained; null while it is not';
comment on column "attainment_plan"."evidence" is '达标依据材料 · evidence of attainment';
create index "attainment_plan_division_id_index" on "attainment_plan" ("division_id");
create index "attainment_plan_division_path_index" on "attainment_plan" ("division_path");
create index "attainment_plan_number_index" on "attainment_plan" ("number");
create index "attainment_plan_government_id_index" on "attainment_plan" ("government_id");
create index "attainment_plan_responsible_post_id_index" on "attainment_plan" ("responsible_post_id");
create index "attainment_plan_adopted_on_index" on "attainment_plan" ("adopted_on");
create index "attainment_plan_attain_by_index" on "attainment_plan" ("attain_by");

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
  "tier" text not null,
  "round" text not null,
  "batch" text null,
  "inspected_by" text not null,
  "inspected_id" uuid not null,
  "feedback_on" date not null,
  "document" text not null,
  primary key ("id")
);
comment on table "inspection" is '生态环境保护督察 · Inspection of environmental protection';
comment on column "inspection"."id" is '标识';
comment on column "inspection"."level" is '数据级别 1–4';
comment on column "inspection"."visible_from" is '公开起始日';
comment on column "inspection"."visible_until" is '公开截止日';
comment on column "inspection"."version" is '版本号';
comment on column "inspection"."recorded_at" is '登记时刻';
comment on column "inspection"."salt" is '个人信息摘要盐值';
comment on column "inspection"."division_id" is '所属行政区划 · division';
comment on column "inspection"."division_path" is '区划路径';
comment on column "inspection"."tier" is '督察层级 · tier';
comment on column "inspection"."round" is '轮次，如“第二轮” · round';
comment on column "inspection"."batch" is '批次 · batch';
comment on column "inspection"."inspected_by" is '督察组 · inspecting group';
comment on column "inspection"."inspected_id" is '被督察单位 · body inspected';
comment on column "inspection"."feedback_on" is '反馈日期 · day of the feedback, from which the rectification plan is due';
comment on column "inspection"."document" is '反馈文件 · document of the feedback';
create index "inspection_division_id_index" on "inspection" ("division_id");
create index "inspection_division_path_index" on "inspection" ("division_path");
create index "inspection_tier_index" on "inspection" ("tier");
create index "inspection_round_index" on "inspection" ("round");
create index "inspection_inspected_id_index" on "inspection" ("inspected_id");
create index "inspection_feedback_on_index" on "inspection" ("feedback_on");

create table "notice" (
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
  "number" text not null,
  "issuer_id" uuid not null,
  "addressee_id" uuid not null,
  "violation" text null,
  "reason" text not null,
  "basis" text not null,
  "period_start" date not null,
  "period_end" date not null,
  "target_id" uuid null,
  "problem_id" uuid null,
  "issued_on" date not null,
  "answer_due_on" date null,
  "answered_on" date null,
  "answer" text null,
  primary key ("id")
);
comment on table "notice" is '环境保护工作通报 · Notice to a body that lags behind in environmental protection';
comment on column "notice"."id" is '标识';
comment on column "notice"."level" is '数据级别 1–4';
comment on column "notice"."visible_from" is '公开起始日';
comment on column "notice"."visible_until" is '公开截止日';
comment on column "notice"."version" is '版本号';
comment on column "notice"."recorded_at" is '登记时刻';
comment on column "notice"."salt" is '个人信息摘要盐值';
comment on column "notice"."division_id" is '所属行政区划 · division';
comment on column "notice"."division_path" is '区划路径';
comment on column "notice"."kind" is '通报种类 · kind';
comment on column "notice"."number" is '文号 · document number';
comment on column "notice"."issuer_id" is '发文机关 · body that issued it';
comment on column "notice"."addressee_id" is '被通报单位 · body it is about';
comment on column "notice"."violation" is '失信情形，督办函可为空 · breach; a letter may name none';
comment on column "notice"."reason" is '事由 · what it is about';
comment on column "notice"."basis" is '依据 · what it rests on';
comment on column "notice"."period_start" is '所涉期间起始日 · first day of the period it covers';
comment on column "notice"."period_end" is '所涉期间截止日 · last day of the period it covers';
comment on column "notice"."target_id" is '所涉目标 · target concerned';
comment on column "notice"."problem_id" is '所涉督察问题 · problem concerned';
comment on column "notice"."issued_on" is '发文日期 · day of issue';
comment on column "notice"."answer_due_on" is '要求回复日期 · day by which an answer is asked';
comment on column "notice"."answered_on" is '回复日期 · day of the answer';
comment on column "notice"."answer" is '回复内容 · answer';
create index "notice_division_id_index" on "notice" ("division_id");
create index "notice_division_path_index" on "notice" ("division_path");
create index "notice_kind_index" on "notice" ("kind");
create index "notice_number_index" on "notice" ("number");
create index "notice_issuer_id_index" on "notice" ("issuer_id");
create index "notice_addressee_id_index" on "notice" ("addressee_id");
create index "notice_violation_index" on "notice" ("violation");
create index "notice_target_id_index" on "notice" ("target_id");
create index "notice_problem_id_index" on "notice" ("problem_id");
create index "notice_issued_on_index" on "notice" ("issued_on");

create table "problem" (
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
  "number" text not null,
  "text" text not null,
  "measures" text not null,
  "responsible_body_id" uuid not null,
  "responsible_post_id" uuid not null,
  "responsible_person_id" uuid null,
  "listed_on" date not null,
  "time_limit" date not null,
  "status" text not null,
  "closed_on" date null,
  primary key ("id")
);
comment on table "problem" is '督察问题 · Problem found by an inspection';
comment on column "problem"."id" is '标识';
comment on column "problem"."level" is '数据级别 1–4';
comment on column "problem"."visible_from" is '公开起始日';
comment on column "problem"."visible_until" is '公开截止日';
comment on column "problem"."version" is '版本号';
comment on column "problem"."recorded_at" is '登记时刻';
comment on column "problem"."salt" is '个人信息摘要盐值';
comment on column "problem"."division_id" is '所属行政区划 · division';
comment on column "problem"."division_path" is '区划路径';
comment on column "problem"."inspection_id" is '督察 · inspection';
comment on column "problem"."number" is '清单序号 · number in the list of the inspection';
comment on column "problem"."text" is '问题内容 · the problem';
comment on column "problem"."measures" is '整改措施 · measures to be taken';
comment on column "problem"."responsible_body_id" is '责任单位 · responsible body';
comment on column "problem"."responsible_post_id" is '责任岗位 · responsible post';
comment on column "problem"."responsible_person_id" is '清单载明的责任人 · person the list names; null when it names none';
comment on column "problem"."listed_on" is '列入清单日期 · day it was put on the list';
comment on column "problem"."time_limit" is '整改时限，延期以批准文件为准 · time limit; extensions stand beside it';
comment on column "problem"."status" is '问题状态 · status';
comment on column "problem"."closed_on" is '销号日期 · day it was closed; null while it is open';
create index "problem_division_id_index" on "problem" ("division_id");
create index "problem_division_path_index" on "problem" ("division_path");
create index "problem_inspection_id_index" on "problem" ("inspection_id");
create index "problem_number_index" on "problem" ("number");
create index "problem_responsible_body_id_index" on "problem" ("responsible_body_id");
create index "problem_responsible_post_id_index" on "problem" ("responsible_post_id");
create index "problem_responsible_person_id_index" on "problem" ("responsible_person_id");
create index "problem_listed_on_index" on "problem" ("listed_on");
create index "problem_time_limit_index" on "problem" ("time_limit");
create index "problem_status_index" on "problem" ("status");
create index "problem_closed_on_index" on "problem" ("closed_on");

create table "problem_closing" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "problem_id" uuid not null,
  "responsible_body_id" uuid not null,
  "state" text not null,
  "rectified_on" date not null,
  "applied_on" date not null,
  "handler_post_id" uuid not null,
  "applied_by" text not null,
  "evidence" text[] not null,
  "checked_on" date null,
  "checked_by_id" uuid null,
  "finding" text null,
  "decided_on" date null,
  "approver_post_id" uuid null,
  "document" text null,
  "revoked_on" date null,
  "revocation_reason" text null,
  "revocation_document" text null,
  primary key ("id")
);
comment on table "problem_closing" is '督察问题销号 · Closing of a problem';
comment on column "problem_closing"."id" is '标识';
comment on column "problem_closing"."level" is '数据级别 1–4';
comment on column "problem_closing"."visible_from" is '公开起始日';
comment on column "problem_closing"."visible_until" is '公开截止日';
comment on column "problem_closing"."version" is '版本号';
comment on column "problem_closing"."recorded_at" is '登记时刻';
comment on column "problem_closing"."salt" is '个人信息摘要盐值';
comment on column "problem_closing"."division_id" is '所属行政区划 · division';
comment on column "problem_closing"."division_path" is '区划路径';
comment on column "problem_closing"."problem_id" is '督察问题 · problem';
comment on column "problem_closing"."responsible_body_id" is '责任单位 · responsible body';
comment on column "problem_closing"."state" is '销号状态 · state';
comment on column "problem_closing"."rectified_on" is '完成整改日期 · day the rectification was complete';
comment on column "problem_closing"."applied_on" is '申请日期 · day it was applied for';
comment on column "problem_closing"."handler_post_id" is '经办岗位 · post that applied';
comment on column "problem_closing"."applied_by" is '申请登记人 · who recorded the application';
comment on column "problem_closing"."evidence" is '佐证材料 · evidence';
comment on column "problem_closing"."checked_on" is '核查日期 · day of the check';
comment on column "problem_closing"."checked_by_id" is '核查单位 · body that checked';
comment on column "problem_closing"."finding" is '核查情况 · what the check found';
comment on column "problem_closing"."decided_on" is '审核日期 · day of the decision';
comment on column "problem_closing"."approver_post_id" is '复核岗位 · post that decided';
comment on column "problem_closing"."document" is '审核意见文件 · document of the decision';
comment on column "problem_closing"."revoked_on" is '撤销日期 · day it was revoked';
comment on column "problem_closing"."revocation_reason" is '撤销理由 · why it was revoked';
comment on column "problem_closing"."revocation_document" is '撤销文件 · document of the revocation';
create index "problem_closing_division_id_index" on "problem_closing" ("division_id");
create index "problem_closing_division_path_index" on "problem_closing" ("division_path");
create index "problem_closing_problem_id_index" on "problem_closing" ("problem_id");
create index "problem_closing_responsible_body_id_index" on "problem_closing" ("responsible_body_id");
create index "problem_closing_state_index" on "problem_closing" ("state");
create index "problem_closing_applied_on_index" on "problem_closing" ("applied_on");
create index "problem_closing_handler_post_id_index" on "problem_closing" ("handler_post_id");
create index "problem_closing_checked_by_id_index" on "problem_closing" ("checked_by_id");
create index "problem_closing_approver_post_id_index" on "problem_closing" ("approver_post_id");

create table "problem_extension" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "problem_id" uuid not null,
  "responsible_body_id" uuid not null,
  "until" date not null,
  "approved_on" date not null,
  "approved_by_id" uuid not null,
  "document" text not null,
  "reason" text not null,
  primary key ("id")
);
comment on table "problem_extension" is '督察问题整改延期 · Extension of the time limit of a problem';
comment on column "problem_extension"."id" is '标识';
comment on column "problem_extension"."level" is '数据级别 1–4';
comment on column "problem_extension"."visible_from" is '公开起始日';
comment on column "problem_extension"."visible_until" is '公开截止日';
comment on column "problem_extension"."version" is '版本号';
comment on column "problem_extension"."recorded_at" is '登记时刻';
comment on column "problem_extension"."salt" is '个人信息摘要盐值';
comment on column "problem_extension"."division_id" is '所属行政区划 · division';
comment on column "problem_extension"."division_path" is '区划路径';
comment on column "problem_extension"."problem_id" is '督察问题 · problem';
comment on column "problem_extension"."responsible_body_id" is '责任单位 · responsible body';
comment on column "problem_extension"."until" is '延长至 · new last day';
comment on column "problem_extension"."approved_on" is '批准日期 · day of approval';
comment on column "problem_extension"."approved_by_id" is '批准机关 · body that approved it';
comment on column "problem_extension"."document" is '批准文件 · document of approval';
comment on column "problem_extension"."reason" is '延期理由 · reason';
create index "problem_extension_division_id_index" on "problem_extension" ("division_id");
create index "problem_extension_division_path_index" on "problem_extension" ("division_path");
create index "problem_extension_problem_id_index" on "problem_extension" ("problem_id");
create index "problem_extension_responsible_body_id_index" on "problem_extension" ("responsible_body_id");
create index "problem_extension_until_index" on "problem_extension" ("until");
create index "problem_extension_approved_by_id_index" on "problem_extension" ("approved_by_id");

create table "problem_progress" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "problem_id" uuid not null,
  "responsible_body_id" uuid not null,
  "achieved_on" date not null,
  "description" text not null,
  "is_complete" boolean not null,
  primary key ("id")
);
comment on table "problem_progress" is '督察问题整改进展 · Progress in rectifying a problem';
comment on column "problem_progress"."id" is '标识';
comment on column "problem_progress"."level" is '数据级别 1–4';
comment on column "problem_progress"."visible_from" is '公开起始日';
comment on column "problem_progress"."visible_until" is '公开截止日';
comment on column "problem_progress"."version" is '版本号';
comment on column "problem_progress"."recorded_at" is '登记时刻';
comment on column "problem_progress"."salt" is '个人信息摘要盐值';
comment on column "problem_progress"."division_id" is '所属行政区划 · division';
comment on column "problem_progress"."division_path" is '区划路径';
comment on column "problem_progress"."problem_id" is '督察问题 · problem';
comment on column "problem_progress"."responsible_body_id" is '责任单位 · responsible body';
comment on column "problem_progress"."achieved_on" is '进展日期 · day of the progress';
comment on column "problem_progress"."description" is '整改情况 · what was done';
comment on column "problem_progress"."is_complete" is '是否已完成整改 · whether the problem is rectified';
create index "problem_progress_division_id_index" on "problem_progress" ("division_id");
create index "problem_progress_division_path_index" on "problem_progress" ("division_path");
create index "problem_progress_problem_id_index" on "problem_progress" ("problem_id");
create index "problem_progress_responsible_body_id_index" on "problem_progress" ("responsible_body_id");
create index "problem_progress_achieved_on_index" on "problem_progress" ("achieved_on");

create table "rectification_plan" (
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
  "inspected_id" uuid not null,
  "number" text not null,
  "title" text not null,
  "submitted_on" date not null,
  "submitted_to" text not null,
  primary key ("id")
);
comment on table "rectification_plan" is '督察整改方案 · Rectification plan after an inspection';
comment on column "rectification_plan"."id" is '标识';
comment on column "rectification_plan"."level" is '数据级别 1–4';
comment on column "rectification_plan"."visible_from" is '公开起始日';
comment on column "rectification_plan"."visible_until" is '公开截止日';
comment on column "rectification_plan"."version" is '版本号';
comment on column "rectification_plan"."recorded_at" is '登记时刻';
comment on column "rectification_plan"."salt" is '个人信息摘要盐值';
comment on column "rectification_plan"."division_id" is '所属行政区划 · division';
comment on column "rectification_plan"."division_path" is '区划路径';
comment on column "rectification_plan"."inspection_id" is '督察 · inspection';
comment on column "rectification_plan"."inspected_id" is '被督察单位 · body inspected';
comment on column "rectification_plan"."number" is '方案文号 · document number';
comment on column "rectification_plan"."title" is '方案名称 · title';
comment on column "rectification_plan"."submitted_on" is '报送日期 · day it was submitted';
comment on column "rectification_plan"."submitted_to" is '报送机关 · organ it was submitted to';
create index "rectification_plan_division_id_index" on "rectification_plan" ("division_id");
create index "rectification_plan_division_path_index" on "rectification_plan" ("division_path");
create index "rectification_plan_inspection_id_index" on "rectification_plan" ("inspection_id");
create index "rectification_plan_inspected_id_index" on "rectification_plan" ("inspected_id");

create table "congress_report" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "government_id" uuid not null,
  "year" integer not null,
  "reported_on" date null,
  "heard_by" text null,
  "document" text null,
  primary key ("id")
);
comment on table "congress_report" is '向人大报告环境状况 · Yearly report on the environment to the people’s congress';
comment on column "congress_report"."id" is '标识';
comment on column "congress_report"."level" is '数据级别 1–4';
comment on column "congress_report"."visible_from" is '公开起始日';
comment on column "congress_report"."visible_until" is '公开截止日';
comment on column "congress_report"."version" is '版本号';
comment on column "congress_report"."recorded_at" is '登记时刻';
comment on column "congress_report"."salt" is '个人信息摘要盐值';
comment on column "congress_report"."division_id" is '所属行政区划 · division';
comment on column "congress_report"."division_path" is '区划路径';
comment on column "congress_report"."government_id" is '报告的人民政府 · government that reports (环境保护法 27)';
comment on column "congress_report"."year" is '报告年度 · year in which it reports';
comment on column "congress_report"."reported_on" is '报告日期，未报告为空 · day it reported; null while it has not';
comment on column "congress_report"."heard_by" is '听取报告的人民代表大会或其常务委员会 · congress or standing committee that heard it';
comment on column "congress_report"."document" is '报告文件 · document of the report';
create index "congress_report_division_id_index" on "congress_report" ("division_id");
create index "congress_report_division_path_index" on "congress_report" ("division_path");
create index "congress_report_government_id_index" on "congress_report" ("government_id");
create index "congress_report_year_index" on "congress_report" ("year");
create index "congress_report_reported_on_index" on "congress_report" ("reported_on");

create table "target" (
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
  "indicator" text not null,
  "unit" text not null,
  "direction" text not null,
  "baseline_year" integer not null,
  "baseline_value" numeric(30,10) not null,
  "target_value" numeric(30,10) not null,
  "year" integer not null,
  "promisor_id" uuid not null,
  "responsible_post_id" uuid not null,
  "promised_on" date not null,
  "document" text not null,
  primary key ("id")
);
comment on table "target" is '环境保护目标公开承诺 · Environmental target publicly promised';
comment on column "target"."id" is '标识';
comment on column "target"."level" is '数据级别 1–4';
comment on column "target"."visible_from" is '公开起始日';
comment on column "target"."visible_until" is '公开截止日';
comment on column "target"."version" is '版本号';
comment on column "target"."recorded_at" is '登记时刻';
comment on column "target"."salt" is '个人信息摘要盐值';
comment on column "target"."division_id" is '所属行政区划 · division';
comment on column "target"."division_path" is '区划路径';
comment on column "target"."number" is '承诺编号 · number of the promise';
comment on column "target"."indicator" is '指标，如“细颗粒物年均浓度” · indicator';
comment on column "target"."unit" is '计量单位 · unit of measure';
comment on column "target"."direction" is '目标方向 · on which side of the value the target is met';
comment on column "target"."baseline_year" is '基准年 · baseline year';
comment on column "target"."baseline_value" is '基准值 · baseline';
comment on column "target"."target_value" is '目标值 · target value';
comment on column "target"."year" is '目标年，年底前实现 · year by whose end it is to be met';
comment on column "target"."promisor_id" is '承诺机关 · body that promised (环境保护法 6、26)';
comment on column "target"."responsible_post_id" is '责任岗位 · post responsible (环境保护法 26)';
comment on column "target"."promised_on" is '承诺日期 · day of the promise';
comment on column "target"."document" is '承诺文件 · document of the promise';
create index "target_division_id_index" on "target" ("division_id");
create index "target_division_path_index" on "target" ("division_path");
create index "target_number_index" on "target" ("number");
create index "target_indicator_index" on "target" ("indicator");
create index "target_year_index" on "target" ("year");
create index "target_promisor_id_index" on "target" ("promisor_id");
create index "target_responsible_post_id_index" on "target" ("responsible_post_id");
create index "target_promised_on_index" on "target" ("promised_on");

create table "target_result" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "target_id" uuid not null,
  "promisor_id" uuid not null,
  "value" numeric(30,10) not null,
  "period_end" date not null,
  "is_met" boolean not null,
  "determined_on" date not null,
  "determined_by_id" uuid not null,
  "evidence" text not null,
  primary key ("id")
);
comment on table "target_result" is '环境保护目标完成结果 · Result against an environmental target';
comment on column "target_result"."id" is '标识';
comment on column "target_result"."level" is '数据级别 1–4';
comment on column "target_result"."visible_from" is '公开起始日';
comment on column "target_result"."visible_until" is '公开截止日';
comment on column "target_result"."version" is '版本号';
comment on column "target_result"."recorded_at" is '登记时刻';
comment on column "target_result"."salt" is '个人信息摘要盐值';
comment on column "target_result"."division_id" is '所属行政区划 · division';
comment on column "target_result"."division_path" is '区划路径';
comment on column "target_result"."target_id" is '目标 · target';
comment on column "target_result"."promisor_id" is '承诺机关 · body that promised';
comment on column "target_result"."value" is '完成值 · value reached';
comment on column "target_result"."period_end" is '数据截止日 · last day of the data';
comment on column "target_result"."is_met" is '是否完成目标 · whether the target is met';
comment on column "target_result"."determined_on" is '认定日期 · day it was determined';
comment on column "target_result"."determined_by_id" is '认定机关 · body that determined it (环境保护法 26)';
comment on column "target_result"."evidence" is '依据材料 · evidence, such as the report of the monitoring';
create index "target_result_division_id_index" on "target_result" ("division_id");
create index "target_result_division_path_index" on "target_result" ("division_path");
create index "target_result_target_id_index" on "target_result" ("target_id");
create index "target_result_promisor_id_index" on "target_result" ("promisor_id");
create index "target_result_determined_by_id_index" on "target_result" ("determined_by_id");

create table "pollution_outlet" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "source_id" uuid not null,
  "operator_id" uuid not null,
  "number" text not null,
  "name" text not null,
  primary key ("id")
);
comment on table "pollution_outlet" is '排放口 · Outlet of a source of pollution';
comment on column "pollution_outlet"."id" is '标识';
comment on column "pollution_outlet"."level" is '数据级别 1–4';
comment on column "pollution_outlet"."visible_from" is '公开起始日';
comment on column "pollution_outlet"."visible_until" is '公开截止日';
comment on column "pollution_outlet"."version" is '版本号';
comment on column "pollution_outlet"."recorded_at" is '登记时刻';
comment on column "pollution_outlet"."salt" is '个人信息摘要盐值';
comment on column "pollution_outlet"."division_id" is '所属行政区划 · division';
comment on column "pollution_outlet"."division_path" is '区划路径';
comment on column "pollution_outlet"."source_id" is '污染源 · source';
comment on column "pollution_outlet"."operator_id" is '排污单位 · enterprise that runs it';
comment on column "pollution_outlet"."number" is '排放口编号 · number of the outlet';
comment on column "pollution_outlet"."name" is '排放口名称 · name';
create index "pollution_outlet_division_id_index" on "pollution_outlet" ("division_id");
create index "pollution_outlet_division_path_index" on "pollution_outlet" ("division_path");
create index "pollution_outlet_source_id_index" on "pollution_outlet" ("source_id");
create index "pollution_outlet_operator_id_index" on "pollution_outlet" ("operator_id");

create table "pollution_result" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "outlet_id" uuid not null,
  "operator_id" uuid not null,
  "measured_on" date not null,
  "pollutant" text not null,
  "method" text not null,
  "value" numeric(30,10) not null,
  "limit" numeric(30,10) not null,
  "unit" text not null,
  "is_exceeded" boolean not null,
  primary key ("id")
);
comment on table "pollution_result" is '污染源监测日均值 · Day value of a discharge, against its limit';
comment on column "pollution_result"."id" is '标识';
comment on column "pollution_result"."level" is '数据级别 1–4';
comment on column "pollution_result"."visible_from" is '公开起始日';
comment on column "pollution_result"."visible_until" is '公开截止日';
comment on column "pollution_result"."version" is '版本号';
comment on column "pollution_result"."recorded_at" is '登记时刻';
comment on column "pollution_result"."salt" is '个人信息摘要盐值';
comment on column "pollution_result"."division_id" is '所属行政区划 · division';
comment on column "pollution_result"."division_path" is '区划路径';
comment on column "pollution_result"."outlet_id" is '排放口 · outlet';
comment on column "pollution_result"."operator_id" is '排污单位 · enterprise that runs it';
comment on column "pollution_result"."measured_on" is '监测日期 · day measured';
comment on column "pollution_result"."pollutant" is '污染物 · pollutant';
comment on column "pollution_result"."method" is '监测方式 · how it was measured';
comment on column "pollution_result"."value" is '日均值 · day value';
comment on column "pollution_result"."limit" is '许可排放限值 · limit of the permit';
comment on column "pollution_result"."unit" is '计量单位 · unit of measure';
comment on column "pollution_result"."is_exceeded" is '是否超标 · whether the limit is exceeded';
create index "pollution_result_division_id_index" on "pollution_result" ("division_id");
create index "pollution_result_division_path_index" on "pollution_result" ("division_path");
create index "pollution_result_outlet_id_index" on "pollution_result" ("outlet_id");
create index "pollution_result_operator_id_index" on "pollution_result" ("operator_id");
create index "pollution_result_measured_on_index" on "pollution_result" ("measured_on");
create index "pollution_result_pollutant_index" on "pollution_result" ("pollutant");
create index "pollution_result_is_exceeded_index" on "pollution_result" ("is_exceeded");

create table "pollution_source" (
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
  "operator_id" uuid not null,
  "permit_number" text not null,
  primary key ("id")
);
comment on table "pollution_source" is '污染源 · Source of pollution';
comment on column "pollution_source"."id" is '标识';
comment on column "pollution_source"."level" is '数据级别 1–4';
comment on column "pollution_source"."visible_from" is '公开起始日';
comment on column "pollution_source"."visible_until" is '公开截止日';
comment on column "pollution_source"."version" is '版本号';
comment on column "pollution_source"."recorded_at" is '登记时刻';
comment on column "pollution_source"."salt" is '个人信息摘要盐值';
comment on column "pollution_source"."division_id" is '所属行政区划 · division';
comment on column "pollution_source"."division_path" is '区划路径';
comment on column "pollution_source"."name" is '污染源名称 · name';
comment on column "pollution_source"."operator_id" is '排污单位 · enterprise that runs it (环境保护法 42)';
comment on column "pollution_source"."permit_number" is '排污许可证编号 · number of the pollutant permit (环境保护法 45)';
create index "pollution_source_division_id_index" on "pollution_source" ("division_id");
create index "pollution_source_division_path_index" on "pollution_source" ("division_path");
create index "pollution_source_name_index" on "pollution_source" ("name");
create index "pollution_source_operator_id_index" on "pollution_source" ("operator_id");
create index "pollution_source_permit_number_index" on "pollution_source" ("permit_number");
alter table "pollution_source" add constraint "pollution_source_permit_number_unique" unique ("permit_number");

alter table "attainment_plan" enable row level security;
alter table "attainment_plan" force row level security;
create policy "row_visible" on "attainment_plan" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (government_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "attainment_plan" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "attainment_plan" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "inspection" enable row level security;
alter table "inspection" force row level security;
create policy "row_visible" on "inspection" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (inspected_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "inspection" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "inspection" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "notice" enable row level security;
alter table "notice" force row level security;
create policy "row_visible" on "notice" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (addressee_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "notice" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "notice" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "problem" enable row level security;
alter table "problem" force row level security;
create policy "row_visible" on "problem" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (responsible_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "problem" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "problem" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "problem_closing" enable row level security;
alter table "problem_closing" force row level security;
create policy "row_visible" on "problem_closing" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (responsible_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "problem_closing" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "problem_closing" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "problem_extension" enable row level security;
alter table "problem_extension" force row level security;
create policy "row_visible" on "problem_extension" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (responsible_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "problem_extension" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "problem_extension" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "problem_progress" enable row level security;
alter table "problem_progress" force row level security;
create policy "row_visible" on "problem_progress" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (responsible_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "problem_progress" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "problem_progress" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "rectification_plan" enable row level security;
alter table "rectification_plan" force row level security;
create policy "row_visible" on "rectification_plan" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (inspected_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "rectification_plan" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "rectification_plan" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "congress_report" enable row level security;
alter table "congress_report" force row level security;
create policy "row_visible" on "congress_report" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (government_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "congress_report" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "congress_report" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "target" enable row level security;
alter table "target" force row level security;
create policy "row_visible" on "target" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (promisor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "target" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "target" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "target_result" enable row level security;
alter table "target_result" force row level security;
create policy "row_visible" on "target_result" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (promisor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "target_result" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "target_result" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "pollution_outlet" enable row level security;
alter table "pollution_outlet" force row level security;
create policy "row_visible" on "pollution_outlet" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (operator_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "pollution_outlet" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "pollution_outlet" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "pollution_result" enable row level security;
alter table "pollution_result" force row level security;
create policy "row_visible" on "pollution_result" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (operator_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "pollution_result" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "pollution_result" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "pollution_source" enable row level security;
alter table "pollution_source" force row level security;
create policy "row_visible" on "pollution_source" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (operator_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "pollution_source" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "pollution_source" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
