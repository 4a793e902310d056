create table "arrears_complaint" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "contract_id" uuid not null,
  "buyer_id" uuid not null,
  "supplier_id" uuid not null,
  "receiver_id" uuid not null,
  "accepted_on" date not null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  "matter" text not null,
  "handler_id" uuid null,
  "transferred_on" date null,
  "extended_until" date null,
  "extension_reason" text null,
  "resolved_on" date null,
  "result" text null,
  primary key ("id")
);
comment on table "arrears_complaint" is '拖欠中小企业款项投诉 · Complaint of arrears to a small or medium firm';
comment on column "arrears_complaint"."id" is '标识';
comment on column "arrears_complaint"."level" is '数据级别 1–4';
comment on column "arrears_complaint"."visible_from" is '公开起始日';
comment on column "arrears_complaint"."visible_until" is '公开截止日';
comment on column "arrears_complaint"."version" is '版本号';
comment on column "arrears_complaint"."recorded_at" is '登记时刻';
comment on column "arrears_complaint"."salt" is '个人信息摘要盐值';
comment on column "arrears_complaint"."division_id" is '所属行政区划 · division';
comment on column "arrears_complaint"."division_path" is '区划路径';
comment on column "arrears_complaint"."contract_id" is '采购合同 · contract';
comment on column "arrears_complaint"."buyer_id" is '采购人 · buyer';
comment on column "arrears_complaint"."supplier_id" is '供应商 · supplier';
comment on column "arrears_complaint"."receiver_id" is '受理投诉部门 · body that received it (保障中小企业款项支付条例 25)';
comment on column "arrears_complaint"."accepted_on" is '正式受理日期 · day it was accepted';
comment on column "arrears_complaint"."amount_amount" is '投诉拖欠金额 · amount said to be overdue';
comment on column "arrears_complaint"."amount_currency" is '投诉拖欠金额 · amount said to be overdue';
comment on column "arrears_complaint"."matter" is '投诉内容 · what is complained of';
comment on column "arrears_complaint"."handler_id" is '处理投诉部门 · body that handles it';
comment on column "arrears_complaint"."transferred_on" is '转交日期 · day it was passed on';
comment on column "arrears_complaint"."extended_until" is '延长至 · extended until, at most ninety days in all';
comment on column "arrears_complaint"."extension_reason" is '延长理由与批准 · reason and approval of the extension';
comment on column "arrears_complaint"."resolved_on" is '形成处理结果日期 · day of the result';
comment on column "arrears_complaint"."result" is '处理结果 · result';
create index "arrears_complaint_division_id_index" on "arrears_complaint" ("division_id");
create index "arrears_complaint_division_path_index" on "arrears_complaint" ("division_path");
create index "arrears_complaint_contract_id_index" on "arrears_complaint" ("contract_id");
create index "arrears_complaint_buyer_id_index" on "arrears_complaint" ("buyer_id");
create index "arrears_complaint_supplier_id_index" on "arrears_complaint" ("supplier_id");
create index "arrears_complaint_receiver_id_index" on "arrears_complaint" ("receiver_id");
create index "arrears_complaint_accepted_on_index" on "arrears_complaint" ("accepted_on");
create index "arrears_complaint_handler_id_index" on "arrears_complaint" ("handler_id");

create table "arrears_report" (
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
  "year" integer not null,
  "contract_count" integer not null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  "date_published" date null,
  primary key ("id")
);
comment on table "arrears_report" is '逾期尚未支付中小企业款项信息 · Report of arrears to small and medium firms';
comment on column "arrears_report"."id" is '标识';
comment on column "arrears_report"."level" is '数据级别 1–4';
comment on column "arrears_report"."visible_from" is '公开起始日';
comment on column "arrears_report"."visible_until" is '公开截止日';
comment on column "arrears_report"."version" is '版本号';
comment on column "arrears_report"."recorded_at" is '登记时刻';
comment on column "arrears_report"."salt" is '个人信息摘要盐值';
comment on column "arrears_report"."division_id" is '所属行政区划 · division';
comment on column "arrears_report"."division_path" is '区划路径';
comment on column "arrears_report"."body_id" is '机关、事业单位 · body that reports';
comment on column "arrears_report"."year" is '年度 · year reported on';
comment on column "arrears_report"."contract_count" is '年末逾期尚未支付的合同数量 · contracts overdue at the end of the year';
comment on column "arrears_report"."amount_amount" is '年末逾期尚未支付的金额 · amount overdue at the end of the year';
comment on column "arrears_report"."amount_currency" is '年末逾期尚未支付的金额 · amount overdue at the end of the year';
comment on column "arrears_report"."date_published" is '公开日期 · day it was published';
create index "arrears_report_division_id_index" on "arrears_report" ("division_id");
create index "arrears_report_division_path_index" on "arrears_report" ("division_path");
create index "arrears_report_body_id_index" on "arrears_report" ("body_id");
create index "arrears_report_year_index" on "arrears_report" ("year");

create table "challenge" (
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
  "supplier_id" uuid not null,
  "against" text not null,
  "known_on" date not null,
  "lodged_on" date not null,
  "is_in_time" boolean not null,
  "matter" text not null,
  "replied_on" date null,
  "outcome" text null,
  "reply" text null,
  primary key ("id")
);
comment on table "challenge" is '质疑 · Challenge of a procurement';
comment on column "challenge"."id" is '标识';
comment on column "challenge"."level" is '数据级别 1–4';
comment on column "challenge"."visible_from" is '公开起始日';
comment on column "challenge"."visible_until" is '公开截止日';
comment on column "challenge"."version" is '版本号';
comment on column "challenge"."recorded_at" is '登记时刻';
comment on column "challenge"."salt" is '个人信息摘要盐值';
comment on column "challenge"."division_id" is '所属行政区划 · division';
comment on column "challenge"."division_path" is '区划路径';
comment on column "challenge"."project_id" is '采购项目 · project';
comment on column "challenge"."buyer_id" is '采购人 · buyer';
comment on column "challenge"."supplier_id" is '供应商 · supplier';
comment on column "challenge"."against" is '质疑对象 · what is challenged';
comment on column "challenge"."known_on" is '知道或者应当知道权益受损之日 · day the harm was or ought to have been known (政府采购法 52)';
comment on column "challenge"."lodged_on" is '提出日期，即收到书面质疑之日 · day it was received in writing';
comment on column "challenge"."is_in_time" is '是否在法定期限内提出 · whether it came in time (政府采购法 52)';
comment on column "challenge"."matter" is '质疑事项与请求 · grounds and request';
comment on column "challenge"."replied_on" is '答复日期 · day of the reply (政府采购法 53)';
comment on column "challenge"."outcome" is '答复结果 · outcome';
comment on column "challenge"."reply" is '答复内容 · reply';
create index "challenge_division_id_index" on "challenge" ("division_id");
create index "challenge_division_path_index" on "challenge" ("division_path");
create index "challenge_project_id_index" on "challenge" ("project_id");
create index "challenge_buyer_id_index" on "challenge" ("buyer_id");
create index "challenge_supplier_id_index" on "challenge" ("supplier_id");
create index "challenge_against_index" on "challenge" ("against");
create index "challenge_lodged_on_index" on "challenge" ("lodged_on");
create index "challenge_is_in_time_index" on "challenge" ("is_in_time");
create index "challenge_outcome_index" on "challenge" ("outcome");

create table "complaint" (
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
  "supplier_id" uuid not null,
  "challenge_id" uuid not null,
  "authority_id" uuid not null,
  "lodged_on" date not null,
  "is_in_time" boolean not null,
  "matter" text not null,
  "state" text not null,
  "examined_on" date null,
  "rejection_reason" text null,
  "clock_stops" jsonb not null,
  "suspended_from" date null,
  "suspended_until" date null,
  "suspension_document" text null,
  "decision_number" text null,
  "decided_on" date null,
  "outcome" text null,
  "decision" text null,
  "date_published" date null,
  primary key ("id")
);
comment on table "complaint" is '投诉 · Complaint about a procurement';
comment on column "complaint"."id" is '标识';
comment on column "complaint"."level" is '数据级别 1–4';
comment on column "complaint"."visible_from" is '公开起始日';
comment on column "complaint"."visible_until" is '公开截止日';
comment on column "complaint"."version" is '版本号';
comment on column "complaint"."recorded_at" is '登记时刻';
comment on column "complaint"."salt" is '个人信息摘要盐值';
comment on column "complaint"."division_id" is '所属行政区划 · division';
comment on column "complaint"."division_path" is '区划路径';
comment on column "complaint"."project_id" is '采购项目 · project';
comment on column "complaint"."buyer_id" is '采购人 · buyer';
comment on column "complaint"."supplier_id" is '供应商 · supplier';
comment on column "complaint"."challenge_id" is '所经质疑 · the challenge before it (政府采购法 55)';
comment on column "complaint"."authority_id" is '受理投诉的财政部门 · finance department complained to (政府采购法 55)';
comment on column "complaint"."lodged_on" is '提起日期，即收到投诉之日 · day it was received';
comment on column "complaint"."is_in_time" is '是否在法定期限内提起 · whether it came in time (政府采购法 55)';
comment on column "complaint"."matter" is '投诉事项与请求 · grounds and request';
comment on column "complaint"."state" is '状态 · state';
comment on column "complaint"."examined_on" is '受理或不予受理日期 · day it was accepted or not';
comment on column "complaint"."rejection_reason" is '不予受理的理由 · why it was not accepted';
comment on column "complaint"."clock_stops" is '不计入处理期限的时间 · days that do not count';
comment on column "complaint"."suspended_from" is '暂停采购活动起始日 · first day of the suspension of the procurement (政府采购法 57)';
comment on column "complaint"."suspended_until" is '暂停采购活动截止日 · last day of the suspension of the procurement (政府采购法 57)';
comment on column "complaint"."suspension_document" is '暂停通知文号 · document of the suspension';
comment on column "complaint"."decision_number" is '处理决定文号 · number of the decision';
comment on column "complaint"."decided_on" is '处理决定日期 · day of the decision (政府采购法 56)';
comment on column "complaint"."outcome" is '处理结果 · outcome';
comment on column "complaint"."decision" is '处理决定内容 · the decision';
comment on column "complaint"."date_published" is '处理决定公告日期 · day the decision was published';
create index "complaint_division_id_index" on "complaint" ("division_id");
create index "complaint_division_path_index" on "complaint" ("division_path");
create index "complaint_project_id_index" on "complaint" ("project_id");
create index "complaint_buyer_id_index" on "complaint" ("buyer_id");
create index "complaint_supplier_id_index" on "complaint" ("supplier_id");
create index "complaint_challenge_id_index" on "complaint" ("challenge_id");
create index "complaint_authority_id_index" on "complaint" ("authority_id");
create index "complaint_lodged_on_index" on "complaint" ("lodged_on");
create index "complaint_is_in_time_index" on "complaint" ("is_in_time");
create index "complaint_state_index" on "complaint" ("state");
create index "complaint_decided_on_index" on "complaint" ("decided_on");
create index "complaint_outcome_index" on "complaint" ("outcome");

create table "contract_change" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "contract_id" uuid not null,
  "buyer_id" uuid not null,
  "supplier_id" uuid not null,
  "kind" text not null,
  "ground" text null,
  "changed_on" date not null,
  "reason" text not null,
  "document" text not null,
  "amount_amount" numeric(22,2) null,
  "amount_currency" text null,
  "settlement_amount" numeric(22,2) null,
  "settlement_currency" text null,
  "date_published" date null,
  primary key ("id")
);
comment on table "contract_change" is '政府采购合同变动 · Change of a procurement contract';
comment on column "contract_change"."id" is '标识';
comment on column "contract_change"."level" is '数据级别 1–4';
comment on column "contract_change"."visible_from" is '公开起始日';
comment on column "contract_change"."visible_until" is '公开截止日';
comment on column "contract_change"."version" is '版本号';
comment on column "contract_change"."recorded_at" is '登记时刻';
comment on column "contract_change"."salt" is '个人信息摘要盐值';
comment on column "contract_change"."division_id" is '所属行政区划 · division';
comment on column "contract_change"."division_path" is '区划路径';
comment on column "contract_change"."contract_id" is '采购合同 · contract';
comment on column "contract_change"."buyer_id" is '采购人 · buyer';
comment on column "contract_change"."supplier_id" is '供应商 · supplier';
comment on column "contract_change"."kind" is '种类 · kind';
comment on column "contract_change"."ground" is '事由，补充合同为空 · ground; null for a supplement';
comment on column "contract_change"."changed_on" is '变动日期 · day of the change';
comment on column "contract_change"."reason" is '理由 · reason';
comment on column "contract_change"."document" is '文件：补充合同编号、决定文号 · document: number of the supplement or decision';
comment on column "contract_change"."amount_amount" is '补充合同金额 · amount of a supplement';
comment on column "contract_change"."amount_currency" is '补充合同金额 · amount of a supplement';
comment on column "contract_change"."settlement_amount" is '终止时的结算金额 · what is payable after a termination';
comment on column "contract_change"."settlement_currency" is '终止时的结算金额 · what is payable after a termination';
comment on column "contract_change"."date_published" is '公告日期 · date published (财办库〔2023〕243号)';
create index "contract_change_division_id_index" on "contract_change" ("division_id");
create index "contract_change_division_path_index" on "contract_change" ("division_path");
create index "contract_change_contract_id_index" on "contract_change" ("contract_id");
create index "contract_change_buyer_id_index" on "contract_change" ("buyer_id");
create index "contract_change_supplier_id_index" on "contract_change" ("supplier_id");

create table "disclosure" (
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
  "record" text not null,
  "publisher_id" uuid not null,
  "published_on" date not null,
  "medium" text not null,
  "url" text null,
  "basis" text not null,
  "approver_post_id" uuid not null,
  primary key ("id")
);
comment on table "disclosure" is '政府采购信息公开 · Disclosure in government procurement';
comment on column "disclosure"."id" is '标识';
comment on column "disclosure"."level" is '数据级别 1–4';
comment on column "disclosure"."visible_from" is '公开起始日';
comment on column "disclosure"."visible_until" is '公开截止日';
comment on column "disclosure"."version" is '版本号';
comment on column "disclosure"."recorded_at" is '登记时刻';
comment on column "disclosure"."salt" is '个人信息摘要盐值';
comment on column "disclosure"."division_id" is '所属行政区划 · division';
comment on column "disclosure"."division_path" is '区划路径';
comment on column "disclosure"."kind" is '公开种类 · kind';
comment on column "disclosure"."record" is '所公告的记录 · the record it makes public';
comment on column "disclosure"."publisher_id" is '公告机关 · body that publishes';
comment on column "disclosure"."published_on" is '公告日期 · day of publication';
comment on column "disclosure"."medium" is '公告媒体 · medium';
comment on column "disclosure"."url" is '公告网址 · address';
comment on column "disclosure"."basis" is '公开依据 · legal basis of publication';
comment on column "disclosure"."approver_post_id" is '批准岗位 · post that approved the publication';
create index "disclosure_division_id_index" on "disclosure" ("division_id");
create index "disclosure_division_path_index" on "disclosure" ("division_path");
create index "disclosure_kind_index" on "disclosure" ("kind");
create index "disclosure_record_index" on "disclosure" ("record");
create index "disclosure_publisher_id_index" on "disclosure" ("publisher_id");
create index "disclosure_published_on_index" on "disclosure" ("published_on");
create index "disclosure_approver_post_id_index" on "disclosure" ("approver_post_id");

create table "inquiry" (
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
  "supplier_id" uuid not null,
  "made_on" date not null,
  "matter" text not null,
  "replied_on" date null,
  "reply" text null,
  primary key ("id")
);
comment on table "inquiry" is '询问 · Inquiry about a procurement';
comment on column "inquiry"."id" is '标识';
comment on column "inquiry"."level" is '数据级别 1–4';
comment on column "inquiry"."visible_from" is '公开起始日';
comment on column "inquiry"."visible_until" is '公开截止日';
comment on column "inquiry"."version" is '版本号';
comment on column "inquiry"."recorded_at" is '登记时刻';
comment on column "inquiry"."salt" is '个人信息摘要盐值';
comment on column "inquiry"."division_id" is '所属行政区划 · division';
comment on column "inquiry"."division_path" is '区划路径';
comment on column "inquiry"."project_id" is '采购项目 · project';
comment on column "inquiry"."buyer_id" is '采购人 · buyer';
comment on column "inquiry"."supplier_id" is '供应商 · supplier';
comment on column "inquiry"."made_on" is '提出日期 · day it was made (政府采购法 51)';
comment on column "inquiry"."matter" is '询问事项 · what is asked';
comment on column "inquiry"."replied_on" is '答复日期 · day of the reply (实施条例 52)';
comment on column "inquiry"."reply" is '答复内容 · reply';
create index "inquiry_division_id_index" on "inquiry" ("division_id");
create index "inquiry_division_path_index" on "inquiry" ("division_path");
create index "inquiry_project_id_index" on "inquiry" ("project_id");
create index "inquiry_buyer_id_index" on "inquiry" ("buyer_id");
create index "inquiry_supplier_id_index" on "inquiry" ("supplier_id");
create index "inquiry_made_on_index" on "inquiry" ("made_on");

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
  "role" text not null,
  "body_id" uuid null,
  "enterprise_id" uuid null,
  "person_id" uuid null,
  "ground" text not null,
  "basis" text not null,
  "kind" text not null,
  "amount_amount" numeric(22,2) null,
  "amount_currency" text null,
  "banned_until" date null,
  "authority_id" uuid not null,
  "decision_number" text not null,
  "decided_on" date not null,
  "project_id" uuid null,
  "contract_id" uuid null,
  "date_published" date null,
  primary key ("id")
);
comment on table "penalty" is '政府采购行政处罚 · Administrative penalty under procurement law';
comment on column "penalty"."id" is '标识';
comment on column "penalty"."level" is '数据级别 1–4';
comment on column "penalty"."visible_from" is '公开起始日';
comment on column "penalty"."visible_until" is '公开截止日';
comment on column "penalty"."version" is '版本号';
comment on column "penalty"."recorded_at" is '登记时刻';
comment on column "penalty"."salt" is '个人信息摘要盐值';
comment on column "penalty"."division_id" is '所属行政区划 · division';
comment on column "penalty"."division_path" is '区划路径';
comment on column "penalty"."role" is '当事人身份 · role of the one punished';
comment on column "penalty"."body_id" is '受处罚的采购人 · buyer punished';
comment on column "penalty"."enterprise_id" is '受处罚的供应商或代理机构 · supplier or agency punished';
comment on column "penalty"."person_id" is '受处罚的评审专家 · evaluator punished';
comment on column "penalty"."ground" is '违法情形 · violation';
comment on column "penalty"."basis" is '事实与条款 · facts and articles the decision rests on';
comment on column "penalty"."kind" is '处罚种类 · kind';
comment on column "penalty"."amount_amount" is '罚没金额 · amount of a fine or confiscation';
comment on column "penalty"."amount_currency" is '罚没金额 · amount of a fine or confiscation';
comment on column "penalty"."banned_until" is '禁止期截止日 · last day of a ban';
comment on column "penalty"."authority_id" is '处罚机关 · body that decided';
comment on column "penalty"."decision_number" is '处罚决定文号 · number of the decision';
comment on column "penalty"."decided_on" is '处罚决定日期 · day of the decision';
comment on column "penalty"."project_id" is '涉及项目 · project concerned';
comment on column "penalty"."contract_id" is '涉及合同 · contract concerned';
comment on column "penalty"."date_published" is '公告日期 · day it was published';
create index "penalty_division_id_index" on "penalty" ("division_id");
create index "penalty_division_path_index" on "penalty" ("division_path");
create index "penalty_role_index" on "penalty" ("role");
create index "penalty_body_id_index" on "penalty" ("body_id");
create index "penalty_enterprise_id_index" on "penalty" ("enterprise_id");
create index "penalty_person_id_index" on "penalty" ("person_id");
create index "penalty_ground_index" on "penalty" ("ground");
create index "penalty_kind_index" on "penalty" ("kind");
create index "penalty_authority_id_index" on "penalty" ("authority_id");
create index "penalty_decision_number_index" on "penalty" ("decision_number");
create index "penalty_decided_on_index" on "penalty" ("decided_on");
create index "penalty_project_id_index" on "penalty" ("project_id");
create index "penalty_contract_id_index" on "penalty" ("contract_id");

create table "receivable" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "contract_id" uuid not null,
  "buyer_id" uuid not null,
  "supplier_id" uuid not null,
  "claimed_on" date not null,
  "amount_claimed_amount" numeric(22,2) not null,
  "amount_claimed_currency" text not null,
  "confirmed_on" date null,
  "amount_confirmed_amount" numeric(22,2) null,
  "amount_confirmed_currency" text null,
  "dispute" text null,
  primary key ("id")
);
comment on table "receivable" is '确权请求 · Receivable to be confirmed';
comment on column "receivable"."id" is '标识';
comment on column "receivable"."level" is '数据级别 1–4';
comment on column "receivable"."visible_from" is '公开起始日';
comment on column "receivable"."visible_until" is '公开截止日';
comment on column "receivable"."version" is '版本号';
comment on column "receivable"."recorded_at" is '登记时刻';
comment on column "receivable"."salt" is '个人信息摘要盐值';
comment on column "receivable"."division_id" is '所属行政区划 · division';
comment on column "receivable"."division_path" is '区划路径';
comment on column "receivable"."contract_id" is '采购合同 · contract';
comment on column "receivable"."buyer_id" is '采购人 · buyer';
comment on column "receivable"."supplier_id" is '供应商 · supplier';
comment on column "receivable"."claimed_on" is '请求日期 · day it was asked for (保障中小企业款项支付条例 16)';
comment on column "receivable"."amount_claimed_amount" is '请求确认的金额 · amount claimed';
comment on column "receivable"."amount_claimed_currency" is '请求确认的金额 · amount claimed';
comment on column "receivable"."confirmed_on" is '确认日期 · day of the confirmation';
comment on column "receivable"."amount_confirmed_amount" is '确认的无争议金额，须及时支付 · amount not disputed, to be paid in time (保障中小企业款项支付条例 15)';
comment on column "receivable"."amount_confirmed_currency" is '确认的无争议金额，须及时支付 · amount not disputed, to be paid in time (保障中小企业款项支付条例 15)';
comment on column "receivable"."dispute" is '争议说明 · what is disputed, and why';
create index "receivable_division_id_index" on "receivable" ("division_id");
create index "receivable_division_path_index" on "receivable" ("division_path");
create index "receivable_contract_id_index" on "receivable" ("contract_id");
create index "receivable_buyer_id_index" on "receivable" ("buyer_id");
create index "receivable_supplier_id_index" on "receivable" ("supplier_id");

create table "supplier_evaluation" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "contract_id" uuid not null,
  "buyer_id" uuid not null,
  "supplier_id" uuid not null,
  "evaluated_on" date not null,
  "score" integer not null,
  "opinion" text not null,
  "contested_on" date null,
  "objection" text null,
  "reviewed_on" date null,
  "objection_outcome" text null,
  "review_reason" text null,
  "date_published" date null,
  primary key ("id")
);
comment on table "supplier_evaluation" is '供应商履约评价 · Evaluation of a supplier’s performance';
comment on column "supplier_evaluation"."id" is '标识';
comment on column "supplier_evaluation"."level" is '数据级别 1–4';
comment on column "supplier_evaluation"."visible_from" is '公开起始日';
comment on column "supplier_evaluation"."visible_until" is '公开截止日';
comment on column "supplier_evaluation"."version" is '版本号';
comment on column "supplier_evaluation"."recorded_at" is '登记时刻';
comment on column "supplier_evaluation"."salt" is '个人信息摘要盐值';
comment on column "supplier_evaluation"."division_id" is '所属行政区划 · division';
comment on column "supplier_evaluation"."division_path" is '区划路径';
comment on column "supplier_evaluation"."contract_id" is '采购合同 · contract';
comment on column "supplier_evaluation"."buyer_id" is '评价的采购人 · buyer who evaluates';
comment on column "supplier_evaluation"."supplier_id" is '被评价的供应商 · supplier evaluated';
comment on column "supplier_evaluation"."evaluated_on" is '评价日期 · day of the evaluation';
comment on column "supplier_evaluation"."score" is '评分，0–100 · score';
comment on column "supplier_evaluation"."opinion" is '评价意见 · opinion';
comment on column "supplier_evaluation"."contested_on" is '供应商提出异议日期 · day the supplier objected';
comment on column "supplier_evaluation"."objection" is '供应商异议 · what the supplier objects';
comment on column "supplier_evaluation"."reviewed_on" is '异议处理日期 · day the objection was dealt with';
comment on column "supplier_evaluation"."objection_outcome" is '异议处理结果 · what became of it';
comment on column "supplier_evaluation"."review_reason" is '异议处理说明 · why';
comment on column "supplier_evaluation"."date_published" is '公告日期 · day it was published';
create index "supplier_evaluation_division_id_index" on "supplier_evaluation" ("division_id");
create index "supplier_evaluation_division_path_index" on "supplier_evaluation" ("division_path");
create index "supplier_evaluation_contract_id_index" on "supplier_evaluation" ("contract_id");
create index "supplier_evaluation_buyer_id_index" on "supplier_evaluation" ("buyer_id");
create index "supplier_evaluation_supplier_id_index" on "supplier_evaluation" ("supplier_id");
create index "supplier_evaluation_evaluated_on_index" on "supplier_evaluation" ("evaluated_on");
create index "supplier_evaluation_score_index" on "supplier_evaluation" ("score");

alter table "acceptance" add "user_opinion" text null, add "date_published" date null;
comment on column "acceptance"."user_opinion" is '服务对象意见 · opinion of those served, for a public service (实施条例 45)';
comment on column "acceptance"."date_published" is '公告日期 · date published, for a public service (实施条例 45)';
comment on column "acceptance"."signed_by_id" is '签字岗位，无人签字则为空 · post that signed; null when nobody did';
alter table "contract" add "is_public_service" boolean not null default false, add "amount_supplemented_amount" numeric(22,2) null, add "amount_supplemented_currency" text null, add "ended_on" date null;
comment on column "contract"."is_public_service" is '是否为政府向社会公众提供的公共服务项目 · whether it buys a public service (实施条例 45)';
comment on column "contract"."amount_supplemented_amount" is '补充合同金额合计 · sum of the supplementary contracts (政府采购法 49)';
comment on column "contract"."amount_supplemented_currency" is '补充合同金额合计 · sum of the supplementary contracts (政府采购法 49)';
comment on column "contract"."ended_on" is '终结日期：履行完毕或终止 · day it came to a close, performed or terminated';

alter table "arrears_complaint" enable row level security;
alter table "arrears_complaint" force row level security;
create policy "row_visible" on "arrears_complaint" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (receiver_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (handler_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "arrears_complaint" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "arrears_complaint" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "arrears_report" enable row level security;
alter table "arrears_report" force row level security;
create policy "row_visible" on "arrears_report" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "arrears_report" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "arrears_report" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "challenge" enable row level security;
alter table "challenge" force row level security;
create policy "row_visible" on "challenge" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "challenge" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "challenge" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "complaint" enable row level security;
alter table "complaint" force row level security;
create policy "row_visible" on "complaint" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (authority_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "complaint" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "complaint" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "contract_change" enable row level security;
alter table "contract_change" force row level security;
create policy "row_visible" on "contract_change" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "contract_change" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "contract_change" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "disclosure" enable row level security;
alter table "disclosure" force row level security;
create policy "row_visible" on "disclosure" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (publisher_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "disclosure" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "disclosure" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "inquiry" enable row level security;
alter table "inquiry" force row level security;
create policy "row_visible" on "inquiry" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "inquiry" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "inquiry" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "penalty" enable row level security;
alter table "penalty" force row level security;
create policy "row_visible" on "penalty" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.p3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.p4', true), ''), ',', ''))::text[])) or (person_id = (select nullif(current_setting('app.person', true), '')::uuid)) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "penalty" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "penalty" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "receivable" enable row level security;
alter table "receivable" force row level security;
create policy "row_visible" on "receivable" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "receivable" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "receivable" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "supplier_evaluation" enable row level security;
alter table "supplier_evaluation" force row level security;
create policy "row_visible" on "supplier_evaluation" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "supplier_evaluation" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "supplier_evaluation" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

-- A challenge is complained of once, a contract evaluated once, a decision recorded once, a year reported on once.
create unique index complaint_of_challenge on complaint (challenge_id);
create unique index supplier_evaluation_of_contract on supplier_evaluation (contract_id);
create unique index penalty_number on penalty (authority_id, decision_number);
create unique index arrears_report_of_year on arrears_report (body_id, year);
create unique index disclosure_once on disclosure (record);
