-- A number names one document of who issued it; a year one report of a government.
create unique index falsification_decision_number on falsification_decision (decided_by_id, number);
create unique index target_number on target (promisor_id, number);
create unique index attainment_plan_number on attainment_plan (government_id, number);
create unique index congress_report_year on congress_report (government_id, year);
create unique index problem_number on problem (inspection_id, number);
create unique index notice_number on notice (issuer_id, number);
create unique index pollution_outlet_number on pollution_outlet (source_id, number);
create unique index pollution_result_day on pollution_result (outlet_id, measured_on, pollutant, method);

-- One plan an inspection, one publication a channel, one closing under way or approved.
create unique index rectification_plan_once on rectification_plan (inspection_id);
create unique index publication_channel on publication (subject_id, channel);
create unique index problem_closing_once on problem_closing (problem_id) where state in ('APPLIED', 'CHECKED', 'APPROVED');
