-- A number names one record of whose it is.
create unique index project_number on project (tenderer_id, number);
create unique index section_number on section (project_id, number);
create unique index bid_receipt on bid (tender_id, receipt_number);
create unique index contract_number on contract (tenderer_id, number);
create unique index court_entry_case on court_entry (archive_id, case_number);
create unique index qualification_number on qualification (archive_id, number);
create unique index credit_report_number on credit_report (provider_id, number);
create unique index violation_number on violation (authority_id, number);

-- One of each to a tender, an award, a contract; one archive of a firm with a keeper; one standard and mark of a day.
create unique index evaluation_tender on evaluation (tender_id);
create unique index candidate_publicity_tender on candidate_publicity (tender_id);
create unique index award_tender on award (tender_id);
create unique index written_report_award on written_report (award_id);
create unique index contract_award on contract (award_id);
create unique index acceptance_contract on acceptance (contract_id);
create unique index archive_firm on archive (keeper_id, enterprise_id);
create unique index credit_indicator_from on credit_indicator (issuer_id, code, valid_from);
create unique index credit_mark_day on credit_mark (archive_id, indicator_id, marked_on);
create unique index publication_channel on publication (subject_id, channel);
create unique index outside_process_ocid on outside_process (keeper_id, data_set, ocid);
