alter table "project" add "budget_money_amount" numeric(22,2) null, add "budget_money_currency" text null, add "investment_amount" numeric(22,2) null, add "investment_currency" text null;
comment on column "project"."budget_money_amount" is '使用预算资金，未载明的为空 · budget money in it; null where it is not said (国家发展改革委令第16号 二)';
comment on column "project"."budget_money_currency" is '使用预算资金，未载明的为空 · budget money in it; null where it is not said (国家发展改革委令第16号 二)';
comment on column "project"."investment_amount" is '工程项目投资额，未载明的为空 · investment in the works; null where it is not said (国家发展改革委令第16号 二)';
comment on column "project"."investment_currency" is '工程项目投资额，未载明的为空 · investment in the works; null where it is not said (国家发展改革委令第16号 二)';
