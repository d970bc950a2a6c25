-- Budgets as departments published them: printed text beside the amount in yuan.

create table department_budget (
  id              bigint       not null auto_increment primary key,
  fiscal_year_id  bigint       not null,
  department_id   bigint       not null,
  form            varchar(40)  null,
  amount_unit     varchar(10)  not null,
  budget_unit     varchar(10)  not null,
  document        longtext     not null comment 'the goal document as last committed, canonical JSON; holds tables and narrative',
  document_sha256 char(64)     not null,
  version         int          not null default 0,
  updated_at      datetime(6)  not null,
  constraint fk_department_budget_year foreign key (fiscal_year_id) references fiscal_year (id),
  constraint fk_department_budget_department foreign key (department_id) references org_unit (id),
  unique key uk_department_budget (fiscal_year_id, department_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table budget_item (
  id                   bigint        not null auto_increment primary key,
  department_budget_id bigint        not null,
  part                 varchar(20)   not null comment 'BUDGET, GOAL_FUNDING',
  item                 varchar(60)   not null,
  printed              varchar(60)   null,
  yuan                 decimal(20,2) null,
  constraint fk_budget_item_budget foreign key (department_budget_id) references department_budget (id),
  unique key uk_budget_item (department_budget_id, part, item)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table project (
  id             bigint        not null auto_increment primary key,
  fiscal_year_id bigint        not null,
  department_id  bigint        not null,
  unit_id        bigint        not null,
  sequence_no    int           not null comment 'place in the document',
  code           varchar(64)   null,
  name           varchar(500)  not null,
  category       varchar(100)  null,
  unit_name      varchar(200)  null comment 'as printed',
  purpose        text          null,
  amount_unit    varchar(10)   not null,
  amount_printed varchar(60)   null,
  amount_yuan    decimal(20,2) null,
  version        int           not null default 0,
  constraint fk_project_year foreign key (fiscal_year_id) references fiscal_year (id),
  constraint fk_project_department foreign key (department_id) references org_unit (id),
  constraint fk_project_unit foreign key (unit_id) references org_unit (id),
  unique key uk_project_code (fiscal_year_id, department_id, code),
  key idx_project_department (department_id, fiscal_year_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table project_fund (
  id         bigint        not null auto_increment primary key,
  project_id bigint        not null,
  source     varchar(20)   not null comment 'FISCAL, SPECIAL_ACCOUNT, OTHER',
  printed    varchar(60)   not null,
  yuan       decimal(20,2) not null,
  constraint fk_project_fund_project foreign key (project_id) references project (id),
  unique key uk_project_fund (project_id, source)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table spending_plan (
  id                 bigint        not null auto_increment primary key,
  project_id         bigint        not null,
  sequence_no        int           not null,
  due_label          varchar(100)  not null,
  printed            varchar(60)   null,
  cumulative_yuan    decimal(20,2) null,
  cumulative_percent decimal(28,4) null comment 'of the budget; wide, since a plan may be printed in another unit than it says',
  constraint fk_spending_plan_project foreign key (project_id) references project (id),
  unique key uk_spending_plan (project_id, sequence_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table executed_amount (
  id            bigint        not null auto_increment primary key,
  project_id    bigint        not null,
  checkpoint_id bigint        not null,
  yuan          decimal(20,2) not null comment 'cumulative from the start of the year',
  recorded_at   datetime(6)   not null,
  constraint fk_executed_amount_project foreign key (project_id) references project (id),
  constraint fk_executed_amount_checkpoint foreign key (checkpoint_id) references fiscal_checkpoint (id),
  unique key uk_executed_amount (project_id, checkpoint_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
