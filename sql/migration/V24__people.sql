-- Other people brought into a goal's approval, and posts done for one another.

alter table goal add column hands text null comment 'who has drafted or approved it and in which post, POST:user by comma';
alter table goal add column assigned varchar(400) null comment 'the present step is for these people alone, POST:user by comma; a post not named: whoever holds the desk';
alter table goal add column added_wait varchar(20) null comment 'BEFORE: the holder waits for reviewers he has added; AFTER: he has decided and they have not';
alter table goal add column open_asks int default 0 not null comment 'reviewers added and people consulted who have not answered';

-- One row for each person brought in: by whom, why, when, and what came of it.
create table goal_involvement (
  id              bigint        not null auto_increment primary key,
  goal_id         bigint        not null,
  goal_version_id bigint        not null,
  round_no        int           not null,
  step            varchar(40)   not null comment 'where the goal stood',
  kind            varchar(20)   not null comment 'TRANSFER, ADDED_REVIEW, CONSULT, COPY, URGE',
  timing          varchar(20)   null comment 'of an added review: BEFORE, PARALLEL, AFTER the holder''s own decision',
  by_id           bigint        not null,
  by_name         varchar(200)  not null,
  by_post         varchar(40)   not null,
  person_id       bigint        null comment 'null: given back to the desk, or whoever is to be urged',
  person_name     varchar(200)  not null,
  person_post     varchar(40)   null,
  desk_id         bigint        null comment 'at which organisation unit the person holds that post',
  reason          varchar(1000) null,
  state           varchar(20)   not null comment 'PLANNED, OPEN, DONE, CANCELLED',
  agrees          tinyint(1)    null comment 'of an added review',
  awaited         tinyint(1)    default 0 not null comment 'the holder has passed the goal and the step waits for this added review',
  answer          varchar(2000) null,
  created_at      datetime(6)   not null,
  done_at         datetime(6)   null,
  readable_until  date          null comment 'of a copy',
  constraint fk_goal_involvement_goal foreign key (goal_id) references goal (id),
  key idx_goal_involvement_goal (goal_id, kind),
  key idx_goal_involvement_person (person_id, kind, goal_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- 委托: one person does another's post for some days.
create table delegation (
  id         bigint       not null auto_increment primary key,
  from_id    bigint       not null,
  to_id      bigint       not null,
  post       varchar(40)  not null,
  scope_id   bigint       not null,
  from_on    date         not null,
  to_on      date         not null comment 'this day included',
  reason     varchar(500) not null,
  created_at datetime(6)  not null,
  revoked_at datetime(6)  null,
  constraint fk_delegation_from foreign key (from_id) references app_user (id),
  constraint fk_delegation_to foreign key (to_id) references app_user (id),
  constraint fk_delegation_scope foreign key (scope_id) references org_unit (id),
  key idx_delegation_to (to_id, to_on),
  key idx_delegation_from (from_id, to_on)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- That a person read a goal for a task's or a copy's sake is in the trail once a day.
create table granted_reading (
  user_id bigint not null,
  goal_id bigint not null,
  read_on date   not null,
  primary key (user_id, goal_id, read_on)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- Who acts for another is named together with him.
alter table review_opinion modify column user_name varchar(200) not null;
alter table audit_entry modify column user_name varchar(200) not null;
alter table approval_countersign modify column signed_name varchar(200) null;

-- Counting a desk's work leaves out what is for somebody else there.
alter table work_item drop index idx_work_item_filter;
create index idx_work_item_filter on work_item (state, desk_id, post, year_no, step, category, subject_kind, key_project, worst_finding, amount_yuan,
  due_on, org_path, assignee_id);
