alter table "evaluation" add "is_past_performance_considered" boolean null;
comment on column "evaluation"."is_past_performance_considered" is '是否考虑投标人以往履约评价；未载明的为空 · whether the bidders’ past performance was considered; null if not said';
