alter table "obligation" add "document" text null, add "recorded_by_id" uuid null;
comment on column "obligation"."document" is '文书编号，所依据记录的文号或编号 · number of the document it rests on, as its sector has it';
comment on column "obligation"."recorded_by_id" is '首次登记的部门，登记人所属机构未知的为空';
create index "obligation_recorded_by_id_index" on "obligation" ("recorded_by_id");
