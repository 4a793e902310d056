create table "violation_case" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "body_id" uuid null,
  "enterprise_id" uuid null,
  "handler_id" uuid not null,
  "number" text not null,
  "ground" text not null,
  "inspection_id" uuid null,
  "facts" text not null,
  "opened_on" date not null,
  "decided_on" date null,
  "outcome" text null,
  "document" text null,
  "is_serious" boolean null,
  "fine_amount" numeric(22,2) null,
  "fine_currency" text null,
  "reported_value" numeric(30,10) null,
  "true_value" numeric(30,10) null,
  "deviation" numeric(30,10) null,
  "correct_by" date null,
  "corrected_on" date null,
  primary key ("id")
);
comment on table "violation_case" is '统计违法案件 · Case of a statistical violation';
comment on column "violation_case"."id" is '标识';
comment on column "violation_case"."level" is '数据级别 1–4';
comment on column "violation_case"."visible_from" is '公开起始日';
comment on column "violation_case"."visible_until" is '公开截止日';
comment on column "violation_case"."version" is '版本号';
comment on column "violation_case"."recorded_at" is '登记时刻';
comment on column "violation_case"."salt" is '个人信息摘要盐值';
comment on column "violation_case"."division_id" is '所属行政区划 · division';
comment on column "violation_case"."division_path" is '区划路径';
comment on column "violation_case"."body_id" is '所涉机关单位；涉企业的为空 · body concerned; null where it is a firm';
comment on column "violation_case"."enterprise_id" is '所涉企业；涉机关单位的为空 · firm concerned; null where it is a body';
comment on column "violation_case"."handler_id" is '查处机关 · body that handles it (统计法 36)';
comment on column "violation_case"."number" is '立案号 · number of the case';
comment on column "violation_case"."ground" is '违法情形 · violation';
comment on column "violation_case"."inspection_id" is '所据执法检查 · inspection it rests on';
comment on column "violation_case"."facts" is '案由与事实 · facts';
comment on column "violation_case"."opened_on" is '立案日期 · day it was opened';
comment on column "violation_case"."decided_on" is '决定日期 · day of the decision';
comment on column "violation_case"."outcome" is '处理决定 · outcome';
comment on column "violation_case"."document" is '决定文号 · document of the decision';
comment on column "violation_case"."is_serious" is '是否情节严重 · whether it is serious (统计法 44；统计法实施条例 50)';
comment on column "violation_case"."fine_amount" is '罚款 · fine (统计法 44、45)';
comment on column "violation_case"."fine_currency" is '罚款 · fine (统计法 44、45)';
comment on column "violation_case"."reported_value" is '上报值，未报的为 0 · value as reported, 0 where it was not';
comment on column "violation_case"."true_value" is '核实值 · true value';
comment on column "violation_case"."deviation" is '违法比例：相差绝对值除以核实值 · difference over the true value';
comment on column "violation_case"."correct_by" is '责令改正的期限 · day by which it is to be corrected';
comment on column "violation_case"."corrected_on" is '改正日期 · day it was corrected';
create index "violation_case_division_id_index" on "violation_case" ("division_id");
create index "violation_case_division_path_index" on "violation_case" ("division_path");
create index "violation_case_body_id_index" on "violation_case" ("body_id");
create index "violation_case_enterprise_id_index" on "violation_case" ("enterprise_id");
create index "violation_case_handler_id_index" on "violation_case" ("handler_id");
create index "violation_case_number_index" on "violation_case" ("number");
create index "violation_case_ground_index" on "violation_case" ("ground");
create index "violation_case_inspection_id_index" on "violation_case" ("inspection_id");
create index "violation_case_opened_on_index" on "violation_case" ("opened_on");
create index "violation_case_decided_on_index" on "violation_case" ("decided_on");
create index "violation_case_outcome_index" on "violation_case" ("outcome");
create index "violation_case_correct_by_index" on "violation_case" ("correct_by");

create table "credit_standing" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "enterprise_id" uuid not null,
  "decider_id" uuid not null,
  "grade" text not null,
  "case_id" uuid null,
  "number" text not null,
  "decided_on" date not null,
  "lifted_on" date null,
  "lift_reason" text null,
  primary key ("id")
);
comment on table "credit_standing" is '企业统计信用 · Standing of an enterprise in statistics';
comment on column "credit_standing"."id" is '标识';
comment on column "credit_standing"."level" is '数据级别 1–4';
comment on column "credit_standing"."visible_from" is '公开起始日';
comment on column "credit_standing"."visible_until" is '公开截止日';
comment on column "credit_standing"."version" is '版本号';
comment on column "credit_standing"."recorded_at" is '登记时刻';
comment on column "credit_standing"."salt" is '个人信息摘要盐值';
comment on column "credit_standing"."division_id" is '所属行政区划 · division';
comment on column "credit_standing"."division_path" is '区划路径';
comment on column "credit_standing"."enterprise_id" is '企业 · enterprise';
comment on column "credit_standing"."decider_id" is '认定机关 · body that decided';
comment on column "credit_standing"."grade" is '信用状况 · grade';
comment on column "credit_standing"."case_id" is '所据案件，失信的必有 · case it rests on';
comment on column "credit_standing"."number" is '认定文号 · document of the decision';
comment on column "credit_standing"."decided_on" is '认定日期 · day of the decision';
comment on column "credit_standing"."lifted_on" is '移出日期 · day it was lifted';
comment on column "credit_standing"."lift_reason" is '移出理由 · reason it was lifted';
create index "credit_standing_division_id_index" on "credit_standing" ("division_id");
create index "credit_standing_division_path_index" on "credit_standing" ("division_path");
create index "credit_standing_enterprise_id_index" on "credit_standing" ("enterprise_id");
create index "credit_standing_decider_id_index" on "credit_standing" ("decider_id");
create index "credit_standing_grade_index" on "credit_standing" ("grade");
create index "credit_standing_case_id_index" on "credit_standing" ("case_id");
create index "credit_standing_number_index" on "credit_standing" ("number");
create index "credit_standing_decided_on_index" on "credit_standing" ("decided_on");
create index "credit_standing_lifted_on_index" on "credit_standing" ("lifted_on");

create table "disposal" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "body_id" uuid null,
  "enterprise_id" uuid null,
  "kind" text not null,
  "material" text not null,
  "formed_on" date not null,
  "disposed_on" date not null,
  "reason" text not null,
  primary key ("id")
);
comment on table "disposal" is '统计资料销毁或灭失 · Material destroyed or lost';
comment on column "disposal"."id" is '标识';
comment on column "disposal"."level" is '数据级别 1–4';
comment on column "disposal"."visible_from" is '公开起始日';
comment on column "disposal"."visible_until" is '公开截止日';
comment on column "disposal"."version" is '版本号';
comment on column "disposal"."recorded_at" is '登记时刻';
comment on column "disposal"."salt" is '个人信息摘要盐值';
comment on column "disposal"."division_id" is '所属行政区划 · division';
comment on column "disposal"."division_path" is '区划路径';
comment on column "disposal"."body_id" is '所涉机关单位；涉企业的为空 · body concerned; null where it is a firm';
comment on column "disposal"."enterprise_id" is '所涉企业；涉机关单位的为空 · firm concerned; null where it is a body';
comment on column "disposal"."kind" is '资料种类 · kind';
comment on column "disposal"."material" is '资料名称 · what it was';
comment on column "disposal"."formed_on" is '形成日期 · day the material came into being';
comment on column "disposal"."disposed_on" is '销毁或发现灭失的日期 · day it was destroyed, or found to be lost';
comment on column "disposal"."reason" is '原因与批准 · reason and approval';
create index "disposal_division_id_index" on "disposal" ("division_id");
create index "disposal_division_path_index" on "disposal" ("division_path");
create index "disposal_body_id_index" on "disposal" ("body_id");
create index "disposal_enterprise_id_index" on "disposal" ("enterprise_id");
create index "disposal_kind_index" on "disposal" ("kind");
create index "disposal_disposed_on_index" on "disposal" ("disposed_on");

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
comment on table "flag" is '政府统计线索 · Lead in government statistics';
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
  "body_id" uuid null,
  "enterprise_id" uuid null,
  "issuer_id" uuid not null,
  "number" text not null,
  "questions" text not null,
  "issued_on" date not null,
  "answer_due_on" date not null,
  "answered_on" date null,
  "answer" text null,
  primary key ("id")
);
comment on table "inquiry" is '统计检查查询书 · Letter of inquiry';
comment on column "inquiry"."id" is '标识';
comment on column "inquiry"."level" is '数据级别 1–4';
comment on column "inquiry"."visible_from" is '公开起始日';
comment on column "inquiry"."visible_until" is '公开截止日';
comment on column "inquiry"."version" is '版本号';
comment on column "inquiry"."recorded_at" is '登记时刻';
comment on column "inquiry"."salt" is '个人信息摘要盐值';
comment on column "inquiry"."division_id" is '所属行政区划 · division';
comment on column "inquiry"."division_path" is '区划路径';
comment on column "inquiry"."body_id" is '所涉机关单位；涉企业的为空 · body concerned; null where it is a firm';
comment on column "inquiry"."enterprise_id" is '所涉企业；涉机关单位的为空 · firm concerned; null where it is a body';
comment on column "inquiry"."issuer_id" is '发出机关 · body that asks (统计法 38)';
comment on column "inquiry"."number" is '文号 · document number';
comment on column "inquiry"."questions" is '查询事项 · what is asked';
comment on column "inquiry"."issued_on" is '发出日期 · day of issue';
comment on column "inquiry"."answer_due_on" is '要求答复日期 · day by which an answer is asked';
comment on column "inquiry"."answered_on" is '答复日期 · day of the answer';
comment on column "inquiry"."answer" is '答复 · answer';
create index "inquiry_division_id_index" on "inquiry" ("division_id");
create index "inquiry_division_path_index" on "inquiry" ("division_path");
create index "inquiry_body_id_index" on "inquiry" ("body_id");
create index "inquiry_enterprise_id_index" on "inquiry" ("enterprise_id");
create index "inquiry_issuer_id_index" on "inquiry" ("issuer_id");
create index "inquiry_number_index" on "inquiry" ("number");
create index "inquiry_issued_on_index" on "inquiry" ("issued_on");
create index "inquiry_answer_due_on_index" on "inquiry" ("answer_due_on");
create index "inquiry_answered_on_index" on "inquiry" ("answered_on");

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
  "body_id" uuid null,
  "enterprise_id" uuid null,
  "inspector_id" uuid not null,
  "number" text not null,
  "matter" text not null,
  "inspectors" integer not null,
  "has_shown_certificates" boolean not null,
  "begun_on" date not null,
  "concluded_on" date null,
  "findings" text null,
  "has_found_violation" boolean null,
  primary key ("id")
);
comment on table "inspection" is '统计执法检查 · Statistical inspection';
comment on column "inspection"."id" is '标识';
comment on column "inspection"."level" is '数据级别 1–4';
comment on column "inspection"."visible_from" is '公开起始日';
comment on column "inspection"."visible_until" is '公开截止日';
comment on column "inspection"."version" is '版本号';
comment on column "inspection"."recorded_at" is '登记时刻';
comment on column "inspection"."salt" is '个人信息摘要盐值';
comment on column "inspection"."division_id" is '所属行政区划 · division';
comment on column "inspection"."division_path" is '区划路径';
comment on column "inspection"."body_id" is '所涉机关单位；涉企业的为空 · body concerned; null where it is a firm';
comment on column "inspection"."enterprise_id" is '所涉企业；涉机关单位的为空 · firm concerned; null where it is a body';
comment on column "inspection"."inspector_id" is '检查机关 · body that inspects (统计法 36)';
comment on column "inspection"."number" is '文号 · document number';
comment on column "inspection"."matter" is '检查事项 · what is inspected';
comment on column "inspection"."inspectors" is '检查人员人数 · number of inspectors (统计法 38)';
comment on column "inspection"."has_shown_certificates" is '是否出示执法证件 · whether they showed their certificates (统计法 38)';
comment on column "inspection"."begun_on" is '开始日期 · day it began';
comment on column "inspection"."concluded_on" is '结束日期 · day it was concluded';
comment on column "inspection"."findings" is '检查结论 · findings';
comment on column "inspection"."has_found_violation" is '是否发现违法 · whether a violation was found';
create index "inspection_division_id_index" on "inspection" ("division_id");
create index "inspection_division_path_index" on "inspection" ("division_path");
create index "inspection_body_id_index" on "inspection" ("body_id");
create index "inspection_enterprise_id_index" on "inspection" ("enterprise_id");
create index "inspection_inspector_id_index" on "inspection" ("inspector_id");
create index "inspection_number_index" on "inspection" ("number");
create index "inspection_begun_on_index" on "inspection" ("begun_on");
create index "inspection_concluded_on_index" on "inspection" ("concluded_on");
create index "inspection_has_found_violation_index" on "inspection" ("has_found_violation");

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
comment on table "obligation" is '政府统计义务 · Obligation of government statistics';
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
  "name" text not null,
  "kind" text not null,
  "organiser_id" uuid not null,
  "responsible_post_id" uuid not null,
  "approver_id" uuid null,
  "authority" text not null,
  "frequency" text not null,
  "content" text not null,
  "is_signature_required" boolean not null,
  "accepted_on" date null,
  "extended_on" date null,
  "extension_reason" text null,
  "status" text not null,
  "number" text null,
  "decided_on" date null,
  "refusal_reason" text null,
  "valid_until" date null,
  primary key ("id")
);
comment on table "project" is '统计调查项目 · Survey project';
comment on column "project"."id" is '标识';
comment on column "project"."level" is '数据级别 1–4';
comment on column "project"."visible_from" is '公开起始日';
comment on column "project"."visible_until" is '公开截止日';
comment on column "project"."version" is '版本号';
comment on column "project"."recorded_at" is '登记时刻';
comment on column "project"."salt" is '个人信息摘要盐值';
comment on column "project"."division_id" is '所属行政区划 · division';
comment on column "project"."division_path" is '区划路径';
comment on column "project"."name" is '名称 · name';
comment on column "project"."kind" is '种类 · kind (统计法 13)';
comment on column "project"."organiser_id" is '制定机关 · body that makes and carries out the survey (统计法 14)';
comment on column "project"."responsible_post_id" is '责任岗位 · post answerable for the survey (统计法 9)';
comment on column "project"."approver_id" is '审批机关，上级机关未登记的为空 · body that decides; null where it is not registered';
comment on column "project"."authority" is '批准或备案机关 · authority that approved or filed it';
comment on column "project"."frequency" is '调查频率 · how often it asks';
comment on column "project"."content" is '调查目的、内容与对象 · purpose, content and respondents (统计法 16)';
comment on column "project"."is_signature_required" is '报表是否须签字盖章 · whether its reports are signed and sealed (统计法实施条例 17)';
comment on column "project"."accepted_on" is '受理日期，直接登记的为空 · day the application was accepted; null where the decision was just registered';
comment on column "project"."extended_on" is '批准延长审批期限的日期 · day on which the decision was extended (统计法实施条例 11)';
comment on column "project"."extension_reason" is '延长理由 · reason of the extension';
comment on column "project"."status" is '状态 · status';
comment on column "project"."number" is '批准或备案文号 · number of approval or filing (统计法 17)';
comment on column "project"."decided_on" is '决定日期 · day of the decision';
comment on column "project"."refusal_reason" is '不予批准的理由 · reasons of a refusal (统计法 15)';
comment on column "project"."valid_until" is '有效期限截止日 · last day of validity (统计法 17)';
create index "project_division_id_index" on "project" ("division_id");
create index "project_division_path_index" on "project" ("division_path");
create index "project_name_index" on "project" ("name");
create index "project_kind_index" on "project" ("kind");
create index "project_organiser_id_index" on "project" ("organiser_id");
create index "project_responsible_post_id_index" on "project" ("responsible_post_id");
create index "project_approver_id_index" on "project" ("approver_id");
create index "project_accepted_on_index" on "project" ("accepted_on");
create index "project_status_index" on "project" ("status");
create index "project_number_index" on "project" ("number");
create index "project_decided_on_index" on "project" ("decided_on");
create index "project_valid_until_index" on "project" ("valid_until");

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
comment on table "publication" is '统计信息公开 · Publication of statistical information';
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

create table "quality_duty" (
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
  "post_id" uuid not null,
  "role" text not null,
  "scope" text not null,
  "document" text not null,
  "starts_on" date not null,
  "ends_on" date null,
  primary key ("id")
);
comment on table "quality_duty" is '数据质量责任 · Responsibility for the quality of data';
comment on column "quality_duty"."id" is '标识';
comment on column "quality_duty"."level" is '数据级别 1–4';
comment on column "quality_duty"."visible_from" is '公开起始日';
comment on column "quality_duty"."visible_until" is '公开截止日';
comment on column "quality_duty"."version" is '版本号';
comment on column "quality_duty"."recorded_at" is '登记时刻';
comment on column "quality_duty"."salt" is '个人信息摘要盐值';
comment on column "quality_duty"."division_id" is '所属行政区划 · division';
comment on column "quality_duty"."division_path" is '区划路径';
comment on column "quality_duty"."body_id" is '机关单位 · body';
comment on column "quality_duty"."post_id" is '责任岗位 · post that answers';
comment on column "quality_duty"."role" is '责任层次 · in what part';
comment on column "quality_duty"."scope" is '责任范围 · what it covers';
comment on column "quality_duty"."document" is '责任书或文件 · document';
comment on column "quality_duty"."starts_on" is '起始日期 · first day';
comment on column "quality_duty"."ends_on" is '截止日期，在任的为空 · last day; null while it stands';
create index "quality_duty_division_id_index" on "quality_duty" ("division_id");
create index "quality_duty_division_path_index" on "quality_duty" ("division_path");
create index "quality_duty_body_id_index" on "quality_duty" ("body_id");
create index "quality_duty_post_id_index" on "quality_duty" ("post_id");
create index "quality_duty_role_index" on "quality_duty" ("role");
create index "quality_duty_starts_on_index" on "quality_duty" ("starts_on");
create index "quality_duty_ends_on_index" on "quality_duty" ("ends_on");

create table "release" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "compiler_id" uuid not null,
  "number" text not null,
  "title" text not null,
  "kind" text not null,
  "round_id" uuid null,
  "released_on" date not null,
  "origin" text not null,
  "value_count" integer not null,
  "is_revision" boolean not null,
  primary key ("id")
);
comment on table "release" is '数据发布 · Release of statistics';
comment on column "release"."id" is '标识';
comment on column "release"."level" is '数据级别 1–4';
comment on column "release"."visible_from" is '公开起始日';
comment on column "release"."visible_until" is '公开截止日';
comment on column "release"."version" is '版本号';
comment on column "release"."recorded_at" is '登记时刻';
comment on column "release"."salt" is '个人信息摘要盐值';
comment on column "release"."division_id" is '所属行政区划 · division';
comment on column "release"."division_path" is '区划路径';
comment on column "release"."compiler_id" is '发布机关 · body that releases it (统计法 26、27)';
comment on column "release"."number" is '发布编号 · number of the release';
comment on column "release"."title" is '名称 · title';
comment on column "release"."kind" is '种类 · kind';
comment on column "release"."round_id" is '所依据的调查期 · round it gives the results of';
comment on column "release"."released_on" is '发布日期，即数据版次 · day of the release: the vintage (SDMX vintage)';
comment on column "release"."origin" is '来源 · where it comes from';
comment on column "release"."value_count" is '数据个数 · number of values';
comment on column "release"."is_revision" is '是否修订已发布的数据 · whether it changes values released before (统计法实施条例 26)';
create index "release_division_id_index" on "release" ("division_id");
create index "release_division_path_index" on "release" ("division_path");
create index "release_compiler_id_index" on "release" ("compiler_id");
create index "release_number_index" on "release" ("number");
create index "release_kind_index" on "release" ("kind");
create index "release_round_id_index" on "release" ("round_id");
create index "release_released_on_index" on "release" ("released_on");
create index "release_origin_index" on "release" ("origin");
create index "release_is_revision_index" on "release" ("is_revision");

create table "report" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "body_id" uuid null,
  "enterprise_id" uuid null,
  "round_id" uuid not null,
  "respondent_id" uuid not null,
  "organiser_id" uuid not null,
  "asked_on" date not null,
  "due_on" date not null,
  "state" text not null,
  "urged_on" date null,
  "urged_until" date null,
  "submitted_at" timestamptz(3) null,
  "submitted_on" date null,
  "prepared_by" text null,
  "signed_by" text null,
  "is_sealed" boolean null,
  "address" text null,
  "device" text null,
  "reviewed_on" date null,
  "return_reason" text null,
  "correct_by" date null,
  "corrected_on" date null,
  primary key ("id")
);
comment on table "report" is '统计调查表 · Report of a respondent';
comment on column "report"."id" is '标识';
comment on column "report"."level" is '数据级别 1–4';
comment on column "report"."visible_from" is '公开起始日';
comment on column "report"."visible_until" is '公开截止日';
comment on column "report"."version" is '版本号';
comment on column "report"."recorded_at" is '登记时刻';
comment on column "report"."salt" is '个人信息摘要盐值';
comment on column "report"."division_id" is '所属行政区划 · division';
comment on column "report"."division_path" is '区划路径';
comment on column "report"."body_id" is '所涉机关单位；涉企业的为空 · body concerned; null where it is a firm';
comment on column "report"."enterprise_id" is '所涉企业；涉机关单位的为空 · firm concerned; null where it is a body';
comment on column "report"."round_id" is '调查期 · round';
comment on column "report"."respondent_id" is '统计调查对象 · respondent';
comment on column "report"."organiser_id" is '制定机关 · body that carries out the survey';
comment on column "report"."asked_on" is '布置日期 · day it was asked for (统计法 17)';
comment on column "report"."due_on" is '报送截止日 · last day (统计法 16)';
comment on column "report"."state" is '状态 · state';
comment on column "report"."urged_on" is '催报日期，最近一次 · day it was last urged (统计法 44)';
comment on column "report"."urged_until" is '催报要求的报送日期 · day by which it was then to come';
comment on column "report"."submitted_at" is '首次报送时刻 · instant it was first submitted';
comment on column "report"."submitted_on" is '首次报送日期 · day it was first submitted';
comment on column "report"."prepared_by" is '填报人员签字 · signature of who filled it in (统计法实施条例 17)';
comment on column "report"."signed_by" is '单位负责人签字 · signature of the head of the unit (统计法实施条例 17)';
comment on column "report"."is_sealed" is '是否加盖公章 · whether it bears the seal (统计法实施条例 17)';
comment on column "report"."address" is '报送网络地址 · network address it came from';
comment on column "report"."device" is '报送设备标识 · device it came from';
comment on column "report"."reviewed_on" is '审核日期 · day of the last review (统计法实施条例 19)';
comment on column "report"."return_reason" is '退回原因 · why it was returned';
comment on column "report"."correct_by" is '补充或改正期限 · day by which it is to be completed or corrected';
comment on column "report"."corrected_on" is '补充或改正日期 · day it was completed or corrected';
create index "report_division_id_index" on "report" ("division_id");
create index "report_division_path_index" on "report" ("division_path");
create index "report_body_id_index" on "report" ("body_id");
create index "report_enterprise_id_index" on "report" ("enterprise_id");
create index "report_round_id_index" on "report" ("round_id");
create index "report_respondent_id_index" on "report" ("respondent_id");
create index "report_organiser_id_index" on "report" ("organiser_id");
create index "report_due_on_index" on "report" ("due_on");
create index "report_state_index" on "report" ("state");
create index "report_submitted_at_index" on "report" ("submitted_at");
create index "report_submitted_on_index" on "report" ("submitted_on");

create table "report_correction" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "report_id" uuid not null,
  "body_id" uuid null,
  "enterprise_id" uuid null,
  "indicator" text not null,
  "ordinal" integer not null,
  "before" numeric(30,10) null,
  "after" numeric(30,10) not null,
  "corrector" text not null,
  "reason" text not null,
  "evidence" text null,
  "corrected_on" date not null,
  primary key ("id")
);
comment on table "report_correction" is '报表更正记录 · Correction of a report';
comment on column "report_correction"."id" is '标识';
comment on column "report_correction"."level" is '数据级别 1–4';
comment on column "report_correction"."visible_from" is '公开起始日';
comment on column "report_correction"."visible_until" is '公开截止日';
comment on column "report_correction"."version" is '版本号';
comment on column "report_correction"."recorded_at" is '登记时刻';
comment on column "report_correction"."salt" is '个人信息摘要盐值';
comment on column "report_correction"."division_id" is '所属行政区划 · division';
comment on column "report_correction"."division_path" is '区划路径';
comment on column "report_correction"."report_id" is '统计调查表 · report';
comment on column "report_correction"."body_id" is '机关单位 · body';
comment on column "report_correction"."enterprise_id" is '企业 · firm';
comment on column "report_correction"."indicator" is '指标代码 · code of the indicator';
comment on column "report_correction"."ordinal" is '本表第几次更正 · which correction of the report it is';
comment on column "report_correction"."before" is '更正前；补报的为空 · value before; null where it was missing';
comment on column "report_correction"."after" is '更正后 · value after';
comment on column "report_correction"."corrector" is '由谁改正 · who changed it';
comment on column "report_correction"."reason" is '原因 · reason';
comment on column "report_correction"."evidence" is '凭证 · evidence, such as the ledger';
comment on column "report_correction"."corrected_on" is '更正日期 · day of the correction';
create index "report_correction_division_id_index" on "report_correction" ("division_id");
create index "report_correction_division_path_index" on "report_correction" ("division_path");
create index "report_correction_report_id_index" on "report_correction" ("report_id");
create index "report_correction_body_id_index" on "report_correction" ("body_id");
create index "report_correction_enterprise_id_index" on "report_correction" ("enterprise_id");
create index "report_correction_ordinal_index" on "report_correction" ("ordinal");

create table "report_item" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "report_id" uuid not null,
  "body_id" uuid null,
  "enterprise_id" uuid null,
  "indicator" text not null,
  "name" text not null,
  "value" numeric(30,10) not null,
  "unit" text not null,
  primary key ("id")
);
comment on table "report_item" is '报表指标 · Indicator of a report';
comment on column "report_item"."id" is '标识';
comment on column "report_item"."level" is '数据级别 1–4';
comment on column "report_item"."visible_from" is '公开起始日';
comment on column "report_item"."visible_until" is '公开截止日';
comment on column "report_item"."version" is '版本号';
comment on column "report_item"."recorded_at" is '登记时刻';
comment on column "report_item"."salt" is '个人信息摘要盐值';
comment on column "report_item"."division_id" is '所属行政区划 · division';
comment on column "report_item"."division_path" is '区划路径';
comment on column "report_item"."report_id" is '统计调查表 · report';
comment on column "report_item"."body_id" is '机关单位 · body';
comment on column "report_item"."enterprise_id" is '企业 · firm';
comment on column "report_item"."indicator" is '指标代码 · code of the indicator';
comment on column "report_item"."name" is '指标名称 · name of the indicator';
comment on column "report_item"."value" is '数值 · value';
comment on column "report_item"."unit" is '计量单位 · unit of measure';
create index "report_item_division_id_index" on "report_item" ("division_id");
create index "report_item_division_path_index" on "report_item" ("division_path");
create index "report_item_report_id_index" on "report_item" ("report_id");
create index "report_item_body_id_index" on "report_item" ("body_id");
create index "report_item_enterprise_id_index" on "report_item" ("enterprise_id");
create index "report_item_indicator_index" on "report_item" ("indicator");

create table "respondent" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "body_id" uuid null,
  "enterprise_id" uuid null,
  "project_id" uuid not null,
  "organiser_id" uuid not null,
  "code" text not null,
  "industry" text null,
  "enrolled_on" date not null,
  "removed_on" date null,
  "removal_reason" text null,
  primary key ("id")
);
comment on table "respondent" is '统计调查对象 · Respondent of a survey';
comment on column "respondent"."id" is '标识';
comment on column "respondent"."level" is '数据级别 1–4';
comment on column "respondent"."visible_from" is '公开起始日';
comment on column "respondent"."visible_until" is '公开截止日';
comment on column "respondent"."version" is '版本号';
comment on column "respondent"."recorded_at" is '登记时刻';
comment on column "respondent"."salt" is '个人信息摘要盐值';
comment on column "respondent"."division_id" is '所属行政区划 · division';
comment on column "respondent"."division_path" is '区划路径';
comment on column "respondent"."body_id" is '所涉机关单位；涉企业的为空 · body concerned; null where it is a firm';
comment on column "respondent"."enterprise_id" is '所涉企业；涉机关单位的为空 · firm concerned; null where it is a body';
comment on column "respondent"."project_id" is '统计调查项目 · survey project';
comment on column "respondent"."organiser_id" is '制定机关 · body that carries out the survey';
comment on column "respondent"."code" is '调查单位代码 · code in the survey';
comment on column "respondent"."industry" is '行业代码 · industry (GB/T 4754)';
comment on column "respondent"."enrolled_on" is '纳入日期 · day it was taken in';
comment on column "respondent"."removed_on" is '退出日期，仍在库的为空 · day it was taken out; null while it is in';
comment on column "respondent"."removal_reason" is '退出原因 · reason it was taken out';
create index "respondent_division_id_index" on "respondent" ("division_id");
create index "respondent_division_path_index" on "respondent" ("division_path");
create index "respondent_body_id_index" on "respondent" ("body_id");
create index "respondent_enterprise_id_index" on "respondent" ("enterprise_id");
create index "respondent_project_id_index" on "respondent" ("project_id");
create index "respondent_organiser_id_index" on "respondent" ("organiser_id");
create index "respondent_code_index" on "respondent" ("code");
create index "respondent_industry_index" on "respondent" ("industry");
create index "respondent_removed_on_index" on "respondent" ("removed_on");

create table "revision" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "release_id" uuid not null,
  "compiler_id" uuid not null,
  "basis" text not null,
  "explanation" text not null,
  "document" text null,
  "explained_on" date not null,
  primary key ("id")
);
comment on table "revision" is '修订公告 · Revision notice';
comment on column "revision"."id" is '标识';
comment on column "revision"."level" is '数据级别 1–4';
comment on column "revision"."visible_from" is '公开起始日';
comment on column "revision"."visible_until" is '公开截止日';
comment on column "revision"."version" is '版本号';
comment on column "revision"."recorded_at" is '登记时刻';
comment on column "revision"."salt" is '个人信息摘要盐值';
comment on column "revision"."division_id" is '所属行政区划 · division';
comment on column "revision"."division_path" is '区划路径';
comment on column "revision"."release_id" is '修订后的发布 · release with the revised figures';
comment on column "revision"."compiler_id" is '发布机关 · body that released it';
comment on column "revision"."basis" is '修订依据 · basis of the revision (统计法实施条例 26)';
comment on column "revision"."explanation" is '修订情况 · what was revised, and how (统计法实施条例 26)';
comment on column "revision"."document" is '文件 · document';
comment on column "revision"."explained_on" is '作出说明的日期 · day of the explanation';
create index "revision_division_id_index" on "revision" ("division_id");
create index "revision_division_path_index" on "revision" ("division_path");
create index "revision_release_id_index" on "revision" ("release_id");
create index "revision_compiler_id_index" on "revision" ("compiler_id");
create index "revision_explained_on_index" on "revision" ("explained_on");

create table "round" (
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
  "organiser_id" uuid not null,
  "name" text not null,
  "period_start" date not null,
  "period_end" date not null,
  "report_due_on" date not null,
  "release_due_on" date null,
  primary key ("id")
);
comment on table "round" is '统计调查期 · Round of a survey';
comment on column "round"."id" is '标识';
comment on column "round"."level" is '数据级别 1–4';
comment on column "round"."visible_from" is '公开起始日';
comment on column "round"."visible_until" is '公开截止日';
comment on column "round"."version" is '版本号';
comment on column "round"."recorded_at" is '登记时刻';
comment on column "round"."salt" is '个人信息摘要盐值';
comment on column "round"."division_id" is '所属行政区划 · division';
comment on column "round"."division_path" is '区划路径';
comment on column "round"."project_id" is '统计调查项目 · survey project';
comment on column "round"."organiser_id" is '制定机关 · body that carries out the survey';
comment on column "round"."name" is '报告期，如“2026年5月” · period asked about';
comment on column "round"."period_start" is '报告期起始日 · first day of the period';
comment on column "round"."period_end" is '报告期截止日 · last day of the period';
comment on column "round"."report_due_on" is '报表报送截止日 · last day for reports, as the scheme sets it (统计法 16)';
comment on column "round"."release_due_on" is '结果公布日期，制度未规定的为空 · day results are due; null where the scheme sets none (统计法 16、29)';
create index "round_division_id_index" on "round" ("division_id");
create index "round_division_path_index" on "round" ("division_path");
create index "round_project_id_index" on "round" ("project_id");
create index "round_organiser_id_index" on "round" ("organiser_id");
create index "round_name_index" on "round" ("name");
create index "round_period_start_index" on "round" ("period_start");
create index "round_report_due_on_index" on "round" ("report_due_on");
create index "round_release_due_on_index" on "round" ("release_due_on");

create table "sanction_proposal" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "case_id" uuid not null,
  "proposer_id" uuid not null,
  "decider_id" uuid not null,
  "person_id" uuid not null,
  "post_id" uuid not null,
  "liability" text not null,
  "proposal" text not null,
  "proposed_on" date not null,
  "notified_on" date null,
  "decision" text null,
  primary key ("id")
);
comment on table "sanction_proposal" is '处分建议 · Proposal of a sanction';
comment on column "sanction_proposal"."id" is '标识';
comment on column "sanction_proposal"."level" is '数据级别 1–4';
comment on column "sanction_proposal"."visible_from" is '公开起始日';
comment on column "sanction_proposal"."visible_until" is '公开截止日';
comment on column "sanction_proposal"."version" is '版本号';
comment on column "sanction_proposal"."recorded_at" is '登记时刻';
comment on column "sanction_proposal"."salt" is '个人信息摘要盐值';
comment on column "sanction_proposal"."division_id" is '所属行政区划 · division';
comment on column "sanction_proposal"."division_path" is '区划路径';
comment on column "sanction_proposal"."case_id" is '案件 · case';
comment on column "sanction_proposal"."proposer_id" is '提出机关 · body that proposes it (统计法 46)';
comment on column "sanction_proposal"."decider_id" is '任免机关、单位 · body that appointed him and decides (统计法 46)';
comment on column "sanction_proposal"."person_id" is '建议处分的人员 · person concerned';
comment on column "sanction_proposal"."post_id" is '当时职务 · post he held then';
comment on column "sanction_proposal"."liability" is '责任类别 · in what part he answers';
comment on column "sanction_proposal"."proposal" is '建议 · what is proposed';
comment on column "sanction_proposal"."proposed_on" is '提出日期 · day of the proposal';
comment on column "sanction_proposal"."notified_on" is '书面通知决定的日期 · day the decision was notified in writing';
comment on column "sanction_proposal"."decision" is '决定 · decision';
create index "sanction_proposal_division_id_index" on "sanction_proposal" ("division_id");
create index "sanction_proposal_division_path_index" on "sanction_proposal" ("division_path");
create index "sanction_proposal_case_id_index" on "sanction_proposal" ("case_id");
create index "sanction_proposal_proposer_id_index" on "sanction_proposal" ("proposer_id");
create index "sanction_proposal_decider_id_index" on "sanction_proposal" ("decider_id");
create index "sanction_proposal_person_id_index" on "sanction_proposal" ("person_id");
create index "sanction_proposal_post_id_index" on "sanction_proposal" ("post_id");
create index "sanction_proposal_liability_index" on "sanction_proposal" ("liability");
create index "sanction_proposal_proposed_on_index" on "sanction_proposal" ("proposed_on");
create index "sanction_proposal_notified_on_index" on "sanction_proposal" ("notified_on");

create table "series" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "compiler_id" uuid not null,
  "indicator" text not null,
  "name" text not null,
  "unit" text not null,
  "frequency" text not null,
  "area_code" text not null,
  "area_name" text not null,
  "area_id" uuid null,
  "whole_area_id" uuid null,
  "whole_item_id" uuid null,
  "yardstick_id" uuid null,
  primary key ("id")
);
comment on table "series" is '统计数列 · Statistical series';
comment on column "series"."id" is '标识';
comment on column "series"."level" is '数据级别 1–4';
comment on column "series"."visible_from" is '公开起始日';
comment on column "series"."visible_until" is '公开截止日';
comment on column "series"."version" is '版本号';
comment on column "series"."recorded_at" is '登记时刻';
comment on column "series"."salt" is '个人信息摘要盐值';
comment on column "series"."division_id" is '所属行政区划 · division';
comment on column "series"."division_path" is '区划路径';
comment on column "series"."compiler_id" is '编制机关 · body that compiles it (统计法 26、27)';
comment on column "series"."indicator" is '指标代码 · code of the indicator (SDMX INDICATOR)';
comment on column "series"."name" is '指标名称 · name of the indicator';
comment on column "series"."unit" is '计量单位 · unit of measure (SDMX UNIT_MEASURE)';
comment on column "series"."frequency" is '频率 · frequency (SDMX FREQ)';
comment on column "series"."area_code" is '地区代码，境内为 GB/T 2260，其他如来源所用 · code of the area; as its source has it outside GB/T 2260';
comment on column "series"."area_name" is '地区名称 · name of the area';
comment on column "series"."area_id" is '地区；本图谱以外的为空 · area; null where it is none of this graph’s';
comment on column "series"."whole_area_id" is '上级地区的同一数列 · the same of the area it is part of';
comment on column "series"."whole_item_id" is '合计指标的数列，本数列为其分项 · the total of which it is an item';
comment on column "series"."yardstick_id" is '对照数列，如用电量 · series its growth is held against, such as electricity';
create index "series_division_id_index" on "series" ("division_id");
create index "series_division_path_index" on "series" ("division_path");
create index "series_compiler_id_index" on "series" ("compiler_id");
create index "series_indicator_index" on "series" ("indicator");
create index "series_frequency_index" on "series" ("frequency");
create index "series_area_code_index" on "series" ("area_code");
create index "series_area_id_index" on "series" ("area_id");
create index "series_whole_area_id_index" on "series" ("whole_area_id");
create index "series_whole_item_id_index" on "series" ("whole_item_id");
create index "series_yardstick_id_index" on "series" ("yardstick_id");

create table "value" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "series_id" uuid not null,
  "release_id" uuid not null,
  "compiler_id" uuid not null,
  "period" text not null,
  "period_start" date not null,
  "value" numeric(30,10) null,
  "status" text not null,
  "released_on" date not null,
  primary key ("id")
);
comment on table "value" is '统计数据 · Statistical value';
comment on column "value"."id" is '标识';
comment on column "value"."level" is '数据级别 1–4';
comment on column "value"."visible_from" is '公开起始日';
comment on column "value"."visible_until" is '公开截止日';
comment on column "value"."version" is '版本号';
comment on column "value"."recorded_at" is '登记时刻';
comment on column "value"."salt" is '个人信息摘要盐值';
comment on column "value"."division_id" is '所属行政区划 · division';
comment on column "value"."division_path" is '区划路径';
comment on column "value"."series_id" is '数列 · series';
comment on column "value"."release_id" is '发布 · release';
comment on column "value"."compiler_id" is '发布机关 · body that releases it';
comment on column "value"."period" is '时期，如 2025、2025-Q3、2025-06 · period (SDMX TIME_PERIOD)';
comment on column "value"."period_start" is '时期起始日 · first day of the period';
comment on column "value"."value" is '数值，缺失的为空 · value; null where it is missing';
comment on column "value"."status" is '状态 · status';
comment on column "value"."released_on" is '发布日期 · day of the release';
create index "value_division_id_index" on "value" ("division_id");
create index "value_division_path_index" on "value" ("division_path");
create index "value_series_id_index" on "value" ("series_id");
create index "value_release_id_index" on "value" ("release_id");
create index "value_compiler_id_index" on "value" ("compiler_id");
create index "value_period_index" on "value" ("period");
create index "value_period_start_index" on "value" ("period_start");
create index "value_released_on_index" on "value" ("released_on");

alter table "violation_case" enable row level security;
alter table "violation_case" force row level security;
create policy "row_visible" on "violation_case" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "violation_case" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "violation_case" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "credit_standing" enable row level security;
alter table "credit_standing" force row level security;
create policy "row_visible" on "credit_standing" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "credit_standing" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "credit_standing" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "disposal" enable row level security;
alter table "disposal" force row level security;
create policy "row_visible" on "disposal" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "disposal" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "disposal" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "flag" enable row level security;
alter table "flag" force row level security;
create policy "row_visible" on "flag" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "flag" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "flag" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "inquiry" enable row level security;
alter table "inquiry" force row level security;
create policy "row_visible" on "inquiry" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "inquiry" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "inquiry" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "inspection" enable row level security;
alter table "inspection" force row level security;
create policy "row_visible" on "inspection" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "inspection" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "inspection" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "obligation" enable row level security;
alter table "obligation" force row level security;
create policy "row_visible" on "obligation" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (obligor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (obligee_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "obligation" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "obligation" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "project" enable row level security;
alter table "project" force row level security;
create policy "row_visible" on "project" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (organiser_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (approver_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "project" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "project" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "publication" enable row level security;
alter table "publication" force row level security;
create policy "row_visible" on "publication" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])));
create policy "row_added" on "publication" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "publication" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "quality_duty" enable row level security;
alter table "quality_duty" force row level security;
create policy "row_visible" on "quality_duty" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "quality_duty" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "quality_duty" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "release" enable row level security;
alter table "release" force row level security;
create policy "row_visible" on "release" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (compiler_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "release" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "release" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "report" enable row level security;
alter table "report" force row level security;
create policy "row_visible" on "report" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "report" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "report" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "report_correction" enable row level security;
alter table "report_correction" force row level security;
create policy "row_visible" on "report_correction" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "report_correction" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "report_correction" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "report_item" enable row level security;
alter table "report_item" force row level security;
create policy "row_visible" on "report_item" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "report_item" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "report_item" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "respondent" enable row level security;
alter table "respondent" force row level security;
create policy "row_visible" on "respondent" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "respondent" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "respondent" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "revision" enable row level security;
alter table "revision" force row level security;
create policy "row_visible" on "revision" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (compiler_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "revision" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "revision" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "round" enable row level security;
alter table "round" force row level security;
create policy "row_visible" on "round" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (organiser_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "round" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "round" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "sanction_proposal" enable row level security;
alter table "sanction_proposal" force row level security;
create policy "row_visible" on "sanction_proposal" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.p3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.p4', true), ''), ',', ''))::text[])) or (person_id = (select nullif(current_setting('app.person', true), '')::uuid)) or (decider_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "sanction_proposal" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "sanction_proposal" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "series" enable row level security;
alter table "series" force row level security;
create policy "row_visible" on "series" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (compiler_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "series" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "series" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "value" enable row level security;
alter table "value" force row level security;
create policy "row_visible" on "value" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (compiler_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "value" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "value" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

-- A number names one document of who issued it.
create unique index project_number on project (number);
create unique index inquiry_number on inquiry (issuer_id, number);
create unique index inspection_number on inspection (inspector_id, number);
create unique index violation_case_number on violation_case (handler_id, number);
create unique index release_number on release (compiler_id, number);
create unique index credit_standing_number on credit_standing (decider_id, number);
create unique index respondent_code on respondent (project_id, code);
create unique index series_key on series (compiler_id, indicator, frequency, area_code);
create unique index publication_channel on publication (subject_id, channel);

-- One round a period, one report a round and respondent, one value a release and period.
create unique index round_period on round (project_id, period_start);
create unique index report_once on report (round_id, respondent_id);
create unique index report_item_once on report_item (report_id, indicator);
create unique index value_once on value (release_id, series_id, period_start);
create unique index revision_once on revision (release_id);

-- One proposal about a person in a case, one post in each part at a time.
create unique index sanction_proposal_once on sanction_proposal (case_id, person_id);
create unique index quality_duty_once on quality_duty (body_id, role) where ends_on is null;
