-- A number names one document of who issued it, or one item of its investigation.
create unique index accident_number on accident (department_id, number);
create unique index responsibility_item_number on responsibility_item (investigation_id, number);
create unique index measure_number on measure (investigation_id, number);
create unique index hidden_danger_number on hidden_danger (supervisor_id, number);
create unique index danger_order_number on danger_order (ordered_by_id, number);
create unique index target_agreement_number on target_agreement (principal_id, number);
create unique index penalty_number on penalty (decided_by_id, number);
create unique index reporting_breach_number on reporting_breach (decided_by_id, number);
create unique index misconduct_case_number on misconduct_case (decided_by_id, number);

-- One investigation of an accident by a government, one decision on a proposal, one evaluation, one appraisal.
create unique index investigation_government on investigation (accident_id, government_id);
create unique index responsibility_decision_item on responsibility_decision (item_id);
create unique index evaluation_investigation on evaluation (investigation_id);
create unique index target_appraisal_agreement on target_appraisal (agreement_id);
create unique index publication_channel on publication (subject_id, channel);
