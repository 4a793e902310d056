create table "balance" (
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
  "kind" text not null,
  "scope" text not null,
  "from" date not null,
  "until" date not null,
  "opening_amount" numeric(22,2) not null,
  "opening_currency" text not null,
  "borrowed_amount" numeric(22,2) not null,
  "borrowed_currency" text not null,
  "repaid_amount" numeric(22,2) not null,
  "repaid_currency" text not null,
  "closing_amount" numeric(22,2) not null,
  "closing_currency" text not null,
  "approved_on" date null,
  "document" text not null,
  primary key ("id")
);
comment on table "balance" is '地方政府债务余额 · Outstanding debt of a local government';
comment on column "balance"."id" is '标识';
comment on column "balance"."level" is '数据级别 1–4';
comment on column "balance"."visible_from" is '公开起始日';
comment on column "balance"."visible_until" is '公开截止日';
comment on column "balance"."version" is '版本号';
comment on column "balance"."recorded_at" is '登记时刻';
comment on column "balance"."salt" is '个人信息摘要盐值';
comment on column "balance"."division_id" is '所属行政区划 · division';
comment on column "balance"."division_path" is '区划路径';
comment on column "balance"."government_id" is '政府 · government';
comment on column "balance"."kind" is '债务类别 · kind of debt';
comment on column "balance"."scope" is '统计范围 · of whom it tells';
comment on column "balance"."from" is '期初 · first day of the period';
comment on column "balance"."until" is '期末，余额为当日数 · last day of the period: the balance is of this day';
comment on column "balance"."opening_amount" is '期初余额 · balance before the period';
comment on column "balance"."opening_currency" is '期初余额 · balance before the period';
comment on column "balance"."borrowed_amount" is '本期举借 · borrowed in the period';
comment on column "balance"."borrowed_currency" is '本期举借 · borrowed in the period';
comment on column "balance"."repaid_amount" is '本期偿还本金 · principal repaid in the period';
comment on column "balance"."repaid_currency" is '本期偿还本金 · principal repaid in the period';
comment on column "balance"."closing_amount" is '期末余额 · balance at the end of the period';
comment on column "balance"."closing_currency" is '期末余额 · balance at the end of the period';
comment on column "balance"."approved_on" is '决算批准日期 · day the final accounts were approved';
comment on column "balance"."document" is '报表或决算文件 · statement or document of the final accounts';
create index "balance_division_id_index" on "balance" ("division_id");
create index "balance_division_path_index" on "balance" ("division_path");
create index "balance_government_id_index" on "balance" ("government_id");
create index "balance_kind_index" on "balance" ("kind");
create index "balance_scope_index" on "balance" ("scope");
create index "balance_until_index" on "balance" ("until");

create table "bond" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "code" text not null,
  "name" text not null,
  "issuer_id" uuid not null,
  "kind" text not null,
  "purpose" text not null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  "coupon_rate" numeric(30,10) not null,
  "frequency" text not null,
  "day_count" text not null,
  "principal" text not null,
  "issued_on" date not null,
  "interest_from" date not null,
  "matures_on" date not null,
  "documents_disclosed_on" date null,
  "repayment_plan" text not null,
  "project" text null,
  "project_revenue_amount" numeric(22,2) null,
  "project_revenue_currency" text null,
  primary key ("id")
);
comment on table "bond" is '地方政府债券 · Local government bond';
comment on column "bond"."id" is '标识';
comment on column "bond"."level" is '数据级别 1–4';
comment on column "bond"."visible_from" is '公开起始日';
comment on column "bond"."visible_until" is '公开截止日';
comment on column "bond"."version" is '版本号';
comment on column "bond"."recorded_at" is '登记时刻';
comment on column "bond"."salt" is '个人信息摘要盐值';
comment on column "bond"."division_id" is '所属行政区划 · division';
comment on column "bond"."division_path" is '区划路径';
comment on column "bond"."code" is '债券代码 · code of the bond';
comment on column "bond"."name" is '债券名称 · name of the bond';
comment on column "bond"."issuer_id" is '发行人，省级人民政府 · issuer, a provincial government (预算法 35)';
comment on column "bond"."kind" is '债务类别 · kind of debt';
comment on column "bond"."purpose" is '债券用途 · what it is issued for';
comment on column "bond"."amount_amount" is '发行额 · amount issued';
comment on column "bond"."amount_currency" is '发行额 · amount issued';
comment on column "bond"."coupon_rate" is '票面年利率，0.0287 即 2.87% · yearly coupon rate';
comment on column "bond"."frequency" is '付息频率 · how often interest is paid';
comment on column "bond"."day_count" is '计息基础 · how days count';
comment on column "bond"."principal" is '还本方式 · how the principal is repaid';
comment on column "bond"."issued_on" is '发行日期 · day of issue';
comment on column "bond"."interest_from" is '起息日 · day interest begins to run';
comment on column "bond"."matures_on" is '到期日 · day of maturity';
comment on column "bond"."documents_disclosed_on" is '发行文件披露日期 · day the documents of the issue were disclosed';
comment on column "bond"."repayment_plan" is '偿还计划与资金来源 · plan of repayment and where its funds come from (预算法 35)';
comment on column "bond"."project" is '项目 · project the bond is for';
comment on column "bond"."project_revenue_amount" is '项目存续期预期收入 · revenue expected of the project over the term';
comment on column "bond"."project_revenue_currency" is '项目存续期预期收入 · revenue expected of the project over the term';
create index "bond_division_id_index" on "bond" ("division_id");
create index "bond_division_path_index" on "bond" ("division_path");
create index "bond_code_index" on "bond" ("code");
create index "bond_issuer_id_index" on "bond" ("issuer_id");
create index "bond_kind_index" on "bond" ("kind");
create index "bond_purpose_index" on "bond" ("purpose");
create index "bond_amount_amount_index" on "bond" ("amount_amount");
create index "bond_issued_on_index" on "bond" ("issued_on");
create index "bond_matures_on_index" on "bond" ("matures_on");

create table "contingent" (
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
  "body_id" uuid not null,
  "kind" text not null,
  "debtor_id" uuid null,
  "creditor" text not null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  "given_on" date not null,
  "ends_on" date null,
  "exception" text null,
  "released_on" date null,
  "release_document" text null,
  primary key ("id")
);
comment on table "contingent" is '或有债务 · Contingent debt: a body stands in for the debt of another';
comment on column "contingent"."id" is '标识';
comment on column "contingent"."level" is '数据级别 1–4';
comment on column "contingent"."visible_from" is '公开起始日';
comment on column "contingent"."visible_until" is '公开截止日';
comment on column "contingent"."version" is '版本号';
comment on column "contingent"."recorded_at" is '登记时刻';
comment on column "contingent"."salt" is '个人信息摘要盐值';
comment on column "contingent"."division_id" is '所属行政区划 · division';
comment on column "contingent"."division_path" is '区划路径';
comment on column "contingent"."number" is '文件编号 · number of the document';
comment on column "contingent"."body_id" is '出具机关 · body that stands in';
comment on column "contingent"."kind" is '形式 · form';
comment on column "contingent"."debtor_id" is '债务人 · whose debt it is';
comment on column "contingent"."creditor" is '债权人 · creditor';
comment on column "contingent"."amount_amount" is '金额 · amount';
comment on column "contingent"."amount_currency" is '金额 · amount';
comment on column "contingent"."given_on" is '出具日期 · day it was given';
comment on column "contingent"."ends_on" is '责任到期日 · day it ends by itself';
comment on column "contingent"."exception" is '法定例外，无则空 · exception it rests on, if any';
comment on column "contingent"."released_on" is '解除日期 · day it was released';
comment on column "contingent"."release_document" is '解除文件 · document of the release';
create index "contingent_division_id_index" on "contingent" ("division_id");
create index "contingent_division_path_index" on "contingent" ("division_path");
create index "contingent_number_index" on "contingent" ("number");
create index "contingent_body_id_index" on "contingent" ("body_id");
create index "contingent_kind_index" on "contingent" ("kind");
create index "contingent_debtor_id_index" on "contingent" ("debtor_id");
create index "contingent_given_on_index" on "contingent" ("given_on");
create index "contingent_released_on_index" on "contingent" ("released_on");

create table "emergency" (
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
  "kind" text not null,
  "occurred_on" date not null,
  "foreseen_for" date null,
  "description" text not null,
  "is_of_province" boolean not null,
  "defaulted_amount" numeric(22,2) null,
  "defaulted_currency" text null,
  "was_due_amount" numeric(22,2) null,
  "was_due_currency" text null,
  "units_affected" integer null,
  "units_total" integer null,
  "failed_auctions" integer null,
  "reported_on" date null,
  "reported_to_id" uuid null,
  "report_document" text null,
  "declared_level" text null,
  "declared_on" date null,
  "declaration_document" text null,
  "ended_on" date null,
  "outcome" text null,
  primary key ("id")
);
comment on table "emergency" is '债务风险事件 · Event of debt risk';
comment on column "emergency"."id" is '标识';
comment on column "emergency"."level" is '数据级别 1–4';
comment on column "emergency"."visible_from" is '公开起始日';
comment on column "emergency"."visible_until" is '公开截止日';
comment on column "emergency"."version" is '版本号';
comment on column "emergency"."recorded_at" is '登记时刻';
comment on column "emergency"."salt" is '个人信息摘要盐值';
comment on column "emergency"."division_id" is '所属行政区划 · division';
comment on column "emergency"."division_path" is '区划路径';
comment on column "emergency"."government_id" is '政府 · government';
comment on column "emergency"."kind" is '事件种类 · kind';
comment on column "emergency"."occurred_on" is '发生或预判日期 · day it occurred, or was foreseen';
comment on column "emergency"."foreseen_for" is '预计无力偿还的到期日 · due day that cannot be met, of a foreseen inability';
comment on column "emergency"."description" is '事件经过 · what happened';
comment on column "emergency"."is_of_province" is '是否省级政府本身 · whether the province itself is in default';
comment on column "emergency"."defaulted_amount" is '违约金额 · amount in default';
comment on column "emergency"."defaulted_currency" is '违约金额 · amount in default';
comment on column "emergency"."was_due_amount" is '同期应还本息 · all that was due in the same period';
comment on column "emergency"."was_due_currency" is '同期应还本息 · all that was due in the same period';
comment on column "emergency"."units_affected" is '发生违约的市县数 · governments in default';
comment on column "emergency"."units_total" is '辖内市县总数 · governments there are';
comment on column "emergency"."failed_auctions" is '连续发行失败次数 · auctions that failed in a row';
comment on column "emergency"."reported_on" is '报告日期 · day it was reported';
comment on column "emergency"."reported_to_id" is '报告对象 · to whom';
comment on column "emergency"."report_document" is '报告文件 · document of the report';
comment on column "emergency"."declared_level" is '宣布的响应级别 · level that was declared';
comment on column "emergency"."declared_on" is '启动响应日期 · day the response began';
comment on column "emergency"."declaration_document" is '响应文件 · document of the response';
comment on column "emergency"."ended_on" is '响应结束日期 · day the response ended';
comment on column "emergency"."outcome" is '处置结果 · what came of it';
create index "emergency_division_id_index" on "emergency" ("division_id");
create index "emergency_division_path_index" on "emergency" ("division_path");
create index "emergency_government_id_index" on "emergency" ("government_id");
create index "emergency_kind_index" on "emergency" ("kind");
create index "emergency_occurred_on_index" on "emergency" ("occurred_on");
create index "emergency_reported_on_index" on "emergency" ("reported_on");
create index "emergency_reported_to_id_index" on "emergency" ("reported_to_id");
create index "emergency_declared_level_index" on "emergency" ("declared_level");
create index "emergency_ended_on_index" on "emergency" ("ended_on");

create table "fiscal_capacity" (
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
  "resources_amount" numeric(22,2) not null,
  "resources_currency" text not null,
  "general_spending_amount" numeric(22,2) not null,
  "general_spending_currency" text not null,
  "fund_spending_amount" numeric(22,2) not null,
  "fund_spending_currency" text not null,
  "general_interest_amount" numeric(22,2) not null,
  "general_interest_currency" text not null,
  "special_interest_amount" numeric(22,2) not null,
  "special_interest_currency" text not null,
  "document" text not null,
  primary key ("id")
);
comment on table "fiscal_capacity" is '综合财力与支出 · Fiscal resources and spending of a year';
comment on column "fiscal_capacity"."id" is '标识';
comment on column "fiscal_capacity"."level" is '数据级别 1–4';
comment on column "fiscal_capacity"."visible_from" is '公开起始日';
comment on column "fiscal_capacity"."visible_until" is '公开截止日';
comment on column "fiscal_capacity"."version" is '版本号';
comment on column "fiscal_capacity"."recorded_at" is '登记时刻';
comment on column "fiscal_capacity"."salt" is '个人信息摘要盐值';
comment on column "fiscal_capacity"."division_id" is '所属行政区划 · division';
comment on column "fiscal_capacity"."division_path" is '区划路径';
comment on column "fiscal_capacity"."government_id" is '政府 · government';
comment on column "fiscal_capacity"."year" is '年度 · year';
comment on column "fiscal_capacity"."resources_amount" is '综合财力 · comprehensive fiscal resources';
comment on column "fiscal_capacity"."resources_currency" is '综合财力 · comprehensive fiscal resources';
comment on column "fiscal_capacity"."general_spending_amount" is '一般公共预算支出 · spending of the general budget';
comment on column "fiscal_capacity"."general_spending_currency" is '一般公共预算支出 · spending of the general budget';
comment on column "fiscal_capacity"."fund_spending_amount" is '政府性基金预算支出 · spending of the fund budget';
comment on column "fiscal_capacity"."fund_spending_currency" is '政府性基金预算支出 · spending of the fund budget';
comment on column "fiscal_capacity"."general_interest_amount" is '一般债务付息支出 · interest paid on general debt';
comment on column "fiscal_capacity"."general_interest_currency" is '一般债务付息支出 · interest paid on general debt';
comment on column "fiscal_capacity"."special_interest_amount" is '专项债务付息支出 · interest paid on special debt';
comment on column "fiscal_capacity"."special_interest_currency" is '专项债务付息支出 · interest paid on special debt';
comment on column "fiscal_capacity"."document" is '决算文件 · document of the final accounts';
create index "fiscal_capacity_division_id_index" on "fiscal_capacity" ("division_id");
create index "fiscal_capacity_division_path_index" on "fiscal_capacity" ("division_path");
create index "fiscal_capacity_government_id_index" on "fiscal_capacity" ("government_id");
create index "fiscal_capacity_year_index" on "fiscal_capacity" ("year");

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
comment on table "flag" is '地方政府债务线索 · Lead in local government debt';
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

create table "hidden_debt" (
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
  "body_id" uuid not null,
  "creditor" text not null,
  "origin" text not null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  "unresolved_amount" numeric(22,2) not null,
  "unresolved_currency" text not null,
  "incurred_on" date not null,
  "resolve_by" date not null,
  "document" text not null,
  primary key ("id")
);
comment on table "hidden_debt" is '隐性债务 · Hidden debt (L4)';
comment on column "hidden_debt"."id" is '标识';
comment on column "hidden_debt"."level" is '数据级别 1–4';
comment on column "hidden_debt"."visible_from" is '公开起始日';
comment on column "hidden_debt"."visible_until" is '公开截止日';
comment on column "hidden_debt"."version" is '版本号';
comment on column "hidden_debt"."recorded_at" is '登记时刻';
comment on column "hidden_debt"."salt" is '个人信息摘要盐值';
comment on column "hidden_debt"."division_id" is '所属行政区划 · division';
comment on column "hidden_debt"."division_path" is '区划路径';
comment on column "hidden_debt"."number" is '债务编号 · number';
comment on column "hidden_debt"."body_id" is '举债单位 · body that borrowed';
comment on column "hidden_debt"."creditor" is '债权人 · creditor';
comment on column "hidden_debt"."origin" is '形成方式 · how it came about';
comment on column "hidden_debt"."amount_amount" is '金额 · amount';
comment on column "hidden_debt"."amount_currency" is '金额 · amount';
comment on column "hidden_debt"."unresolved_amount" is '未化解金额 · amount not resolved yet';
comment on column "hidden_debt"."unresolved_currency" is '未化解金额 · amount not resolved yet';
comment on column "hidden_debt"."incurred_on" is '形成日期 · day it came about';
comment on column "hidden_debt"."resolve_by" is '化解期限 · day by which it is to be resolved';
comment on column "hidden_debt"."document" is '依据文件 · document';
create index "hidden_debt_division_id_index" on "hidden_debt" ("division_id");
create index "hidden_debt_division_path_index" on "hidden_debt" ("division_path");
create index "hidden_debt_number_index" on "hidden_debt" ("number");
create index "hidden_debt_body_id_index" on "hidden_debt" ("body_id");
create index "hidden_debt_incurred_on_index" on "hidden_debt" ("incurred_on");
create index "hidden_debt_resolve_by_index" on "hidden_debt" ("resolve_by");

create table "hidden_resolution" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "hidden_id" uuid not null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  "resolved_on" date not null,
  "method" text not null,
  "document" text not null,
  primary key ("id")
);
comment on table "hidden_resolution" is '隐性债务化解 · Resolution of hidden debt (L4)';
comment on column "hidden_resolution"."id" is '标识';
comment on column "hidden_resolution"."level" is '数据级别 1–4';
comment on column "hidden_resolution"."visible_from" is '公开起始日';
comment on column "hidden_resolution"."visible_until" is '公开截止日';
comment on column "hidden_resolution"."version" is '版本号';
comment on column "hidden_resolution"."recorded_at" is '登记时刻';
comment on column "hidden_resolution"."salt" is '个人信息摘要盐值';
comment on column "hidden_resolution"."division_id" is '所属行政区划 · division';
comment on column "hidden_resolution"."division_path" is '区划路径';
comment on column "hidden_resolution"."hidden_id" is '隐性债务 · hidden debt';
comment on column "hidden_resolution"."amount_amount" is '化解金额 · amount resolved';
comment on column "hidden_resolution"."amount_currency" is '化解金额 · amount resolved';
comment on column "hidden_resolution"."resolved_on" is '化解日期 · day it was resolved';
comment on column "hidden_resolution"."method" is '化解方式 · how';
comment on column "hidden_resolution"."document" is '依据文件 · document';
create index "hidden_resolution_division_id_index" on "hidden_resolution" ("division_id");
create index "hidden_resolution_division_path_index" on "hidden_resolution" ("division_path");
create index "hidden_resolution_hidden_id_index" on "hidden_resolution" ("hidden_id");
create index "hidden_resolution_resolved_on_index" on "hidden_resolution" ("resolved_on");

create table "instalment" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "share_id" uuid not null,
  "bond_id" uuid not null,
  "kind" text not null,
  "debtor_id" uuid not null,
  "creditor_id" uuid null,
  "due_on" date not null,
  "principal_amount" numeric(22,2) not null,
  "principal_currency" text not null,
  "interest_amount" numeric(22,2) not null,
  "interest_currency" text not null,
  "settled_on" date null,
  primary key ("id")
);
comment on table "instalment" is '还本付息分期 · Instalment of principal and interest';
comment on column "instalment"."id" is '标识';
comment on column "instalment"."level" is '数据级别 1–4';
comment on column "instalment"."visible_from" is '公开起始日';
comment on column "instalment"."visible_until" is '公开截止日';
comment on column "instalment"."version" is '版本号';
comment on column "instalment"."recorded_at" is '登记时刻';
comment on column "instalment"."salt" is '个人信息摘要盐值';
comment on column "instalment"."division_id" is '所属行政区划 · division';
comment on column "instalment"."division_path" is '区划路径';
comment on column "instalment"."share_id" is '债券资金份额 · share';
comment on column "instalment"."bond_id" is '债券 · bond';
comment on column "instalment"."kind" is '债务类别 · kind of debt';
comment on column "instalment"."debtor_id" is '偿债政府 · government that pays';
comment on column "instalment"."creditor_id" is '债权政府，债券持有人为空 · government it is owed to; null for bondholders';
comment on column "instalment"."due_on" is '到期日 · day it falls due';
comment on column "instalment"."principal_amount" is '应还本金 · principal';
comment on column "instalment"."principal_currency" is '应还本金 · principal';
comment on column "instalment"."interest_amount" is '应付利息 · interest';
comment on column "instalment"."interest_currency" is '应付利息 · interest';
comment on column "instalment"."settled_on" is '还清日期 · day it was paid in full; null while it is not';
create index "instalment_division_id_index" on "instalment" ("division_id");
create index "instalment_division_path_index" on "instalment" ("division_path");
create index "instalment_share_id_index" on "instalment" ("share_id");
create index "instalment_bond_id_index" on "instalment" ("bond_id");
create index "instalment_kind_index" on "instalment" ("kind");
create index "instalment_debtor_id_index" on "instalment" ("debtor_id");
create index "instalment_creditor_id_index" on "instalment" ("creditor_id");
create index "instalment_due_on_index" on "instalment" ("due_on");
create index "instalment_settled_on_index" on "instalment" ("settled_on");

create table "debt_limit" (
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
  "kind" text not null,
  "scope" text not null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  "approved_on" date not null,
  "approved_by" text not null,
  "document" text not null,
  primary key ("id")
);
comment on table "debt_limit" is '地方政府债务限额 · Limit of local government debt';
comment on column "debt_limit"."id" is '标识';
comment on column "debt_limit"."level" is '数据级别 1–4';
comment on column "debt_limit"."visible_from" is '公开起始日';
comment on column "debt_limit"."visible_until" is '公开截止日';
comment on column "debt_limit"."version" is '版本号';
comment on column "debt_limit"."recorded_at" is '登记时刻';
comment on column "debt_limit"."salt" is '个人信息摘要盐值';
comment on column "debt_limit"."division_id" is '所属行政区划 · division';
comment on column "debt_limit"."division_path" is '区划路径';
comment on column "debt_limit"."government_id" is '政府 · government';
comment on column "debt_limit"."year" is '年度 · year';
comment on column "debt_limit"."kind" is '债务类别 · kind of debt';
comment on column "debt_limit"."scope" is '统计范围 · of whom it tells';
comment on column "debt_limit"."amount_amount" is '限额 · limit (预算法 35)';
comment on column "debt_limit"."amount_currency" is '限额 · limit (预算法 35)';
comment on column "debt_limit"."approved_on" is '批准日期 · day of approval (预算法实施条例 43–45)';
comment on column "debt_limit"."approved_by" is '批准机关 · who approved, such as the standing committee of the people’s congress';
comment on column "debt_limit"."document" is '批准文件 · document of approval';
create index "debt_limit_division_id_index" on "debt_limit" ("division_id");
create index "debt_limit_division_path_index" on "debt_limit" ("division_path");
create index "debt_limit_government_id_index" on "debt_limit" ("government_id");
create index "debt_limit_year_index" on "debt_limit" ("year");
create index "debt_limit_kind_index" on "debt_limit" ("kind");
create index "debt_limit_scope_index" on "debt_limit" ("scope");
create index "debt_limit_approved_on_index" on "debt_limit" ("approved_on");

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
comment on table "obligation" is '地方政府债务义务 · Obligation of local government debt';
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

create table "payment" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "instalment_id" uuid not null,
  "debtor_id" uuid not null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  "paid_on" date not null,
  "funds_from" text not null,
  "voucher" text null,
  primary key ("id")
);
comment on table "payment" is '还本付息 · Payment of principal and interest';
comment on column "payment"."id" is '标识';
comment on column "payment"."level" is '数据级别 1–4';
comment on column "payment"."visible_from" is '公开起始日';
comment on column "payment"."visible_until" is '公开截止日';
comment on column "payment"."version" is '版本号';
comment on column "payment"."recorded_at" is '登记时刻';
comment on column "payment"."salt" is '个人信息摘要盐值';
comment on column "payment"."division_id" is '所属行政区划 · division';
comment on column "payment"."division_path" is '区划路径';
comment on column "payment"."instalment_id" is '还本付息分期 · instalment';
comment on column "payment"."debtor_id" is '偿债政府 · government that paid';
comment on column "payment"."amount_amount" is '金额 · amount';
comment on column "payment"."amount_currency" is '金额 · amount';
comment on column "payment"."paid_on" is '支付日期 · day of payment';
comment on column "payment"."funds_from" is '资金来源 · where the money came from';
comment on column "payment"."voucher" is '支付凭证 · voucher';
create index "payment_division_id_index" on "payment" ("division_id");
create index "payment_division_path_index" on "payment" ("division_path");
create index "payment_instalment_id_index" on "payment" ("instalment_id");
create index "payment_debtor_id_index" on "payment" ("debtor_id");
create index "payment_paid_on_index" on "payment" ("paid_on");
create index "payment_funds_from_index" on "payment" ("funds_from");

create table "proceeds_use" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "share_id" uuid not null,
  "holder_id" uuid not null,
  "user_id" uuid not null,
  "project" text not null,
  "purpose" text not null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  "spent_on" date not null,
  "change_document" text null,
  "voucher" text null,
  primary key ("id")
);
comment on table "proceeds_use" is '债券资金使用 · Use of the proceeds of a bond';
comment on column "proceeds_use"."id" is '标识';
comment on column "proceeds_use"."level" is '数据级别 1–4';
comment on column "proceeds_use"."visible_from" is '公开起始日';
comment on column "proceeds_use"."visible_until" is '公开截止日';
comment on column "proceeds_use"."version" is '版本号';
comment on column "proceeds_use"."recorded_at" is '登记时刻';
comment on column "proceeds_use"."salt" is '个人信息摘要盐值';
comment on column "proceeds_use"."division_id" is '所属行政区划 · division';
comment on column "proceeds_use"."division_path" is '区划路径';
comment on column "proceeds_use"."share_id" is '债券资金份额 · share it was taken from';
comment on column "proceeds_use"."holder_id" is '资金所属政府 · government whose share it is';
comment on column "proceeds_use"."user_id" is '用款单位 · body that spent it';
comment on column "proceeds_use"."project" is '实际用于的项目 · project it was spent on';
comment on column "proceeds_use"."purpose" is '支出性质 · what it was spent on';
comment on column "proceeds_use"."amount_amount" is '金额 · amount';
comment on column "proceeds_use"."amount_currency" is '金额 · amount';
comment on column "proceeds_use"."spent_on" is '支出日期 · day it was spent';
comment on column "proceeds_use"."change_document" is '用途调整批准文件 · approval of another use';
comment on column "proceeds_use"."voucher" is '支付凭证 · voucher';
create index "proceeds_use_division_id_index" on "proceeds_use" ("division_id");
create index "proceeds_use_division_path_index" on "proceeds_use" ("division_path");
create index "proceeds_use_share_id_index" on "proceeds_use" ("share_id");
create index "proceeds_use_holder_id_index" on "proceeds_use" ("holder_id");
create index "proceeds_use_user_id_index" on "proceeds_use" ("user_id");
create index "proceeds_use_purpose_index" on "proceeds_use" ("purpose");
create index "proceeds_use_spent_on_index" on "proceeds_use" ("spent_on");

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
comment on table "publication" is '债务信息公开 · Publication of what is told of debt';
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

create table "rating" (
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
  "bond_id" uuid null,
  "agency" text not null,
  "grade" text not null,
  "outlook" text null,
  "rated_on" date not null,
  "document" text not null,
  primary key ("id")
);
comment on table "rating" is '信用评级 · Rating of a government or a bond';
comment on column "rating"."id" is '标识';
comment on column "rating"."level" is '数据级别 1–4';
comment on column "rating"."visible_from" is '公开起始日';
comment on column "rating"."visible_until" is '公开截止日';
comment on column "rating"."version" is '版本号';
comment on column "rating"."recorded_at" is '登记时刻';
comment on column "rating"."salt" is '个人信息摘要盐值';
comment on column "rating"."division_id" is '所属行政区划 · division';
comment on column "rating"."division_path" is '区划路径';
comment on column "rating"."government_id" is '被评政府，债券评级为发行人 · government rated; of a bond its issuer';
comment on column "rating"."bond_id" is '被评债券，政府评级为空 · bond rated; null when the government is';
comment on column "rating"."agency" is '评级机构或评定机关 · agency, or authority that assessed';
comment on column "rating"."grade" is '等级，如 AAA、黄色 · grade';
comment on column "rating"."outlook" is '展望 · outlook';
comment on column "rating"."rated_on" is '评定日期 · day of the rating';
comment on column "rating"."document" is '报告或通报文件 · report';
create index "rating_division_id_index" on "rating" ("division_id");
create index "rating_division_path_index" on "rating" ("division_path");
create index "rating_government_id_index" on "rating" ("government_id");
create index "rating_bond_id_index" on "rating" ("bond_id");
create index "rating_grade_index" on "rating" ("grade");
create index "rating_rated_on_index" on "rating" ("rated_on");

create table "repayment_source" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "instalment_id" uuid not null,
  "debtor_id" uuid not null,
  "funds_from" text not null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  "secured_on" date not null,
  "document" text not null,
  primary key ("id")
);
comment on table "repayment_source" is '偿债资金来源 · Funds secured for repayment';
comment on column "repayment_source"."id" is '标识';
comment on column "repayment_source"."level" is '数据级别 1–4';
comment on column "repayment_source"."visible_from" is '公开起始日';
comment on column "repayment_source"."visible_until" is '公开截止日';
comment on column "repayment_source"."version" is '版本号';
comment on column "repayment_source"."recorded_at" is '登记时刻';
comment on column "repayment_source"."salt" is '个人信息摘要盐值';
comment on column "repayment_source"."division_id" is '所属行政区划 · division';
comment on column "repayment_source"."division_path" is '区划路径';
comment on column "repayment_source"."instalment_id" is '还本付息分期 · instalment';
comment on column "repayment_source"."debtor_id" is '偿债政府 · government that pays';
comment on column "repayment_source"."funds_from" is '资金来源 · where the money comes from';
comment on column "repayment_source"."amount_amount" is '落实金额 · amount secured';
comment on column "repayment_source"."amount_currency" is '落实金额 · amount secured';
comment on column "repayment_source"."secured_on" is '落实日期 · day it was secured';
comment on column "repayment_source"."document" is '依据文件，如预算安排 · document, such as the budget that provides for it';
create index "repayment_source_division_id_index" on "repayment_source" ("division_id");
create index "repayment_source_division_path_index" on "repayment_source" ("division_path");
create index "repayment_source_instalment_id_index" on "repayment_source" ("instalment_id");
create index "repayment_source_debtor_id_index" on "repayment_source" ("debtor_id");
create index "repayment_source_funds_from_index" on "repayment_source" ("funds_from");
create index "repayment_source_secured_on_index" on "repayment_source" ("secured_on");

create table "restructuring_plan" (
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
  "number" text not null,
  "reason" text not null,
  "measures" text[] not null,
  "responsible_post_id" uuid null,
  "adopted_on" date not null,
  "approved_by" text not null,
  "complete_by" date not null,
  "completed_on" date null,
  "evidence" text null,
  primary key ("id")
);
comment on table "restructuring_plan" is '财政重整计划 · Fiscal restructuring plan';
comment on column "restructuring_plan"."id" is '标识';
comment on column "restructuring_plan"."level" is '数据级别 1–4';
comment on column "restructuring_plan"."visible_from" is '公开起始日';
comment on column "restructuring_plan"."visible_until" is '公开截止日';
comment on column "restructuring_plan"."version" is '版本号';
comment on column "restructuring_plan"."recorded_at" is '登记时刻';
comment on column "restructuring_plan"."salt" is '个人信息摘要盐值';
comment on column "restructuring_plan"."division_id" is '所属行政区划 · division';
comment on column "restructuring_plan"."division_path" is '区划路径';
comment on column "restructuring_plan"."government_id" is '政府 · government';
comment on column "restructuring_plan"."number" is '文号 · document number';
comment on column "restructuring_plan"."reason" is '启动原因 · why it was adopted';
comment on column "restructuring_plan"."measures" is '重整措施 · measures';
comment on column "restructuring_plan"."responsible_post_id" is '责任岗位 · post responsible';
comment on column "restructuring_plan"."adopted_on" is '制定日期 · day of adoption';
comment on column "restructuring_plan"."approved_by" is '批准机关 · who approved';
comment on column "restructuring_plan"."complete_by" is '重整期限 · day by which it is to be carried out';
comment on column "restructuring_plan"."completed_on" is '完成日期 · day it was carried out';
comment on column "restructuring_plan"."evidence" is '完成依据 · evidence that it was';
create index "restructuring_plan_division_id_index" on "restructuring_plan" ("division_id");
create index "restructuring_plan_division_path_index" on "restructuring_plan" ("division_path");
create index "restructuring_plan_government_id_index" on "restructuring_plan" ("government_id");
create index "restructuring_plan_number_index" on "restructuring_plan" ("number");
create index "restructuring_plan_responsible_post_id_index" on "restructuring_plan" ("responsible_post_id");
create index "restructuring_plan_adopted_on_index" on "restructuring_plan" ("adopted_on");
create index "restructuring_plan_complete_by_index" on "restructuring_plan" ("complete_by");
create index "restructuring_plan_completed_on_index" on "restructuring_plan" ("completed_on");

create table "share" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "bond_id" uuid not null,
  "kind" text not null,
  "holder_id" uuid not null,
  "from_id" uuid null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  "received_on" date not null,
  "document" text not null,
  "approval_document" text null,
  "late_rate" numeric(30,10) null,
  "project" text null,
  primary key ("id")
);
comment on table "share" is '债券资金份额 · Share in a bond, by issue or by on-lending';
comment on column "share"."id" is '标识';
comment on column "share"."level" is '数据级别 1–4';
comment on column "share"."visible_from" is '公开起始日';
comment on column "share"."visible_until" is '公开截止日';
comment on column "share"."version" is '版本号';
comment on column "share"."recorded_at" is '登记时刻';
comment on column "share"."salt" is '个人信息摘要盐值';
comment on column "share"."division_id" is '所属行政区划 · division';
comment on column "share"."division_path" is '区划路径';
comment on column "share"."bond_id" is '债券 · bond';
comment on column "share"."kind" is '债务类别 · kind of debt';
comment on column "share"."holder_id" is '资金所属政府 · government that has it';
comment on column "share"."from_id" is '转贷自，发行人为空 · share it was on-lent from; null for the issuer’s';
comment on column "share"."amount_amount" is '金额 · amount';
comment on column "share"."amount_currency" is '金额 · amount';
comment on column "share"."received_on" is '到账日期 · day it was received';
comment on column "share"."document" is '债券代码或转贷协议 · code of the bond, or agreement of on-lending';
comment on column "share"."approval_document" is '批准文件，本级人大常委会 · approval of the standing committee (预算法实施条例 43–45)';
comment on column "share"."late_rate" is '约定逾期年利率 · agreed yearly rate of interest on arrears';
comment on column "share"."project" is '项目 · project it is for';
create index "share_division_id_index" on "share" ("division_id");
create index "share_division_path_index" on "share" ("division_path");
create index "share_bond_id_index" on "share" ("bond_id");
create index "share_kind_index" on "share" ("kind");
create index "share_holder_id_index" on "share" ("holder_id");
create index "share_from_id_index" on "share" ("from_id");
create index "share_received_on_index" on "share" ("received_on");

create table "violation" (
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
  "facts" text not null,
  "amount_amount" numeric(22,2) null,
  "amount_currency" text null,
  "authority_id" uuid not null,
  "number" text not null,
  "found_on" date not null,
  "rectify_by" date not null,
  "rectified_on" date null,
  "rectification" text null,
  primary key ("id")
);
comment on table "violation" is '债务违法违规认定 · Violation found by an authority';
comment on column "violation"."id" is '标识';
comment on column "violation"."level" is '数据级别 1–4';
comment on column "violation"."visible_from" is '公开起始日';
comment on column "violation"."visible_until" is '公开截止日';
comment on column "violation"."version" is '版本号';
comment on column "violation"."recorded_at" is '登记时刻';
comment on column "violation"."salt" is '个人信息摘要盐值';
comment on column "violation"."division_id" is '所属行政区划 · division';
comment on column "violation"."division_path" is '区划路径';
comment on column "violation"."body_id" is '责任单位 · body responsible';
comment on column "violation"."responsible_post_id" is '责任岗位 · post responsible (预算法 94)';
comment on column "violation"."ground" is '情形 · ground';
comment on column "violation"."facts" is '事实 · facts';
comment on column "violation"."amount_amount" is '涉及金额 · amount concerned';
comment on column "violation"."amount_currency" is '涉及金额 · amount concerned';
comment on column "violation"."authority_id" is '认定机关 · authority that found it';
comment on column "violation"."number" is '认定文号 · number of the finding';
comment on column "violation"."found_on" is '认定日期 · day of the finding';
comment on column "violation"."rectify_by" is '整改期限 · day by which it is to be put right';
comment on column "violation"."rectified_on" is '整改完成日期 · day it was put right';
comment on column "violation"."rectification" is '整改情况 · how it was put right';
create index "violation_division_id_index" on "violation" ("division_id");
create index "violation_division_path_index" on "violation" ("division_path");
create index "violation_body_id_index" on "violation" ("body_id");
create index "violation_responsible_post_id_index" on "violation" ("responsible_post_id");
create index "violation_ground_index" on "violation" ("ground");
create index "violation_authority_id_index" on "violation" ("authority_id");
create index "violation_number_index" on "violation" ("number");
create index "violation_found_on_index" on "violation" ("found_on");
create index "violation_rectify_by_index" on "violation" ("rectify_by");
create index "violation_rectified_on_index" on "violation" ("rectified_on");

alter table "balance" enable row level security;
alter table "balance" force row level security;
create policy "row_visible" on "balance" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (government_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "balance" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "balance" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "bond" enable row level security;
alter table "bond" force row level security;
create policy "row_visible" on "bond" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (issuer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "bond" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "bond" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "contingent" enable row level security;
alter table "contingent" force row level security;
create policy "row_visible" on "contingent" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (debtor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "contingent" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "contingent" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "emergency" enable row level security;
alter table "emergency" force row level security;
create policy "row_visible" on "emergency" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (government_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "emergency" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "emergency" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "fiscal_capacity" enable row level security;
alter table "fiscal_capacity" force row level security;
create policy "row_visible" on "fiscal_capacity" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (government_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "fiscal_capacity" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "fiscal_capacity" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "flag" enable row level security;
alter table "flag" force row level security;
create policy "row_visible" on "flag" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "flag" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "flag" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "hidden_debt" enable row level security;
alter table "hidden_debt" force row level security;
create policy "row_visible" on "hidden_debt" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])));
create policy "row_added" on "hidden_debt" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "hidden_debt" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "hidden_resolution" enable row level security;
alter table "hidden_resolution" force row level security;
create policy "row_visible" on "hidden_resolution" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])));
create policy "row_added" on "hidden_resolution" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "hidden_resolution" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "instalment" enable row level security;
alter table "instalment" force row level security;
create policy "row_visible" on "instalment" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (debtor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (creditor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "instalment" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "instalment" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "debt_limit" enable row level security;
alter table "debt_limit" force row level security;
create policy "row_visible" on "debt_limit" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (government_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "debt_limit" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "debt_limit" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "obligation" enable row level security;
alter table "obligation" force row level security;
create policy "row_visible" on "obligation" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (obligor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (obligee_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "obligation" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "obligation" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "payment" enable row level security;
alter table "payment" force row level security;
create policy "row_visible" on "payment" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (debtor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "payment" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "payment" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "proceeds_use" enable row level security;
alter table "proceeds_use" force row level security;
create policy "row_visible" on "proceeds_use" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (user_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (holder_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "proceeds_use" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "proceeds_use" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "publication" enable row level security;
alter table "publication" force row level security;
create policy "row_visible" on "publication" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])));
create policy "row_added" on "publication" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "publication" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "rating" enable row level security;
alter table "rating" force row level security;
create policy "row_visible" on "rating" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (government_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "rating" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "rating" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "repayment_source" enable row level security;
alter table "repayment_source" force row level security;
create policy "row_visible" on "repayment_source" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (debtor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "repayment_source" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "repayment_source" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "restructuring_plan" enable row level security;
alter table "restructuring_plan" force row level security;
create policy "row_visible" on "restructuring_plan" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (government_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "restructuring_plan" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "restructuring_plan" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "share" enable row level security;
alter table "share" force row level security;
create policy "row_visible" on "share" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (holder_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "share" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "share" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "violation" enable row level security;
alter table "violation" force row level security;
create policy "row_visible" on "violation" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "violation" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "violation" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

-- One figure of a day or a year, one number of who issues it, one publication a channel.
create unique index debt_limit_once on debt_limit (government_id, year, kind, scope, approved_on);
create unique index balance_once on balance (government_id, kind, scope, until);
create unique index fiscal_capacity_year on fiscal_capacity (government_id, year);
create unique index bond_code on bond (code);
create unique index contingent_number on contingent (body_id, number);
create unique index hidden_debt_number on hidden_debt (body_id, number);
create unique index restructuring_plan_number on restructuring_plan (government_id, number);
create unique index violation_number on violation (authority_id, number);
create unique index publication_channel on publication (subject_id, channel);
