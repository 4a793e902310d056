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
  "number" text not null,
  "name" text not null,
  "party_id" uuid not null,
  "investor_id" uuid not null,
  "project" text not null,
  "land" text null,
  "investment_amount" numeric(22,2) not null,
  "investment_currency" text not null,
  "date_signed" date not null,
  "policy_id" uuid null,
  "review_id" uuid null,
  "signatory_post_id" uuid not null,
  primary key ("id")
);
comment on table "agreement" is '招商引资协议 · Investment agreement';
comment on column "agreement"."id" is '标识';
comment on column "agreement"."level" is '数据级别 1–4';
comment on column "agreement"."visible_from" is '公开起始日';
comment on column "agreement"."visible_until" is '公开截止日';
comment on column "agreement"."version" is '版本号';
comment on column "agreement"."recorded_at" is '登记时刻';
comment on column "agreement"."salt" is '个人信息摘要盐值';
comment on column "agreement"."division_id" is '所属行政区划 · division';
comment on column "agreement"."division_path" is '区划路径';
comment on column "agreement"."number" is '协议编号，同一机关不得重复 · number, unique for the body';
comment on column "agreement"."name" is '协议名称 · name';
comment on column "agreement"."party_id" is '签约机关 · body that is party to it';
comment on column "agreement"."investor_id" is '投资者 · investor';
comment on column "agreement"."project" is '投资项目 · project';
comment on column "agreement"."land" is '项目用地 · land of the project';
comment on column "agreement"."investment_amount" is '约定投资额 · investment agreed on';
comment on column "agreement"."investment_currency" is '约定投资额 · investment agreed on';
comment on column "agreement"."date_signed" is '签订日期 · date signed';
comment on column "agreement"."policy_id" is '所依据的政策文件 · policy it rests on';
comment on column "agreement"."review_id" is '公平竞争审查，未审查的为空 · fair competition review; null when there was none';
comment on column "agreement"."signatory_post_id" is '签署岗位 · post that signed';
create index "agreement_division_id_index" on "agreement" ("division_id");
create index "agreement_division_path_index" on "agreement" ("division_path");
create index "agreement_number_index" on "agreement" ("number");
create index "agreement_name_index" on "agreement" ("name");
create index "agreement_party_id_index" on "agreement" ("party_id");
create index "agreement_investor_id_index" on "agreement" ("investor_id");
create index "agreement_date_signed_index" on "agreement" ("date_signed");
create index "agreement_policy_id_index" on "agreement" ("policy_id");
create index "agreement_review_id_index" on "agreement" ("review_id");
create index "agreement_signatory_post_id_index" on "agreement" ("signatory_post_id");

create table "change" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "commitment_id" uuid not null,
  "promisor_id" uuid not null,
  "investor_id" uuid not null,
  "kind" text not null,
  "reason" text not null,
  "explanation" text not null,
  "authority" text not null,
  "procedure_document" text not null,
  "compensation_decision" text not null,
  "compensation_amount" numeric(22,2) null,
  "compensation_currency" text null,
  "compensation_due_on" date null,
  "new_due_on" date null,
  "new_amount_amount" numeric(22,2) null,
  "new_amount_currency" text null,
  "prepared_on" date not null,
  "handler_post_id" uuid not null,
  "prepared_by" text not null,
  "state" text not null,
  "decided_on" date null,
  "approver_post_id" uuid null,
  "document" text null,
  "notified_on" date null,
  primary key ("id")
);
comment on table "change" is '承诺变更 · Change of a commitment';
comment on column "change"."id" is '标识';
comment on column "change"."level" is '数据级别 1–4';
comment on column "change"."visible_from" is '公开起始日';
comment on column "change"."visible_until" is '公开截止日';
comment on column "change"."version" is '版本号';
comment on column "change"."recorded_at" is '登记时刻';
comment on column "change"."salt" is '个人信息摘要盐值';
comment on column "change"."division_id" is '所属行政区划 · division';
comment on column "change"."division_path" is '区划路径';
comment on column "change"."commitment_id" is '承诺事项 · commitment';
comment on column "change"."promisor_id" is '承诺机关 · body that promised';
comment on column "change"."investor_id" is '投资者 · investor';
comment on column "change"."kind" is '变更种类 · kind';
comment on column "change"."reason" is '法定事由 · lawful reason';
comment on column "change"."explanation" is '事由说明 · explanation';
comment on column "change"."authority" is '决定权限依据 · what empowers the decision (优化营商环境条例 31)';
comment on column "change"."procedure_document" is '程序文件文号 · procedure document (优化营商环境条例 31)';
comment on column "change"."compensation_decision" is '补偿方案，或无须补偿的理由 · compensation, or why none is due (优化营商环境条例 31)';
comment on column "change"."compensation_amount" is '补偿数额 · amount of compensation';
comment on column "change"."compensation_currency" is '补偿数额 · amount of compensation';
comment on column "change"."compensation_due_on" is '补偿支付期限 · last day to pay the compensation';
comment on column "change"."new_due_on" is '变更后的兑现期限 · new last day';
comment on column "change"."new_amount_amount" is '变更后的数额 · new amount';
comment on column "change"."new_amount_currency" is '变更后的数额 · new amount';
comment on column "change"."prepared_on" is '经办日期 · day it was prepared';
comment on column "change"."handler_post_id" is '经办岗位 · post that prepared it';
comment on column "change"."prepared_by" is '经办登记人 · who recorded the preparation';
comment on column "change"."state" is '办理状态 · where it stands';
comment on column "change"."decided_on" is '决定日期 · day of the decision';
comment on column "change"."approver_post_id" is '复核岗位 · post that decided';
comment on column "change"."document" is '决定文件 · document of the decision';
comment on column "change"."notified_on" is '送达投资者日期 · day the investor was notified';
create index "change_division_id_index" on "change" ("division_id");
create index "change_division_path_index" on "change" ("division_path");
create index "change_commitment_id_index" on "change" ("commitment_id");
create index "change_promisor_id_index" on "change" ("promisor_id");
create index "change_investor_id_index" on "change" ("investor_id");
create index "change_kind_index" on "change" ("kind");
create index "change_reason_index" on "change" ("reason");
create index "change_prepared_on_index" on "change" ("prepared_on");
create index "change_handler_post_id_index" on "change" ("handler_post_id");
create index "change_state_index" on "change" ("state");
create index "change_decided_on_index" on "change" ("decided_on");
create index "change_approver_post_id_index" on "change" ("approver_post_id");

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
  "number" text not null,
  "kind" text not null,
  "promise" text not null,
  "content" text not null,
  "amount_amount" numeric(22,2) null,
  "amount_currency" text null,
  "condition" text null,
  "condition_kind" text null,
  "authority" text null,
  "agreement_id" uuid null,
  "policy_id" uuid null,
  "promisor_id" uuid not null,
  "investor_id" uuid not null,
  "responsible_post_id" uuid not null,
  "made_on" date not null,
  "due_on" date not null,
  "standing" text not null,
  "is_lawful" boolean null,
  "unlawful_ground" text null,
  "assessed_on" date null,
  "assessed_by_id" uuid null,
  "assessment_document" text null,
  "is_performed" boolean not null,
  primary key ("id")
);
comment on table "commitment" is '招商引资承诺事项 · Commitment to an investor';
comment on column "commitment"."id" is '标识';
comment on column "commitment"."level" is '数据级别 1–4';
comment on column "commitment"."visible_from" is '公开起始日';
comment on column "commitment"."visible_until" is '公开截止日';
comment on column "commitment"."version" is '版本号';
comment on column "commitment"."recorded_at" is '登记时刻';
comment on column "commitment"."salt" is '个人信息摘要盐值';
comment on column "commitment"."division_id" is '所属行政区划 · division';
comment on column "commitment"."division_path" is '区划路径';
comment on column "commitment"."number" is '承诺编号，同一机关不得重复 · number, unique for the body';
comment on column "commitment"."kind" is '承诺种类 · kind';
comment on column "commitment"."promise" is '质量、期限或保障 · quality, time or guarantee (国发〔2016〕76号)';
comment on column "commitment"."content" is '承诺内容 · what is promised';
comment on column "commitment"."amount_amount" is '承诺数额 · amount promised';
comment on column "commitment"."amount_currency" is '承诺数额 · amount promised';
comment on column "commitment"."condition" is '兑现条件 · condition';
comment on column "commitment"."condition_kind" is '条件种类 · kind of condition';
comment on column "commitment"."authority" is '法定权限依据，未注明的为空 · authority for it; null when none is named (外商投资法实施条例 27)';
comment on column "commitment"."agreement_id" is '协议 · agreement it stands in';
comment on column "commitment"."policy_id" is '政策文件 · policy it stands in';
comment on column "commitment"."promisor_id" is '承诺机关 · body that promised';
comment on column "commitment"."investor_id" is '投资者 · investor it was promised to';
comment on column "commitment"."responsible_post_id" is '责任岗位 · post responsible';
comment on column "commitment"."made_on" is '承诺日期 · day of the promise';
comment on column "commitment"."due_on" is '兑现期限，变更前 · last day as promised, before any change';
comment on column "commitment"."standing" is '承诺现状 · what became of its terms';
comment on column "commitment"."is_lawful" is '是否合法，未认定的为空 · whether it is lawful; null while nobody has assessed it';
comment on column "commitment"."unlawful_ground" is '违法情形 · in what it is unlawful';
comment on column "commitment"."assessed_on" is '合法性认定日期 · day of the assessment';
comment on column "commitment"."assessed_by_id" is '认定机关 · body that assessed it';
comment on column "commitment"."assessment_document" is '认定文件 · document of the assessment';
comment on column "commitment"."is_performed" is '是否已兑现 · whether it is performed in full, and not contested';
create index "commitment_division_id_index" on "commitment" ("division_id");
create index "commitment_division_path_index" on "commitment" ("division_path");
create index "commitment_number_index" on "commitment" ("number");
create index "commitment_kind_index" on "commitment" ("kind");
create index "commitment_promise_index" on "commitment" ("promise");
create index "commitment_condition_kind_index" on "commitment" ("condition_kind");
create index "commitment_agreement_id_index" on "commitment" ("agreement_id");
create index "commitment_policy_id_index" on "commitment" ("policy_id");
create index "commitment_promisor_id_index" on "commitment" ("promisor_id");
create index "commitment_investor_id_index" on "commitment" ("investor_id");
create index "commitment_responsible_post_id_index" on "commitment" ("responsible_post_id");
create index "commitment_made_on_index" on "commitment" ("made_on");
create index "commitment_due_on_index" on "commitment" ("due_on");
create index "commitment_standing_index" on "commitment" ("standing");
create index "commitment_is_lawful_index" on "commitment" ("is_lawful");
create index "commitment_unlawful_ground_index" on "commitment" ("unlawful_ground");
create index "commitment_assessed_by_id_index" on "commitment" ("assessed_by_id");
create index "commitment_is_performed_index" on "commitment" ("is_performed");

create table "compensation" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "commitment_id" uuid not null,
  "promisor_id" uuid not null,
  "investor_id" uuid not null,
  "change_id" uuid not null,
  "paid_on" date not null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  "document" text not null,
  primary key ("id")
);
comment on table "compensation" is '补偿支付 · Compensation paid to an investor';
comment on column "compensation"."id" is '标识';
comment on column "compensation"."level" is '数据级别 1–4';
comment on column "compensation"."visible_from" is '公开起始日';
comment on column "compensation"."visible_until" is '公开截止日';
comment on column "compensation"."version" is '版本号';
comment on column "compensation"."recorded_at" is '登记时刻';
comment on column "compensation"."salt" is '个人信息摘要盐值';
comment on column "compensation"."division_id" is '所属行政区划 · division';
comment on column "compensation"."division_path" is '区划路径';
comment on column "compensation"."commitment_id" is '承诺事项 · commitment';
comment on column "compensation"."promisor_id" is '承诺机关 · body that promised';
comment on column "compensation"."investor_id" is '投资者 · investor';
comment on column "compensation"."change_id" is '变更 · change it compensates';
comment on column "compensation"."paid_on" is '支付日期 · day of payment';
comment on column "compensation"."amount_amount" is '支付数额 · amount paid';
comment on column "compensation"."amount_currency" is '支付数额 · amount paid';
comment on column "compensation"."document" is '支付凭证 · document of the payment';
create index "compensation_division_id_index" on "compensation" ("division_id");
create index "compensation_division_path_index" on "compensation" ("division_path");
create index "compensation_commitment_id_index" on "compensation" ("commitment_id");
create index "compensation_promisor_id_index" on "compensation" ("promisor_id");
create index "compensation_investor_id_index" on "compensation" ("investor_id");
create index "compensation_change_id_index" on "compensation" ("change_id");
create index "compensation_paid_on_index" on "compensation" ("paid_on");

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
  "investor_id" uuid not null,
  "respondent_id" uuid not null,
  "commitment_id" uuid null,
  "ground" text not null,
  "lodged_on" date not null,
  "matter" text not null,
  "decided_on" date null,
  "decided_by_id" uuid null,
  "outcome" text null,
  "decision" text null,
  primary key ("id")
);
comment on table "complaint" is '投资者投诉 · Complaint of an investor';
comment on column "complaint"."id" is '标识';
comment on column "complaint"."level" is '数据级别 1–4';
comment on column "complaint"."visible_from" is '公开起始日';
comment on column "complaint"."visible_until" is '公开截止日';
comment on column "complaint"."version" is '版本号';
comment on column "complaint"."recorded_at" is '登记时刻';
comment on column "complaint"."salt" is '个人信息摘要盐值';
comment on column "complaint"."division_id" is '所属行政区划 · division';
comment on column "complaint"."division_path" is '区划路径';
comment on column "complaint"."investor_id" is '投诉人 · investor who complains';
comment on column "complaint"."respondent_id" is '被投诉机关 · body complained of';
comment on column "complaint"."commitment_id" is '所涉承诺 · commitment concerned';
comment on column "complaint"."ground" is '投诉情形 · what is complained of';
comment on column "complaint"."lodged_on" is '投诉日期 · day it was lodged';
comment on column "complaint"."matter" is '投诉事项与请求 · matter and request';
comment on column "complaint"."decided_on" is '处理日期 · day of the decision';
comment on column "complaint"."decided_by_id" is '处理机关 · body that decided';
comment on column "complaint"."outcome" is '处理结果 · outcome';
comment on column "complaint"."decision" is '处理决定 · decision';
create index "complaint_division_id_index" on "complaint" ("division_id");
create index "complaint_division_path_index" on "complaint" ("division_path");
create index "complaint_investor_id_index" on "complaint" ("investor_id");
create index "complaint_respondent_id_index" on "complaint" ("respondent_id");
create index "complaint_commitment_id_index" on "complaint" ("commitment_id");
create index "complaint_ground_index" on "complaint" ("ground");
create index "complaint_lodged_on_index" on "complaint" ("lodged_on");
create index "complaint_decided_by_id_index" on "complaint" ("decided_by_id");
create index "complaint_outcome_index" on "complaint" ("outcome");

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
comment on table "flag" is '招商引资线索 · Lead in investment attraction';
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

create table "fulfilment" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "commitment_id" uuid not null,
  "promisor_id" uuid not null,
  "investor_id" uuid not null,
  "fulfilled_on" date not null,
  "description" text not null,
  "amount_amount" numeric(22,2) null,
  "amount_currency" text null,
  "is_complete" boolean not null,
  "evidence" text not null,
  "answer" text not null,
  "answered_on" date null,
  "contest_reason" text null,
  primary key ("id")
);
comment on table "fulfilment" is '承诺兑现记录 · Fulfilment of a commitment';
comment on column "fulfilment"."id" is '标识';
comment on column "fulfilment"."level" is '数据级别 1–4';
comment on column "fulfilment"."visible_from" is '公开起始日';
comment on column "fulfilment"."visible_until" is '公开截止日';
comment on column "fulfilment"."version" is '版本号';
comment on column "fulfilment"."recorded_at" is '登记时刻';
comment on column "fulfilment"."salt" is '个人信息摘要盐值';
comment on column "fulfilment"."division_id" is '所属行政区划 · division';
comment on column "fulfilment"."division_path" is '区划路径';
comment on column "fulfilment"."commitment_id" is '承诺事项 · commitment';
comment on column "fulfilment"."promisor_id" is '承诺机关 · body that promised';
comment on column "fulfilment"."investor_id" is '投资者 · investor';
comment on column "fulfilment"."fulfilled_on" is '兑现日期 · day of the fulfilment';
comment on column "fulfilment"."description" is '兑现情况 · what was done';
comment on column "fulfilment"."amount_amount" is '兑现数额 · amount';
comment on column "fulfilment"."amount_currency" is '兑现数额 · amount';
comment on column "fulfilment"."is_complete" is '是否全部兑现 · whether the commitment is kept in full by it';
comment on column "fulfilment"."evidence" is '佐证材料 · evidence';
comment on column "fulfilment"."answer" is '投资者意见 · the investor’s answer';
comment on column "fulfilment"."answered_on" is '投资者答复日期 · day of the answer';
comment on column "fulfilment"."contest_reason" is '异议理由 · why it is contested';
create index "fulfilment_division_id_index" on "fulfilment" ("division_id");
create index "fulfilment_division_path_index" on "fulfilment" ("division_path");
create index "fulfilment_commitment_id_index" on "fulfilment" ("commitment_id");
create index "fulfilment_promisor_id_index" on "fulfilment" ("promisor_id");
create index "fulfilment_investor_id_index" on "fulfilment" ("investor_id");
create index "fulfilment_fulfilled_on_index" on "fulfilment" ("fulfilled_on");
create index "fulfilment_answer_index" on "fulfilment" ("answer");

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
comment on table "obligation" is '招商引资义务 · Obligation of investment attraction';
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

create table "policy" (
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
  "issuer_id" uuid not null,
  "authority" text not null,
  "review_id" uuid null,
  "issued_on" date not null,
  "valid_from" date not null,
  "valid_until" date null,
  "repealed_on" date null,
  "repeal_document" text null,
  primary key ("id")
);
comment on table "policy" is '招商引资政策文件 · Policy document on investment';
comment on column "policy"."id" is '标识';
comment on column "policy"."level" is '数据级别 1–4';
comment on column "policy"."visible_from" is '公开起始日';
comment on column "policy"."visible_until" is '公开截止日';
comment on column "policy"."version" is '版本号';
comment on column "policy"."recorded_at" is '登记时刻';
comment on column "policy"."salt" is '个人信息摘要盐值';
comment on column "policy"."division_id" is '所属行政区划 · division';
comment on column "policy"."division_path" is '区划路径';
comment on column "policy"."number" is '文号，同一机关不得重复 · document number, unique for the issuer';
comment on column "policy"."title" is '标题 · title';
comment on column "policy"."issuer_id" is '制定机关 · body that issued it';
comment on column "policy"."authority" is '制定权限依据 · what empowers the issuer (外商投资法实施条例 27)';
comment on column "policy"."review_id" is '公平竞争审查，未审查的为空 · fair competition review; null when there was none';
comment on column "policy"."issued_on" is '发布日期 · day of issue';
comment on column "policy"."valid_from" is '施行日期 · first day in force';
comment on column "policy"."valid_until" is '失效日期，无期限的为空 · last day in force; null when it has no end';
comment on column "policy"."repealed_on" is '废止日期 · day it was repealed; what was promised under it stays owed';
comment on column "policy"."repeal_document" is '废止文件 · document of the repeal';
create index "policy_division_id_index" on "policy" ("division_id");
create index "policy_division_path_index" on "policy" ("division_path");
create index "policy_number_index" on "policy" ("number");
create index "policy_title_index" on "policy" ("title");
create index "policy_issuer_id_index" on "policy" ("issuer_id");
create index "policy_review_id_index" on "policy" ("review_id");
create index "policy_issued_on_index" on "policy" ("issued_on");

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
comment on table "publication" is '招商引资信息公开 · Publication about investment attraction';
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

create table "reason_review" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "commitment_id" uuid not null,
  "promisor_id" uuid not null,
  "investor_id" uuid not null,
  "change_id" uuid not null,
  "words" text[] not null,
  "sources" text[] not null,
  "list_version" text not null,
  "opened_on" date not null,
  "outcome" text not null,
  "reviewed_on" date null,
  "reviewer_post_id" uuid null,
  "remark" text null,
  primary key ("id")
);
comment on table "reason_review" is '变更理由复核 · Review of the reason of a change';
comment on column "reason_review"."id" is '标识';
comment on column "reason_review"."level" is '数据级别 1–4';
comment on column "reason_review"."visible_from" is '公开起始日';
comment on column "reason_review"."visible_until" is '公开截止日';
comment on column "reason_review"."version" is '版本号';
comment on column "reason_review"."recorded_at" is '登记时刻';
comment on column "reason_review"."salt" is '个人信息摘要盐值';
comment on column "reason_review"."division_id" is '所属行政区划 · division';
comment on column "reason_review"."division_path" is '区划路径';
comment on column "reason_review"."commitment_id" is '承诺事项 · commitment';
comment on column "reason_review"."promisor_id" is '承诺机关 · body that promised';
comment on column "reason_review"."investor_id" is '投资者 · investor';
comment on column "reason_review"."change_id" is '变更 · change';
comment on column "reason_review"."words" is '发现的用语 · words that were found';
comment on column "reason_review"."sources" is '用语来源 · where the list has them from';
comment on column "reason_review"."list_version" is '用语表版次 · edition of the list';
comment on column "reason_review"."opened_on" is '提请日期 · day it was opened';
comment on column "reason_review"."outcome" is '复核结果 · outcome';
comment on column "reason_review"."reviewed_on" is '复核日期 · day of the review';
comment on column "reason_review"."reviewer_post_id" is '复核岗位 · post that reviewed';
comment on column "reason_review"."remark" is '复核意见 · remark';
create index "reason_review_division_id_index" on "reason_review" ("division_id");
create index "reason_review_division_path_index" on "reason_review" ("division_path");
create index "reason_review_commitment_id_index" on "reason_review" ("commitment_id");
create index "reason_review_promisor_id_index" on "reason_review" ("promisor_id");
create index "reason_review_investor_id_index" on "reason_review" ("investor_id");
create index "reason_review_change_id_index" on "reason_review" ("change_id");
create index "reason_review_opened_on_index" on "reason_review" ("opened_on");
create index "reason_review_outcome_index" on "reason_review" ("outcome");
create index "reason_review_reviewer_post_id_index" on "reason_review" ("reviewer_post_id");

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
  "number" text not null,
  "draft" text not null,
  "drafter_id" uuid not null,
  "reviewer_id" uuid not null,
  "reviewed_on" date not null,
  "conclusion" text not null,
  "concern" text null,
  "exception_until" date null,
  "opinion" text not null,
  primary key ("id")
);
comment on table "review" is '公平竞争审查 · Fair competition review';
comment on column "review"."id" is '标识';
comment on column "review"."level" is '数据级别 1–4';
comment on column "review"."visible_from" is '公开起始日';
comment on column "review"."visible_until" is '公开截止日';
comment on column "review"."version" is '版本号';
comment on column "review"."recorded_at" is '登记时刻';
comment on column "review"."salt" is '个人信息摘要盐值';
comment on column "review"."division_id" is '所属行政区划 · division';
comment on column "review"."division_path" is '区划路径';
comment on column "review"."number" is '审查意见文号，同一审查机关不得重复 · number, unique for the reviewer';
comment on column "review"."draft" is '送审稿名称 · title of the draft';
comment on column "review"."drafter_id" is '起草单位 · body that drafted it';
comment on column "review"."reviewer_id" is '审查机关 · body that reviewed it';
comment on column "review"."reviewed_on" is '审查日期 · day of the conclusion';
comment on column "review"."conclusion" is '审查结论 · conclusion';
comment on column "review"."concern" is '所涉审查标准 · standard it runs against, or is excepted from';
comment on column "review"."exception_until" is '例外规定实施期限届满日 · last day of an exception (公平竞争审查条例 12)';
comment on column "review"."opinion" is '审查意见 · opinion';
create index "review_division_id_index" on "review" ("division_id");
create index "review_division_path_index" on "review" ("division_path");
create index "review_number_index" on "review" ("number");
create index "review_drafter_id_index" on "review" ("drafter_id");
create index "review_reviewer_id_index" on "review" ("reviewer_id");
create index "review_reviewed_on_index" on "review" ("reviewed_on");
create index "review_conclusion_index" on "review" ("conclusion");
create index "review_concern_index" on "review" ("concern");
create index "review_exception_until_index" on "review" ("exception_until");

alter table "agreement" enable row level security;
alter table "agreement" force row level security;
create policy "row_visible" on "agreement" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (party_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (investor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "agreement" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "agreement" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "change" enable row level security;
alter table "change" force row level security;
create policy "row_visible" on "change" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (promisor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (investor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "change" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "change" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "commitment" enable row level security;
alter table "commitment" force row level security;
create policy "row_visible" on "commitment" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (promisor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (investor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "commitment" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "commitment" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "compensation" enable row level security;
alter table "compensation" force row level security;
create policy "row_visible" on "compensation" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (promisor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (investor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "compensation" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "compensation" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "complaint" enable row level security;
alter table "complaint" force row level security;
create policy "row_visible" on "complaint" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (investor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "complaint" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "complaint" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "flag" enable row level security;
alter table "flag" force row level security;
create policy "row_visible" on "flag" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "flag" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "flag" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "fulfilment" enable row level security;
alter table "fulfilment" force row level security;
create policy "row_visible" on "fulfilment" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (promisor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (investor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "fulfilment" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "fulfilment" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "obligation" enable row level security;
alter table "obligation" force row level security;
create policy "row_visible" on "obligation" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (obligor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (obligee_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "obligation" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "obligation" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "policy" enable row level security;
alter table "policy" force row level security;
create policy "row_visible" on "policy" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (issuer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "policy" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "policy" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "publication" enable row level security;
alter table "publication" force row level security;
create policy "row_visible" on "publication" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])));
create policy "row_added" on "publication" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "publication" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "reason_review" enable row level security;
alter table "reason_review" force row level security;
create policy "row_visible" on "reason_review" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (promisor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (investor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "reason_review" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "reason_review" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "review" enable row level security;
alter table "review" force row level security;
create policy "row_visible" on "review" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (drafter_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "review" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "review" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
