-- Which evaluation a result follows; where it is a key evaluation, the self-evaluation's own score stays beside it.
alter table evaluation_result add column source varchar(30) not null default 'SELF_EVALUATION' comment 'SELF_EVALUATION, DEPARTMENT_EVALUATION, FINANCE_EVALUATION';
alter table evaluation_result add column self_total decimal(9,2) null comment 'of the self-evaluation where another one counts; null otherwise';
alter table evaluation_result add column self_grade varchar(20) null comment 'likewise';
