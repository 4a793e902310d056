alter table "award" add "lapsed_on" date null, add "lapse" text null, add "lapse_document" text null;
comment on column "award"."lapsed_on" is '取消中标资格日期 · day on which the winner lost the award (实施条例 74)';
comment on column "award"."lapse" is '取消中标资格的事由 · why he lost it';
comment on column "award"."lapse_document" is '取消中标资格的文件 · document of it';
create index "award_lapsed_on_index" on "award" ("lapsed_on");
create index "award_lapse_index" on "award" ("lapse");
comment on column "bid"."is_bond_kept" is '投标被撤销或者中标资格被取消的，保证金是否不予退还 · whether the bond is kept, of a bid that was revoked or lost the award (实施条例 35、74)';

-- Of a tender one award stands; what lapsed before it stays on record.
drop index award_tender;
create unique index award_tender on award (tender_id) where lapsed_on is null;
