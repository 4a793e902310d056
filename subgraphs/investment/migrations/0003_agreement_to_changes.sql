alter table "change" add "agreed_on" date null, add "agreement_document" text null;
comment on column "change"."agreed_on" is '投资者同意日期 · day the investor agreed to it (民法典 543)';
comment on column "change"."agreement_document" is '变更协议 · document of that agreement';
