alter table "bid" add "replaces_id" uuid null, add "withdrawn_at" timestamptz(3) null, add "withdrawal_notice" text null, add "is_bond_kept" boolean null;
comment on column "bid"."replaces_id" is '所替换的投标 · the bid it replaces (招标投标法 29)';
comment on column "bid"."withdrawn_at" is '书面撤回、撤销通知的收到时刻 · when the written notice of withdrawal was received (实施条例 35)';
comment on column "bid"."withdrawal_notice" is '撤回、撤销通知 · the notice of withdrawal';
comment on column "bid"."is_bond_kept" is '撤销投标的保证金是否不予退还 · whether the bond of a revoked bid is kept (实施条例 35)';
comment on column "bid"."bidder_id" is '投标人；开标前为空，撤回、未开标的为保证金提交人 · bidder; null before the opening; of what is withdrawn or never opened, who gave the bond';
create index "bid_replaces_id_index" on "bid" ("replaces_id");
