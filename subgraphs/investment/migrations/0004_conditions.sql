alter table "commitment" add "condition_met_on" date null, add "condition_evidence" text null;
comment on column "commitment"."condition_met_on" is '条件成就日期，成就前没有期限 · day the condition was met; before it there is no day to keep the promise by';
comment on column "commitment"."condition_evidence" is '条件成就的佐证材料 · evidence that it was met';
