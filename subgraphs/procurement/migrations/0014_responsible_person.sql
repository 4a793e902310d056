alter table "penalty" add "post_id" uuid null;
comment on column "penalty"."post_id" is '责任人员当时的岗位 · post in which the responsible person answered (政府采购法 71)';
comment on column "penalty"."person_id" is '受处罚的评审专家、采购人的责任人员 · evaluator, or responsible person of a buyer, punished';
create index "penalty_post_id_index" on "penalty" ("post_id");
