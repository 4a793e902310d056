create table "accident" (
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
  "category" text not null,
  "industry" text null,
  "place" text not null,
  "occurred_at" timestamptz(3) not null,
  "enterprise_id" uuid null,
  "unit_body_id" uuid null,
  "unit_knew_at" timestamptz(3) null,
  "department_id" uuid not null,
  "responsible_post_id" uuid not null,
  "grade" text null,
  "deaths" integer not null,
  "serious_injuries" integer not null,
  "direct_loss_amount" numeric(22,2) null,
  "direct_loss_currency" text null,
  primary key ("id")
);
comment on table "accident" is '生产安全事故 · Work accident';
comment on column "accident"."id" is '标识';
comment on column "accident"."level" is '数据级别 1–4';
comment on column "accident"."visible_from" is '公开起始日';
comment on column "accident"."visible_until" is '公开截止日';
comment on column "accident"."version" is '版本号';
comment on column "accident"."recorded_at" is '登记时刻';
comment on column "accident"."salt" is '个人信息摘要盐值';
comment on column "accident"."division_id" is '所属行政区划 · division';
comment on column "accident"."division_path" is '区划路径';
comment on column "accident"."number" is '事故编号，同一部门不得重复 · number, unique for the department';
comment on column "accident"."name" is '事故名称 · name of the accident';
comment on column "accident"."category" is '事故类别 · kind';
comment on column "accident"."industry" is '行业代码，GB/T 4754 · industry, by GB/T 4754';
comment on column "accident"."place" is '事故地点 · place';
comment on column "accident"."occurred_at" is '发生时刻 · instant it happened (国令第493号 12)';
comment on column "accident"."enterprise_id" is '事故发生单位，企业 · firm in which it happened';
comment on column "accident"."unit_body_id" is '事故发生单位，机关或事业单位 · body in which it happened (国令第493号 44)';
comment on column "accident"."unit_knew_at" is '单位负责人接到报告的时刻 · instant the head of the unit was told (国令第493号 9)';
comment on column "accident"."department_id" is '负有安全生产监督管理职责的部门 · department that supervises (国令第493号 9)';
comment on column "accident"."responsible_post_id" is '监管责任岗位 · post answerable for the supervision';
comment on column "accident"."grade" is '认定的事故等级，未认定则为空 · grade as determined; null while none is (国令第493号 3)';
comment on column "accident"."deaths" is '死亡人数，最近一次 · deaths, by the last count';
comment on column "accident"."serious_injuries" is '重伤人数，含急性工业中毒，最近一次 · serious injuries with acute poisoning, by the last count';
comment on column "accident"."direct_loss_amount" is '直接经济损失，最近一次 · direct loss, by the last count that has one';
comment on column "accident"."direct_loss_currency" is '直接经济损失，最近一次 · direct loss, by the last count that has one';
create index "accident_division_id_index" on "accident" ("division_id");
create index "accident_division_path_index" on "accident" ("division_path");
create index "accident_number_index" on "accident" ("number");
create index "accident_name_index" on "accident" ("name");
create index "accident_category_index" on "accident" ("category");
create index "accident_industry_index" on "accident" ("industry");
create index "accident_occurred_at_index" on "accident" ("occurred_at");
create index "accident_enterprise_id_index" on "accident" ("enterprise_id");
create index "accident_unit_body_id_index" on "accident" ("unit_body_id");
create index "accident_department_id_index" on "accident" ("department_id");
create index "accident_responsible_post_id_index" on "accident" ("responsible_post_id");
create index "accident_grade_index" on "accident" ("grade");

create table "casualty_count" (
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
  "department_id" uuid not null,
  "counted_at" timestamptz(3) not null,
  "deaths" integer not null,
  "missing" integer not null,
  "serious_injuries" integer not null,
  "direct_loss_amount" numeric(22,2) null,
  "direct_loss_currency" text null,
  "source" text not null,
  "reason" text null,
  primary key ("id")
);
comment on table "casualty_count" is '事故伤亡和损失情况 · Count of casualties and loss';
comment on column "casualty_count"."id" is '标识';
comment on column "casualty_count"."level" is '数据级别 1–4';
comment on column "casualty_count"."visible_from" is '公开起始日';
comment on column "casualty_count"."visible_until" is '公开截止日';
comment on column "casualty_count"."version" is '版本号';
comment on column "casualty_count"."recorded_at" is '登记时刻';
comment on column "casualty_count"."salt" is '个人信息摘要盐值';
comment on column "casualty_count"."division_id" is '所属行政区划 · division';
comment on column "casualty_count"."division_path" is '区划路径';
comment on column "casualty_count"."accident_id" is '事故 · accident';
comment on column "casualty_count"."department_id" is '监管部门 · department that supervises';
comment on column "casualty_count"."counted_at" is '统计时刻：所述情况的时刻 · the instant whose state it describes';
comment on column "casualty_count"."deaths" is '死亡人数 · deaths (国令第493号 3)';
comment on column "casualty_count"."missing" is '下落不明人数 · missing (国令第493号 12)';
comment on column "casualty_count"."serious_injuries" is '重伤人数，含急性工业中毒 · serious injuries with acute poisoning (国令第493号 3)';
comment on column "casualty_count"."direct_loss_amount" is '直接经济损失 · direct loss; null while nobody has reckoned it (国令第493号 3)';
comment on column "casualty_count"."direct_loss_currency" is '直接经济损失 · direct loss; null while nobody has reckoned it (国令第493号 3)';
comment on column "casualty_count"."source" is '来源 · where the numbers are from';
comment on column "casualty_count"."reason" is '数字减少的理由 · why numbers are lower than before';
create index "casualty_count_division_id_index" on "casualty_count" ("division_id");
create index "casualty_count_division_path_index" on "casualty_count" ("division_path");
create index "casualty_count_accident_id_index" on "casualty_count" ("accident_id");
create index "casualty_count_department_id_index" on "casualty_count" ("department_id");
create index "casualty_count_counted_at_index" on "casualty_count" ("counted_at");

create table "danger_order" (
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
  "danger_id" uuid not null,
  "ordered_by_id" uuid not null,
  "ordered_on" date not null,
  "responsible_body_id" uuid not null,
  "responsible_post_id" uuid not null,
  "time_limit" date not null,
  "rectified_on" date null,
  "measures" text null,
  "cleared_on" date null,
  "cleared_by_id" uuid null,
  "finding" text null,
  primary key ("id")
);
comment on table "danger_order" is '重大事故隐患挂牌督办 · Listed supervision of a hidden danger';
comment on column "danger_order"."id" is '标识';
comment on column "danger_order"."level" is '数据级别 1–4';
comment on column "danger_order"."visible_from" is '公开起始日';
comment on column "danger_order"."visible_until" is '公开截止日';
comment on column "danger_order"."version" is '版本号';
comment on column "danger_order"."recorded_at" is '登记时刻';
comment on column "danger_order"."salt" is '个人信息摘要盐值';
comment on column "danger_order"."division_id" is '所属行政区划 · division';
comment on column "danger_order"."division_path" is '区划路径';
comment on column "danger_order"."number" is '督办文号，同一机关不得重复 · document number, unique for the body';
comment on column "danger_order"."danger_id" is '重大事故隐患 · hidden danger';
comment on column "danger_order"."ordered_by_id" is '督办机关 · body that supervises the removal';
comment on column "danger_order"."ordered_on" is '督办日期 · day of the order';
comment on column "danger_order"."responsible_body_id" is '责任单位 · body that answers for the removal';
comment on column "danger_order"."responsible_post_id" is '责任岗位 · post that answers for the removal';
comment on column "danger_order"."time_limit" is '整改时限 · time limit';
comment on column "danger_order"."rectified_on" is '完成整改日期 · day the danger was removed';
comment on column "danger_order"."measures" is '整改情况，不对公众 · what was done, not for the public';
comment on column "danger_order"."cleared_on" is '验收日期，销号后方有 · day of the check that cleared it';
comment on column "danger_order"."cleared_by_id" is '验收单位 · body that checked';
comment on column "danger_order"."finding" is '验收意见，不对公众 · what the check found, not for the public';
create index "danger_order_division_id_index" on "danger_order" ("division_id");
create index "danger_order_division_path_index" on "danger_order" ("division_path");
create index "danger_order_number_index" on "danger_order" ("number");
create index "danger_order_danger_id_index" on "danger_order" ("danger_id");
create index "danger_order_ordered_by_id_index" on "danger_order" ("ordered_by_id");
create index "danger_order_ordered_on_index" on "danger_order" ("ordered_on");
create index "danger_order_responsible_body_id_index" on "danger_order" ("responsible_body_id");
create index "danger_order_responsible_post_id_index" on "danger_order" ("responsible_post_id");
create index "danger_order_time_limit_index" on "danger_order" ("time_limit");
create index "danger_order_cleared_on_index" on "danger_order" ("cleared_on");
create index "danger_order_cleared_by_id_index" on "danger_order" ("cleared_by_id");

create table "evaluation" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "investigation_id" uuid not null,
  "government_id" uuid not null,
  "evaluated_by_id" uuid not null,
  "evaluated_on" date not null,
  "is_carried_out" boolean not null,
  "conclusion" text not null,
  "document" text not null,
  primary key ("id")
);
comment on table "evaluation" is '事故整改和防范措施落实情况评估 · Evaluation of the measures after an accident';
comment on column "evaluation"."id" is '标识';
comment on column "evaluation"."level" is '数据级别 1–4';
comment on column "evaluation"."visible_from" is '公开起始日';
comment on column "evaluation"."visible_until" is '公开截止日';
comment on column "evaluation"."version" is '版本号';
comment on column "evaluation"."recorded_at" is '登记时刻';
comment on column "evaluation"."salt" is '个人信息摘要盐值';
comment on column "evaluation"."division_id" is '所属行政区划 · division';
comment on column "evaluation"."division_path" is '区划路径';
comment on column "evaluation"."investigation_id" is '事故调查 · investigation';
comment on column "evaluation"."government_id" is '负责事故调查的人民政府 · government that investigates';
comment on column "evaluation"."evaluated_by_id" is '评估组织单位 · body that organised it';
comment on column "evaluation"."evaluated_on" is '评估日期 · day of the evaluation';
comment on column "evaluation"."is_carried_out" is '措施是否全部落实 · whether all measures were carried out';
comment on column "evaluation"."conclusion" is '评估结论 · conclusion (安全生产法 86)';
comment on column "evaluation"."document" is '评估文件 · document';
create index "evaluation_division_id_index" on "evaluation" ("division_id");
create index "evaluation_division_path_index" on "evaluation" ("division_path");
create index "evaluation_investigation_id_index" on "evaluation" ("investigation_id");
create index "evaluation_government_id_index" on "evaluation" ("government_id");
create index "evaluation_evaluated_by_id_index" on "evaluation" ("evaluated_by_id");
create index "evaluation_evaluated_on_index" on "evaluation" ("evaluated_on");
create index "evaluation_is_carried_out_index" on "evaluation" ("is_carried_out");

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
comment on table "flag" is '安全生产线索 · Lead in work safety';
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

create table "grading" (
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
  "department_id" uuid not null,
  "grade" text not null,
  "determined_on" date not null,
  "determined_by_id" uuid not null,
  "document" text not null,
  primary key ("id")
);
comment on table "grading" is '事故等级认定 · Determination of the grade of an accident';
comment on column "grading"."id" is '标识';
comment on column "grading"."level" is '数据级别 1–4';
comment on column "grading"."visible_from" is '公开起始日';
comment on column "grading"."visible_until" is '公开截止日';
comment on column "grading"."version" is '版本号';
comment on column "grading"."recorded_at" is '登记时刻';
comment on column "grading"."salt" is '个人信息摘要盐值';
comment on column "grading"."division_id" is '所属行政区划 · division';
comment on column "grading"."division_path" is '区划路径';
comment on column "grading"."accident_id" is '事故 · accident';
comment on column "grading"."department_id" is '监管部门 · department that supervises';
comment on column "grading"."grade" is '事故等级 · grade (国令第493号 3)';
comment on column "grading"."determined_on" is '认定日期 · day it was determined';
comment on column "grading"."determined_by_id" is '认定机关 · body that determined it';
comment on column "grading"."document" is '认定文件 · document';
create index "grading_division_id_index" on "grading" ("division_id");
create index "grading_division_path_index" on "grading" ("division_path");
create index "grading_accident_id_index" on "grading" ("accident_id");
create index "grading_department_id_index" on "grading" ("department_id");
create index "grading_grade_index" on "grading" ("grade");
create index "grading_determined_on_index" on "grading" ("determined_on");
create index "grading_determined_by_id_index" on "grading" ("determined_by_id");

create table "hidden_danger" (
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
  "supervisor_id" uuid not null,
  "enterprise_id" uuid not null,
  "place" text not null,
  "description" text not null,
  "standard" text not null,
  "found_on" date not null,
  "status" text not null,
  primary key ("id")
);
comment on table "hidden_danger" is '重大事故隐患 · Major hidden danger';
comment on column "hidden_danger"."id" is '标识';
comment on column "hidden_danger"."level" is '数据级别 1–4';
comment on column "hidden_danger"."visible_from" is '公开起始日';
comment on column "hidden_danger"."visible_until" is '公开截止日';
comment on column "hidden_danger"."version" is '版本号';
comment on column "hidden_danger"."recorded_at" is '登记时刻';
comment on column "hidden_danger"."salt" is '个人信息摘要盐值';
comment on column "hidden_danger"."division_id" is '所属行政区划 · division';
comment on column "hidden_danger"."division_path" is '区划路径';
comment on column "hidden_danger"."number" is '隐患编号，同一部门不得重复 · number, unique for the department';
comment on column "hidden_danger"."supervisor_id" is '监管部门 · department that supervises (安全生产法 41)';
comment on column "hidden_danger"."enterprise_id" is '隐患所在单位 · firm where it is';
comment on column "hidden_danger"."place" is '隐患部位 · where it is';
comment on column "hidden_danger"."description" is '隐患内容 · what it is';
comment on column "hidden_danger"."standard" is '判定依据 · by which standard it is a major one (安全生产法 118)';
comment on column "hidden_danger"."found_on" is '发现日期 · day it was found';
comment on column "hidden_danger"."status" is '隐患状态 · status';
create index "hidden_danger_division_id_index" on "hidden_danger" ("division_id");
create index "hidden_danger_division_path_index" on "hidden_danger" ("division_path");
create index "hidden_danger_number_index" on "hidden_danger" ("number");
create index "hidden_danger_supervisor_id_index" on "hidden_danger" ("supervisor_id");
create index "hidden_danger_enterprise_id_index" on "hidden_danger" ("enterprise_id");
create index "hidden_danger_found_on_index" on "hidden_danger" ("found_on");
create index "hidden_danger_status_index" on "hidden_danger" ("status");

create table "investigation" (
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
  "department_id" uuid not null,
  "government_id" uuid not null,
  "government_level" text not null,
  "document" text not null,
  "opened_on" date not null,
  "status" text not null,
  "reported_on" date null,
  "report_document" text null,
  "nature" text null,
  "causes" text null,
  "replied_on" date null,
  "reply_document" text null,
  primary key ("id")
);
comment on table "investigation" is '事故调查 · Investigation of an accident';
comment on column "investigation"."id" is '标识';
comment on column "investigation"."level" is '数据级别 1–4';
comment on column "investigation"."visible_from" is '公开起始日';
comment on column "investigation"."visible_until" is '公开截止日';
comment on column "investigation"."version" is '版本号';
comment on column "investigation"."recorded_at" is '登记时刻';
comment on column "investigation"."salt" is '个人信息摘要盐值';
comment on column "investigation"."division_id" is '所属行政区划 · division';
comment on column "investigation"."division_path" is '区划路径';
comment on column "investigation"."accident_id" is '事故 · accident';
comment on column "investigation"."department_id" is '监管部门 · department that supervises';
comment on column "investigation"."government_id" is '负责事故调查的人民政府 · government that investigates (国令第493号 19)';
comment on column "investigation"."government_level" is '调查层级 · level of that government (国令第493号 19)';
comment on column "investigation"."document" is '成立事故调查组的文件 · document that set up the group (国令第493号 22)';
comment on column "investigation"."opened_on" is '成立日期 · day it was set up';
comment on column "investigation"."status" is '调查进度 · how far it is';
comment on column "investigation"."reported_on" is '提交调查报告日期 · day the report was submitted (国令第493号 29)';
comment on column "investigation"."report_document" is '调查报告文号 · document number of the report';
comment on column "investigation"."nature" is '事故性质 · nature of the accident (国令第493号 30)';
comment on column "investigation"."causes" is '事故原因，不对公众 · causes as the report has them, not for the public (国令第493号 30)';
comment on column "investigation"."replied_on" is '批复日期 · day of the reply (国令第493号 32)';
comment on column "investigation"."reply_document" is '批复文号 · document number of the reply';
create index "investigation_division_id_index" on "investigation" ("division_id");
create index "investigation_division_path_index" on "investigation" ("division_path");
create index "investigation_accident_id_index" on "investigation" ("accident_id");
create index "investigation_department_id_index" on "investigation" ("department_id");
create index "investigation_government_id_index" on "investigation" ("government_id");
create index "investigation_government_level_index" on "investigation" ("government_level");
create index "investigation_opened_on_index" on "investigation" ("opened_on");
create index "investigation_status_index" on "investigation" ("status");
create index "investigation_reported_on_index" on "investigation" ("reported_on");
create index "investigation_nature_index" on "investigation" ("nature");
create index "investigation_replied_on_index" on "investigation" ("replied_on");

create table "investigation_extension" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "investigation_id" uuid not null,
  "government_id" uuid not null,
  "of" text not null,
  "until" date not null,
  "approved_on" date not null,
  "approved_by_id" uuid not null,
  "document" text not null,
  "reason" text not null,
  primary key ("id")
);
comment on table "investigation_extension" is '事故调查期限延长 · Extension of an investigation';
comment on column "investigation_extension"."id" is '标识';
comment on column "investigation_extension"."level" is '数据级别 1–4';
comment on column "investigation_extension"."visible_from" is '公开起始日';
comment on column "investigation_extension"."visible_until" is '公开截止日';
comment on column "investigation_extension"."version" is '版本号';
comment on column "investigation_extension"."recorded_at" is '登记时刻';
comment on column "investigation_extension"."salt" is '个人信息摘要盐值';
comment on column "investigation_extension"."division_id" is '所属行政区划 · division';
comment on column "investigation_extension"."division_path" is '区划路径';
comment on column "investigation_extension"."investigation_id" is '事故调查 · investigation';
comment on column "investigation_extension"."government_id" is '负责事故调查的人民政府 · government that investigates';
comment on column "investigation_extension"."of" is '延长的期限 · what is extended';
comment on column "investigation_extension"."until" is '延至 · until';
comment on column "investigation_extension"."approved_on" is '批准日期 · day of the approval';
comment on column "investigation_extension"."approved_by_id" is '批准机关 · body that approved it';
comment on column "investigation_extension"."document" is '批准文件 · document of the approval';
comment on column "investigation_extension"."reason" is '理由 · reason';
create index "investigation_extension_division_id_index" on "investigation_extension" ("division_id");
create index "investigation_extension_division_path_index" on "investigation_extension" ("division_path");
create index "investigation_extension_investigation_id_index" on "investigation_extension" ("investigation_id");
create index "investigation_extension_government_id_index" on "investigation_extension" ("government_id");
create index "investigation_extension_of_index" on "investigation_extension" ("of");
create index "investigation_extension_approved_on_index" on "investigation_extension" ("approved_on");
create index "investigation_extension_approved_by_id_index" on "investigation_extension" ("approved_by_id");

create table "measure" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "investigation_id" uuid not null,
  "government_id" uuid not null,
  "number" text not null,
  "text" text not null,
  "owner_id" uuid not null,
  "responsible_post_id" uuid not null,
  "enterprise_id" uuid null,
  "required_on" date not null,
  "time_limit" date not null,
  "status" text not null,
  "completed_on" date null,
  "evidence" text[] null,
  "verified_on" date null,
  "verified_by_id" uuid null,
  "finding" text null,
  primary key ("id")
);
comment on table "measure" is '事故整改和防范措施 · Corrective measure after an accident';
comment on column "measure"."id" is '标识';
comment on column "measure"."level" is '数据级别 1–4';
comment on column "measure"."visible_from" is '公开起始日';
comment on column "measure"."visible_until" is '公开截止日';
comment on column "measure"."version" is '版本号';
comment on column "measure"."recorded_at" is '登记时刻';
comment on column "measure"."salt" is '个人信息摘要盐值';
comment on column "measure"."division_id" is '所属行政区划 · division';
comment on column "measure"."division_path" is '区划路径';
comment on column "measure"."investigation_id" is '事故调查 · investigation';
comment on column "measure"."government_id" is '负责事故调查的人民政府 · government that investigates';
comment on column "measure"."number" is '序号，同一调查不得重复 · number, unique within the investigation';
comment on column "measure"."text" is '措施内容 · what is to be done (国令第493号 30)';
comment on column "measure"."owner_id" is '责任单位 · body that answers for it';
comment on column "measure"."responsible_post_id" is '责任岗位 · post that answers for it';
comment on column "measure"."enterprise_id" is '具体落实的企业 · firm that carries it out, under the body’s supervision';
comment on column "measure"."required_on" is '提出日期 · day it was laid down';
comment on column "measure"."time_limit" is '完成时限 · time limit';
comment on column "measure"."status" is '措施进度 · how far it is';
comment on column "measure"."completed_on" is '完成日期 · day it was complete';
comment on column "measure"."evidence" is '佐证材料 · evidence';
comment on column "measure"."verified_on" is '核查日期 · day of the check';
comment on column "measure"."verified_by_id" is '核查单位 · body that checked';
comment on column "measure"."finding" is '核查情况 · what the check found';
create index "measure_division_id_index" on "measure" ("division_id");
create index "measure_division_path_index" on "measure" ("division_path");
create index "measure_investigation_id_index" on "measure" ("investigation_id");
create index "measure_government_id_index" on "measure" ("government_id");
create index "measure_number_index" on "measure" ("number");
create index "measure_owner_id_index" on "measure" ("owner_id");
create index "measure_responsible_post_id_index" on "measure" ("responsible_post_id");
create index "measure_enterprise_id_index" on "measure" ("enterprise_id");
create index "measure_required_on_index" on "measure" ("required_on");
create index "measure_time_limit_index" on "measure" ("time_limit");
create index "measure_status_index" on "measure" ("status");
create index "measure_completed_on_index" on "measure" ("completed_on");
create index "measure_verified_by_id_index" on "measure" ("verified_by_id");

create table "misconduct_case" (
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
  "kind" text not null,
  "ground" text not null,
  "accident_id" uuid null,
  "body_id" uuid not null,
  "post_id" uuid not null,
  "period_from" date not null,
  "period_to" date not null,
  "decided_by_id" uuid not null,
  "decided_on" date not null,
  "person_id" uuid not null,
  "outcome" text not null,
  primary key ("id")
);
comment on table "misconduct_case" is '安全生产领域失职渎职、权钱交易案件 · Case of misconduct in work safety';
comment on column "misconduct_case"."id" is '标识';
comment on column "misconduct_case"."level" is '数据级别 1–4';
comment on column "misconduct_case"."visible_from" is '公开起始日';
comment on column "misconduct_case"."visible_until" is '公开截止日';
comment on column "misconduct_case"."version" is '版本号';
comment on column "misconduct_case"."recorded_at" is '登记时刻';
comment on column "misconduct_case"."salt" is '个人信息摘要盐值';
comment on column "misconduct_case"."division_id" is '所属行政区划 · division';
comment on column "misconduct_case"."division_path" is '区划路径';
comment on column "misconduct_case"."number" is '处理文号，同一机关不得重复 · number of the decision, unique for the body';
comment on column "misconduct_case"."kind" is '案件种类 · kind';
comment on column "misconduct_case"."ground" is '失信情形（本项目自定） · breach, by our own codelist';
comment on column "misconduct_case"."accident_id" is '所涉事故 · accident concerned';
comment on column "misconduct_case"."body_id" is '所在单位 · body';
comment on column "misconduct_case"."post_id" is '所涉岗位 · post concerned';
comment on column "misconduct_case"."period_from" is '所涉期间起 · first day concerned';
comment on column "misconduct_case"."period_to" is '所涉期间止 · last day concerned';
comment on column "misconduct_case"."decided_by_id" is '处理机关 · body that decided';
comment on column "misconduct_case"."decided_on" is '处理日期 · day of the decision';
comment on column "misconduct_case"."person_id" is '处理决定载明的人员 · person the decision names';
comment on column "misconduct_case"."outcome" is '处理结果 · what was decided (政务处分法 46)';
create index "misconduct_case_division_id_index" on "misconduct_case" ("division_id");
create index "misconduct_case_division_path_index" on "misconduct_case" ("division_path");
create index "misconduct_case_number_index" on "misconduct_case" ("number");
create index "misconduct_case_kind_index" on "misconduct_case" ("kind");
create index "misconduct_case_ground_index" on "misconduct_case" ("ground");
create index "misconduct_case_accident_id_index" on "misconduct_case" ("accident_id");
create index "misconduct_case_body_id_index" on "misconduct_case" ("body_id");
create index "misconduct_case_post_id_index" on "misconduct_case" ("post_id");
create index "misconduct_case_decided_by_id_index" on "misconduct_case" ("decided_by_id");
create index "misconduct_case_decided_on_index" on "misconduct_case" ("decided_on");
create index "misconduct_case_person_id_index" on "misconduct_case" ("person_id");

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
comment on table "obligation" is '安全生产义务 · Obligation of work safety';
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

create table "penalty" (
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
  "enterprise_id" uuid not null,
  "accident_id" uuid null,
  "kind" text not null,
  "amount_amount" numeric(22,2) null,
  "amount_currency" text null,
  "basis" text not null,
  "decided_by_id" uuid not null,
  "decided_on" date not null,
  primary key ("id")
);
comment on table "penalty" is '安全生产行政处罚 · Administrative penalty for work safety';
comment on column "penalty"."id" is '标识';
comment on column "penalty"."level" is '数据级别 1–4';
comment on column "penalty"."visible_from" is '公开起始日';
comment on column "penalty"."visible_until" is '公开截止日';
comment on column "penalty"."version" is '版本号';
comment on column "penalty"."recorded_at" is '登记时刻';
comment on column "penalty"."salt" is '个人信息摘要盐值';
comment on column "penalty"."division_id" is '所属行政区划 · division';
comment on column "penalty"."division_path" is '区划路径';
comment on column "penalty"."number" is '处罚决定文号，同一机关不得重复 · number of the decision, unique for the body';
comment on column "penalty"."enterprise_id" is '受处罚单位 · firm punished';
comment on column "penalty"."accident_id" is '所涉事故 · accident concerned';
comment on column "penalty"."kind" is '处罚种类 · kind';
comment on column "penalty"."amount_amount" is '罚款金额 · amount of a fine';
comment on column "penalty"."amount_currency" is '罚款金额 · amount of a fine';
comment on column "penalty"."basis" is '违法事实与条款，不对公众 · facts and articles, not for the public';
comment on column "penalty"."decided_by_id" is '处罚机关 · body that decided';
comment on column "penalty"."decided_on" is '处罚决定日期 · day of the decision';
create index "penalty_division_id_index" on "penalty" ("division_id");
create index "penalty_division_path_index" on "penalty" ("division_path");
create index "penalty_number_index" on "penalty" ("number");
create index "penalty_enterprise_id_index" on "penalty" ("enterprise_id");
create index "penalty_accident_id_index" on "penalty" ("accident_id");
create index "penalty_kind_index" on "penalty" ("kind");
create index "penalty_decided_by_id_index" on "penalty" ("decided_by_id");
create index "penalty_decided_on_index" on "penalty" ("decided_on");

create table "publication" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "subject_type" text not null,
  "subject_id" uuid not null,
  "channel" text not null,
  "medium" text not null,
  "url" text null,
  "published_on" date not null,
  "basis" text not null,
  "approver_post_id" uuid not null,
  primary key ("id")
);
comment on table "publication" is '安全生产信息公开 · Publication on work safety';
comment on column "publication"."id" is '标识';
comment on column "publication"."level" is '数据级别 1–4';
comment on column "publication"."visible_from" is '公开起始日';
comment on column "publication"."visible_until" is '公开截止日';
comment on column "publication"."version" is '版本号';
comment on column "publication"."recorded_at" is '登记时刻';
comment on column "publication"."salt" is '个人信息摘要盐值';
comment on column "publication"."division_id" is '所属行政区划 · division';
comment on column "publication"."division_path" is '区划路径';
comment on column "publication"."subject_type" is '公开的记录类型 · type of what was published';
comment on column "publication"."subject_id" is '公开的记录 · what was published';
comment on column "publication"."channel" is '公开渠道 · channel';
comment on column "publication"."medium" is '网站或媒体名称 · name of the site or medium';
comment on column "publication"."url" is '网址 · address';
comment on column "publication"."published_on" is '公开日期 · day of publication';
comment on column "publication"."basis" is '公开依据 · legal basis of publication';
comment on column "publication"."approver_post_id" is '批准岗位 · post that approved the publication';
create index "publication_division_id_index" on "publication" ("division_id");
create index "publication_division_path_index" on "publication" ("division_path");
create index "publication_subject_id_index" on "publication" ("subject_id");
create index "publication_approver_post_id_index" on "publication" ("approver_post_id");

create table "accident_report" (
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
  "kind" text not null,
  "from_enterprise_id" uuid null,
  "from_body_id" uuid null,
  "from_level" text null,
  "to_body_id" uuid not null,
  "to_level" text not null,
  "to_kind" text not null,
  "knew_at" timestamptz(3) null,
  "clock_started_at" timestamptz(3) null,
  "learnt_at" timestamptz(3) null,
  "sent_at" timestamptz(3) not null,
  "received_at" timestamptz(3) null,
  "content" text not null,
  primary key ("id")
);
comment on table "accident_report" is '事故报告 · Report of an accident';
comment on column "accident_report"."id" is '标识';
comment on column "accident_report"."level" is '数据级别 1–4';
comment on column "accident_report"."visible_from" is '公开起始日';
comment on column "accident_report"."visible_until" is '公开截止日';
comment on column "accident_report"."version" is '版本号';
comment on column "accident_report"."recorded_at" is '登记时刻';
comment on column "accident_report"."salt" is '个人信息摘要盐值';
comment on column "accident_report"."division_id" is '所属行政区划 · division';
comment on column "accident_report"."division_path" is '区划路径';
comment on column "accident_report"."accident_id" is '事故 · accident';
comment on column "accident_report"."kind" is '报告种类 · kind';
comment on column "accident_report"."from_enterprise_id" is '报告单位，事故发生单位为企业时 · firm that reports its accident';
comment on column "accident_report"."from_body_id" is '报告机关 · body that reports';
comment on column "accident_report"."from_level" is '报告机关层级，事故发生单位为空 · level of the body; null for the unit itself';
comment on column "accident_report"."to_body_id" is '接报机关 · body told';
comment on column "accident_report"."to_level" is '接报机关层级 · level of the body told';
comment on column "accident_report"."to_kind" is '接报机关种类 · kind of the body told';
comment on column "accident_report"."knew_at" is '报告方知悉时刻：接报、获知之时 · instant the sender knew; null while it is not known';
comment on column "accident_report"."clock_started_at" is '上报时限起算时刻：首次上报方有 · instant its hours run from, of a first report; null where none run';
comment on column "accident_report"."learnt_at" is '知悉时刻，另行获知 · instant the sender learnt of it otherwise';
comment on column "accident_report"."sent_at" is '报出时刻 · instant it was sent';
comment on column "accident_report"."received_at" is '接收时刻 · instant it was received';
comment on column "accident_report"."content" is '报告内容 · what it says (国令第493号 12)';
create index "accident_report_division_id_index" on "accident_report" ("division_id");
create index "accident_report_division_path_index" on "accident_report" ("division_path");
create index "accident_report_accident_id_index" on "accident_report" ("accident_id");
create index "accident_report_kind_index" on "accident_report" ("kind");
create index "accident_report_from_enterprise_id_index" on "accident_report" ("from_enterprise_id");
create index "accident_report_from_body_id_index" on "accident_report" ("from_body_id");
create index "accident_report_to_body_id_index" on "accident_report" ("to_body_id");
create index "accident_report_sent_at_index" on "accident_report" ("sent_at");

create table "reporting_breach" (
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
  "accident_id" uuid not null,
  "body_id" uuid null,
  "enterprise_id" uuid null,
  "kind" text not null,
  "knew_at" timestamptz(3) not null,
  "due_at" timestamptz(3) not null,
  "reported_at" timestamptz(3) null,
  "is_incomplete" boolean not null,
  "is_untrue" boolean not null,
  "is_intentional" boolean not null,
  "proof" text null,
  "decided_by_id" uuid not null,
  "decided_on" date not null,
  primary key ("id")
);
comment on table "reporting_breach" is '事故报告违法认定 · Finding on how an accident was reported';
comment on column "reporting_breach"."id" is '标识';
comment on column "reporting_breach"."level" is '数据级别 1–4';
comment on column "reporting_breach"."visible_from" is '公开起始日';
comment on column "reporting_breach"."visible_until" is '公开截止日';
comment on column "reporting_breach"."version" is '版本号';
comment on column "reporting_breach"."recorded_at" is '登记时刻';
comment on column "reporting_breach"."salt" is '个人信息摘要盐值';
comment on column "reporting_breach"."division_id" is '所属行政区划 · division';
comment on column "reporting_breach"."division_path" is '区划路径';
comment on column "reporting_breach"."number" is '认定文号，同一机关不得重复 · number of the finding, unique for the body';
comment on column "reporting_breach"."accident_id" is '事故 · accident';
comment on column "reporting_breach"."body_id" is '应报告的机关 · body that had to report';
comment on column "reporting_breach"."enterprise_id" is '应报告的企业 · firm that had to report';
comment on column "reporting_breach"."kind" is '认定结果，按事实依规则得出 · which it was, by rule from the facts';
comment on column "reporting_breach"."knew_at" is '知悉时刻 · instant it knew';
comment on column "reporting_breach"."due_at" is '规定时限 · last instant in time (国令第493号 9、11)';
comment on column "reporting_breach"."reported_at" is '实际报告时刻，从未报告则为空 · instant it reported; null when it never did';
comment on column "reporting_breach"."is_incomplete" is '是否遗漏应报内容 · whether something was left out';
comment on column "reporting_breach"."is_untrue" is '是否与事实不符 · whether it said what was not so';
comment on column "reporting_breach"."is_intentional" is '是否故意，经查证属实 · whether it was on purpose, as proven';
comment on column "reporting_breach"."proof" is '查证依据 · what proves the purpose';
comment on column "reporting_breach"."decided_by_id" is '认定机关 · body that found it';
comment on column "reporting_breach"."decided_on" is '认定日期 · day of the finding';
create index "reporting_breach_division_id_index" on "reporting_breach" ("division_id");
create index "reporting_breach_division_path_index" on "reporting_breach" ("division_path");
create index "reporting_breach_number_index" on "reporting_breach" ("number");
create index "reporting_breach_accident_id_index" on "reporting_breach" ("accident_id");
create index "reporting_breach_body_id_index" on "reporting_breach" ("body_id");
create index "reporting_breach_enterprise_id_index" on "reporting_breach" ("enterprise_id");
create index "reporting_breach_kind_index" on "reporting_breach" ("kind");
create index "reporting_breach_decided_by_id_index" on "reporting_breach" ("decided_by_id");
create index "reporting_breach_decided_on_index" on "reporting_breach" ("decided_on");

create table "responsibility_decision" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "investigation_id" uuid not null,
  "government_id" uuid not null,
  "item_id" uuid not null,
  "body_id" uuid not null,
  "outcome" text not null,
  "decided_by_id" uuid not null,
  "decided_on" date not null,
  "document" text not null,
  "person_id" uuid null,
  "sanction" text null,
  primary key ("id")
);
comment on table "responsibility_decision" is '事故责任追究决定 · Decision on responsibility for an accident';
comment on column "responsibility_decision"."id" is '标识';
comment on column "responsibility_decision"."level" is '数据级别 1–4';
comment on column "responsibility_decision"."visible_from" is '公开起始日';
comment on column "responsibility_decision"."visible_until" is '公开截止日';
comment on column "responsibility_decision"."version" is '版本号';
comment on column "responsibility_decision"."recorded_at" is '登记时刻';
comment on column "responsibility_decision"."salt" is '个人信息摘要盐值';
comment on column "responsibility_decision"."division_id" is '所属行政区划 · division';
comment on column "responsibility_decision"."division_path" is '区划路径';
comment on column "responsibility_decision"."investigation_id" is '事故调查 · investigation';
comment on column "responsibility_decision"."government_id" is '负责事故调查的人民政府 · government that investigates';
comment on column "responsibility_decision"."item_id" is '追究建议 · proposal';
comment on column "responsibility_decision"."body_id" is '责任单位 · body of the post';
comment on column "responsibility_decision"."outcome" is '处理结果 · what was decided';
comment on column "responsibility_decision"."decided_by_id" is '决定机关 · body that decided';
comment on column "responsibility_decision"."decided_on" is '决定日期 · day of the decision';
comment on column "responsibility_decision"."document" is '决定文号 · document number';
comment on column "responsibility_decision"."person_id" is '决定载明的人员 · person the decision names; null when it names none';
comment on column "responsibility_decision"."sanction" is '处分种类等内容 · sanction and what else was decided (政务处分法 46)';
create index "responsibility_decision_division_id_index" on "responsibility_decision" ("division_id");
create index "responsibility_decision_division_path_index" on "responsibility_decision" ("division_path");
create index "responsibility_decision_investigation_id_index" on "responsibility_decision" ("investigation_id");
create index "responsibility_decision_government_id_index" on "responsibility_decision" ("government_id");
create index "responsibility_decision_item_id_index" on "responsibility_decision" ("item_id");
create index "responsibility_decision_body_id_index" on "responsibility_decision" ("body_id");
create index "responsibility_decision_outcome_index" on "responsibility_decision" ("outcome");
create index "responsibility_decision_decided_by_id_index" on "responsibility_decision" ("decided_by_id");
create index "responsibility_decision_decided_on_index" on "responsibility_decision" ("decided_on");
create index "responsibility_decision_person_id_index" on "responsibility_decision" ("person_id");

create table "responsibility_item" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "investigation_id" uuid not null,
  "government_id" uuid not null,
  "number" text not null,
  "body_id" uuid not null,
  "post_id" uuid not null,
  "period_from" date not null,
  "period_to" date not null,
  "liability" text not null,
  "proposed" text not null,
  "proposal" text not null,
  "handling_body_id" uuid not null,
  primary key ("id")
);
comment on table "responsibility_item" is '事故责任追究建议 · Proposal on responsibility for an accident';
comment on column "responsibility_item"."id" is '标识';
comment on column "responsibility_item"."level" is '数据级别 1–4';
comment on column "responsibility_item"."visible_from" is '公开起始日';
comment on column "responsibility_item"."visible_until" is '公开截止日';
comment on column "responsibility_item"."version" is '版本号';
comment on column "responsibility_item"."recorded_at" is '登记时刻';
comment on column "responsibility_item"."salt" is '个人信息摘要盐值';
comment on column "responsibility_item"."division_id" is '所属行政区划 · division';
comment on column "responsibility_item"."division_path" is '区划路径';
comment on column "responsibility_item"."investigation_id" is '事故调查 · investigation';
comment on column "responsibility_item"."government_id" is '负责事故调查的人民政府 · government that investigates';
comment on column "responsibility_item"."number" is '序号，同一调查不得重复 · number, unique within the investigation';
comment on column "responsibility_item"."body_id" is '责任单位 · body of the post';
comment on column "responsibility_item"."post_id" is '责任岗位 · post';
comment on column "responsibility_item"."period_from" is '负责期间起 · first day for which the post answered';
comment on column "responsibility_item"."period_to" is '负责期间止 · last day for which the post answered';
comment on column "responsibility_item"."liability" is '责任种类 · kind of liability';
comment on column "responsibility_item"."proposed" is '建议的处理方式 · what is proposed';
comment on column "responsibility_item"."proposal" is '处理建议 · proposal (国令第493号 30)';
comment on column "responsibility_item"."handling_body_id" is '负责处理的机关 · body that has to decide (国令第493号 32)';
create index "responsibility_item_division_id_index" on "responsibility_item" ("division_id");
create index "responsibility_item_division_path_index" on "responsibility_item" ("division_path");
create index "responsibility_item_investigation_id_index" on "responsibility_item" ("investigation_id");
create index "responsibility_item_government_id_index" on "responsibility_item" ("government_id");
create index "responsibility_item_number_index" on "responsibility_item" ("number");
create index "responsibility_item_body_id_index" on "responsibility_item" ("body_id");
create index "responsibility_item_post_id_index" on "responsibility_item" ("post_id");
create index "responsibility_item_liability_index" on "responsibility_item" ("liability");
create index "responsibility_item_proposed_index" on "responsibility_item" ("proposed");
create index "responsibility_item_handling_body_id_index" on "responsibility_item" ("handling_body_id");

create table "target_agreement" (
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
  "year" integer not null,
  "principal_id" uuid not null,
  "promisor_id" uuid not null,
  "responsible_post_id" uuid not null,
  "signed_on" date not null,
  "targets" text not null,
  "deaths_at_most" integer null,
  "appraisal_due_on" date null,
  primary key ("id")
);
comment on table "target_agreement" is '安全生产目标责任书 · Agreement on targets of work safety';
comment on column "target_agreement"."id" is '标识';
comment on column "target_agreement"."level" is '数据级别 1–4';
comment on column "target_agreement"."visible_from" is '公开起始日';
comment on column "target_agreement"."visible_until" is '公开截止日';
comment on column "target_agreement"."version" is '版本号';
comment on column "target_agreement"."recorded_at" is '登记时刻';
comment on column "target_agreement"."salt" is '个人信息摘要盐值';
comment on column "target_agreement"."division_id" is '所属行政区划 · division';
comment on column "target_agreement"."division_path" is '区划路径';
comment on column "target_agreement"."number" is '责任书编号，同一签约上级不得重复 · number, unique for the principal';
comment on column "target_agreement"."year" is '责任年度 · year';
comment on column "target_agreement"."principal_id" is '签约上级 · principal';
comment on column "target_agreement"."promisor_id" is '责任单位 · body that promised';
comment on column "target_agreement"."responsible_post_id" is '责任岗位 · post that answers';
comment on column "target_agreement"."signed_on" is '签订日期 · day it was signed';
comment on column "target_agreement"."targets" is '目标内容 · targets';
comment on column "target_agreement"."deaths_at_most" is '死亡人数控制目标 · deaths not to be exceeded';
comment on column "target_agreement"."appraisal_due_on" is '考核时限 · day by which it is to be appraised';
create index "target_agreement_division_id_index" on "target_agreement" ("division_id");
create index "target_agreement_division_path_index" on "target_agreement" ("division_path");
create index "target_agreement_number_index" on "target_agreement" ("number");
create index "target_agreement_year_index" on "target_agreement" ("year");
create index "target_agreement_principal_id_index" on "target_agreement" ("principal_id");
create index "target_agreement_promisor_id_index" on "target_agreement" ("promisor_id");
create index "target_agreement_responsible_post_id_index" on "target_agreement" ("responsible_post_id");
create index "target_agreement_signed_on_index" on "target_agreement" ("signed_on");

create table "target_appraisal" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "agreement_id" uuid not null,
  "principal_id" uuid not null,
  "promisor_id" uuid not null,
  "result" text not null,
  "score" numeric(30,10) null,
  "determined_on" date not null,
  "document" text not null,
  "explanation" text null,
  primary key ("id")
);
comment on table "target_appraisal" is '安全生产目标责任考核 · Appraisal of an agreement on targets';
comment on column "target_appraisal"."id" is '标识';
comment on column "target_appraisal"."level" is '数据级别 1–4';
comment on column "target_appraisal"."visible_from" is '公开起始日';
comment on column "target_appraisal"."visible_until" is '公开截止日';
comment on column "target_appraisal"."version" is '版本号';
comment on column "target_appraisal"."recorded_at" is '登记时刻';
comment on column "target_appraisal"."salt" is '个人信息摘要盐值';
comment on column "target_appraisal"."division_id" is '所属行政区划 · division';
comment on column "target_appraisal"."division_path" is '区划路径';
comment on column "target_appraisal"."agreement_id" is '目标责任书 · agreement';
comment on column "target_appraisal"."principal_id" is '签约上级 · principal';
comment on column "target_appraisal"."promisor_id" is '责任单位 · body that promised';
comment on column "target_appraisal"."result" is '考核等次 · result';
comment on column "target_appraisal"."score" is '考核得分 · score';
comment on column "target_appraisal"."determined_on" is '考核认定日期 · day it was determined';
comment on column "target_appraisal"."document" is '考核文件 · document';
comment on column "target_appraisal"."explanation" is '考核说明 · what it found';
create index "target_appraisal_division_id_index" on "target_appraisal" ("division_id");
create index "target_appraisal_division_path_index" on "target_appraisal" ("division_path");
create index "target_appraisal_agreement_id_index" on "target_appraisal" ("agreement_id");
create index "target_appraisal_principal_id_index" on "target_appraisal" ("principal_id");
create index "target_appraisal_promisor_id_index" on "target_appraisal" ("promisor_id");
create index "target_appraisal_result_index" on "target_appraisal" ("result");
create index "target_appraisal_determined_on_index" on "target_appraisal" ("determined_on");

create table "technical_appraisal" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "investigation_id" uuid not null,
  "government_id" uuid not null,
  "appraiser" text not null,
  "matter" text not null,
  "from" date not null,
  "to" date null,
  primary key ("id")
);
comment on table "technical_appraisal" is '技术鉴定 · Technical appraisal in an investigation';
comment on column "technical_appraisal"."id" is '标识';
comment on column "technical_appraisal"."level" is '数据级别 1–4';
comment on column "technical_appraisal"."visible_from" is '公开起始日';
comment on column "technical_appraisal"."visible_until" is '公开截止日';
comment on column "technical_appraisal"."version" is '版本号';
comment on column "technical_appraisal"."recorded_at" is '登记时刻';
comment on column "technical_appraisal"."salt" is '个人信息摘要盐值';
comment on column "technical_appraisal"."division_id" is '所属行政区划 · division';
comment on column "technical_appraisal"."division_path" is '区划路径';
comment on column "technical_appraisal"."investigation_id" is '事故调查 · investigation';
comment on column "technical_appraisal"."government_id" is '负责事故调查的人民政府 · government that investigates';
comment on column "technical_appraisal"."appraiser" is '鉴定单位 · who appraises (国令第493号 27)';
comment on column "technical_appraisal"."matter" is '鉴定事项 · what is appraised';
comment on column "technical_appraisal"."from" is '开始日期 · first day';
comment on column "technical_appraisal"."to" is '结束日期，未结束则为空 · last day; null while it goes on';
create index "technical_appraisal_division_id_index" on "technical_appraisal" ("division_id");
create index "technical_appraisal_division_path_index" on "technical_appraisal" ("division_path");
create index "technical_appraisal_investigation_id_index" on "technical_appraisal" ("investigation_id");
create index "technical_appraisal_government_id_index" on "technical_appraisal" ("government_id");
create index "technical_appraisal_from_index" on "technical_appraisal" ("from");

alter table "accident" enable row level security;
alter table "accident" force row level security;
create policy "row_visible" on "accident" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (department_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (unit_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "accident" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "accident" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "casualty_count" enable row level security;
alter table "casualty_count" force row level security;
create policy "row_visible" on "casualty_count" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (department_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "casualty_count" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "casualty_count" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "danger_order" enable row level security;
alter table "danger_order" force row level security;
create policy "row_visible" on "danger_order" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (ordered_by_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (responsible_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "danger_order" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "danger_order" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "evaluation" enable row level security;
alter table "evaluation" force row level security;
create policy "row_visible" on "evaluation" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (government_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "evaluation" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "evaluation" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "flag" enable row level security;
alter table "flag" force row level security;
create policy "row_visible" on "flag" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "flag" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "flag" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "grading" enable row level security;
alter table "grading" force row level security;
create policy "row_visible" on "grading" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (department_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (determined_by_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "grading" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "grading" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "hidden_danger" enable row level security;
alter table "hidden_danger" force row level security;
create policy "row_visible" on "hidden_danger" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (supervisor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "hidden_danger" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "hidden_danger" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "investigation" enable row level security;
alter table "investigation" force row level security;
create policy "row_visible" on "investigation" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (government_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (department_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "investigation" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "investigation" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "investigation_extension" enable row level security;
alter table "investigation_extension" force row level security;
create policy "row_visible" on "investigation_extension" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (government_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "investigation_extension" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "investigation_extension" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "measure" enable row level security;
alter table "measure" force row level security;
create policy "row_visible" on "measure" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (government_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (owner_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "measure" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "measure" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "misconduct_case" enable row level security;
alter table "misconduct_case" force row level security;
create policy "row_visible" on "misconduct_case" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.p3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.p4', true), ''), ',', ''))::text[])) or (person_id = (select nullif(current_setting('app.person', true), '')::uuid)) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "misconduct_case" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "misconduct_case" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "obligation" enable row level security;
alter table "obligation" force row level security;
create policy "row_visible" on "obligation" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (obligor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (obligee_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "obligation" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "obligation" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "penalty" enable row level security;
alter table "penalty" force row level security;
create policy "row_visible" on "penalty" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (decided_by_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "penalty" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "penalty" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "publication" enable row level security;
alter table "publication" force row level security;
create policy "row_visible" on "publication" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])));
create policy "row_added" on "publication" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "publication" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "accident_report" enable row level security;
alter table "accident_report" force row level security;
create policy "row_visible" on "accident_report" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (from_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (to_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (from_enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "accident_report" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "accident_report" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "reporting_breach" enable row level security;
alter table "reporting_breach" force row level security;
create policy "row_visible" on "reporting_breach" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (decided_by_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "reporting_breach" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "reporting_breach" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "responsibility_decision" enable row level security;
alter table "responsibility_decision" force row level security;
create policy "row_visible" on "responsibility_decision" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.p3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.p4', true), ''), ',', ''))::text[])) or (person_id = (select nullif(current_setting('app.person', true), '')::uuid)) or (decided_by_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "responsibility_decision" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "responsibility_decision" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "responsibility_item" enable row level security;
alter table "responsibility_item" force row level security;
create policy "row_visible" on "responsibility_item" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (government_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (handling_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "responsibility_item" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "responsibility_item" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "target_agreement" enable row level security;
alter table "target_agreement" force row level security;
create policy "row_visible" on "target_agreement" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (principal_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (promisor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "target_agreement" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "target_agreement" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "target_appraisal" enable row level security;
alter table "target_appraisal" force row level security;
create policy "row_visible" on "target_appraisal" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (principal_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (promisor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "target_appraisal" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "target_appraisal" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "technical_appraisal" enable row level security;
alter table "technical_appraisal" force row level security;
create policy "row_visible" on "technical_appraisal" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (government_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "technical_appraisal" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "technical_appraisal" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
