-- Opinions, work items, attachments, audit: what is said and done about a goal and its reports.

create table review_opinion (
  id           bigint       not null auto_increment primary key,
  goal_id      bigint       not null,
  subject_kind varchar(30)  not null comment 'GOAL, MONITORING_REPORT, SELF_EVALUATION, RESULT',
  subject_id   bigint       not null,
  round_no     int          not null,
  step         varchar(40)  not null,
  decision     varchar(20)  not null comment 'APPROVE, RETURN, REJECT',
  opinion      varchar(2000) null,
  user_id      bigint       not null,
  user_name    varchar(80)  not null,
  post         varchar(40)  not null,
  given_at     datetime(6)  not null,
  constraint fk_review_opinion_goal foreign key (goal_id) references goal (id),
  key idx_review_opinion_subject (subject_kind, subject_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- Written in the engine's transaction; lists and counters never ask the engine.
create table work_item (
  id           bigint        not null auto_increment primary key,
  task_id      varchar(64)   not null comment 'the engine''s task',
  goal_id      bigint        not null,
  subject_kind varchar(30)   not null,
  subject_id   bigint        not null,
  subject_name varchar(100)  not null,
  step         varchar(40)   not null,
  post         varchar(40)   not null,
  desk_id      bigint        not null comment 'organisation unit at whose desk it lies: with the post it says who may do it',
  org_path     varchar(255)  not null,
  year_no      int           not null,
  goal_name    varchar(500)  not null,
  goal_kind    varchar(20)   not null,
  project_code varchar(64)   null,
  unit_id      bigint        not null,
  amount_yuan  decimal(20,2) null,
  started_by   bigint        null,
  state        varchar(20)   not null comment 'OPEN, DONE, CANCELLED',
  created_at   datetime(6)   not null,
  due_on       date          not null,
  done_at      datetime(6)   null,
  done_by      bigint        null,
  outcome      varchar(20)   null,
  constraint fk_work_item_goal foreign key (goal_id) references goal (id),
  unique key uk_work_item_task (task_id),
  key idx_work_item_desk (state, desk_id, post, due_on, id),
  key idx_work_item_done (done_by, id),
  key idx_work_item_started (started_by, state, id),
  key idx_work_item_goal (goal_id, state)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table attachment (
  id           bigint       not null auto_increment primary key,
  goal_id      bigint       not null,
  subject_kind varchar(30)  not null,
  subject_id   bigint       not null,
  file_name    varchar(255) not null,
  media_type   varchar(100) not null,
  size_bytes   bigint       not null,
  sha256       char(64)     not null,
  content      longblob     not null,
  uploaded_by  bigint       not null,
  uploaded_at  datetime(6)  not null,
  constraint fk_attachment_goal foreign key (goal_id) references goal (id),
  key idx_attachment_subject (subject_kind, subject_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- Append only; order is by id, never by time.
create table audit_entry (
  id           bigint       not null auto_increment primary key,
  recorded_at  datetime(6)  not null,
  region_id    bigint       null,
  user_id      bigint       null comment 'null: the system itself',
  user_name    varchar(80)  not null,
  post         varchar(40)  null,
  action       varchar(40)  not null,
  goal_id      bigint       null,
  subject_kind varchar(30)  not null,
  subject_id   bigint       null,
  subject_name varchar(500) not null,
  step         varchar(40)  null,
  round_no     int          null,
  detail       varchar(4000) null,
  key idx_audit_entry_goal (goal_id, id),
  key idx_audit_entry_user (user_id, id),
  key idx_audit_entry_region (region_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
