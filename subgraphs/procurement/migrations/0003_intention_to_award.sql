create table "approval" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "project_id" uuid not null,
  "buyer_id" uuid not null,
  "kind" text not null,
  "document" text not null,
  "approved_on" date not null,
  "approved_by_id" uuid not null,
  primary key ("id")
);
comment on table "approval" is '政府采购批准 · Approval in a procurement project';
comment on column "approval"."id" is '标识';
comment on column "approval"."level" is '数据级别 1–4';
comment on column "approval"."visible_from" is '公开起始日';
comment on column "approval"."visible_until" is '公开截止日';
comment on column "approval"."version" is '版本号';
comment on column "approval"."recorded_at" is '登记时刻';
comment on column "approval"."salt" is '个人信息摘要盐值';
comment on column "approval"."division_id" is '所属行政区划 · division';
comment on column "approval"."division_path" is '区划路径';
comment on column "approval"."project_id" is '采购项目 · project';
comment on column "approval"."buyer_id" is '采购人 · buyer';
comment on column "approval"."kind" is '批准事项 · what was approved';
comment on column "approval"."document" is '批准文号 · document';
comment on column "approval"."approved_on" is '批准日期 · day of approval';
comment on column "approval"."approved_by_id" is '批准机关 · body that approved';
create index "approval_division_id_index" on "approval" ("division_id");
create index "approval_division_path_index" on "approval" ("division_path");
create index "approval_project_id_index" on "approval" ("project_id");
create index "approval_buyer_id_index" on "approval" ("buyer_id");
create index "approval_kind_index" on "approval" ("kind");
create index "approval_approved_on_index" on "approval" ("approved_on");
create index "approval_approved_by_id_index" on "approval" ("approved_by_id");

create table "award" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "project_id" uuid not null,
  "evaluation_id" uuid null,
  "bid_id" uuid null,
  "rank" integer null,
  "buyer_id" uuid not null,
  "supplier_id" uuid not null,
  "value_amount" numeric(22,2) not null,
  "value_currency" text not null,
  "decided_on" date not null,
  "notice_issued_on" date null,
  "date_published" date null,
  primary key ("id")
);
comment on table "award" is '中标、成交结果 · Procurement award';
comment on column "award"."id" is '标识';
comment on column "award"."level" is '数据级别 1–4';
comment on column "award"."visible_from" is '公开起始日';
comment on column "award"."visible_until" is '公开截止日';
comment on column "award"."version" is '版本号';
comment on column "award"."recorded_at" is '登记时刻';
comment on column "award"."salt" is '个人信息摘要盐值';
comment on column "award"."division_id" is '所属行政区划 · division';
comment on column "award"."division_path" is '区划路径';
comment on column "award"."project_id" is '采购项目 · project';
comment on column "award"."evaluation_id" is '评审，单一来源的为空 · evaluation; null for a single source';
comment on column "award"."bid_id" is '中标的投标，单一来源的为空 · bid that won; null for a single source';
comment on column "award"."rank" is '其候选排名 · its rank among the candidates';
comment on column "award"."buyer_id" is '采购人 · buyer';
comment on column "award"."supplier_id" is '中标、成交供应商 · supplier';
comment on column "award"."value_amount" is '中标、成交金额 · value of the award';
comment on column "award"."value_currency" is '中标、成交金额 · value of the award';
comment on column "award"."decided_on" is '确定供应商日期 · day the supplier was chosen (实施条例 43)';
comment on column "award"."notice_issued_on" is '中标、成交通知书发出日期 · day the award notice was issued (政府采购法 46)';
comment on column "award"."date_published" is '结果公告日期 · day the result was published (实施条例 43)';
create index "award_division_id_index" on "award" ("division_id");
create index "award_division_path_index" on "award" ("division_path");
create index "award_project_id_index" on "award" ("project_id");
create index "award_evaluation_id_index" on "award" ("evaluation_id");
create index "award_bid_id_index" on "award" ("bid_id");
create index "award_buyer_id_index" on "award" ("buyer_id");
create index "award_supplier_id_index" on "award" ("supplier_id");
create index "award_value_amount_index" on "award" ("value_amount");
create index "award_decided_on_index" on "award" ("decided_on");
create index "award_date_published_index" on "award" ("date_published");

create table "award_publication" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "published_on" date not null,
  "medium" text not null,
  "url" text null,
  "basis" text not null,
  "approver_post_id" uuid not null,
  "award_id" uuid not null,
  "buyer_id" uuid not null,
  "supplier_id" uuid not null,
  "evaluator_names" text[] not null,
  primary key ("id")
);
comment on table "award_publication" is '中标、成交结果公告 · Publication of a procurement award';
comment on column "award_publication"."id" is '标识';
comment on column "award_publication"."level" is '数据级别 1–4';
comment on column "award_publication"."visible_from" is '公开起始日';
comment on column "award_publication"."visible_until" is '公开截止日';
comment on column "award_publication"."version" is '版本号';
comment on column "award_publication"."recorded_at" is '登记时刻';
comment on column "award_publication"."salt" is '个人信息摘要盐值';
comment on column "award_publication"."division_id" is '所属行政区划 · division';
comment on column "award_publication"."division_path" is '区划路径';
comment on column "award_publication"."published_on" is '公告日期 · day of publication';
comment on column "award_publication"."medium" is '公告媒体 · medium';
comment on column "award_publication"."url" is '公告网址 · address';
comment on column "award_publication"."basis" is '公开依据 · legal basis of publication';
comment on column "award_publication"."approver_post_id" is '批准岗位 · post that approved the publication';
comment on column "award_publication"."award_id" is '中标、成交结果 · award';
comment on column "award_publication"."buyer_id" is '采购人 · buyer';
comment on column "award_publication"."supplier_id" is '供应商 · supplier';
comment on column "award_publication"."evaluator_names" is '公告的评审专家名单 · names of the experts, as published (实施条例 43)';
create index "award_publication_division_id_index" on "award_publication" ("division_id");
create index "award_publication_division_path_index" on "award_publication" ("division_path");
create index "award_publication_published_on_index" on "award_publication" ("published_on");
create index "award_publication_approver_post_id_index" on "award_publication" ("approver_post_id");
create index "award_publication_award_id_index" on "award_publication" ("award_id");
create index "award_publication_buyer_id_index" on "award_publication" ("buyer_id");
create index "award_publication_supplier_id_index" on "award_publication" ("supplier_id");

create table "bid" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "tender_id" uuid not null,
  "buyer_id" uuid not null,
  "receipt_number" text not null,
  "seal" text not null,
  "received_at" timestamptz(3) not null,
  "status" text not null,
  "supplier_id" uuid null,
  "price_amount" numeric(22,2) null,
  "price_currency" text null,
  "guarantee_amount" numeric(22,2) null,
  "guarantee_currency" text null,
  "guarantee_returned_on" date null,
  "disqualification_reason" text null,
  "score" numeric(30,10) null,
  "rank" integer null,
  primary key ("id")
);
comment on table "bid" is '投标（响应）文件 · Bid in a procurement';
comment on column "bid"."id" is '标识';
comment on column "bid"."level" is '数据级别 1–4';
comment on column "bid"."visible_from" is '公开起始日';
comment on column "bid"."visible_until" is '公开截止日';
comment on column "bid"."version" is '版本号';
comment on column "bid"."recorded_at" is '登记时刻';
comment on column "bid"."salt" is '个人信息摘要盐值';
comment on column "bid"."division_id" is '所属行政区划 · division';
comment on column "bid"."division_path" is '区划路径';
comment on column "bid"."tender_id" is '采购公告与采购文件 · tender';
comment on column "bid"."buyer_id" is '采购人 · buyer';
comment on column "bid"."receipt_number" is '签收编号 · number of the receipt';
comment on column "bid"."seal" is '封签号或加密文件摘要 · number of the seal, or digest of the encrypted file';
comment on column "bid"."received_at" is '送达时刻 · when it was received';
comment on column "bid"."status" is '状态 · state';
comment on column "bid"."supplier_id" is '投标人，开标前为空 · bidder; null before the opening';
comment on column "bid"."price_amount" is '投标报价，开标前为空 · price; null before the opening';
comment on column "bid"."price_currency" is '投标报价，开标前为空 · price; null before the opening';
comment on column "bid"."guarantee_amount" is '提交的投标保证金 · bid guarantee given (实施条例 33)';
comment on column "bid"."guarantee_currency" is '提交的投标保证金 · bid guarantee given (实施条例 33)';
comment on column "bid"."guarantee_returned_on" is '投标保证金退还日期 · day the bid guarantee was returned';
comment on column "bid"."disqualification_reason" is '无效理由 · why it was disqualified';
comment on column "bid"."score" is '评审得分 · score';
comment on column "bid"."rank" is '候选排名，1 为第一 · rank among the candidates';
create index "bid_division_id_index" on "bid" ("division_id");
create index "bid_division_path_index" on "bid" ("division_path");
create index "bid_tender_id_index" on "bid" ("tender_id");
create index "bid_buyer_id_index" on "bid" ("buyer_id");
create index "bid_received_at_index" on "bid" ("received_at");
create index "bid_status_index" on "bid" ("status");
create index "bid_supplier_id_index" on "bid" ("supplier_id");

create table "clarification" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "tender_id" uuid not null,
  "buyer_id" uuid not null,
  "issued_on" date not null,
  "content" text not null,
  "is_material" boolean not null,
  "bids_due_at" timestamptz(3) not null,
  primary key ("id")
);
comment on table "clarification" is '采购文件澄清或修改 · Clarification of a tender document';
comment on column "clarification"."id" is '标识';
comment on column "clarification"."level" is '数据级别 1–4';
comment on column "clarification"."visible_from" is '公开起始日';
comment on column "clarification"."visible_until" is '公开截止日';
comment on column "clarification"."version" is '版本号';
comment on column "clarification"."recorded_at" is '登记时刻';
comment on column "clarification"."salt" is '个人信息摘要盐值';
comment on column "clarification"."division_id" is '所属行政区划 · division';
comment on column "clarification"."division_path" is '区划路径';
comment on column "clarification"."tender_id" is '采购公告与采购文件 · tender';
comment on column "clarification"."buyer_id" is '采购人 · buyer';
comment on column "clarification"."issued_on" is '发出日期 · day of issue';
comment on column "clarification"."content" is '澄清或修改内容 · what was clarified or changed';
comment on column "clarification"."is_material" is '是否可能影响投标文件编制 · whether it can affect the bids (实施条例 31)';
comment on column "clarification"."bids_due_at" is '其后的投标截止时刻 · bid deadline from then on';
create index "clarification_division_id_index" on "clarification" ("division_id");
create index "clarification_division_path_index" on "clarification" ("division_path");
create index "clarification_tender_id_index" on "clarification" ("tender_id");
create index "clarification_buyer_id_index" on "clarification" ("buyer_id");
create index "clarification_issued_on_index" on "clarification" ("issued_on");

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
  "tender_id" uuid not null,
  "project_id" uuid not null,
  "buyer_id" uuid not null,
  "evaluated_on" date not null,
  "member_count" integer not null,
  "expert_count" integer not null,
  "report_received_on" date null,
  primary key ("id")
);
comment on table "evaluation" is '评审 · Evaluation of the bids';
comment on column "evaluation"."id" is '标识';
comment on column "evaluation"."level" is '数据级别 1–4';
comment on column "evaluation"."visible_from" is '公开起始日';
comment on column "evaluation"."visible_until" is '公开截止日';
comment on column "evaluation"."version" is '版本号';
comment on column "evaluation"."recorded_at" is '登记时刻';
comment on column "evaluation"."salt" is '个人信息摘要盐值';
comment on column "evaluation"."division_id" is '所属行政区划 · division';
comment on column "evaluation"."division_path" is '区划路径';
comment on column "evaluation"."tender_id" is '采购公告与采购文件 · tender';
comment on column "evaluation"."project_id" is '采购项目 · project';
comment on column "evaluation"."buyer_id" is '采购人 · buyer';
comment on column "evaluation"."evaluated_on" is '评审结束日期 · day the evaluation ended';
comment on column "evaluation"."member_count" is '评审委员会人数 · members of the committee (实施条例 39)';
comment on column "evaluation"."expert_count" is '其中评审专家人数 · experts among them';
comment on column "evaluation"."report_received_on" is '采购人收到评审报告日期 · day the buyer received the report (实施条例 43)';
create index "evaluation_division_id_index" on "evaluation" ("division_id");
create index "evaluation_division_path_index" on "evaluation" ("division_path");
create index "evaluation_tender_id_index" on "evaluation" ("tender_id");
create index "evaluation_project_id_index" on "evaluation" ("project_id");
create index "evaluation_buyer_id_index" on "evaluation" ("buyer_id");
create index "evaluation_evaluated_on_index" on "evaluation" ("evaluated_on");

create table "evaluator" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "evaluation_id" uuid not null,
  "buyer_id" uuid not null,
  "role" text not null,
  "person_id" uuid not null,
  "related_enterprise_id" uuid null,
  "interest" text null,
  primary key ("id")
);
comment on table "evaluator" is '评审委员会成员 · Member of an evaluation committee';
comment on column "evaluator"."id" is '标识';
comment on column "evaluator"."level" is '数据级别 1–4';
comment on column "evaluator"."visible_from" is '公开起始日';
comment on column "evaluator"."visible_until" is '公开截止日';
comment on column "evaluator"."version" is '版本号';
comment on column "evaluator"."recorded_at" is '登记时刻';
comment on column "evaluator"."salt" is '个人信息摘要盐值';
comment on column "evaluator"."division_id" is '所属行政区划 · division';
comment on column "evaluator"."division_path" is '区划路径';
comment on column "evaluator"."evaluation_id" is '评审 · evaluation';
comment on column "evaluator"."buyer_id" is '采购人 · buyer';
comment on column "evaluator"."role" is '评审身份 · role';
comment on column "evaluator"."person_id" is '成员 · person';
comment on column "evaluator"."related_enterprise_id" is '有利害关系的企业；无记录则为空 · firm he is tied to; null when none is recorded';
comment on column "evaluator"."interest" is '利害关系 · tie to it (实施条例 9)';
create index "evaluator_division_id_index" on "evaluator" ("division_id");
create index "evaluator_division_path_index" on "evaluator" ("division_path");
create index "evaluator_evaluation_id_index" on "evaluator" ("evaluation_id");
create index "evaluator_buyer_id_index" on "evaluator" ("buyer_id");
create index "evaluator_person_id_index" on "evaluator" ("person_id");
create index "evaluator_related_enterprise_id_index" on "evaluator" ("related_enterprise_id");

create table "intention" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "published_on" date not null,
  "medium" text not null,
  "url" text null,
  "basis" text not null,
  "approver_post_id" uuid not null,
  "name" text not null,
  "need_summary" text not null,
  "buyer_id" uuid not null,
  "budget_amount" numeric(22,2) not null,
  "budget_currency" text not null,
  "expected_on" date not null,
  primary key ("id")
);
comment on table "intention" is '政府采购意向 · Procurement intention';
comment on column "intention"."id" is '标识';
comment on column "intention"."level" is '数据级别 1–4';
comment on column "intention"."visible_from" is '公开起始日';
comment on column "intention"."visible_until" is '公开截止日';
comment on column "intention"."version" is '版本号';
comment on column "intention"."recorded_at" is '登记时刻';
comment on column "intention"."salt" is '个人信息摘要盐值';
comment on column "intention"."division_id" is '所属行政区划 · division';
comment on column "intention"."division_path" is '区划路径';
comment on column "intention"."published_on" is '公告日期 · day of publication';
comment on column "intention"."medium" is '公告媒体 · medium';
comment on column "intention"."url" is '公告网址 · address';
comment on column "intention"."basis" is '公开依据 · legal basis of publication';
comment on column "intention"."approver_post_id" is '批准岗位 · post that approved the publication';
comment on column "intention"."name" is '采购项目名称 · name of what is to be procured';
comment on column "intention"."need_summary" is '采购需求概况 · summary of the need';
comment on column "intention"."buyer_id" is '采购人 · buyer';
comment on column "intention"."budget_amount" is '预算金额 · budget';
comment on column "intention"."budget_currency" is '预算金额 · budget';
comment on column "intention"."expected_on" is '预计采购时间，到月则为该月首日 · expected time; the first of the month where only the month is known';
create index "intention_division_id_index" on "intention" ("division_id");
create index "intention_division_path_index" on "intention" ("division_path");
create index "intention_published_on_index" on "intention" ("published_on");
create index "intention_approver_post_id_index" on "intention" ("approver_post_id");
create index "intention_name_index" on "intention" ("name");
create index "intention_buyer_id_index" on "intention" ("buyer_id");
create index "intention_budget_amount_index" on "intention" ("budget_amount");

create table "prequalification_notice" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "published_on" date not null,
  "medium" text not null,
  "url" text null,
  "basis" text not null,
  "approver_post_id" uuid not null,
  "project_id" uuid not null,
  "name" text not null,
  "buyer_id" uuid not null,
  "applications_until" date not null,
  primary key ("id")
);
comment on table "prequalification_notice" is '资格预审公告 · Prequalification notice';
comment on column "prequalification_notice"."id" is '标识';
comment on column "prequalification_notice"."level" is '数据级别 1–4';
comment on column "prequalification_notice"."visible_from" is '公开起始日';
comment on column "prequalification_notice"."visible_until" is '公开截止日';
comment on column "prequalification_notice"."version" is '版本号';
comment on column "prequalification_notice"."recorded_at" is '登记时刻';
comment on column "prequalification_notice"."salt" is '个人信息摘要盐值';
comment on column "prequalification_notice"."division_id" is '所属行政区划 · division';
comment on column "prequalification_notice"."division_path" is '区划路径';
comment on column "prequalification_notice"."published_on" is '公告日期 · day of publication';
comment on column "prequalification_notice"."medium" is '公告媒体 · medium';
comment on column "prequalification_notice"."url" is '公告网址 · address';
comment on column "prequalification_notice"."basis" is '公开依据 · legal basis of publication';
comment on column "prequalification_notice"."approver_post_id" is '批准岗位 · post that approved the publication';
comment on column "prequalification_notice"."project_id" is '采购项目 · project';
comment on column "prequalification_notice"."name" is '采购项目名称 · name of the project';
comment on column "prequalification_notice"."buyer_id" is '采购人 · buyer';
comment on column "prequalification_notice"."applications_until" is '提交资格预审申请截止日期 · last day to apply (实施条例 21)';
create index "prequalification_notice_division_id_index" on "prequalification_notice" ("division_id");
create index "prequalification_notice_division_path_index" on "prequalification_notice" ("division_path");
create index "prequalification_notice_published_on_index" on "prequalification_notice" ("published_on");
create index "prequalification_notice_approver_post_id_index" on "prequalification_notice" ("approver_post_id");
create index "prequalification_notice_project_id_index" on "prequalification_notice" ("project_id");
create index "prequalification_notice_name_index" on "prequalification_notice" ("name");
create index "prequalification_notice_buyer_id_index" on "prequalification_notice" ("buyer_id");

create table "single_source_notice" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "published_on" date not null,
  "medium" text not null,
  "url" text null,
  "basis" text not null,
  "approver_post_id" uuid not null,
  "project_id" uuid not null,
  "name" text not null,
  "buyer_id" uuid not null,
  "supplier_id" uuid not null,
  "reason" text not null,
  "ends_on" date not null,
  primary key ("id")
);
comment on table "single_source_notice" is '单一来源采购公示 · Notice of a single source';
comment on column "single_source_notice"."id" is '标识';
comment on column "single_source_notice"."level" is '数据级别 1–4';
comment on column "single_source_notice"."visible_from" is '公开起始日';
comment on column "single_source_notice"."visible_until" is '公开截止日';
comment on column "single_source_notice"."version" is '版本号';
comment on column "single_source_notice"."recorded_at" is '登记时刻';
comment on column "single_source_notice"."salt" is '个人信息摘要盐值';
comment on column "single_source_notice"."division_id" is '所属行政区划 · division';
comment on column "single_source_notice"."division_path" is '区划路径';
comment on column "single_source_notice"."published_on" is '公告日期 · day of publication';
comment on column "single_source_notice"."medium" is '公告媒体 · medium';
comment on column "single_source_notice"."url" is '公告网址 · address';
comment on column "single_source_notice"."basis" is '公开依据 · legal basis of publication';
comment on column "single_source_notice"."approver_post_id" is '批准岗位 · post that approved the publication';
comment on column "single_source_notice"."project_id" is '采购项目 · project';
comment on column "single_source_notice"."name" is '采购项目名称 · name of the project';
comment on column "single_source_notice"."buyer_id" is '采购人 · buyer';
comment on column "single_source_notice"."supplier_id" is '拟定的唯一供应商 · the only supplier proposed';
comment on column "single_source_notice"."reason" is '只能向其采购的理由 · why only from it (政府采购法 31)';
comment on column "single_source_notice"."ends_on" is '公示截止日期 · last day of publicity (实施条例 38)';
create index "single_source_notice_division_id_index" on "single_source_notice" ("division_id");
create index "single_source_notice_division_path_index" on "single_source_notice" ("division_path");
create index "single_source_notice_published_on_index" on "single_source_notice" ("published_on");
create index "single_source_notice_approver_post_id_index" on "single_source_notice" ("approver_post_id");
create index "single_source_notice_project_id_index" on "single_source_notice" ("project_id");
create index "single_source_notice_name_index" on "single_source_notice" ("name");
create index "single_source_notice_buyer_id_index" on "single_source_notice" ("buyer_id");
create index "single_source_notice_supplier_id_index" on "single_source_notice" ("supplier_id");

create table "tender" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "published_on" date not null,
  "medium" text not null,
  "url" text null,
  "basis" text not null,
  "approver_post_id" uuid not null,
  "project_id" uuid not null,
  "name" text not null,
  "buyer_id" uuid not null,
  "budget_amount" numeric(22,2) not null,
  "budget_currency" text not null,
  "ceiling_price_amount" numeric(22,2) null,
  "ceiling_price_currency" text null,
  "bid_guarantee_amount" numeric(22,2) null,
  "bid_guarantee_currency" text null,
  "available_until" date not null,
  "bids_due_at" timestamptz(3) not null,
  "opened_at" timestamptz(3) null,
  primary key ("id")
);
comment on table "tender" is '采购公告与采购文件 · Tender of a procurement project';
comment on column "tender"."id" is '标识';
comment on column "tender"."level" is '数据级别 1–4';
comment on column "tender"."visible_from" is '公开起始日';
comment on column "tender"."visible_until" is '公开截止日';
comment on column "tender"."version" is '版本号';
comment on column "tender"."recorded_at" is '登记时刻';
comment on column "tender"."salt" is '个人信息摘要盐值';
comment on column "tender"."division_id" is '所属行政区划 · division';
comment on column "tender"."division_path" is '区划路径';
comment on column "tender"."published_on" is '公告日期 · day of publication';
comment on column "tender"."medium" is '公告媒体 · medium';
comment on column "tender"."url" is '公告网址 · address';
comment on column "tender"."basis" is '公开依据 · legal basis of publication';
comment on column "tender"."approver_post_id" is '批准岗位 · post that approved the publication';
comment on column "tender"."project_id" is '采购项目 · project';
comment on column "tender"."name" is '采购项目名称 · name of the project';
comment on column "tender"."buyer_id" is '采购人 · buyer';
comment on column "tender"."budget_amount" is '预算金额，采购文件须载明 · budget, which the document must show (实施条例 30)';
comment on column "tender"."budget_currency" is '预算金额，采购文件须载明 · budget, which the document must show (实施条例 30)';
comment on column "tender"."ceiling_price_amount" is '最高限价 · ceiling price';
comment on column "tender"."ceiling_price_currency" is '最高限价 · ceiling price';
comment on column "tender"."bid_guarantee_amount" is '投标保证金 · bid guarantee asked for (实施条例 33)';
comment on column "tender"."bid_guarantee_currency" is '投标保证金 · bid guarantee asked for (实施条例 33)';
comment on column "tender"."available_until" is '采购文件提供截止日期 · last day the document is available (实施条例 31)';
comment on column "tender"."bids_due_at" is '提交投标、响应文件截止时刻 · bid deadline (政府采购法 35)';
comment on column "tender"."opened_at" is '开标时刻 · when the bids were opened';
create index "tender_division_id_index" on "tender" ("division_id");
create index "tender_division_path_index" on "tender" ("division_path");
create index "tender_published_on_index" on "tender" ("published_on");
create index "tender_approver_post_id_index" on "tender" ("approver_post_id");
create index "tender_project_id_index" on "tender" ("project_id");
create index "tender_name_index" on "tender" ("name");
create index "tender_buyer_id_index" on "tender" ("buyer_id");
create index "tender_bids_due_at_index" on "tender" ("bids_due_at");
alter table "contract" add "award_id" uuid null;
comment on column "contract"."award_id" is '中标、成交结果，未登记的为空 · award; null where none is recorded';
create index "contract_award_id_index" on "contract" ("award_id");
alter table "project" add "central_agency_id" uuid null, add "intention_id" uuid null, add "budget_item" text null, add "item_code" text null, add "ceiling_price_amount" numeric(22,2) null, add "ceiling_price_currency" text null;
comment on column "project"."central_agency_id" is '集中采购机构，委托其采购的 · central procurement agency, where it acts (政府采购法 16)';
comment on column "project"."intention_id" is '采购意向 · the intention it was announced with (财库〔2020〕10号)';
comment on column "project"."budget_item" is '预算项目 · item of the budget (实施条例 28)';
comment on column "project"."item_code" is '品目编码，首位 A 货物、B 工程、C 服务 · code of the procurement catalogue: A goods, B works, C services';
comment on column "project"."ceiling_price_amount" is '最高限价，不高于预算 · ceiling price, not above the budget';
comment on column "project"."ceiling_price_currency" is '最高限价，不高于预算 · ceiling price, not above the budget';
create index "project_central_agency_id_index" on "project" ("central_agency_id");
create index "project_intention_id_index" on "project" ("intention_id");
create index "project_budget_item_index" on "project" ("budget_item");
create index "project_item_code_index" on "project" ("item_code");

alter table "approval" enable row level security;
alter table "approval" force row level security;
create policy "row_visible" on "approval" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "approval" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "approval" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "award" enable row level security;
alter table "award" force row level security;
create policy "row_visible" on "award" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "award" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "award" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "award_publication" enable row level security;
alter table "award_publication" force row level security;
create policy "row_visible" on "award_publication" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "award_publication" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "award_publication" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "bid" enable row level security;
alter table "bid" force row level security;
create policy "row_visible" on "bid" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "bid" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "bid" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "clarification" enable row level security;
alter table "clarification" force row level security;
create policy "row_visible" on "clarification" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "clarification" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "clarification" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "evaluation" enable row level security;
alter table "evaluation" force row level security;
create policy "row_visible" on "evaluation" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "evaluation" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "evaluation" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "evaluator" enable row level security;
alter table "evaluator" force row level security;
create policy "row_visible" on "evaluator" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.p3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.p4', true), ''), ',', ''))::text[])) or (person_id = (select nullif(current_setting('app.person', true), '')::uuid)));
create policy "row_added" on "evaluator" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "evaluator" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "intention" enable row level security;
alter table "intention" force row level security;
create policy "row_visible" on "intention" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "intention" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "intention" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "prequalification_notice" enable row level security;
alter table "prequalification_notice" force row level security;
create policy "row_visible" on "prequalification_notice" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "prequalification_notice" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "prequalification_notice" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "single_source_notice" enable row level security;
alter table "single_source_notice" force row level security;
create policy "row_visible" on "single_source_notice" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "single_source_notice" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "single_source_notice" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "tender" enable row level security;
alter table "tender" force row level security;
create policy "row_visible" on "tender" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "tender" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "tender" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

-- A bid has a receipt of its own, a tender one evaluation, an evaluation each person once; a supplier is awarded a project
-- once, its result is published once, and one contract is signed on it.
create unique index bid_receipt on bid (tender_id, receipt_number);
create unique index evaluation_once on evaluation (tender_id);
create unique index evaluator_once on evaluator (evaluation_id, person_id);
create unique index award_once on award (project_id, supplier_id);
create unique index award_publication_once on award_publication (award_id);
create unique index contract_of_award on contract (award_id);
