alter table "violation" add "collusion" text null, add "direct_loss_amount" numeric(22,2) null, add "direct_loss_currency" text null;
comment on column "violation"."collusion" is '串通投标的情形，仅 ZB_COLLUDE · how bids were rigged; of ZB_COLLUDE only (实施条例 39—41)';
comment on column "violation"."direct_loss_amount" is '造成的直接经济损失，仅 ZB_COLLUDE · direct loss it caused; of ZB_COLLUDE only (实施条例 67)';
comment on column "violation"."direct_loss_currency" is '造成的直接经济损失，仅 ZB_COLLUDE · direct loss it caused; of ZB_COLLUDE only (实施条例 67)';
create index "violation_collusion_index" on "violation" ("collusion");
