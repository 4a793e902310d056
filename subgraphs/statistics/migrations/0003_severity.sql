alter table "sanction_proposal" add "severity" text null;
comment on column "sanction_proposal"."severity" is '情节轻重，建议未载明的为空 · how grave it is held; null where the proposal does not say';
