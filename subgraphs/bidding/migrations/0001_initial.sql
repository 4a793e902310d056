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
  "tenderer_id" uuid not null,
  "enterprise_id" uuid not null,
  "accepted_on" date not null,
  "is_passed" boolean not null,
  "is_in_time" boolean null,
  "document" text not null,
  primary key ("id")
);
comment on table "acceptance" is '合同履约验收 · Acceptance of a contract after a tender';
comment on column "acceptance"."id" is '标识';
comment on column "acceptance"."level" is '数据级别 1–4';
comment on column "acceptance"."visible_from" is '公开起始日';
comment on column "acceptance"."visible_until" is '公开截止日';
comment on column "acceptance"."version" is '版本号';
comment on column "acceptance"."recorded_at" is '登记时刻';
comment on column "acceptance"."salt" is '个人信息摘要盐值';
comment on column "acceptance"."division_id" is '所属行政区划 · division';
comment on column "acceptance"."division_path" is '区划路径';
comment on column "acceptance"."contract_id" is '合同 · contract';
comment on column "acceptance"."tenderer_id" is '招标人 · tenderer';
comment on column "acceptance"."enterprise_id" is '中标人 · contractor';
comment on column "acceptance"."accepted_on" is '验收日期 · day of acceptance';
comment on column "acceptance"."is_passed" is '是否合格 · whether it passed';
comment on column "acceptance"."is_in_time" is '是否按期完成；未约定日期的为空 · whether in time; null where no day was agreed';
comment on column "acceptance"."document" is '验收文件 · document of the acceptance';
create index "acceptance_division_id_index" on "acceptance" ("division_id");
create index "acceptance_division_path_index" on "acceptance" ("division_path");
create index "acceptance_contract_id_index" on "acceptance" ("contract_id");
create index "acceptance_tenderer_id_index" on "acceptance" ("tenderer_id");
create index "acceptance_enterprise_id_index" on "acceptance" ("enterprise_id");
create index "acceptance_accepted_on_index" on "acceptance" ("accepted_on");
create index "acceptance_is_passed_index" on "acceptance" ("is_passed");
create index "acceptance_is_in_time_index" on "acceptance" ("is_in_time");

create table "applicant" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "prequalification_id" uuid not null,
  "tenderer_id" uuid not null,
  "enterprise_id" uuid not null,
  "is_qualified" boolean not null,
  "reason" text null,
  primary key ("id")
);
comment on table "applicant" is '资格预审申请人 · Applicant in a prequalification';
comment on column "applicant"."id" is '标识';
comment on column "applicant"."level" is '数据级别 1–4';
comment on column "applicant"."visible_from" is '公开起始日';
comment on column "applicant"."visible_until" is '公开截止日';
comment on column "applicant"."version" is '版本号';
comment on column "applicant"."recorded_at" is '登记时刻';
comment on column "applicant"."salt" is '个人信息摘要盐值';
comment on column "applicant"."division_id" is '所属行政区划 · division';
comment on column "applicant"."division_path" is '区划路径';
comment on column "applicant"."prequalification_id" is '资格预审 · prequalification';
comment on column "applicant"."tenderer_id" is '招标人 · tenderer';
comment on column "applicant"."enterprise_id" is '申请人 · applicant';
comment on column "applicant"."is_qualified" is '是否通过 · whether it is qualified';
comment on column "applicant"."reason" is '未通过的理由 · why it is not';
create index "applicant_division_id_index" on "applicant" ("division_id");
create index "applicant_division_path_index" on "applicant" ("division_path");
create index "applicant_prequalification_id_index" on "applicant" ("prequalification_id");
create index "applicant_tenderer_id_index" on "applicant" ("tenderer_id");
create index "applicant_enterprise_id_index" on "applicant" ("enterprise_id");
create index "applicant_is_qualified_index" on "applicant" ("is_qualified");

create table "archive" (
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
  "keeper_id" uuid not null,
  "is_agency" boolean not null,
  "is_contractor" boolean not null,
  "is_supplier" boolean not null,
  "opened_on" date not null,
  primary key ("id")
);
comment on table "archive" is '招标投标诚信档案 · Integrity archive of a firm in bidding';
comment on column "archive"."id" is '标识';
comment on column "archive"."level" is '数据级别 1–4';
comment on column "archive"."visible_from" is '公开起始日';
comment on column "archive"."visible_until" is '公开截止日';
comment on column "archive"."version" is '版本号';
comment on column "archive"."recorded_at" is '登记时刻';
comment on column "archive"."salt" is '个人信息摘要盐值';
comment on column "archive"."division_id" is '所属行政区划 · division';
comment on column "archive"."division_path" is '区划路径';
comment on column "archive"."enterprise_id" is '企业 · firm';
comment on column "archive"."keeper_id" is '建档机构 · body that keeps the archive';
comment on column "archive"."is_agency" is '是否招标代理机构 · whether it is a tendering agency';
comment on column "archive"."is_contractor" is '是否承包商 · whether it is a contractor for works';
comment on column "archive"."is_supplier" is '是否供应商 · whether it is a supplier of goods or services';
comment on column "archive"."opened_on" is '建档日期 · day it was opened';
create index "archive_division_id_index" on "archive" ("division_id");
create index "archive_division_path_index" on "archive" ("division_path");
create index "archive_enterprise_id_index" on "archive" ("enterprise_id");
create index "archive_keeper_id_index" on "archive" ("keeper_id");
create index "archive_is_agency_index" on "archive" ("is_agency");
create index "archive_is_contractor_index" on "archive" ("is_contractor");
create index "archive_is_supplier_index" on "archive" ("is_supplier");
create index "archive_opened_on_index" on "archive" ("opened_on");

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
  "tender_id" uuid not null,
  "project_id" uuid not null,
  "tenderer_id" uuid not null,
  "bid_id" uuid not null,
  "enterprise_id" uuid not null,
  "value_amount" numeric(22,2) not null,
  "value_currency" text not null,
  "rank" integer not null,
  "decided_on" date not null,
  "why_not_first" text null,
  "why_not_first_document" text null,
  "notice_issued_on" date null,
  primary key ("id")
);
comment on table "award" is '中标结果 · Award of a section';
comment on column "award"."id" is '标识';
comment on column "award"."level" is '数据级别 1–4';
comment on column "award"."visible_from" is '公开起始日';
comment on column "award"."visible_until" is '公开截止日';
comment on column "award"."version" is '版本号';
comment on column "award"."recorded_at" is '登记时刻';
comment on column "award"."salt" is '个人信息摘要盐值';
comment on column "award"."division_id" is '所属行政区划 · division';
comment on column "award"."division_path" is '区划路径';
comment on column "award"."tender_id" is '招标 · tender';
comment on column "award"."project_id" is '招标项目 · project';
comment on column "award"."tenderer_id" is '招标人 · tenderer';
comment on column "award"."bid_id" is '中标的投标 · the bid that won';
comment on column "award"."enterprise_id" is '中标人 · winner';
comment on column "award"."value_amount" is '中标价 · price of the award';
comment on column "award"."value_currency" is '中标价 · price of the award';
comment on column "award"."rank" is '中标人的候选排名 · rank of the winner among the candidates';
comment on column "award"."decided_on" is '确定中标人日期 · day of the choice (招标投标法 40)';
comment on column "award"."why_not_first" is '未确定排名第一者的事由 · why not the first-ranked (实施条例 55)';
comment on column "award"."why_not_first_document" is '其依据文件 · document of that reason';
comment on column "award"."notice_issued_on" is '中标通知书发出日期 · day the notice was issued (招标投标法 45)';
create index "award_division_id_index" on "award" ("division_id");
create index "award_division_path_index" on "award" ("division_path");
create index "award_tender_id_index" on "award" ("tender_id");
create index "award_project_id_index" on "award" ("project_id");
create index "award_tenderer_id_index" on "award" ("tenderer_id");
create index "award_bid_id_index" on "award" ("bid_id");
create index "award_enterprise_id_index" on "award" ("enterprise_id");
create index "award_value_amount_index" on "award" ("value_amount");
create index "award_decided_on_index" on "award" ("decided_on");
create index "award_notice_issued_on_index" on "award" ("notice_issued_on");

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
  "project_id" uuid not null,
  "tenderer_id" uuid not null,
  "receipt_number" text not null,
  "seal" text not null,
  "received_at" timestamptz(3) not null,
  "status" text not null,
  "bidder_id" uuid null,
  "price_amount" numeric(22,2) null,
  "price_currency" text null,
  "bond_amount" numeric(22,2) null,
  "bond_currency" text null,
  "bond_returned_on" date null,
  "bond_account" text null,
  "prepared_by" text null,
  "handled_by" text null,
  "project_manager" text null,
  "controller" text null,
  "file_author" text null,
  "mac_address" text null,
  "cpu_number" text null,
  "ip_address" text null,
  "mixed_with_id" uuid null,
  "disqualification_reason" text null,
  "score" numeric(30,10) null,
  "rank" integer null,
  primary key ("id")
);
comment on table "bid" is '投标 · Bid';
comment on column "bid"."id" is '标识';
comment on column "bid"."level" is '数据级别 1–4';
comment on column "bid"."visible_from" is '公开起始日';
comment on column "bid"."visible_until" is '公开截止日';
comment on column "bid"."version" is '版本号';
comment on column "bid"."recorded_at" is '登记时刻';
comment on column "bid"."salt" is '个人信息摘要盐值';
comment on column "bid"."division_id" is '所属行政区划 · division';
comment on column "bid"."division_path" is '区划路径';
comment on column "bid"."tender_id" is '招标 · tender';
comment on column "bid"."project_id" is '招标项目 · project';
comment on column "bid"."tenderer_id" is '招标人 · tenderer';
comment on column "bid"."receipt_number" is '签收编号 · number of the receipt';
comment on column "bid"."seal" is '封签号或加密文件摘要 · number of the seal, or digest of the encrypted file';
comment on column "bid"."received_at" is '送达时刻 · when it was received';
comment on column "bid"."status" is '状态 · state';
comment on column "bid"."bidder_id" is '投标人，开标前为空 · bidder; null before the opening';
comment on column "bid"."price_amount" is '投标报价，开标前为空 · price; null before the opening';
comment on column "bid"."price_currency" is '投标报价，开标前为空 · price; null before the opening';
comment on column "bid"."bond_amount" is '提交的投标保证金 · bid bond given (实施条例 26)';
comment on column "bid"."bond_currency" is '提交的投标保证金 · bid bond given (实施条例 26)';
comment on column "bid"."bond_returned_on" is '投标保证金退还日期 · day the bond was returned';
comment on column "bid"."bond_account" is '保证金转出账户摘要 · digest of the account the bond came from (实施条例 40)';
comment on column "bid"."prepared_by" is '投标文件编制单位或个人 · who prepared the bid (实施条例 40)';
comment on column "bid"."handled_by" is '办理投标事宜的单位或个人 · who handled the bid (实施条例 40)';
comment on column "bid"."project_manager" is '载明的项目管理成员 · project manager it names (实施条例 40)';
comment on column "bid"."controller" is '单位负责人或控股、管理方 · its head, or who controls it (实施条例 34)';
comment on column "bid"."file_author" is '文件作者 · author in the file of the bid (电子招标投标)';
comment on column "bid"."mac_address" is '网卡地址 · MAC address of the device it was made on';
comment on column "bid"."cpu_number" is 'CPU 序列号 · CPU number of the device';
comment on column "bid"."ip_address" is '上传地址 · IP address it was sent from';
comment on column "bid"."mixed_with_id" is '评标发现与其混装的投标 · the bid whose papers are mixed up with it (实施条例 40)';
comment on column "bid"."disqualification_reason" is '否决理由 · why it was disqualified (实施条例 51)';
comment on column "bid"."score" is '评审得分 · score';
comment on column "bid"."rank" is '候选排名，1 为第一 · rank among the candidates';
create index "bid_division_id_index" on "bid" ("division_id");
create index "bid_division_path_index" on "bid" ("division_path");
create index "bid_tender_id_index" on "bid" ("tender_id");
create index "bid_project_id_index" on "bid" ("project_id");
create index "bid_tenderer_id_index" on "bid" ("tenderer_id");
create index "bid_receipt_number_index" on "bid" ("receipt_number");
create index "bid_received_at_index" on "bid" ("received_at");
create index "bid_status_index" on "bid" ("status");
create index "bid_bidder_id_index" on "bid" ("bidder_id");
create index "bid_mixed_with_id_index" on "bid" ("mixed_with_id");

create table "candidate" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "publicity_id" uuid not null,
  "tenderer_id" uuid not null,
  "rank" integer not null,
  "enterprise_id" uuid not null,
  "price_amount" numeric(22,2) not null,
  "price_currency" text not null,
  "score" numeric(30,10) null,
  primary key ("id")
);
comment on table "candidate" is '中标候选人 · Candidate for an award';
comment on column "candidate"."id" is '标识';
comment on column "candidate"."level" is '数据级别 1–4';
comment on column "candidate"."visible_from" is '公开起始日';
comment on column "candidate"."visible_until" is '公开截止日';
comment on column "candidate"."version" is '版本号';
comment on column "candidate"."recorded_at" is '登记时刻';
comment on column "candidate"."salt" is '个人信息摘要盐值';
comment on column "candidate"."division_id" is '所属行政区划 · division';
comment on column "candidate"."division_path" is '区划路径';
comment on column "candidate"."publicity_id" is '公示 · publicity';
comment on column "candidate"."tenderer_id" is '招标人 · tenderer';
comment on column "candidate"."rank" is '排名 · rank';
comment on column "candidate"."enterprise_id" is '候选人 · candidate';
comment on column "candidate"."price_amount" is '投标报价 · price';
comment on column "candidate"."price_currency" is '投标报价 · price';
comment on column "candidate"."score" is '评审得分 · score';
create index "candidate_division_id_index" on "candidate" ("division_id");
create index "candidate_division_path_index" on "candidate" ("division_path");
create index "candidate_publicity_id_index" on "candidate" ("publicity_id");
create index "candidate_tenderer_id_index" on "candidate" ("tenderer_id");
create index "candidate_rank_index" on "candidate" ("rank");
create index "candidate_enterprise_id_index" on "candidate" ("enterprise_id");

create table "candidate_publicity" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "section_id" uuid not null,
  "project_id" uuid not null,
  "tenderer_id" uuid not null,
  "name" text not null,
  "published_on" date not null,
  "medium" text not null,
  "url" text null,
  "basis" text not null,
  "approver_post_id" uuid not null,
  "tender_id" uuid not null,
  "until" date not null,
  primary key ("id")
);
comment on table "candidate_publicity" is '中标候选人公示 · Publicity of the candidates';
comment on column "candidate_publicity"."id" is '标识';
comment on column "candidate_publicity"."level" is '数据级别 1–4';
comment on column "candidate_publicity"."visible_from" is '公开起始日';
comment on column "candidate_publicity"."visible_until" is '公开截止日';
comment on column "candidate_publicity"."version" is '版本号';
comment on column "candidate_publicity"."recorded_at" is '登记时刻';
comment on column "candidate_publicity"."salt" is '个人信息摘要盐值';
comment on column "candidate_publicity"."division_id" is '所属行政区划 · division';
comment on column "candidate_publicity"."division_path" is '区划路径';
comment on column "candidate_publicity"."section_id" is '标段 · section';
comment on column "candidate_publicity"."project_id" is '招标项目 · project';
comment on column "candidate_publicity"."tenderer_id" is '招标人 · tenderer';
comment on column "candidate_publicity"."name" is '标段名称 · name of the section';
comment on column "candidate_publicity"."published_on" is '发布日期 · day of publication';
comment on column "candidate_publicity"."medium" is '发布媒介 · medium (招标投标法 16)';
comment on column "candidate_publicity"."url" is '网址 · address';
comment on column "candidate_publicity"."basis" is '公开依据 · legal basis of publication';
comment on column "candidate_publicity"."approver_post_id" is '批准岗位 · post that approved the publication';
comment on column "candidate_publicity"."tender_id" is '招标 · tender';
comment on column "candidate_publicity"."until" is '公示截止日期 · last day of the publicity (实施条例 54)';
create index "candidate_publicity_division_id_index" on "candidate_publicity" ("division_id");
create index "candidate_publicity_division_path_index" on "candidate_publicity" ("division_path");
create index "candidate_publicity_section_id_index" on "candidate_publicity" ("section_id");
create index "candidate_publicity_project_id_index" on "candidate_publicity" ("project_id");
create index "candidate_publicity_tenderer_id_index" on "candidate_publicity" ("tenderer_id");
create index "candidate_publicity_name_index" on "candidate_publicity" ("name");
create index "candidate_publicity_published_on_index" on "candidate_publicity" ("published_on");
create index "candidate_publicity_approver_post_id_index" on "candidate_publicity" ("approver_post_id");
create index "candidate_publicity_tender_id_index" on "candidate_publicity" ("tender_id");
create index "candidate_publicity_until_index" on "candidate_publicity" ("until");

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
  "tender_id" uuid null,
  "prequalification_id" uuid null,
  "tenderer_id" uuid not null,
  "issued_on" date not null,
  "content" text not null,
  "is_material" boolean not null,
  "deadline_at" timestamptz(3) not null,
  primary key ("id")
);
comment on table "clarification" is '澄清或修改 · Clarification of documents';
comment on column "clarification"."id" is '标识';
comment on column "clarification"."level" is '数据级别 1–4';
comment on column "clarification"."visible_from" is '公开起始日';
comment on column "clarification"."visible_until" is '公开截止日';
comment on column "clarification"."version" is '版本号';
comment on column "clarification"."recorded_at" is '登记时刻';
comment on column "clarification"."salt" is '个人信息摘要盐值';
comment on column "clarification"."division_id" is '所属行政区划 · division';
comment on column "clarification"."division_path" is '区划路径';
comment on column "clarification"."tender_id" is '招标 · tender';
comment on column "clarification"."prequalification_id" is '资格预审 · prequalification';
comment on column "clarification"."tenderer_id" is '招标人 · tenderer';
comment on column "clarification"."issued_on" is '发出日期 · day it was issued';
comment on column "clarification"."content" is '内容 · content';
comment on column "clarification"."is_material" is '是否可能影响文件编制 · whether it can affect what bidders prepare (实施条例 21)';
comment on column "clarification"."deadline_at" is '发出后的截止时刻 · the deadline as it stands afterwards';
create index "clarification_division_id_index" on "clarification" ("division_id");
create index "clarification_division_path_index" on "clarification" ("division_path");
create index "clarification_tender_id_index" on "clarification" ("tender_id");
create index "clarification_prequalification_id_index" on "clarification" ("prequalification_id");
create index "clarification_tenderer_id_index" on "clarification" ("tenderer_id");
create index "clarification_issued_on_index" on "clarification" ("issued_on");

create table "committee_member" (
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
  "tenderer_id" uuid not null,
  "role" text not null,
  "person_id" uuid not null,
  "related_enterprise_id" uuid null,
  primary key ("id")
);
comment on table "committee_member" is '评标委员会成员 · Member of an evaluation committee in bidding';
comment on column "committee_member"."id" is '标识';
comment on column "committee_member"."level" is '数据级别 1–4';
comment on column "committee_member"."visible_from" is '公开起始日';
comment on column "committee_member"."visible_until" is '公开截止日';
comment on column "committee_member"."version" is '版本号';
comment on column "committee_member"."recorded_at" is '登记时刻';
comment on column "committee_member"."salt" is '个人信息摘要盐值';
comment on column "committee_member"."division_id" is '所属行政区划 · division';
comment on column "committee_member"."division_path" is '区划路径';
comment on column "committee_member"."evaluation_id" is '评标 · evaluation';
comment on column "committee_member"."tenderer_id" is '招标人 · tenderer';
comment on column "committee_member"."role" is '身份 · role';
comment on column "committee_member"."person_id" is '成员 · person';
comment on column "committee_member"."related_enterprise_id" is '有利害关系的企业；无记录则为空 · firm he is tied to; null when none is recorded';
create index "committee_member_division_id_index" on "committee_member" ("division_id");
create index "committee_member_division_path_index" on "committee_member" ("division_path");
create index "committee_member_evaluation_id_index" on "committee_member" ("evaluation_id");
create index "committee_member_tenderer_id_index" on "committee_member" ("tenderer_id");
create index "committee_member_person_id_index" on "committee_member" ("person_id");
create index "committee_member_related_enterprise_id_index" on "committee_member" ("related_enterprise_id");

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
  "tender_id" uuid not null,
  "project_id" uuid not null,
  "tenderer_id" uuid not null,
  "objection_id" uuid null,
  "enterprise_id" uuid not null,
  "authority_id" uuid not null,
  "known_on" date not null,
  "lodged_on" date not null,
  "is_in_time" boolean not null,
  "matter" text not null,
  "state" text not null,
  "examined_on" date null,
  "rejection_reason" text null,
  "uncounted_days" jsonb not null,
  "decided_on" date null,
  "outcome" text null,
  "decision_number" text null,
  "decision" text null,
  primary key ("id")
);
comment on table "complaint" is '招标投标投诉 · Complaint about a tender';
comment on column "complaint"."id" is '标识';
comment on column "complaint"."level" is '数据级别 1–4';
comment on column "complaint"."visible_from" is '公开起始日';
comment on column "complaint"."visible_until" is '公开截止日';
comment on column "complaint"."version" is '版本号';
comment on column "complaint"."recorded_at" is '登记时刻';
comment on column "complaint"."salt" is '个人信息摘要盐值';
comment on column "complaint"."division_id" is '所属行政区划 · division';
comment on column "complaint"."division_path" is '区划路径';
comment on column "complaint"."tender_id" is '招标 · tender';
comment on column "complaint"."project_id" is '招标项目 · project';
comment on column "complaint"."tenderer_id" is '招标人 · tenderer';
comment on column "complaint"."objection_id" is '所经异议 · the objection before it (实施条例 60)';
comment on column "complaint"."enterprise_id" is '投诉人 · who complains';
comment on column "complaint"."authority_id" is '行政监督部门 · supervising department';
comment on column "complaint"."known_on" is '知道或者应当知道之日 · day the complainant knew or should have known (实施条例 60)';
comment on column "complaint"."lodged_on" is '提起日期，即收到投诉之日 · day it was received';
comment on column "complaint"."is_in_time" is '是否在法定期限内提起 · whether it came in time (实施条例 60)';
comment on column "complaint"."matter" is '投诉事项与请求 · grounds and request';
comment on column "complaint"."state" is '状态 · state';
comment on column "complaint"."examined_on" is '受理或不予受理日期 · day it was accepted or not';
comment on column "complaint"."rejection_reason" is '不予受理的理由 · why it was not accepted';
comment on column "complaint"."uncounted_days" is '不计入处理期限的时间 · days that do not count';
comment on column "complaint"."decided_on" is '处理决定日期 · day of the decision (实施条例 61)';
comment on column "complaint"."outcome" is '处理结果 · outcome';
comment on column "complaint"."decision_number" is '处理决定文号 · number of the decision';
comment on column "complaint"."decision" is '处理决定内容 · the decision';
create index "complaint_division_id_index" on "complaint" ("division_id");
create index "complaint_division_path_index" on "complaint" ("division_path");
create index "complaint_tender_id_index" on "complaint" ("tender_id");
create index "complaint_project_id_index" on "complaint" ("project_id");
create index "complaint_tenderer_id_index" on "complaint" ("tenderer_id");
create index "complaint_objection_id_index" on "complaint" ("objection_id");
create index "complaint_enterprise_id_index" on "complaint" ("enterprise_id");
create index "complaint_authority_id_index" on "complaint" ("authority_id");
create index "complaint_lodged_on_index" on "complaint" ("lodged_on");
create index "complaint_is_in_time_index" on "complaint" ("is_in_time");
create index "complaint_state_index" on "complaint" ("state");
create index "complaint_decided_on_index" on "complaint" ("decided_on");
create index "complaint_outcome_index" on "complaint" ("outcome");

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
  "tender_id" uuid not null,
  "project_id" uuid not null,
  "tenderer_id" uuid not null,
  "award_id" uuid not null,
  "enterprise_id" uuid not null,
  "number" text not null,
  "value_amount" numeric(22,2) not null,
  "value_currency" text not null,
  "date_signed" date not null,
  "performance_bond_amount" numeric(22,2) null,
  "performance_bond_currency" text null,
  "completion_due_on" date null,
  primary key ("id")
);
comment on table "contract" is '中标合同 · Contract after a tender';
comment on column "contract"."id" is '标识';
comment on column "contract"."level" is '数据级别 1–4';
comment on column "contract"."visible_from" is '公开起始日';
comment on column "contract"."visible_until" is '公开截止日';
comment on column "contract"."version" is '版本号';
comment on column "contract"."recorded_at" is '登记时刻';
comment on column "contract"."salt" is '个人信息摘要盐值';
comment on column "contract"."division_id" is '所属行政区划 · division';
comment on column "contract"."division_path" is '区划路径';
comment on column "contract"."tender_id" is '招标 · tender';
comment on column "contract"."project_id" is '招标项目 · project';
comment on column "contract"."tenderer_id" is '招标人 · tenderer';
comment on column "contract"."award_id" is '中标结果 · award';
comment on column "contract"."enterprise_id" is '中标人 · contractor';
comment on column "contract"."number" is '合同编号 · contract number';
comment on column "contract"."value_amount" is '合同金额 · contract value (招标投标法 46)';
comment on column "contract"."value_currency" is '合同金额 · contract value (招标投标法 46)';
comment on column "contract"."date_signed" is '签订日期 · date signed (招标投标法 46)';
comment on column "contract"."performance_bond_amount" is '履约保证金 · performance bond (实施条例 58)';
comment on column "contract"."performance_bond_currency" is '履约保证金 · performance bond (实施条例 58)';
comment on column "contract"."completion_due_on" is '约定完成日期 · day agreed for completion';
create index "contract_division_id_index" on "contract" ("division_id");
create index "contract_division_path_index" on "contract" ("division_path");
create index "contract_tender_id_index" on "contract" ("tender_id");
create index "contract_project_id_index" on "contract" ("project_id");
create index "contract_tenderer_id_index" on "contract" ("tenderer_id");
create index "contract_award_id_index" on "contract" ("award_id");
create index "contract_enterprise_id_index" on "contract" ("enterprise_id");
create index "contract_number_index" on "contract" ("number");
create index "contract_value_amount_index" on "contract" ("value_amount");
create index "contract_date_signed_index" on "contract" ("date_signed");
create index "contract_completion_due_on_index" on "contract" ("completion_due_on");

create table "court_check" (
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
  "tenderer_id" uuid not null,
  "enterprise_id" uuid not null,
  "stage" text not null,
  "checked_on" date not null,
  "result" text not null,
  "entry_id" uuid null,
  primary key ("id")
);
comment on table "court_check" is '失信被执行人核查 · Check against the court list';
comment on column "court_check"."id" is '标识';
comment on column "court_check"."level" is '数据级别 1–4';
comment on column "court_check"."visible_from" is '公开起始日';
comment on column "court_check"."visible_until" is '公开截止日';
comment on column "court_check"."version" is '版本号';
comment on column "court_check"."recorded_at" is '登记时刻';
comment on column "court_check"."salt" is '个人信息摘要盐值';
comment on column "court_check"."division_id" is '所属行政区划 · division';
comment on column "court_check"."division_path" is '区划路径';
comment on column "court_check"."project_id" is '招标项目 · project';
comment on column "court_check"."tenderer_id" is '招标人 · tenderer';
comment on column "court_check"."enterprise_id" is '被核查企业 · firm';
comment on column "court_check"."stage" is '核查环节 · step';
comment on column "court_check"."checked_on" is '核查所及日期 · day the check is about';
comment on column "court_check"."result" is '核查结果 · result';
comment on column "court_check"."entry_id" is '在册记录 · the entry in force';
create index "court_check_division_id_index" on "court_check" ("division_id");
create index "court_check_division_path_index" on "court_check" ("division_path");
create index "court_check_project_id_index" on "court_check" ("project_id");
create index "court_check_tenderer_id_index" on "court_check" ("tenderer_id");
create index "court_check_enterprise_id_index" on "court_check" ("enterprise_id");
create index "court_check_stage_index" on "court_check" ("stage");
create index "court_check_checked_on_index" on "court_check" ("checked_on");
create index "court_check_result_index" on "court_check" ("result");
create index "court_check_entry_id_index" on "court_check" ("entry_id");

create table "court_entry" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "archive_id" uuid not null,
  "enterprise_id" uuid not null,
  "keeper_id" uuid not null,
  "case_number" text not null,
  "court" text not null,
  "conduct" text null,
  "source" text not null,
  "listed_on" date not null,
  "last_day" date null,
  primary key ("id")
);
comment on table "court_entry" is '失信被执行人信息 · Entry of the court list';
comment on column "court_entry"."id" is '标识';
comment on column "court_entry"."level" is '数据级别 1–4';
comment on column "court_entry"."visible_from" is '公开起始日';
comment on column "court_entry"."visible_until" is '公开截止日';
comment on column "court_entry"."version" is '版本号';
comment on column "court_entry"."recorded_at" is '登记时刻';
comment on column "court_entry"."salt" is '个人信息摘要盐值';
comment on column "court_entry"."division_id" is '所属行政区划 · division';
comment on column "court_entry"."division_path" is '区划路径';
comment on column "court_entry"."archive_id" is '诚信档案 · archive';
comment on column "court_entry"."enterprise_id" is '企业 · firm';
comment on column "court_entry"."keeper_id" is '建档机构 · body that keeps the archive';
comment on column "court_entry"."case_number" is '案号 · case number';
comment on column "court_entry"."court" is '执行法院 · court';
comment on column "court_entry"."conduct" is '失信行为具体情形 · what was done';
comment on column "court_entry"."source" is '信息来源 · where the entry was found';
comment on column "court_entry"."listed_on" is '列入日期，即首日 · first day on the list';
comment on column "court_entry"."last_day" is '在册的最后一日，未移出则为空 · last day on the list; null while it stands there';
create index "court_entry_division_id_index" on "court_entry" ("division_id");
create index "court_entry_division_path_index" on "court_entry" ("division_path");
create index "court_entry_archive_id_index" on "court_entry" ("archive_id");
create index "court_entry_enterprise_id_index" on "court_entry" ("enterprise_id");
create index "court_entry_keeper_id_index" on "court_entry" ("keeper_id");
create index "court_entry_case_number_index" on "court_entry" ("case_number");
create index "court_entry_court_index" on "court_entry" ("court");
create index "court_entry_listed_on_index" on "court_entry" ("listed_on");
create index "court_entry_last_day_index" on "court_entry" ("last_day");

create table "credit_indicator" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "issuer_id" uuid not null,
  "code" text not null,
  "name" text not null,
  "kind" text not null,
  "unit" text not null,
  "direction" text not null,
  "standard" numeric(30,10) not null,
  "weight" numeric(30,10) not null,
  "document" text not null,
  "valid_from" date not null,
  "valid_until" date null,
  primary key ("id")
);
comment on table "credit_indicator" is '招标投标信用指标与标准 · Credit indicator and its standard in bidding';
comment on column "credit_indicator"."id" is '标识';
comment on column "credit_indicator"."level" is '数据级别 1–4';
comment on column "credit_indicator"."visible_from" is '公开起始日';
comment on column "credit_indicator"."visible_until" is '公开截止日';
comment on column "credit_indicator"."version" is '版本号';
comment on column "credit_indicator"."recorded_at" is '登记时刻';
comment on column "credit_indicator"."salt" is '个人信息摘要盐值';
comment on column "credit_indicator"."division_id" is '所属行政区划 · division';
comment on column "credit_indicator"."division_path" is '区划路径';
comment on column "credit_indicator"."issuer_id" is '制定机关 · body that set it';
comment on column "credit_indicator"."code" is '指标代码 · code';
comment on column "credit_indicator"."name" is '指标名称 · name';
comment on column "credit_indicator"."kind" is '适用主体 · for which kind of firm';
comment on column "credit_indicator"."unit" is '计量单位 · unit';
comment on column "credit_indicator"."direction" is '标准方向 · on which side of the standard a value meets it';
comment on column "credit_indicator"."standard" is '标准值 · standard';
comment on column "credit_indicator"."weight" is '权重 · weight';
comment on column "credit_indicator"."document" is '制定文件 · document';
comment on column "credit_indicator"."valid_from" is '施行日期 · first day in force';
comment on column "credit_indicator"."valid_until" is '失效日期，未定的为空 · last day in force; null when none is set';
create index "credit_indicator_division_id_index" on "credit_indicator" ("division_id");
create index "credit_indicator_division_path_index" on "credit_indicator" ("division_path");
create index "credit_indicator_issuer_id_index" on "credit_indicator" ("issuer_id");
create index "credit_indicator_code_index" on "credit_indicator" ("code");
create index "credit_indicator_kind_index" on "credit_indicator" ("kind");
create index "credit_indicator_valid_from_index" on "credit_indicator" ("valid_from");

create table "credit_mark" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "archive_id" uuid not null,
  "enterprise_id" uuid not null,
  "keeper_id" uuid not null,
  "indicator_id" uuid not null,
  "value" numeric(30,10) not null,
  "is_met" boolean not null,
  "weight" numeric(30,10) not null,
  "marked_on" date not null,
  "evidence" text not null,
  primary key ("id")
);
comment on table "credit_mark" is '信用指标评价 · Mark of a firm by a credit indicator';
comment on column "credit_mark"."id" is '标识';
comment on column "credit_mark"."level" is '数据级别 1–4';
comment on column "credit_mark"."visible_from" is '公开起始日';
comment on column "credit_mark"."visible_until" is '公开截止日';
comment on column "credit_mark"."version" is '版本号';
comment on column "credit_mark"."recorded_at" is '登记时刻';
comment on column "credit_mark"."salt" is '个人信息摘要盐值';
comment on column "credit_mark"."division_id" is '所属行政区划 · division';
comment on column "credit_mark"."division_path" is '区划路径';
comment on column "credit_mark"."archive_id" is '诚信档案 · archive';
comment on column "credit_mark"."enterprise_id" is '企业 · firm';
comment on column "credit_mark"."keeper_id" is '建档机构 · body that keeps the archive';
comment on column "credit_mark"."indicator_id" is '指标 · indicator';
comment on column "credit_mark"."value" is '指标值 · value reached';
comment on column "credit_mark"."is_met" is '是否达标 · whether it meets the standard';
comment on column "credit_mark"."weight" is '评价时的权重 · weight of the indicator';
comment on column "credit_mark"."marked_on" is '评价日期 · day of the mark';
comment on column "credit_mark"."evidence" is '依据材料 · evidence';
create index "credit_mark_division_id_index" on "credit_mark" ("division_id");
create index "credit_mark_division_path_index" on "credit_mark" ("division_path");
create index "credit_mark_archive_id_index" on "credit_mark" ("archive_id");
create index "credit_mark_enterprise_id_index" on "credit_mark" ("enterprise_id");
create index "credit_mark_keeper_id_index" on "credit_mark" ("keeper_id");
create index "credit_mark_indicator_id_index" on "credit_mark" ("indicator_id");
create index "credit_mark_is_met_index" on "credit_mark" ("is_met");
create index "credit_mark_marked_on_index" on "credit_mark" ("marked_on");

create table "credit_report" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "archive_id" uuid not null,
  "enterprise_id" uuid not null,
  "keeper_id" uuid not null,
  "provider_id" uuid not null,
  "number" text not null,
  "grade" text not null,
  "issued_on" date not null,
  "valid_until" date not null,
  primary key ("id")
);
comment on table "credit_report" is '第三方信用报告 · Credit report by a third party';
comment on column "credit_report"."id" is '标识';
comment on column "credit_report"."level" is '数据级别 1–4';
comment on column "credit_report"."visible_from" is '公开起始日';
comment on column "credit_report"."visible_until" is '公开截止日';
comment on column "credit_report"."version" is '版本号';
comment on column "credit_report"."recorded_at" is '登记时刻';
comment on column "credit_report"."salt" is '个人信息摘要盐值';
comment on column "credit_report"."division_id" is '所属行政区划 · division';
comment on column "credit_report"."division_path" is '区划路径';
comment on column "credit_report"."archive_id" is '诚信档案 · archive';
comment on column "credit_report"."enterprise_id" is '企业 · firm';
comment on column "credit_report"."keeper_id" is '建档机构 · body that keeps the archive';
comment on column "credit_report"."provider_id" is '出具报告的信用服务机构 · third party that made it';
comment on column "credit_report"."number" is '报告编号 · number';
comment on column "credit_report"."grade" is '信用等级 · grade';
comment on column "credit_report"."issued_on" is '出具日期 · day it was made';
comment on column "credit_report"."valid_until" is '有效期止 · last day of validity';
create index "credit_report_division_id_index" on "credit_report" ("division_id");
create index "credit_report_division_path_index" on "credit_report" ("division_path");
create index "credit_report_archive_id_index" on "credit_report" ("archive_id");
create index "credit_report_enterprise_id_index" on "credit_report" ("enterprise_id");
create index "credit_report_keeper_id_index" on "credit_report" ("keeper_id");
create index "credit_report_provider_id_index" on "credit_report" ("provider_id");
create index "credit_report_number_index" on "credit_report" ("number");
create index "credit_report_grade_index" on "credit_report" ("grade");
create index "credit_report_issued_on_index" on "credit_report" ("issued_on");
create index "credit_report_valid_until_index" on "credit_report" ("valid_until");

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
  "tenderer_id" uuid not null,
  "evaluated_on" date not null,
  "report_received_on" date not null,
  "member_count" integer not null,
  "expert_count" integer not null,
  primary key ("id")
);
comment on table "evaluation" is '评标 · Evaluation of the bids';
comment on column "evaluation"."id" is '标识';
comment on column "evaluation"."level" is '数据级别 1–4';
comment on column "evaluation"."visible_from" is '公开起始日';
comment on column "evaluation"."visible_until" is '公开截止日';
comment on column "evaluation"."version" is '版本号';
comment on column "evaluation"."recorded_at" is '登记时刻';
comment on column "evaluation"."salt" is '个人信息摘要盐值';
comment on column "evaluation"."division_id" is '所属行政区划 · division';
comment on column "evaluation"."division_path" is '区划路径';
comment on column "evaluation"."tender_id" is '招标 · tender';
comment on column "evaluation"."project_id" is '招标项目 · project';
comment on column "evaluation"."tenderer_id" is '招标人 · tenderer';
comment on column "evaluation"."evaluated_on" is '评标结束日期 · day the evaluation ended';
comment on column "evaluation"."report_received_on" is '招标人收到评标报告日期 · day the tenderer received the report (实施条例 54)';
comment on column "evaluation"."member_count" is '评标委员会人数 · members of the committee (招标投标法 37)';
comment on column "evaluation"."expert_count" is '其中技术、经济专家人数 · experts among them';
create index "evaluation_division_id_index" on "evaluation" ("division_id");
create index "evaluation_division_path_index" on "evaluation" ("division_path");
create index "evaluation_tender_id_index" on "evaluation" ("tender_id");
create index "evaluation_project_id_index" on "evaluation" ("project_id");
create index "evaluation_tenderer_id_index" on "evaluation" ("tenderer_id");
create index "evaluation_evaluated_on_index" on "evaluation" ("evaluated_on");
create index "evaluation_report_received_on_index" on "evaluation" ("report_received_on");

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
comment on table "flag" is '招标投标线索 · Lead in bidding';
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

create table "objection" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "tender_id" uuid null,
  "prequalification_id" uuid null,
  "tenderer_id" uuid not null,
  "enterprise_id" uuid not null,
  "against" text not null,
  "matter" text not null,
  "lodged_on" date not null,
  "is_in_time" boolean not null,
  "replied_on" date null,
  "reply" text null,
  primary key ("id")
);
comment on table "objection" is '异议 · Objection in bidding';
comment on column "objection"."id" is '标识';
comment on column "objection"."level" is '数据级别 1–4';
comment on column "objection"."visible_from" is '公开起始日';
comment on column "objection"."visible_until" is '公开截止日';
comment on column "objection"."version" is '版本号';
comment on column "objection"."recorded_at" is '登记时刻';
comment on column "objection"."salt" is '个人信息摘要盐值';
comment on column "objection"."division_id" is '所属行政区划 · division';
comment on column "objection"."division_path" is '区划路径';
comment on column "objection"."tender_id" is '招标 · tender';
comment on column "objection"."prequalification_id" is '资格预审 · prequalification';
comment on column "objection"."tenderer_id" is '招标人 · tenderer';
comment on column "objection"."enterprise_id" is '异议人 · who objects';
comment on column "objection"."against" is '异议对象 · what is objected to';
comment on column "objection"."matter" is '异议内容与请求 · grounds and request';
comment on column "objection"."lodged_on" is '提出日期，即收到异议之日 · day it was received';
comment on column "objection"."is_in_time" is '是否在法定期限内提出 · whether it came in time';
comment on column "objection"."replied_on" is '答复日期 · day of the reply';
comment on column "objection"."reply" is '答复内容 · the reply';
create index "objection_division_id_index" on "objection" ("division_id");
create index "objection_division_path_index" on "objection" ("division_path");
create index "objection_tender_id_index" on "objection" ("tender_id");
create index "objection_prequalification_id_index" on "objection" ("prequalification_id");
create index "objection_tenderer_id_index" on "objection" ("tenderer_id");
create index "objection_enterprise_id_index" on "objection" ("enterprise_id");
create index "objection_against_index" on "objection" ("against");
create index "objection_lodged_on_index" on "objection" ("lodged_on");
create index "objection_is_in_time_index" on "objection" ("is_in_time");
create index "objection_replied_on_index" on "objection" ("replied_on");

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
comment on table "obligation" is '招标投标义务 · Obligation of tendering and bidding';
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

create table "outside_process" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "keeper_id" uuid not null,
  "data_set" text not null,
  "ocid" text not null,
  "title" text null,
  "method" text null,
  "currency" text null,
  "deadline_at" timestamptz(3) null,
  "bid_count" integer not null,
  "award_count" integer not null,
  "facts" jsonb not null,
  primary key ("id")
);
comment on table "outside_process" is '外部招投标过程 · Tender of another publisher';
comment on column "outside_process"."id" is '标识';
comment on column "outside_process"."level" is '数据级别 1–4';
comment on column "outside_process"."visible_from" is '公开起始日';
comment on column "outside_process"."visible_until" is '公开截止日';
comment on column "outside_process"."version" is '版本号';
comment on column "outside_process"."recorded_at" is '登记时刻';
comment on column "outside_process"."salt" is '个人信息摘要盐值';
comment on column "outside_process"."division_id" is '所属行政区划 · division';
comment on column "outside_process"."division_path" is '区划路径';
comment on column "outside_process"."keeper_id" is '保管机构 · body that keeps it';
comment on column "outside_process"."data_set" is '数据集名称，一并比较 · data set: what is compared together';
comment on column "outside_process"."ocid" is '采购过程标识 · contracting process (OCDS ocid)';
comment on column "outside_process"."title" is '名称 · title';
comment on column "outside_process"."method" is '方式 · procurement method (OCDS procurementMethod)';
comment on column "outside_process"."currency" is '报价币种，多种的为空 · currency of the bids; null where there are several';
comment on column "outside_process"."deadline_at" is '投标截止时刻 · bid deadline (OCDS tenderPeriod)';
comment on column "outside_process"."bid_count" is '投标数 · bids';
comment on column "outside_process"."award_count" is '有效中标结果数 · active awards';
comment on column "outside_process"."facts" is '筛查所需事实 · what the screens need';
create index "outside_process_division_id_index" on "outside_process" ("division_id");
create index "outside_process_division_path_index" on "outside_process" ("division_path");
create index "outside_process_keeper_id_index" on "outside_process" ("keeper_id");
create index "outside_process_data_set_index" on "outside_process" ("data_set");
create index "outside_process_ocid_index" on "outside_process" ("ocid");
create index "outside_process_method_index" on "outside_process" ("method");

create table "prequalification" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "section_id" uuid not null,
  "project_id" uuid not null,
  "tenderer_id" uuid not null,
  "name" text not null,
  "published_on" date not null,
  "medium" text not null,
  "url" text null,
  "basis" text not null,
  "approver_post_id" uuid not null,
  "document_until" date not null,
  "applications_due_at" timestamptz(3) not null,
  "concluded_on" date null,
  primary key ("id")
);
comment on table "prequalification" is '资格预审公告 · Prequalification';
comment on column "prequalification"."id" is '标识';
comment on column "prequalification"."level" is '数据级别 1–4';
comment on column "prequalification"."visible_from" is '公开起始日';
comment on column "prequalification"."visible_until" is '公开截止日';
comment on column "prequalification"."version" is '版本号';
comment on column "prequalification"."recorded_at" is '登记时刻';
comment on column "prequalification"."salt" is '个人信息摘要盐值';
comment on column "prequalification"."division_id" is '所属行政区划 · division';
comment on column "prequalification"."division_path" is '区划路径';
comment on column "prequalification"."section_id" is '标段 · section';
comment on column "prequalification"."project_id" is '招标项目 · project';
comment on column "prequalification"."tenderer_id" is '招标人 · tenderer';
comment on column "prequalification"."name" is '标段名称 · name of the section';
comment on column "prequalification"."published_on" is '发布日期 · day of publication';
comment on column "prequalification"."medium" is '发布媒介 · medium (招标投标法 16)';
comment on column "prequalification"."url" is '网址 · address';
comment on column "prequalification"."basis" is '公开依据 · legal basis of publication';
comment on column "prequalification"."approver_post_id" is '批准岗位 · post that approved the publication';
comment on column "prequalification"."document_until" is '资格预审文件停止发售日期 · last day the documents are on sale (实施条例 16)';
comment on column "prequalification"."applications_due_at" is '提交资格预审申请文件截止时刻 · last instant to apply (实施条例 17)';
comment on column "prequalification"."concluded_on" is '资格预审结束日期 · day it was concluded';
create index "prequalification_division_id_index" on "prequalification" ("division_id");
create index "prequalification_division_path_index" on "prequalification" ("division_path");
create index "prequalification_section_id_index" on "prequalification" ("section_id");
create index "prequalification_project_id_index" on "prequalification" ("project_id");
create index "prequalification_tenderer_id_index" on "prequalification" ("tenderer_id");
create index "prequalification_name_index" on "prequalification" ("name");
create index "prequalification_published_on_index" on "prequalification" ("published_on");
create index "prequalification_approver_post_id_index" on "prequalification" ("approver_post_id");
create index "prequalification_applications_due_at_index" on "prequalification" ("applications_due_at");

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
  "tenderer_id" uuid not null,
  "responsible_post_id" uuid not null,
  "agency_id" uuid null,
  "authority_id" uuid not null,
  "category" text not null,
  "method" text not null,
  "invitation_reason" text null,
  "organisation" text not null,
  "scope" text not null,
  "market" text not null,
  "estimate_amount" numeric(22,2) not null,
  "estimate_currency" text not null,
  "is_must_tender" boolean not null,
  "is_state_controlled" boolean not null,
  "approval_number" text not null,
  "approved_by_id" uuid not null,
  "approved_on" date not null,
  primary key ("id")
);
comment on table "project" is '招标项目 · Project put out to tender';
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
comment on column "project"."tenderer_id" is '招标人 · tenderer (招标投标法 8)';
comment on column "project"."responsible_post_id" is '招标人的责任岗位 · post of the tenderer responsible';
comment on column "project"."agency_id" is '招标代理机构，自行招标的为空 · agency; null when the tenderer acts itself';
comment on column "project"."authority_id" is '行政监督部门 · supervising department (招标投标法 7)';
comment on column "project"."category" is '招标对象 · what is tendered for';
comment on column "project"."method" is '核准的招标方式 · method approved (实施条例 7)';
comment on column "project"."invitation_reason" is '邀请招标的理由 · why not everyone may bid (实施条例 8)';
comment on column "project"."organisation" is '核准的组织形式 · organisation approved (实施条例 7)';
comment on column "project"."scope" is '核准的招标范围 · scope approved (实施条例 7)';
comment on column "project"."market" is '市场类别，报价筛查按此比较 · market: bids are compared with those of the same';
comment on column "project"."estimate_amount" is '项目估算价 · estimate (实施条例 26)';
comment on column "project"."estimate_currency" is '项目估算价 · estimate (实施条例 26)';
comment on column "project"."is_must_tender" is '是否依法必须招标 · whether the law has it tendered (招标投标法 3)';
comment on column "project"."is_state_controlled" is '国有资金是否占控股或者主导地位 · whether state funds prevail (实施条例 55)';
comment on column "project"."approval_number" is '核准文号 · number of the approval (实施条例 7)';
comment on column "project"."approved_by_id" is '项目审批、核准部门 · body that approved (实施条例 7)';
comment on column "project"."approved_on" is '核准日期 · day of the approval';
create index "project_division_id_index" on "project" ("division_id");
create index "project_division_path_index" on "project" ("division_path");
create index "project_number_index" on "project" ("number");
create index "project_name_index" on "project" ("name");
create index "project_tenderer_id_index" on "project" ("tenderer_id");
create index "project_responsible_post_id_index" on "project" ("responsible_post_id");
create index "project_agency_id_index" on "project" ("agency_id");
create index "project_authority_id_index" on "project" ("authority_id");
create index "project_category_index" on "project" ("category");
create index "project_method_index" on "project" ("method");
create index "project_organisation_index" on "project" ("organisation");
create index "project_market_index" on "project" ("market");
create index "project_estimate_amount_index" on "project" ("estimate_amount");
create index "project_is_must_tender_index" on "project" ("is_must_tender");
create index "project_is_state_controlled_index" on "project" ("is_state_controlled");
create index "project_approval_number_index" on "project" ("approval_number");
create index "project_approved_by_id_index" on "project" ("approved_by_id");
create index "project_approved_on_index" on "project" ("approved_on");

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
comment on table "publication" is '招标投标信息公开 · Publication in bidding';
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

create table "qualification" (
  "id" uuid not null,
  "level" smallint not null default 2,
  "visible_from" date null,
  "visible_until" date null,
  "version" int not null default 1,
  "recorded_at" timestamptz(3) not null,
  "salt" text null,
  "division_id" uuid not null,
  "division_path" text collate "C" not null,
  "archive_id" uuid not null,
  "enterprise_id" uuid not null,
  "keeper_id" uuid not null,
  "kind" text not null,
  "name" text not null,
  "number" text not null,
  "issuer" text not null,
  "valid_from" date not null,
  "valid_until" date null,
  primary key ("id")
);
comment on table "qualification" is '企业资质 · Qualification of a firm in bidding';
comment on column "qualification"."id" is '标识';
comment on column "qualification"."level" is '数据级别 1–4';
comment on column "qualification"."visible_from" is '公开起始日';
comment on column "qualification"."visible_until" is '公开截止日';
comment on column "qualification"."version" is '版本号';
comment on column "qualification"."recorded_at" is '登记时刻';
comment on column "qualification"."salt" is '个人信息摘要盐值';
comment on column "qualification"."division_id" is '所属行政区划 · division';
comment on column "qualification"."division_path" is '区划路径';
comment on column "qualification"."archive_id" is '诚信档案 · archive';
comment on column "qualification"."enterprise_id" is '企业 · firm';
comment on column "qualification"."keeper_id" is '建档机构 · body that keeps the archive';
comment on column "qualification"."kind" is '以何种主体 · as which kind of firm';
comment on column "qualification"."name" is '资质名称与等级 · qualification and grade';
comment on column "qualification"."number" is '证书编号 · number of the certificate';
comment on column "qualification"."issuer" is '发证机关 · issuer';
comment on column "qualification"."valid_from" is '有效期起 · first day of validity';
comment on column "qualification"."valid_until" is '有效期止，长期的为空 · last day of validity; null when it has none';
create index "qualification_division_id_index" on "qualification" ("division_id");
create index "qualification_division_path_index" on "qualification" ("division_path");
create index "qualification_archive_id_index" on "qualification" ("archive_id");
create index "qualification_enterprise_id_index" on "qualification" ("enterprise_id");
create index "qualification_keeper_id_index" on "qualification" ("keeper_id");
create index "qualification_kind_index" on "qualification" ("kind");
create index "qualification_name_index" on "qualification" ("name");
create index "qualification_number_index" on "qualification" ("number");
create index "qualification_valid_from_index" on "qualification" ("valid_from");
create index "qualification_valid_until_index" on "qualification" ("valid_until");

create table "section" (
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
  "tenderer_id" uuid not null,
  "number" text not null,
  "name" text not null,
  "estimate_amount" numeric(22,2) not null,
  "estimate_currency" text not null,
  "item_code" text not null,
  primary key ("id")
);
comment on table "section" is '标段 · Section of a project';
comment on column "section"."id" is '标识';
comment on column "section"."level" is '数据级别 1–4';
comment on column "section"."visible_from" is '公开起始日';
comment on column "section"."visible_until" is '公开截止日';
comment on column "section"."version" is '版本号';
comment on column "section"."recorded_at" is '登记时刻';
comment on column "section"."salt" is '个人信息摘要盐值';
comment on column "section"."division_id" is '所属行政区划 · division';
comment on column "section"."division_path" is '区划路径';
comment on column "section"."project_id" is '招标项目 · project';
comment on column "section"."tenderer_id" is '招标人 · tenderer';
comment on column "section"."number" is '标段编号 · number of the section';
comment on column "section"."name" is '标段名称 · name of the section';
comment on column "section"."estimate_amount" is '标段估算价 · estimate of the section (实施条例 26)';
comment on column "section"."estimate_currency" is '标段估算价 · estimate of the section (实施条例 26)';
comment on column "section"."item_code" is '分类编码，前两位为大类 · code of what is tendered for; its first two digits are the class';
create index "section_division_id_index" on "section" ("division_id");
create index "section_division_path_index" on "section" ("division_path");
create index "section_project_id_index" on "section" ("project_id");
create index "section_tenderer_id_index" on "section" ("tenderer_id");
create index "section_number_index" on "section" ("number");
create index "section_estimate_amount_index" on "section" ("estimate_amount");
create index "section_item_code_index" on "section" ("item_code");

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
  "section_id" uuid not null,
  "project_id" uuid not null,
  "tenderer_id" uuid not null,
  "name" text not null,
  "published_on" date not null,
  "medium" text not null,
  "url" text null,
  "basis" text not null,
  "approver_post_id" uuid not null,
  "prequalification_id" uuid null,
  "document_until" date not null,
  "bids_due_at" timestamptz(3) not null,
  "evaluation_method" text not null,
  "bid_bond_amount" numeric(22,2) null,
  "bid_bond_currency" text null,
  "ceiling_price_amount" numeric(22,2) null,
  "ceiling_price_currency" text null,
  "opened_at" timestamptz(3) null,
  "ended_on" date null,
  "ending" text null,
  "ending_reason" text null,
  primary key ("id")
);
comment on table "tender" is '招标公告与招标文件 · Tender of a section';
comment on column "tender"."id" is '标识';
comment on column "tender"."level" is '数据级别 1–4';
comment on column "tender"."visible_from" is '公开起始日';
comment on column "tender"."visible_until" is '公开截止日';
comment on column "tender"."version" is '版本号';
comment on column "tender"."recorded_at" is '登记时刻';
comment on column "tender"."salt" is '个人信息摘要盐值';
comment on column "tender"."division_id" is '所属行政区划 · division';
comment on column "tender"."division_path" is '区划路径';
comment on column "tender"."section_id" is '标段 · section';
comment on column "tender"."project_id" is '招标项目 · project';
comment on column "tender"."tenderer_id" is '招标人 · tenderer';
comment on column "tender"."name" is '标段名称 · name of the section';
comment on column "tender"."published_on" is '发布日期 · day of publication';
comment on column "tender"."medium" is '发布媒介 · medium (招标投标法 16)';
comment on column "tender"."url" is '网址 · address';
comment on column "tender"."basis" is '公开依据 · legal basis of publication';
comment on column "tender"."approver_post_id" is '批准岗位 · post that approved the publication';
comment on column "tender"."prequalification_id" is '所经资格预审 · the prequalification before it';
comment on column "tender"."document_until" is '招标文件停止发售日期 · last day the documents are on sale (实施条例 16)';
comment on column "tender"."bids_due_at" is '投标截止时刻 · bid deadline (招标投标法 24)';
comment on column "tender"."evaluation_method" is '评标方法 · how bids are evaluated (招标投标法 41)';
comment on column "tender"."bid_bond_amount" is '投标保证金 · bid bond asked for (实施条例 26)';
comment on column "tender"."bid_bond_currency" is '投标保证金 · bid bond asked for (实施条例 26)';
comment on column "tender"."ceiling_price_amount" is '最高投标限价 · ceiling price (实施条例 27)';
comment on column "tender"."ceiling_price_currency" is '最高投标限价 · ceiling price (实施条例 27)';
comment on column "tender"."opened_at" is '开标时刻 · when the bids were opened (招标投标法 34)';
comment on column "tender"."ended_on" is '终止或失败日期 · day it ended without a winner';
comment on column "tender"."ending" is '未确定中标人的原因 · why nobody won';
comment on column "tender"."ending_reason" is '说明 · account of it';
create index "tender_division_id_index" on "tender" ("division_id");
create index "tender_division_path_index" on "tender" ("division_path");
create index "tender_section_id_index" on "tender" ("section_id");
create index "tender_project_id_index" on "tender" ("project_id");
create index "tender_tenderer_id_index" on "tender" ("tenderer_id");
create index "tender_name_index" on "tender" ("name");
create index "tender_published_on_index" on "tender" ("published_on");
create index "tender_approver_post_id_index" on "tender" ("approver_post_id");
create index "tender_prequalification_id_index" on "tender" ("prequalification_id");
create index "tender_bids_due_at_index" on "tender" ("bids_due_at");
create index "tender_evaluation_method_index" on "tender" ("evaluation_method");
create index "tender_ended_on_index" on "tender" ("ended_on");
create index "tender_ending_index" on "tender" ("ending");

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
  "authority_id" uuid not null,
  "enterprise_id" uuid null,
  "body_id" uuid null,
  "person_id" uuid null,
  "ground" text not null,
  "is_serious" boolean not null,
  "number" text not null,
  "decided_on" date not null,
  "decision" text not null,
  "banned_from" date null,
  "banned_until" date null,
  primary key ("id")
);
comment on table "violation" is '招标投标违法行为处理决定 · Decision on a violation in bidding';
comment on column "violation"."id" is '标识';
comment on column "violation"."level" is '数据级别 1–4';
comment on column "violation"."visible_from" is '公开起始日';
comment on column "violation"."visible_until" is '公开截止日';
comment on column "violation"."version" is '版本号';
comment on column "violation"."recorded_at" is '登记时刻';
comment on column "violation"."salt" is '个人信息摘要盐值';
comment on column "violation"."division_id" is '所属行政区划 · division';
comment on column "violation"."division_path" is '区划路径';
comment on column "violation"."authority_id" is '作出决定的行政监督部门 · department that decided';
comment on column "violation"."enterprise_id" is '违法的投标人、中标人或代理机构 · firm it is about';
comment on column "violation"."body_id" is '违法的招标人 · tenderer it is about';
comment on column "violation"."person_id" is '违法的评标委员会成员等个人 · person it is about';
comment on column "violation"."ground" is '违法情形（本项目自定） · violation; our own codelist';
comment on column "violation"."is_serious" is '是否情节严重 · whether it is a serious case (实施条例 67)';
comment on column "violation"."number" is '决定文号 · number of the decision';
comment on column "violation"."decided_on" is '决定日期 · day of the decision';
comment on column "violation"."decision" is '处理内容 · what was decided';
comment on column "violation"."banned_from" is '禁止参加投标起始日 · first day on which it may not bid';
comment on column "violation"."banned_until" is '禁止参加投标截止日 · last day of the ban';
create index "violation_division_id_index" on "violation" ("division_id");
create index "violation_division_path_index" on "violation" ("division_path");
create index "violation_authority_id_index" on "violation" ("authority_id");
create index "violation_enterprise_id_index" on "violation" ("enterprise_id");
create index "violation_body_id_index" on "violation" ("body_id");
create index "violation_person_id_index" on "violation" ("person_id");
create index "violation_ground_index" on "violation" ("ground");
create index "violation_is_serious_index" on "violation" ("is_serious");
create index "violation_number_index" on "violation" ("number");
create index "violation_decided_on_index" on "violation" ("decided_on");
create index "violation_banned_until_index" on "violation" ("banned_until");

create table "written_report" (
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
  "tenderer_id" uuid not null,
  "award_id" uuid not null,
  "authority_id" uuid not null,
  "submitted_on" date not null,
  "document" text not null,
  primary key ("id")
);
comment on table "written_report" is '招标投标情况书面报告 · Written report on a tender';
comment on column "written_report"."id" is '标识';
comment on column "written_report"."level" is '数据级别 1–4';
comment on column "written_report"."visible_from" is '公开起始日';
comment on column "written_report"."visible_until" is '公开截止日';
comment on column "written_report"."version" is '版本号';
comment on column "written_report"."recorded_at" is '登记时刻';
comment on column "written_report"."salt" is '个人信息摘要盐值';
comment on column "written_report"."division_id" is '所属行政区划 · division';
comment on column "written_report"."division_path" is '区划路径';
comment on column "written_report"."tender_id" is '招标 · tender';
comment on column "written_report"."project_id" is '招标项目 · project';
comment on column "written_report"."tenderer_id" is '招标人 · tenderer';
comment on column "written_report"."award_id" is '中标结果 · award';
comment on column "written_report"."authority_id" is '行政监督部门 · supervising department';
comment on column "written_report"."submitted_on" is '提交日期 · day it was submitted (招标投标法 47)';
comment on column "written_report"."document" is '报告文号 · number of the report';
create index "written_report_division_id_index" on "written_report" ("division_id");
create index "written_report_division_path_index" on "written_report" ("division_path");
create index "written_report_tender_id_index" on "written_report" ("tender_id");
create index "written_report_project_id_index" on "written_report" ("project_id");
create index "written_report_tenderer_id_index" on "written_report" ("tenderer_id");
create index "written_report_award_id_index" on "written_report" ("award_id");
create index "written_report_authority_id_index" on "written_report" ("authority_id");
create index "written_report_submitted_on_index" on "written_report" ("submitted_on");

alter table "acceptance" enable row level security;
alter table "acceptance" force row level security;
create policy "row_visible" on "acceptance" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (tenderer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "acceptance" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "acceptance" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "applicant" enable row level security;
alter table "applicant" force row level security;
create policy "row_visible" on "applicant" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (tenderer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "applicant" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "applicant" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "archive" enable row level security;
alter table "archive" force row level security;
create policy "row_visible" on "archive" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (keeper_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "archive" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "archive" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "award" enable row level security;
alter table "award" force row level security;
create policy "row_visible" on "award" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (tenderer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "award" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "award" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "bid" enable row level security;
alter table "bid" force row level security;
create policy "row_visible" on "bid" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (tenderer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (bidder_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "bid" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "bid" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "candidate" enable row level security;
alter table "candidate" force row level security;
create policy "row_visible" on "candidate" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (tenderer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "candidate" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "candidate" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "candidate_publicity" enable row level security;
alter table "candidate_publicity" force row level security;
create policy "row_visible" on "candidate_publicity" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (tenderer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "candidate_publicity" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "candidate_publicity" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "clarification" enable row level security;
alter table "clarification" force row level security;
create policy "row_visible" on "clarification" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (tenderer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "clarification" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "clarification" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "committee_member" enable row level security;
alter table "committee_member" force row level security;
create policy "row_visible" on "committee_member" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.p3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.p4', true), ''), ',', ''))::text[])) or (person_id = (select nullif(current_setting('app.person', true), '')::uuid)));
create policy "row_added" on "committee_member" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "committee_member" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "complaint" enable row level security;
alter table "complaint" force row level security;
create policy "row_visible" on "complaint" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (tenderer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (authority_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "complaint" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "complaint" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "contract" enable row level security;
alter table "contract" force row level security;
create policy "row_visible" on "contract" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (tenderer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "contract" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "contract" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "court_check" enable row level security;
alter table "court_check" force row level security;
create policy "row_visible" on "court_check" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (tenderer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "court_check" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "court_check" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "court_entry" enable row level security;
alter table "court_entry" force row level security;
create policy "row_visible" on "court_entry" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (keeper_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "court_entry" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "court_entry" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "credit_indicator" enable row level security;
alter table "credit_indicator" force row level security;
create policy "row_visible" on "credit_indicator" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (issuer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "credit_indicator" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "credit_indicator" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "credit_mark" enable row level security;
alter table "credit_mark" force row level security;
create policy "row_visible" on "credit_mark" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (keeper_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "credit_mark" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "credit_mark" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "credit_report" enable row level security;
alter table "credit_report" force row level security;
create policy "row_visible" on "credit_report" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (keeper_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "credit_report" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "credit_report" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "evaluation" enable row level security;
alter table "evaluation" force row level security;
create policy "row_visible" on "evaluation" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (tenderer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "evaluation" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "evaluation" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "flag" enable row level security;
alter table "flag" force row level security;
create policy "row_visible" on "flag" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "flag" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "flag" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "objection" enable row level security;
alter table "objection" force row level security;
create policy "row_visible" on "objection" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (tenderer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "objection" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "objection" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "obligation" enable row level security;
alter table "obligation" force row level security;
create policy "row_visible" on "obligation" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (obligor_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (obligee_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "obligation" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "obligation" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "outside_process" enable row level security;
alter table "outside_process" force row level security;
create policy "row_visible" on "outside_process" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (keeper_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "outside_process" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "outside_process" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "prequalification" enable row level security;
alter table "prequalification" force row level security;
create policy "row_visible" on "prequalification" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (tenderer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "prequalification" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "prequalification" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "project" enable row level security;
alter table "project" force row level security;
create policy "row_visible" on "project" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (tenderer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (authority_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "project" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "project" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "publication" enable row level security;
alter table "publication" force row level security;
create policy "row_visible" on "publication" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])));
create policy "row_added" on "publication" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "publication" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "qualification" enable row level security;
alter table "qualification" force row level security;
create policy "row_visible" on "qualification" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (keeper_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "qualification" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "qualification" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "section" enable row level security;
alter table "section" force row level security;
create policy "row_visible" on "section" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (tenderer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "section" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "section" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "tender" enable row level security;
alter table "tender" force row level security;
create policy "row_visible" on "tender" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (tenderer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "tender" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "tender" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "violation" enable row level security;
alter table "violation" force row level security;
create policy "row_visible" on "violation" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.p3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.p4', true), ''), ',', ''))::text[])) or (person_id = (select nullif(current_setting('app.person', true), '')::uuid)) or (authority_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (enterprise_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (body_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "violation" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "violation" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));

alter table "written_report" enable row level security;
alter table "written_report" force row level security;
create policy "row_visible" on "written_report" for select using ((level = 1 and (visible_from is null or visible_from <= (select nullif(current_setting('app.today', true), '')::date)) and (visible_until is null or visible_until >= (select nullif(current_setting('app.today', true), '')::date)) and (select nullif(current_setting('app.today', true), '')) is not null) or (level <= 2 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l2', true), ''), ',', ''))::text[])) or (level <= 3 and division_path ^@ any ((select string_to_array(nullif(current_setting('app.l3', true), ''), ',', ''))::text[])) or (division_path ^@ any ((select string_to_array(nullif(current_setting('app.l4', true), ''), ',', ''))::text[])) or (tenderer_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])) or (authority_id = any ((select string_to_array(nullif(current_setting('app.bodies', true), ''), ',', ''))::uuid[])));
create policy "row_added" on "written_report" for insert with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
create policy "row_changed" on "written_report" for update using (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[])) with check (division_path ^@ any ((select string_to_array(nullif(current_setting('app.write', true), ''), ',', ''))::text[]));
