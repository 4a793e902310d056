alter table "commitment" add "decision_id" uuid null;
comment on column "commitment"."decision_id" is '所依据的集体决定，属重大行政决策的应有 · decision it rests on; a major one has it (重大行政决策程序暂行条例 30)';
create index "commitment_decision_id_index" on "commitment" ("decision_id");

alter table "complaint" add "handler_id" uuid null, add "is_foreign_invested" boolean null, add "accepted_on" date null, add "declined_on" date null, add "decline_reason" text null, add "extended_until" date null, add "extension_reason" text null;
comment on column "complaint"."handler_id" is '投诉工作机构 · body that handles it (外商投资法实施条例 29)';
comment on column "complaint"."is_foreign_invested" is '投诉人是否外商投资企业或外国投资者 · whether the investor is foreign (外商投资企业投诉工作办法 2)';
comment on column "complaint"."accepted_on" is '受理日期，未受理的为空 · day it was accepted; null while it is not (外商投资企业投诉工作办法 15)';
comment on column "complaint"."declined_on" is '不予受理日期 · day it was declined';
comment on column "complaint"."decline_reason" is '不予受理的理由 · why it was declined';
comment on column "complaint"."extended_until" is '延长后的办结期限 · day to which its handling was extended (外商投资企业投诉工作办法 19)';
comment on column "complaint"."extension_reason" is '延长理由 · reason of the extension';
create index "complaint_handler_id_index" on "complaint" ("handler_id");
create index "complaint_is_foreign_invested_index" on "complaint" ("is_foreign_invested");
