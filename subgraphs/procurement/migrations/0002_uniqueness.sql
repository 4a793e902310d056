-- A number names one project and one contract of a buyer.
create unique index project_number on project (buyer_id, number);
create unique index contract_number on contract (buyer_id, number);

-- A contract is published and filed once, and gives rise to one obligation of each kind.
create unique index contract_publication_once on contract_publication (contract_id);
create unique index contract_filing_once on contract_filing (contract_id);
create unique index obligation_of_kind on obligation (subject_id, kind);
