-- Numbers are unique for the body that gives them; of two actions at the same moment the second is told so.
create unique index review_number on review (reviewer_id, number);
create unique index policy_number on policy (issuer_id, number);
create unique index agreement_number on agreement (party_id, number);
create unique index commitment_number on commitment (promisor_id, number);
