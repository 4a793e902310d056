comment on column "publication"."published_on" is '公开日期 · day of publication';
