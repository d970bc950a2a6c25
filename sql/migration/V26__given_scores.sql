-- A person's own score in place of the computed one, and how far the unit went from what the rules compute.
alter table self_evaluation_line add column given_score decimal(9,4) null comment 'points the unit gives itself within the room of the rule';
alter table self_evaluation_line add column given_reason text null;
alter table self_evaluation add column computed_total decimal(9,2) null comment 'what the rules compute, without any score given by a person';
