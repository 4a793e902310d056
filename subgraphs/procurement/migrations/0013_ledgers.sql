create index "acceptance_accepted_on_index" on "acceptance" ("accepted_on");
create index "acceptance_is_met_index" on "acceptance" ("is_met");

create index "invoice_number_index" on "invoice" ("number");
create index "invoice_received_on_index" on "invoice" ("received_on");
create index "invoice_amount_amount_index" on "invoice" ("amount_amount");

create index "payment_paid_on_index" on "payment" ("paid_on");
create index "payment_amount_amount_index" on "payment" ("amount_amount");
