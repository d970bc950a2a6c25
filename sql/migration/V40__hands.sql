-- 不相容岗位分离 holds for forms as for goals: each remembers who has written or approved it, and in which post.

alter table monitoring_report add column hands text null comment 'who has written or approved it and in which post, POST:user by comma';
alter table self_evaluation add column hands text null comment 'as in monitoring_report';
alter table evaluation_result add column hands text null comment 'as in monitoring_report';
alter table light_response add column hands text null comment 'as in monitoring_report';
alter table treatment_override add column hands text null comment 'as in monitoring_report';
alter table key_evaluation add column hands text null comment 'as in monitoring_report';

alter table monitoring_report drop column drafted_by;
alter table self_evaluation drop column drafted_by;
alter table evaluation_result drop column fed_back_by;
alter table evaluation_result drop column rectified_by;
alter table light_response drop column written_by;
alter table key_evaluation drop column finalised_by;
