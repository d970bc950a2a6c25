-- Lists of work at full size, filters that people keep, and decisions on many goals at once.

-- What lists of work are filtered by lies in the row itself; a row is at one desk, and that desk's part of an index answers.
alter table work_item add column category varchar(100) null;
alter table work_item add column key_project tinyint(1) default 0 not null;
alter table work_item add column worst_finding varchar(10) default 'NONE' not null comment 'of those nobody has answered or let pass: ERROR, WARNING; HINT, NONE';

-- Rows in the order of each list: by deadline idx_work_item_desk, by amount, the newest first.
create index idx_work_item_amount on work_item (state, desk_id, post, amount_yuan);
create index idx_work_item_newest on work_item (state, desk_id, post);
-- Counts what a filter leaves without reading the rows.
create index idx_work_item_filter on work_item (state, desk_id, post, year_no, step, category, subject_kind, key_project, worst_finding, amount_yuan,
  due_on, org_path);

-- One row for each change of the work at a desk: totals are kept as long as no row has come. Swept after a while.
create table work_mark (
  id      bigint      not null auto_increment primary key,
  desk_id bigint      not null,
  post    varchar(40) not null,
  made_at datetime(6) not null,
  key idx_work_mark_desk (desk_id, post),
  key idx_work_mark_made_at (made_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table saved_filter (
  id         bigint        not null auto_increment primary key,
  user_id    bigint        not null,
  name       varchar(40)   not null,
  query      varchar(2000) not null comment 'the parameters of the list, JSON',
  preferred  tinyint(1)    not null comment 'what the workbench opens with',
  created_at datetime(6)   not null,
  constraint fk_saved_filter_user foreign key (user_id) references app_user (id),
  unique key uk_saved_filter (user_id, name)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table bulk_job (
  id             bigint        not null auto_increment primary key,
  kind           varchar(20)   not null comment 'DECISION, SUBMISSION',
  user_id        bigint        not null comment 'who asked; the work is done in this person''s name and with the posts held then',
  department_id  bigint        null comment 'of a submission: whose batch (送审批次) it is',
  fiscal_year_id bigint        null,
  decision       varchar(20)   null comment 'APPROVE, RETURN, REJECT',
  opinion        varchar(2000) null comment 'for every item that has none of its own',
  return_to      varchar(40)   null,
  resubmission   varchar(20)   null,
  state          varchar(20)   not null comment 'WAITING, RUNNING, DONE',
  total          int           not null,
  done           int           default 0 not null,
  refused        int           default 0 not null,
  created_at     datetime(6)   not null,
  finished_at    datetime(6)   null,
  worker         varchar(40)   null comment 'who works on it',
  leased_until   datetime(6)   null comment 'a job that is not heard of until then may be taken over',
  constraint fk_bulk_job_user foreign key (user_id) references app_user (id),
  constraint fk_bulk_job_department foreign key (department_id) references org_unit (id),
  constraint fk_bulk_job_year foreign key (fiscal_year_id) references fiscal_year (id),
  key idx_bulk_job_user (user_id, id),
  key idx_bulk_job_state (state, leased_until)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table bulk_item (
  id           bigint        not null auto_increment primary key,
  job_id       bigint        not null,
  sequence_no  int           not null comment 'in the order of the goals'' ids, so that jobs never lock crosswise',
  goal_id      bigint        not null,
  goal_name    varchar(500)  not null,
  goal_version int           not null comment 'as the person saw it',
  opinion      varchar(2000) null,
  outcome      varchar(20)   not null comment 'WAITING, DONE, REFUSED',
  reason       varchar(2000) null comment 'why it was refused',
  constraint fk_bulk_item_job foreign key (job_id) references bulk_job (id),
  unique key uk_bulk_item (job_id, goal_id),
  key idx_bulk_item_outcome (job_id, outcome, sequence_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
