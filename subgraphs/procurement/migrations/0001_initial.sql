create table "acceptance" (
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
  "accepted_on" date not null,
  "is_met" boolean not null,
  "items" jsonb not null,
  "signed_by_id" uuid not null,
  primary key ("id")
);
comment on table "acceptance" is '履约验收 · Acceptance under a procurement contract';
comment on column "acceptance"."id" is '标识';
comment on column "acceptance"."level" is '数据级别 1–4';
comment on column "acceptance"."visible_from" is '公开起始日';
comment on column "acceptance"."visible_until" is '公开截止日';
comment on column "acceptance"."version" is '版本号';
comment on column "acceptance"."recorded_at" is '登记时刻';
comment on column "acceptance"."salt" is '个人信息摘要盐值';
comment on column "acceptance"."division_id" is '所属行政区划 · division';
comment on column "acceptance"."division_path" is '区划路径';
comment on column "acceptance"."contract_id" is '采购合同 · contract';
comment on column "acceptance"."buyer_id" is '采购人 · buyer';
comment on column "acceptance"."supplier_id" is '供应商 · supplier';
comment on column "acceptance"."accepted_on" is '验收日期 · day of acceptance (政府采购法 41)';
comment on column "acceptance"."is_met" is '是否合格 · whether every item met its standard';
comment on column "acceptance"."items" is '验收项目 · items';
comment on column "acceptance"."signed_by_id" is '签字岗位 · post that signed';
create index "acceptance_division_id_index" on "acceptance" ("division_id");
create index "acceptance_division_path_index" on "acceptance" ("division_path");
create index "acceptance_contract_id_index" on "acceptance" ("contract_id");
create index "acceptance_buyer_id_index" on "acceptance" ("buyer_id");
create index "acceptance_supplier_id_index" on "acceptance" ("supplier_id");
create index "acceptance_signed_by_id_index" on "acceptance" ("signed_by_id");

create table "contract" (
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
  "project_id" uuid not null,
  "method" text not null,
  "buyer_id" uuid not null,
  "supplier_id" uuid not null,
  "supplier_size_class" text not null,
  "value_amount" numeric(22,2) not null,
  "value_currency" text not null,
  "award_notice_issued_on" date null,
  "date_signed" date not null,
  "performance_due_on" date null,
  "acceptance_due_on" date null,
  "payment_from" text not null,
  "payment_term_days" integer null,
  "agreed_interest_rate" numeric(30,10) null,
  "loan_prime_rate" numeric(30,10) null,
  "signatory_post_id" uuid null,
  "signatory_id" uuid null,
  "handler_post_id" uuid null,
  "date_published" date null,
  "date_filed" date null,
  "status" text not null,
  "correction_reason" text null,
  "correction_document" text null,
  primary key ("id")
);
comment on table "contract" is '政府采购合同 · Government procurement contract';
comment on column "contract"."id" is '标识';
comment on column "contract"."level" is '数据级别 1–4';
comment on column "contract"."visible_from" is '公开起始日';
comment on column "contract"."visible_until" is '公开截止日';
comment on column "contract"."version" is '版本号';
comment on column "contract"."recorded_at" is '登记时刻';
comment on column "contract"."salt" is '个人信息摘要盐值';
comment on column "contract"."division_id" is '所属行政区划 · division';
comment on column "contract"."division_path" is '区划路径';
comment on column "contract"."number" is '合同编号 · contract number';
comment on column "contract"."name" is '合同名称 · contract name';
comment on column "contract"."project_id" is '采购项目 · project';
comment on column "contract"."method" is '采购方式 · procurement method (政府采购法 26)';
comment on column "contract"."buyer_id" is '采购人 · buyer';
comment on column "contract"."supplier_id" is '供应商 · supplier';
comment on column "contract"."supplier_size_class" is '供应商在合同中声明的规模 · size the supplier declared in the contract (保障中小企业款项支付条例 3)';
comment on column "contract"."value_amount" is '合同金额 · contract value';
comment on column "contract"."value_currency" is '合同金额 · contract value';
comment on column "contract"."award_notice_issued_on" is '中标、成交通知书发出日期 · award notice issued (政府采购法 46)';
comment on column "contract"."date_signed" is '签订日期 · date signed (政府采购法 46)';
comment on column "contract"."performance_due_on" is '约定交付日期 · agreed day of delivery';
comment on column "contract"."acceptance_due_on" is '约定验收期限 · last day agreed for acceptance';
comment on column "contract"."payment_from" is '付款期限起算 · what the term of payment runs from';
comment on column "contract"."payment_term_days" is '约定付款期限（日） · agreed term of payment in days';
comment on column "contract"."agreed_interest_rate" is '约定逾期年利率，0.05 即 5% · agreed yearly rate of late interest; 0.05 is 5 %';
comment on column "contract"."loan_prime_rate" is '签订时一年期贷款市场报价利率 · one-year loan prime rate at signing; 0.03 is 3 %';
comment on column "contract"."signatory_post_id" is '签署岗位 · post that signed';
comment on column "contract"."signatory_id" is '签署人；无记录则为空 · person who signed; null when not recorded, never inferred';
comment on column "contract"."handler_post_id" is '经办岗位 · post that handles the contract';
comment on column "contract"."date_published" is '公告日期 · date published (实施条例 50)';
comment on column "contract"."date_filed" is '备案日期 · date filed (政府采购法 47)';
comment on column "contract"."status" is '合同状态 · status';
comment on column "contract"."correction_reason" is '最近一次更正理由 · reason of the latest correction';
comment on column "contract"."correction_document" is '最近一次更正依据文件 · document of the latest correction';
create index "contract_division_id_index" on "contract" ("division_id");
create index "contract_division_path_index" on "contract" ("division_path");
create index "contract_number_index" on "contract" ("number");
create index "contract_name_index" on "contract" ("name");
create index "contract_project_id_index" on "contract" ("project_id");
create index "contract_method_index" on "contract" ("method");
create index "contract_buyer_id_index" on "contract" ("buyer_id");
create index "contract_supplier_id_index" on "contract" ("supplier_id");
create index "contract_supplier_size_class_index" on "contract" ("supplier_size_class");
create index "contract_value_amount_index" on "contract" ("value_amount");
create index "contract_date_signed_index" on "contract" ("date_signed");
create index "contract_signatory_post_id_index" on "contract" ("signatory_post_id");
create index "contract_signatory_id_index" on "contract" ("signatory_id");
create index "contract_handler_post_id_index" on "contract" ("handler_post_id");
create index "contract_date_published_index" on "contract" ("date_published");
create index "contract_date_filed_index" on "contract" ("date_filed");
create index "contract_status_index" on "contract" ("status");

create table "contract_filing" (
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
  "filed_on" date not null,
  "filed_with_id" uuid not null,
  primary key ("id")
);
comment on table "contract_filing" is '政府采购合同备案 · Filing of a procurement contract';
comment on column "contract_filing"."id" is '标识';
comment on column "contract_filing"."level" is '数据级别 1–4';
comment on column "contract_filing"."visible_from" is '公开起始日';
comment on column "contract_filing"."visible_until" is '公开截止日';
comment on column "contract_filing"."version" is '版本号';
comment on column "contract_filing"."recorded_at" is '登记时刻';
comment on column "contract_filing"."salt" is '个人信息摘要盐值';
comment on column "contract_filing"."division_id" is '所属行政区划 · division';
comment on column "contract_filing"."division_path" is '区划路径';
comment on column "contract_filing"."contract_id" is '采购合同 · contract';
comment on column "contract_filing"."buyer_id" is '采购人 · buyer';
comment on column "contract_filing"."supplier_id" is '供应商 · supplier';
comment on column "contract_filing"."filed_on" is '备案日期 · day of filing (政府采购法 47)';
comment on column "contract_filing"."filed_with_id" is '受理备案机关 · body filed with (政府采购法 47)';
create index "contract_filing_division_id_index" on "contract_filing" ("division_id");
create index "contract_filing_division_path_index" on "contract_filing" ("division_path");
create index "contract_filing_contract_id_index" on "contract_filing" ("contract_id");
create index "contract_filing_buyer_id_index" on "contract_filing" ("buyer_id");
create index "contract_filing_supplier_id_index" on "contract_filing" ("supplier_id");
create index "contract_filing_filed_with_id_index" on "contract_filing" ("filed_with_id");

create table "contract_publication" (
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
  "published_on" date not null,
  "medium" text not null,
  "url" text null,
  "basis" text not null,
  "approver_post_id" uuid not null,
  primary key ("id")
);
comment on table "contract_publication" is '政府采购合同公告 · Publication of a procurement contract';
comment on column "contract_publication"."id" is '标识';
comment on column "contract_publication"."level" is '数据级别 1–4';
comment on column "contract_publication"."visible_from" is '公开起始日';
comment on column "contract_publication"."visible_until" is '公开截止日';
comment on column "contract_publication"."version" is '版本号';
comment on column "contract_publication"."recorded_at" is '登记时刻';
comment on column "contract_publication"."salt" is '个人信息摘要盐值';
comment on column "contract_publication"."division_id" is '所属行政区划 · division';
comment on column "contract_publication"."division_path" is '区划路径';
comment on column "contract_publication"."contract_id" is '采购合同 · contract';
comment on column "contract_publication"."buyer_id" is '采购人 · buyer';
comment on column "contract_publication"."supplier_id" is '供应商 · supplier';
comment on column "contract_publication"."published_on" is '公告日期 · day of publication (实施条例 50)';
comment on column "contract_publication"."medium" is '公告媒体 · medium';
comment on column "contract_publication"."url" is '公告网址 · address';
comment on column "contract_publication"."basis" is '公开依据 · legal basis of publication';
comment on column "contract_publication"."approver_post_id" is '批准岗位 · post that approved the publication';
create index "contract_publication_division_id_index" on "contract_publication" ("division_id");
create index "contract_publication_division_path_index" on "contract_publication" ("division_path");
create index "contract_publication_contract_id_index" on "contract_publication" ("contract_id");
create index "contract_publication_buyer_id_index" on "contract_publication" ("buyer_id");
create index "contract_publication_supplier_id_index" on "contract_publication" ("supplier_id");
create index "contract_publication_approver_post_id_index" on "contract_publication" ("approver_post_id");

create table "delivery" (
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
  "delivered_on" date not null,
  "description" text not null,
  "is_complete" boolean not null,
  primary key ("id")
);
comment on table "delivery" is '交付 · Delivery under a procurement contract';
comment on column "delivery"."id" is '标识';
comment on column "delivery"."level" is '数据级别 1–4';
comment on column "delivery"."visible_from" is '公开起始日';
comment on column "delivery"."visible_until" is '公开截止日';
comment on column "delivery"."version" is '版本号';
comment on column "delivery"."recorded_at" is '登记时刻';
comment on column "delivery"."salt" is '个人信息摘要盐值';
comment on column "delivery"."division_id" is '所属行政区划 · division';
comment on column "delivery"."division_path" is '区划路径';
comment on column "delivery"."contract_id" is '采购合同 · contract';
comment on column "delivery"."buyer_id" is '采购人 · buyer';
comment on column "delivery"."supplier_id" is '供应商 · supplier';
comment on column "delivery"."delivered_on" is '交付日期 · day of delivery';
comment on column "delivery"."description" is '交付内容 · what was delivered';
comment on column "delivery"."is_complete" is '是否全部交付完毕 · whether everything is now delivered';
create index "delivery_division_id_index" on "delivery" ("division_id");
create index "delivery_division_path_index" on "delivery" ("division_path");
create index "delivery_contract_id_index" on "delivery" ("contract_id");
create index "delivery_buyer_id_index" on "delivery" ("buyer_id");
create index "delivery_supplier_id_index" on "delivery" ("supplier_id");

create table "guarantee" (
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
  "form" text not null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  "return_due_on" date null,
  "returned_on" date null,
  primary key ("id")
);
comment on table "guarantee" is '保证金 · Guarantee under a procurement contract';
comment on column "guarantee"."id" is '标识';
comment on column "guarantee"."level" is '数据级别 1–4';
comment on column "guarantee"."visible_from" is '公开起始日';
comment on column "guarantee"."visible_until" is '公开截止日';
comment on column "guarantee"."version" is '版本号';
comment on column "guarantee"."recorded_at" is '登记时刻';
comment on column "guarantee"."salt" is '个人信息摘要盐值';
comment on column "guarantee"."division_id" is '所属行政区划 · division';
comment on column "guarantee"."division_path" is '区划路径';
comment on column "guarantee"."contract_id" is '采购合同 · contract';
comment on column "guarantee"."buyer_id" is '采购人 · buyer';
comment on column "guarantee"."supplier_id" is '供应商 · supplier';
comment on column "guarantee"."kind" is '保证金种类 · kind';
comment on column "guarantee"."form" is '保证金形式 · form';
comment on column "guarantee"."amount_amount" is '保证金金额 · amount';
comment on column "guarantee"."amount_currency" is '保证金金额 · amount';
comment on column "guarantee"."return_due_on" is '约定退还日期 · agreed day of return';
comment on column "guarantee"."returned_on" is '退还日期 · day of return';
create index "guarantee_division_id_index" on "guarantee" ("division_id");
create index "guarantee_division_path_index" on "guarantee" ("division_path");
create index "guarantee_contract_id_index" on "guarantee" ("contract_id");
create index "guarantee_buyer_id_index" on "guarantee" ("buyer_id");
create index "guarantee_supplier_id_index" on "guarantee" ("supplier_id");

create table "invoice" (
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
  "number" text not null,
  "received_on" date not null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  primary key ("id")
);
comment on table "invoice" is '发票 · Invoice under a procurement contract';
comment on column "invoice"."id" is '标识';
comment on column "invoice"."level" is '数据级别 1–4';
comment on column "invoice"."visible_from" is '公开起始日';
comment on column "invoice"."visible_until" is '公开截止日';
comment on column "invoice"."version" is '版本号';
comment on column "invoice"."recorded_at" is '登记时刻';
comment on column "invoice"."salt" is '个人信息摘要盐值';
comment on column "invoice"."division_id" is '所属行政区划 · division';
comment on column "invoice"."division_path" is '区划路径';
comment on column "invoice"."contract_id" is '采购合同 · contract';
comment on column "invoice"."buyer_id" is '采购人 · buyer';
comment on column "invoice"."supplier_id" is '供应商 · supplier';
comment on column "invoice"."number" is '发票号码 · invoice number';
comment on column "invoice"."received_on" is '收到日期 · day received';
comment on column "invoice"."amount_amount" is '发票金额 · amount';
comment on column "invoice"."amount_currency" is '发票金额 · amount';
create index "invoice_division_id_index" on "invoice" ("division_id");
create index "invoice_division_path_index" on "invoice" ("division_path");
create index "invoice_contract_id_index" on "invoice" ("contract_id");
create index "invoice_buyer_id_index" on "invoice" ("buyer_id");
create index "invoice_supplier_id_index" on "invoice" ("supplier_id");

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
comment on table "obligation" is '政府采购义务 · Obligation of procurement';
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
  "contract_id" uuid not null,
  "buyer_id" uuid not null,
  "supplier_id" uuid not null,
  "paid_on" date not null,
  "amount_amount" numeric(22,2) not null,
  "amount_currency" text not null,
  "invoice_id" uuid null,
  primary key ("id")
);
comment on table "payment" is '付款 · Payment under a procurement contract';
comment on column "payment"."id" is '标识';
comment on column "payment"."level" is '数据级别 1–4';
comment on column "payment"."visible_from" is '公开起始日';
comment on column "payment"."visible_until" is '公开截止日';
comment on column "payment"."version" is '版本号';
comment on column "payment"."recorded_at" is '登记时刻';
comment on column "payment"."salt" is '个人信息摘要盐值';
comment on column "payment"."division_id" is '所属行政区划 · division';
comment on column "payment"."division_path" is '区划路径';
comment on column "payment"."contract_id" is '采购合同 · contract';
comment on column "payment"."buyer_id" is '采购人 · buyer';
comment on column "payment"."supplier_id" is '供应商 · supplier';
comment on column "payment"."paid_on" is '付款日期 · day of payment (实施条例 51)';
comment on column "payment"."amount_amount" is '付款金额 · amount';
comment on column "payment"."amount_currency" is '付款金额 · amount';
comment on column "payment"."invoice_id" is '对应发票 · invoice paid';
create index "payment_division_id_index" on "payment" ("division_id");
create index "payment_division_path_index" on "payment" ("division_path");
create index "payment_contract_id_index" on "payment" ("contract_id");
create index "payment_buyer_id_index" on "payment" ("buyer_id");
create index "payment_supplier_id_index" on "payment" ("supplier_id");
create index "payment_invoice_id_index" on "payment" ("invoice_id");

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
  "buyer_id" uuid not null,
  "agency_id" uuid null,
  "method" text not null,
  "category" text not null,
  "budget_amount" numeric(22,2) not null,
  "budget_currency" text not null,
  "funding_source" text not null,
  "fiscal_year" integer not null,
  primary key ("id")
);
comment on table "project" is '政府采购项目 · Government procurement project';
comment on column "project"."id" is '标识';
comment on column "project"."level" is '数据级别 1–4';
comment on column "project"."visible_from" is '公开起始日';
comment on column "project"."visible_until" is '公开截止日';
comment on column "project"."version" is '版本号';
comment on column "project"."recorded_at" is '登记时刻';
comment on column "project"."salt" is '个人信息摘要盐值';
comment on column "project"."division_id" is '所属行政区划 · division';
comment on column "project"."division_path" is '区划路径';
comment on column "project"."number" is '项目编号 · project number';
comment on column "project"."name" is '项目名称 · project name';
comment on column "project"."buyer_id" is '采购人 · buyer (政府采购法 15)';
comment on column "project"."agency_id" is '采购代理机构，自行采购的为空 · procurement agency; null when the buyer acts itself';
comment on column "project"."method" is '采购方式 · procurement method (政府采购法 26)';
comment on column "project"."category" is '采购对象 · what is procured';
comment on column "project"."budget_amount" is '预算金额 · budget (实施条例 30)';
comment on column "project"."budget_currency" is '预算金额 · budget (实施条例 30)';
comment on column "project"."funding_source" is '资金来源 · source of funds';
comment on column "project"."fiscal_year" is '财政年度 · fiscal year';
create index "project_division_id_index" on "project" ("division_id");
create index "project_division_path_index" on "project" ("division_path");
create index "project_number_index" on "project" ("number");
create index "project_name_index" on "project" ("name");
create index "project_buyer_id_index" on "project" ("buyer_id");
create index "project_agency_id_index" on "project" ("agency_id");
create index "project_method_index" on "project" ("method");
create index "project_category_index" on "project" ("category");
create index "project_budget_amount_index" on "project" ("budget_amount");
create index "project_fiscal_year_index" on "project" ("fiscal_year");

alter table "acceptance" enable row level security;
alter table "acceptance" force row level security;
create policy "row_visible" on "acceptance" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "acceptance" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "acceptance" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "contract" enable row level security;
alter table "contract" force row level security;
create policy "row_visible" on "contract" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "contract" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "contract" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "contract_filing" enable row level security;
alter table "contract_filing" force row level security;
create policy "row_visible" on "contract_filing" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "contract_filing" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "contract_filing" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "contract_publication" enable row level security;
alter table "contract_publication" force row level security;
create policy "row_visible" on "contract_publication" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "contract_publication" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "contract_publication" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "delivery" enable row level security;
alter table "delivery" force row level security;
create policy "row_visible" on "delivery" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "delivery" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "delivery" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "guarantee" enable row level security;
alter table "guarantee" force row level security;
create policy "row_visible" on "guarantee" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "guarantee" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "guarantee" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "invoice" enable row level security;
alter table "invoice" force row level security;
create policy "row_visible" on "invoice" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "invoice" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "invoice" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "obligation" enable row level security;
alter table "obligation" force row level security;
create policy "row_visible" on "obligation" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (obligor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (obligee_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "obligation" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "obligation" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "payment" enable row level security;
alter table "payment" force row level security;
create policy "row_visible" on "payment" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (supplier_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "payment" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "payment" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "project" enable row level security;
alter table "project" force row level security;
create policy "row_visible" on "project" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (buyer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "project" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "project" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
