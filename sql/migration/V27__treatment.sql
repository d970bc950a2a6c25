-- Results tied to the next budget (与预算挂钩): the treatment with its basis, the bureau's percentages, the gate and its exceptions.
alter table evaluation_result add column project_kind varchar(20) not null default 'CONTINUING' comment 'CONTINUING, ONE_OFF, DEPARTMENT';
alter table evaluation_result add column treatment_basis varchar(300) null comment 'which rule of the decision table answered';

create table treatment_parameter (
  id           bigint       not null auto_increment primary key,
  region_id    bigint       not null,
  year_no      int          not null comment 'the budget year that is declared',
  project_kind varchar(20)  not null,
  grade        varchar(20)  not null comment 'grade of the last result',
  cut_percent  decimal(5,2) not null comment 'by how much a reduced budget lies below the last one at least',
  basis        varchar(300) not null comment 'the document that sets it',
  set_by       bigint       not null,
  set_by_name  varchar(80)  not null,
  set_at       datetime(6)  not null,
  constraint fk_treatment_parameter_region foreign key (region_id) references org_unit (id),
  unique key uk_treatment_parameter (region_id, year_no, project_kind, grade)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table goal_predecessor (
  goal_id        bigint      not null primary key,
  predecessor_id bigint      not null,
  chosen_by      bigint      not null,
  chosen_by_name varchar(80) not null,
  chosen_at      datetime(6) not null,
  constraint fk_goal_predecessor_goal foreign key (goal_id) references goal (id),
  constraint fk_goal_predecessor_predecessor foreign key (predecessor_id) references goal (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table treatment_override (
  id             bigint        not null auto_increment primary key,
  goal_id        bigint        not null,
  result_id      bigint        not null comment 'the result that the declaration is against',
  treatment      varchar(20)   not null,
  amount_yuan    decimal(20,2) null comment 'declared; the exception reaches up to it',
  limit_yuan     decimal(20,2) null comment 'what the treatment allows',
  reason         text          not null,
  requested_by   bigint        not null,
  requested_name varchar(80)   not null,
  requested_at   datetime(6)   not null,
  state          varchar(20)   not null comment 'OPEN, GRANTED, REFUSED, WITHDRAWN',
  opinion        text          null,
  decided_by     bigint        null,
  decided_name   varchar(80)   null,
  decided_at     datetime(6)   null,
  version        int           not null default 0,
  constraint fk_treatment_override_goal foreign key (goal_id) references goal (id),
  constraint fk_treatment_override_result foreign key (result_id) references evaluation_result (id),
  key idx_treatment_override_goal (goal_id, state)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
