-- Adjustment in the year (目标调整): a new version beside the one in force, bound to a change of the budget.
alter table goal add column in_force_version_id bigint null comment 'the version that the bureau granted last: monitoring and evaluation go by it';
alter table goal add column in_force_version_no int null;
alter table goal add column adjustment varchar(20) null comment 'ADJUST, CANCEL while a new version is drafted and reviewed; null otherwise';
alter table goal add column added boolean not null default false comment 'a project added within the year, with a change of the budget';
alter table goal add column year_status varchar(30) null comment 'while it is adjusted: where the year stands; status then tells of the new version';

alter table goal_version add column content longtext null comment 'what it said when its review ended, canonical JSON; null while it is drafted';

create table budget_change (
  id              bigint        not null auto_increment primary key,
  project_id      bigint        null,
  document_number varchar(60)   not null comment 'of the document that changes the budget',
  document_date   date          not null,
  yuan_before     decimal(20,2) null,
  yuan_after      decimal(20,2) not null,
  purpose         text          null comment 'the new purpose; null: as it is',
  plan            longtext      null comment 'the new spending plan as its cells are to be printed, JSON; null: as it is',
  state           varchar(20)   not null comment 'PROPOSED, APPLIED, DROPPED',
  created_at      datetime(6)   not null,
  constraint fk_budget_change_project foreign key (project_id) references project (id),
  key idx_budget_change_project (project_id, state)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table goal_adjustment (
  id               bigint       not null auto_increment primary key,
  goal_id          bigint       not null,
  goal_version_id  bigint       not null,
  kind             varchar(20)  not null comment 'ADJUST, CANCEL, ADD',
  budget_change_id bigint       not null,
  reason           text         not null,
  begun_by         bigint       not null,
  begun_by_name    varchar(80)  not null,
  begun_at         datetime(6)  not null,
  state            varchar(20)  not null comment 'OPEN, GRANTED, REFUSED, ABANDONED',
  ended_at         datetime(6)  null,
  constraint fk_goal_adjustment_goal foreign key (goal_id) references goal (id),
  constraint fk_goal_adjustment_version foreign key (goal_version_id) references goal_version (id),
  constraint fk_goal_adjustment_change foreign key (budget_change_id) references budget_change (id),
  unique key uk_goal_adjustment_version (goal_version_id),
  key idx_goal_adjustment_goal (goal_id, state)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
