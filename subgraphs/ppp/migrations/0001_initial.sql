create table "agreement" (
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
  "implementing_body_id" uuid not null,
  "number" text not null,
  "sponsor_id" uuid not null,
  "company_id" uuid null,
  "date_signed" date not null,
  "starts_on" date not null,
  "ends_on" date not null,
  "signatory_post_id" uuid not null,
  primary key ("id")
);
comment on table "agreement" is '项目协议 · Project agreement';
comment on column "agreement"."id" is '标识';
comment on column "agreement"."level" is '数据级别 1–4';
comment on column "agreement"."visible_from" is '公开起始日';
comment on column "agreement"."visible_until" is '公开截止日';
comment on column "agreement"."version" is '版本号';
comment on column "agreement"."recorded_at" is '登记时刻';
comment on column "agreement"."salt" is '个人信息摘要盐值';
comment on column "agreement"."division_id" is '所属行政区划 · division';
comment on column "agreement"."division_path" is '区划路径';
comment on column "agreement"."project_id" is '项目 · project';
comment on column "agreement"."implementing_body_id" is '实施机构 · implementing body';
comment on column "agreement"."number" is '协议编号 · number';
comment on column "agreement"."sponsor_id" is '社会资本方 · private partner';
comment on column "agreement"."company_id" is '项目公司，未设立的为空 · project company; null when none was founded';
comment on column "agreement"."date_signed" is '签订日期 · date signed';
comment on column "agreement"."starts_on" is '合作期起始日 · first day of the term';
comment on column "agreement"."ends_on" is '合作期截止日 · last day of the term';
comment on column "agreement"."signatory_post_id" is '签署岗位 · post that signed';
create index "agreement_division_id_index" on "agreement" ("division_id");
create index "agreement_division_path_index" on "agreement" ("division_path");
create index "agreement_project_id_index" on "agreement" ("project_id");
create index "agreement_implementing_body_id_index" on "agreement" ("implementing_body_id");
create index "agreement_number_index" on "agreement" ("number");
create index "agreement_sponsor_id_index" on "agreement" ("sponsor_id");
create index "agreement_company_id_index" on "agreement" ("company_id");
create index "agreement_date_signed_index" on "agreement" ("date_signed");
create index "agreement_ends_on_index" on "agreement" ("ends_on");
create index "agreement_signatory_post_id_index" on "agreement" ("signatory_post_id");

create table "appraisal" (
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
  "implementing_body_id" uuid not null,
  "kind" text not null,
  "is_passed" boolean not null,
  "decided_by_id" uuid not null,
  "decided_on" date not null,
  "document" text not null,
  primary key ("id")
);
comment on table "appraisal" is '项目论证与方案 · Appraisal or plan of a project';
comment on column "appraisal"."id" is '标识';
comment on column "appraisal"."level" is '数据级别 1–4';
comment on column "appraisal"."visible_from" is '公开起始日';
comment on column "appraisal"."visible_until" is '公开截止日';
comment on column "appraisal"."version" is '版本号';
comment on column "appraisal"."recorded_at" is '登记时刻';
comment on column "appraisal"."salt" is '个人信息摘要盐值';
comment on column "appraisal"."division_id" is '所属行政区划 · division';
comment on column "appraisal"."division_path" is '区划路径';
comment on column "appraisal"."project_id" is '项目 · project';
comment on column "appraisal"."implementing_body_id" is '实施机构 · implementing body';
comment on column "appraisal"."kind" is '种类 · kind';
comment on column "appraisal"."is_passed" is '是否通过 · whether it was passed';
comment on column "appraisal"."decided_by_id" is '审核或批准机关 · body that decided';
comment on column "appraisal"."decided_on" is '审核或批准日期 · day of the decision';
comment on column "appraisal"."document" is '文件 · document';
create index "appraisal_division_id_index" on "appraisal" ("division_id");
create index "appraisal_division_path_index" on "appraisal" ("division_path");
create index "appraisal_project_id_index" on "appraisal" ("project_id");
create index "appraisal_implementing_body_id_index" on "appraisal" ("implementing_body_id");
create index "appraisal_kind_index" on "appraisal" ("kind");
create index "appraisal_is_passed_index" on "appraisal" ("is_passed");
create index "appraisal_decided_by_id_index" on "appraisal" ("decided_by_id");
create index "appraisal_decided_on_index" on "appraisal" ("decided_on");

create table "breach" (
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
  "implementing_body_id" uuid not null,
  "ground" text not null,
  "body_id" uuid not null,
  "stage" text not null,
  "occurred_on" date not null,
  "commitment_id" uuid null,
  "facts" text not null,
  "determined_by_id" uuid not null,
  "decision_number" text not null,
  "determined_on" date not null,
  "remedy_due_on" date null,
  "remedied_on" date null,
  "remedy" text null,
  primary key ("id")
);
comment on table "breach" is '政府方失信违约记录 · Breach by the government’s side';
comment on column "breach"."id" is '标识';
comment on column "breach"."level" is '数据级别 1–4';
comment on column "breach"."visible_from" is '公开起始日';
comment on column "breach"."visible_until" is '公开截止日';
comment on column "breach"."version" is '版本号';
comment on column "breach"."recorded_at" is '登记时刻';
comment on column "breach"."salt" is '个人信息摘要盐值';
comment on column "breach"."division_id" is '所属行政区划 · division';
comment on column "breach"."division_path" is '区划路径';
comment on column "breach"."project_id" is '项目 · project';
comment on column "breach"."implementing_body_id" is '实施机构 · implementing body';
comment on column "breach"."ground" is '情形 · ground';
comment on column "breach"."body_id" is '违约机关 · body in breach';
comment on column "breach"."stage" is '原因所在阶段 · stage in which its cause lies';
comment on column "breach"."occurred_on" is '原因发生日期 · day its cause arose';
comment on column "breach"."commitment_id" is '所涉承诺事项 · commitment concerned';
comment on column "breach"."facts" is '事实，不对公众 · facts, not for the public';
comment on column "breach"."determined_by_id" is '认定机关 · body that determined it';
comment on column "breach"."decision_number" is '认定文号 · number of the decision';
comment on column "breach"."determined_on" is '认定日期 · day of the decision';
comment on column "breach"."remedy_due_on" is '责令整改期限 · day by which it is to be remedied';
comment on column "breach"."remedied_on" is '整改完成日期 · day it was remedied';
comment on column "breach"."remedy" is '整改情况 · how it was remedied';
create index "breach_division_id_index" on "breach" ("division_id");
create index "breach_division_path_index" on "breach" ("division_path");
create index "breach_project_id_index" on "breach" ("project_id");
create index "breach_implementing_body_id_index" on "breach" ("implementing_body_id");
create index "breach_ground_index" on "breach" ("ground");
create index "breach_body_id_index" on "breach" ("body_id");
create index "breach_stage_index" on "breach" ("stage");
create index "breach_occurred_on_index" on "breach" ("occurred_on");
create index "breach_commitment_id_index" on "breach" ("commitment_id");
create index "breach_determined_by_id_index" on "breach" ("determined_by_id");
create index "breach_decision_number_index" on "breach" ("decision_number");
create index "breach_determined_on_index" on "breach" ("determined_on");
create index "breach_remedied_on_index" on "breach" ("remedied_on");

create table "budget" (
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
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  "document" text not null,
  "adopted_on" date not null,
  primary key ("id")
);
comment on table "budget" is '一般公共预算支出 · General public budget expenditure of a year';
comment on column "budget"."id" is '标识';
comment on column "budget"."level" is '数据级别 1–4';
comment on column "budget"."visible_from" is '公开起始日';
comment on column "budget"."visible_until" is '公开截止日';
comment on column "budget"."version" is '版本号';
comment on column "budget"."recorded_at" is '登记时刻';
comment on column "budget"."salt" is '个人信息摘要盐值';
comment on column "budget"."division_id" is '所属行政区划 · division';
comment on column "budget"."division_path" is '区划路径';
comment on column "budget"."government_id" is '本级人民政府 · government';
comment on column "budget"."year" is '年度 · year';
comment on column "budget"."kind" is '口径，决算优先 · how certain; final accounts come first';
comment on column "budget"."amount_amount" is '本级一般公共预算支出 · general public budget expenditure of the level itself';
comment on column "budget"."amount_currency" is '本级一般公共预算支出 · general public budget expenditure of the level itself';
comment on column "budget"."document" is '来源文件 · document it is taken from';
comment on column "budget"."adopted_on" is '通过日期 · day it was adopted';
create index "budget_division_id_index" on "budget" ("division_id");
create index "budget_division_path_index" on "budget" ("division_path");
create index "budget_government_id_index" on "budget" ("government_id");
create index "budget_year_index" on "budget" ("year");
create index "budget_kind_index" on "budget" ("kind");
create index "budget_adopted_on_index" on "budget" ("adopted_on");

create table "commitment" (
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
  "implementing_body_id" uuid not null,
  "kind" text not null,
  "stage" text not null,
  "title" text not null,
  "clause" text not null,
  "obligor_id" uuid not null,
  "obligee_id" uuid not null,
  "agreed_on" date not null,
  "due_on" date not null,
  "amount_amount" numeric(22,2) null,
  "amount_currency" text null,
  "payable_amount_amount" numeric(22,2) null,
  "payable_amount_currency" text null,
  "performed_on" date null,
  "evidence" text null,
  primary key ("id")
);
comment on table "commitment" is '政府方承诺事项 · What the government’s side undertook in a project agreement';
comment on column "commitment"."id" is '标识';
comment on column "commitment"."level" is '数据级别 1–4';
comment on column "commitment"."visible_from" is '公开起始日';
comment on column "commitment"."visible_until" is '公开截止日';
comment on column "commitment"."version" is '版本号';
comment on column "commitment"."recorded_at" is '登记时刻';
comment on column "commitment"."salt" is '个人信息摘要盐值';
comment on column "commitment"."division_id" is '所属行政区划 · division';
comment on column "commitment"."division_path" is '区划路径';
comment on column "commitment"."project_id" is '项目 · project';
comment on column "commitment"."implementing_body_id" is '实施机构 · implementing body';
comment on column "commitment"."kind" is '种类 · kind';
comment on column "commitment"."stage" is '所属阶段 · stage in which it is to be performed';
comment on column "commitment"."title" is '事项 · what is undertaken';
comment on column "commitment"."clause" is '协议条款 · clause of the agreement or supplement';
comment on column "commitment"."obligor_id" is '义务机关 · body that owes it';
comment on column "commitment"."obligee_id" is '相对方 · project company or private partner to whom it is owed';
comment on column "commitment"."agreed_on" is '约定日期 · day it was agreed';
comment on column "commitment"."due_on" is '约定期限 · last day agreed';
comment on column "commitment"."amount_amount" is '约定金额 · amount agreed';
comment on column "commitment"."amount_currency" is '约定金额 · amount agreed';
comment on column "commitment"."payable_amount_amount" is '绩效考核后应付金额 · amount payable after the review of performance';
comment on column "commitment"."payable_amount_currency" is '绩效考核后应付金额 · amount payable after the review of performance';
comment on column "commitment"."performed_on" is '履行日期 · day it was performed in full';
comment on column "commitment"."evidence" is '履行凭据 · evidence of performance';
create index "commitment_division_id_index" on "commitment" ("division_id");
create index "commitment_division_path_index" on "commitment" ("division_path");
create index "commitment_project_id_index" on "commitment" ("project_id");
create index "commitment_implementing_body_id_index" on "commitment" ("implementing_body_id");
create index "commitment_kind_index" on "commitment" ("kind");
create index "commitment_stage_index" on "commitment" ("stage");
create index "commitment_obligor_id_index" on "commitment" ("obligor_id");
create index "commitment_obligee_id_index" on "commitment" ("obligee_id");
create index "commitment_agreed_on_index" on "commitment" ("agreed_on");
create index "commitment_due_on_index" on "commitment" ("due_on");
create index "commitment_performed_on_index" on "commitment" ("performed_on");

create table "expenditure" (
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
  "government_id" uuid not null,
  "year" integer not null,
  "type" text not null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  "document" text not null,
  "approved_on" date not null,
  "superseded_on" date null,
  primary key ("id")
);
comment on table "expenditure" is '年度财政支出责任 · Expenditure responsibility of a year';
comment on column "expenditure"."id" is '标识';
comment on column "expenditure"."level" is '数据级别 1–4';
comment on column "expenditure"."visible_from" is '公开起始日';
comment on column "expenditure"."visible_until" is '公开截止日';
comment on column "expenditure"."version" is '版本号';
comment on column "expenditure"."recorded_at" is '登记时刻';
comment on column "expenditure"."salt" is '个人信息摘要盐值';
comment on column "expenditure"."division_id" is '所属行政区划 · division';
comment on column "expenditure"."division_path" is '区划路径';
comment on column "expenditure"."project_id" is '项目 · project';
comment on column "expenditure"."government_id" is '承担支出责任的人民政府 · government that bears it';
comment on column "expenditure"."year" is '年度 · year';
comment on column "expenditure"."type" is '类型 · kind';
comment on column "expenditure"."amount_amount" is '一般公共预算支出责任 · responsibility to be borne by the general public budget';
comment on column "expenditure"."amount_currency" is '一般公共预算支出责任 · responsibility to be borne by the general public budget';
comment on column "expenditure"."document" is '论证文件 · document it rests on';
comment on column "expenditure"."approved_on" is '批准日期 · day it was approved';
comment on column "expenditure"."superseded_on" is '被新测算取代之日 · day a newer reckoning took its place';
create index "expenditure_division_id_index" on "expenditure" ("division_id");
create index "expenditure_division_path_index" on "expenditure" ("division_path");
create index "expenditure_project_id_index" on "expenditure" ("project_id");
create index "expenditure_government_id_index" on "expenditure" ("government_id");
create index "expenditure_year_index" on "expenditure" ("year");
create index "expenditure_type_index" on "expenditure" ("type");
create index "expenditure_approved_on_index" on "expenditure" ("approved_on");

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
comment on table "flag" is '政府和社会资本合作线索 · Lead in public-private partnership';
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

create table "growth_assumption" (
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
  "rate" numeric(30,10) not null,
  "source" text not null,
  "document" text not null,
  "adopted_on" date not null,
  primary key ("id")
);
comment on table "growth_assumption" is '支出增长率假设 · Assumption on the growth of expenditure';
comment on column "growth_assumption"."id" is '标识';
comment on column "growth_assumption"."level" is '数据级别 1–4';
comment on column "growth_assumption"."visible_from" is '公开起始日';
comment on column "growth_assumption"."visible_until" is '公开截止日';
comment on column "growth_assumption"."version" is '版本号';
comment on column "growth_assumption"."recorded_at" is '登记时刻';
comment on column "growth_assumption"."salt" is '个人信息摘要盐值';
comment on column "growth_assumption"."division_id" is '所属行政区划 · division';
comment on column "growth_assumption"."division_path" is '区划路径';
comment on column "growth_assumption"."government_id" is '本级人民政府 · government';
comment on column "growth_assumption"."rate" is '年增长率，0.05为百分之五 · growth a year; 0.05 is five per cent';
comment on column "growth_assumption"."source" is '依据 · what it rests on';
comment on column "growth_assumption"."document" is '文件 · document';
comment on column "growth_assumption"."adopted_on" is '采用日期，其后以新者为准 · day it was adopted; the newest counts';
create index "growth_assumption_division_id_index" on "growth_assumption" ("division_id");
create index "growth_assumption_division_path_index" on "growth_assumption" ("division_path");
create index "growth_assumption_government_id_index" on "growth_assumption" ("government_id");
create index "growth_assumption_adopted_on_index" on "growth_assumption" ("adopted_on");

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
comment on table "obligation" is '政府和社会资本合作义务 · Obligation of public-private partnership';
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
  "project_id" uuid not null,
  "implementing_body_id" uuid not null,
  "commitment_id" uuid not null,
  "obligee_id" uuid not null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  "paid_on" date not null,
  "document" text not null,
  primary key ("id")
);
comment on table "payment" is '政府方付款 · Payment by the government’s side';
comment on column "payment"."id" is '标识';
comment on column "payment"."level" is '数据级别 1–4';
comment on column "payment"."visible_from" is '公开起始日';
comment on column "payment"."visible_until" is '公开截止日';
comment on column "payment"."version" is '版本号';
comment on column "payment"."recorded_at" is '登记时刻';
comment on column "payment"."salt" is '个人信息摘要盐值';
comment on column "payment"."division_id" is '所属行政区划 · division';
comment on column "payment"."division_path" is '区划路径';
comment on column "payment"."project_id" is '项目 · project';
comment on column "payment"."implementing_body_id" is '实施机构 · implementing body';
comment on column "payment"."commitment_id" is '承诺事项 · commitment';
comment on column "payment"."obligee_id" is '相对方 · to whom it is owed';
comment on column "payment"."amount_amount" is '支付金额 · amount paid';
comment on column "payment"."amount_currency" is '支付金额 · amount paid';
comment on column "payment"."paid_on" is '支付日期 · day of payment';
comment on column "payment"."document" is '支付凭证 · document of the payment';
create index "payment_division_id_index" on "payment" ("division_id");
create index "payment_division_path_index" on "payment" ("division_path");
create index "payment_project_id_index" on "payment" ("project_id");
create index "payment_implementing_body_id_index" on "payment" ("implementing_body_id");
create index "payment_commitment_id_index" on "payment" ("commitment_id");
create index "payment_obligee_id_index" on "payment" ("obligee_id");
create index "payment_paid_on_index" on "payment" ("paid_on");

create table "project" (
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
  "industry" text not null,
  "mechanism" text not null,
  "operation_mode" text not null,
  "return_mechanism" text not null,
  "total_investment_amount" numeric(22,2) not null,
  "total_investment_currency" text not null,
  "construction_months" integer not null,
  "operation_months" integer not null,
  "implementing_body_id" uuid not null,
  "government_id" uuid not null,
  "shareholder_id" uuid null,
  "initiated_on" date not null,
  "status" text not null,
  primary key ("id")
);
comment on table "project" is '政府和社会资本合作项目 · Project of public-private partnership';
comment on column "project"."id" is '标识';
comment on column "project"."level" is '数据级别 1–4';
comment on column "project"."visible_from" is '公开起始日';
comment on column "project"."visible_until" is '公开截止日';
comment on column "project"."version" is '版本号';
comment on column "project"."recorded_at" is '登记时刻';
comment on column "project"."salt" is '个人信息摘要盐值';
comment on column "project"."division_id" is '所属行政区划 · division';
comment on column "project"."division_path" is '区划路径';
comment on column "project"."number" is '库编号 · number in the project library';
comment on column "project"."name" is '项目名称 · name';
comment on column "project"."industry" is '行业 · industry, as the library names it';
comment on column "project"."mechanism" is '合作机制，依发起之日有效的规则 · generation, by the rule in force when it was initiated';
comment on column "project"."operation_mode" is '运作方式 · how it is built, run and handed over';
comment on column "project"."return_mechanism" is '回报机制 · who pays';
comment on column "project"."total_investment_amount" is '总投资 · total investment';
comment on column "project"."total_investment_currency" is '总投资 · total investment';
comment on column "project"."construction_months" is '建设期（月） · months of construction';
comment on column "project"."operation_months" is '运营期（月） · months of operation';
comment on column "project"."implementing_body_id" is '政府方实施机构 · body that carries it out for the government';
comment on column "project"."government_id" is '承担支出责任的本级人民政府 · government whose budget bears it';
comment on column "project"."shareholder_id" is '政府出资代表 · body that holds the government’s share';
comment on column "project"."initiated_on" is '发起日期 · day it was initiated';
comment on column "project"."status" is '项目状态 · status';
create index "project_division_id_index" on "project" ("division_id");
create index "project_division_path_index" on "project" ("division_path");
create index "project_number_index" on "project" ("number");
create index "project_name_index" on "project" ("name");
create index "project_industry_index" on "project" ("industry");
create index "project_mechanism_index" on "project" ("mechanism");
create index "project_operation_mode_index" on "project" ("operation_mode");
create index "project_return_mechanism_index" on "project" ("return_mechanism");
create index "project_implementing_body_id_index" on "project" ("implementing_body_id");
create index "project_government_id_index" on "project" ("government_id");
create index "project_shareholder_id_index" on "project" ("shareholder_id");
create index "project_initiated_on_index" on "project" ("initiated_on");
create index "project_status_index" on "project" ("status");

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
comment on table "publication" is '合作项目信息公开 · Publication of information on a partnership';
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

create table "review" (
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
  "implementing_body_id" uuid not null,
  "commitment_id" uuid not null,
  "obligee_id" uuid not null,
  "period_start" date not null,
  "period_end" date not null,
  "score" numeric(30,10) not null,
  "effect" text not null,
  "reviewed_by_id" uuid not null,
  "reviewed_on" date not null,
  "document" text not null,
  primary key ("id")
);
comment on table "review" is '项目绩效考核 · Review of a project’s performance';
comment on column "review"."id" is '标识';
comment on column "review"."level" is '数据级别 1–4';
comment on column "review"."visible_from" is '公开起始日';
comment on column "review"."visible_until" is '公开截止日';
comment on column "review"."version" is '版本号';
comment on column "review"."recorded_at" is '登记时刻';
comment on column "review"."salt" is '个人信息摘要盐值';
comment on column "review"."division_id" is '所属行政区划 · division';
comment on column "review"."division_path" is '区划路径';
comment on column "review"."project_id" is '项目 · project';
comment on column "review"."implementing_body_id" is '实施机构 · implementing body';
comment on column "review"."commitment_id" is '承诺事项 · commitment';
comment on column "review"."obligee_id" is '相对方 · to whom it is owed';
comment on column "review"."period_start" is '考核期起始日 · first day of the period reviewed';
comment on column "review"."period_end" is '考核期截止日 · last day of the period reviewed';
comment on column "review"."score" is '得分，0至100 · score, 0 to 100';
comment on column "review"."effect" is '实施成效 · what effect the project had (晋政发〔2018〕10号 9)';
comment on column "review"."reviewed_by_id" is '考核机关 · body that reviewed';
comment on column "review"."reviewed_on" is '考核日期 · day of the review';
comment on column "review"."document" is '考核报告 · report';
create index "review_division_id_index" on "review" ("division_id");
create index "review_division_path_index" on "review" ("division_path");
create index "review_project_id_index" on "review" ("project_id");
create index "review_implementing_body_id_index" on "review" ("implementing_body_id");
create index "review_commitment_id_index" on "review" ("commitment_id");
create index "review_obligee_id_index" on "review" ("obligee_id");
create index "review_period_end_index" on "review" ("period_end");
create index "review_reviewed_by_id_index" on "review" ("reviewed_by_id");
create index "review_reviewed_on_index" on "review" ("reviewed_on");

create table "stage_responsibility" (
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
  "implementing_body_id" uuid not null,
  "stage" text not null,
  "post_id" uuid not null,
  "duties" text not null,
  "document" text not null,
  "start_date" date not null,
  "end_date" date null,
  "end_document" text null,
  primary key ("id")
);
comment on table "stage_responsibility" is '项目阶段责任岗位 · Post answerable for a stage of a project';
comment on column "stage_responsibility"."id" is '标识';
comment on column "stage_responsibility"."level" is '数据级别 1–4';
comment on column "stage_responsibility"."visible_from" is '公开起始日';
comment on column "stage_responsibility"."visible_until" is '公开截止日';
comment on column "stage_responsibility"."version" is '版本号';
comment on column "stage_responsibility"."recorded_at" is '登记时刻';
comment on column "stage_responsibility"."salt" is '个人信息摘要盐值';
comment on column "stage_responsibility"."division_id" is '所属行政区划 · division';
comment on column "stage_responsibility"."division_path" is '区划路径';
comment on column "stage_responsibility"."project_id" is '项目 · project';
comment on column "stage_responsibility"."implementing_body_id" is '实施机构 · implementing body';
comment on column "stage_responsibility"."stage" is '阶段 · stage (国发〔2016〕76号)';
comment on column "stage_responsibility"."post_id" is '政府方责任岗位 · post answerable on the government’s side (国发〔2016〕76号)';
comment on column "stage_responsibility"."duties" is '诚信职责 · duties of good faith in that stage (国发〔2016〕76号)';
comment on column "stage_responsibility"."document" is '明确责任的文件 · document that names it';
comment on column "stage_responsibility"."start_date" is '起始日期 · first day';
comment on column "stage_responsibility"."end_date" is '截止日期，当日仍负责；无则至今 · last day; none while it lasts';
comment on column "stage_responsibility"."end_document" is '解除责任的文件 · document that ended it';
create index "stage_responsibility_division_id_index" on "stage_responsibility" ("division_id");
create index "stage_responsibility_division_path_index" on "stage_responsibility" ("division_path");
create index "stage_responsibility_project_id_index" on "stage_responsibility" ("project_id");
create index "stage_responsibility_implementing_body_id_index" on "stage_responsibility" ("implementing_body_id");
create index "stage_responsibility_stage_index" on "stage_responsibility" ("stage");
create index "stage_responsibility_post_id_index" on "stage_responsibility" ("post_id");
create index "stage_responsibility_start_date_index" on "stage_responsibility" ("start_date");
create index "stage_responsibility_end_date_index" on "stage_responsibility" ("end_date");

create table "termination" (
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
  "implementing_body_id" uuid not null,
  "ground" text not null,
  "explanation" text not null,
  "decided_by_id" uuid not null,
  "procedure_document" text not null,
  "compensation_decision" text not null,
  "compensation_amount" numeric(22,2) null,
  "compensation_currency" text null,
  "compensation_due_on" date null,
  "obligee_id" uuid not null,
  "handler_post_id" uuid not null,
  "prepared_by" text not null,
  "prepared_on" date not null,
  "state" text not null,
  "approver_post_id" uuid null,
  "decided_on" date null,
  "remark" text null,
  "compensated_on" date null,
  "compensation_document" text null,
  primary key ("id")
);
comment on table "termination" is '项目提前终止 · Early termination of a project';
comment on column "termination"."id" is '标识';
comment on column "termination"."level" is '数据级别 1–4';
comment on column "termination"."visible_from" is '公开起始日';
comment on column "termination"."visible_until" is '公开截止日';
comment on column "termination"."version" is '版本号';
comment on column "termination"."recorded_at" is '登记时刻';
comment on column "termination"."salt" is '个人信息摘要盐值';
comment on column "termination"."division_id" is '所属行政区划 · division';
comment on column "termination"."division_path" is '区划路径';
comment on column "termination"."project_id" is '项目 · project';
comment on column "termination"."implementing_body_id" is '实施机构 · implementing body';
comment on column "termination"."ground" is '事由 · ground';
comment on column "termination"."explanation" is '事由说明 · explanation';
comment on column "termination"."decided_by_id" is '决定机关 · body with the power to decide it';
comment on column "termination"."procedure_document" is '权限与程序文件 · document of power and procedure (优化营商环境条例 31)';
comment on column "termination"."compensation_decision" is '补偿决定 · decision on compensation (优化营商环境条例 31)';
comment on column "termination"."compensation_amount" is '补偿金额，无须补偿的为空 · compensation; null when none is due';
comment on column "termination"."compensation_currency" is '补偿金额，无须补偿的为空 · compensation; null when none is due';
comment on column "termination"."compensation_due_on" is '补偿期限 · day by which it is to be paid';
comment on column "termination"."obligee_id" is '相对方 · to whom compensation is owed';
comment on column "termination"."handler_post_id" is '经办岗位 · post that prepared it';
comment on column "termination"."prepared_by" is '经办登记人 · who recorded the preparation';
comment on column "termination"."prepared_on" is '经办日期 · day it was prepared';
comment on column "termination"."state" is '办理状态 · where it stands';
comment on column "termination"."approver_post_id" is '复核岗位 · post that decided';
comment on column "termination"."decided_on" is '复核日期 · day of the decision';
comment on column "termination"."remark" is '复核意见 · remark of the decision';
comment on column "termination"."compensated_on" is '补偿支付日期 · day the compensation was paid';
comment on column "termination"."compensation_document" is '补偿支付凭证 · document of that payment';
create index "termination_division_id_index" on "termination" ("division_id");
create index "termination_division_path_index" on "termination" ("division_path");
create index "termination_project_id_index" on "termination" ("project_id");
create index "termination_implementing_body_id_index" on "termination" ("implementing_body_id");
create index "termination_ground_index" on "termination" ("ground");
create index "termination_decided_by_id_index" on "termination" ("decided_by_id");
create index "termination_obligee_id_index" on "termination" ("obligee_id");
create index "termination_handler_post_id_index" on "termination" ("handler_post_id");
create index "termination_prepared_on_index" on "termination" ("prepared_on");
create index "termination_state_index" on "termination" ("state");
create index "termination_approver_post_id_index" on "termination" ("approver_post_id");
create index "termination_decided_on_index" on "termination" ("decided_on");

alter table "agreement" enable row level security;
alter table "agreement" force row level security;
create policy "row_visible" on "agreement" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (implementing_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (sponsor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (company_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "agreement" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "agreement" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "appraisal" enable row level security;
alter table "appraisal" force row level security;
create policy "row_visible" on "appraisal" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (implementing_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "appraisal" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "appraisal" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "breach" enable row level security;
alter table "breach" force row level security;
create policy "row_visible" on "breach" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (implementing_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "breach" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "breach" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "budget" enable row level security;
alter table "budget" force row level security;
create policy "row_visible" on "budget" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (government_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "budget" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "budget" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "commitment" enable row level security;
alter table "commitment" force row level security;
create policy "row_visible" on "commitment" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (implementing_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (obligor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (obligee_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "commitment" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "commitment" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "expenditure" enable row level security;
alter table "expenditure" force row level security;
create policy "row_visible" on "expenditure" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (government_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "expenditure" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "expenditure" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "flag" enable row level security;
alter table "flag" force row level security;
create policy "row_visible" on "flag" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "flag" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "flag" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "growth_assumption" enable row level security;
alter table "growth_assumption" force row level security;
create policy "row_visible" on "growth_assumption" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (government_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "growth_assumption" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "growth_assumption" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "obligation" enable row level security;
alter table "obligation" force row level security;
create policy "row_visible" on "obligation" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (obligor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (obligee_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "obligation" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "obligation" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "payment" enable row level security;
alter table "payment" force row level security;
create policy "row_visible" on "payment" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (implementing_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (obligee_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "payment" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "payment" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "project" enable row level security;
alter table "project" force row level security;
create policy "row_visible" on "project" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (implementing_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (government_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (shareholder_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "project" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "project" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "publication" enable row level security;
alter table "publication" force row level security;
create policy "row_visible" on "publication" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])));
create policy "row_added" on "publication" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "publication" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "review" enable row level security;
alter table "review" force row level security;
create policy "row_visible" on "review" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (implementing_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (obligee_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "review" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "review" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "stage_responsibility" enable row level security;
alter table "stage_responsibility" force row level security;
create policy "row_visible" on "stage_responsibility" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (implementing_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "stage_responsibility" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "stage_responsibility" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "termination" enable row level security;
alter table "termination" force row level security;
create policy "row_visible" on "termination" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (implementing_body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (obligee_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "termination" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "termination" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

-- A record gives rise to one obligation of each kind.
create unique index obligation_of_kind on obligation (subject_id, kind);

-- What is recorded once, whoever comes first.
create unique index project_number on project (implementing_body_id, number);
create unique index agreement_number on agreement (implementing_body_id, number);
create unique index agreement_once on agreement (project_id);
create unique index review_once on review (commitment_id);
create unique index termination_once on termination (project_id) where state in ('PREPARED', 'APPROVED');
create unique index breach_number on breach (determined_by_id, decision_number);
create unique index budget_year on budget (government_id, year, kind);
create unique index growth_day on growth_assumption (government_id, adopted_on);
create unique index publication_channel on publication (subject_id, channel);
