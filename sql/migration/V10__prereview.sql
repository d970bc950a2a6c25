-- What the pre-review finds in goals, and what is said to it.

create table goal_finding (
  id           bigint       not null auto_increment primary key,
  goal_id      bigint       not null,
  sequence_no  int          not null comment 'order of the document',
  finding_key  char(64)     not null comment 'says the same finding again after an edit elsewhere',
  kind         varchar(40)  not null,
  rule         varchar(20)  not null,
  severity     varchar(10)  not null comment 'ERROR, WARNING, HINT',
  scope        varchar(20)  not null,
  indicator    text         null comment 'level 3 as printed',
  indicator_no int          null comment 'index among the indicators of the goal',
  field        varchar(40)  null,
  table_title  text         null,
  path         varchar(500) not null comment 'JSON pointer into the document of the department',
  message      mediumtext   not null,
  evidence     mediumtext   not null comment 'JSON',
  suggestion   mediumtext   null,
  basis        text         not null comment 'JSON',
  constraint fk_goal_finding_goal foreign key (goal_id) references goal (id),
  unique key uk_goal_finding (goal_id, finding_key),
  key idx_goal_finding_kind (kind, severity)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- Kept when its finding goes, for the day it comes back.
create table finding_answer (
  id               bigint       not null auto_increment primary key,
  goal_id          bigint       not null,
  finding_key      char(64)     not null,
  kind             varchar(10)  not null comment 'ANSWER by the unit, OVERRIDE by a reviewer',
  reason           text         not null,
  answered_by      bigint       not null,
  answered_by_name varchar(80)  not null,
  answered_at      datetime(6)  not null,
  constraint fk_finding_answer_goal foreign key (goal_id) references goal (id),
  unique key uk_finding_answer (goal_id, finding_key)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- For lists; kept by the pre-review together with the two tables above.
alter table goal add column open_errors int not null default 0 comment 'errors that no reviewer has overridden';
alter table goal add column open_warnings int not null default 0 comment 'warnings without an answer';
alter table goal add column hints int not null default 0;

create index idx_goal_department on goal (department_id, fiscal_year_id);
