alter table "complaint" add "against" text null;
comment on column "complaint"."against" is '投诉对象，取自质疑 · what is complained of, as in the challenge (政府采购法 52)';
create index "complaint_against_index" on "complaint" ("against");

comment on column "inquiry"."supplier_id" is '提出的供应商，不对公众 · supplier who disputes, not for the public';
comment on column "challenge"."supplier_id" is '提出的供应商，不对公众 · supplier who disputes, not for the public';
comment on column "complaint"."supplier_id" is '提出的供应商，不对公众 · supplier who disputes, not for the public';
comment on column "penalty"."basis" is '事实与条款，不对公众 · facts and articles the decision rests on, not for the public';
