alter table "obligation" add "document" text null, add "recorded_by_id" uuid null;
comment on column "obligation"."document" is '文书编号 · number of the document it rests on';
comment on column "obligation"."recorded_by_id" is '登记部门 · department that recorded it first';
create index "obligation_recorded_by_id_index" on "obligation" ("recorded_by_id");
