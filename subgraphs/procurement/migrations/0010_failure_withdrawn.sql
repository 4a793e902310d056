comment on column "bid"."supplier_id" is '投标人；开标前为空，未开标即废标的为保证金缴纳人 · bidder; null before the opening, or until the guarantee of what failed unopened is recorded';
alter table "failure" add "withdrawn_on" date null;
comment on column "failure"."withdrawn_on" is '导入的数据不再载明之日，自此不作废标 · day from which what was imported told of it no more; it does not count';
