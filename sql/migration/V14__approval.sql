-- The approval of a goal in depth: the route its decision table answered, who countersigns, what each submission said.

alter table goal add column undecided tinyint(1) default 0 not null comment 'sent, and no reviewer has decided since: the unit may still take it back';
alter table goal add column signing_posts varchar(400) null comment 'while it is being countersigned: the posts whose opinion is awaited, by comma';

create table approval (
  goal_version_id       bigint       not null primary key,
  goal_id               bigint       not null,
  steps                 varchar(400) not null comment 'the route: its steps in order, by comma',
  key_project           tinyint(1)   not null,
  countersign_mode      varchar(20)  null comment 'SERIAL, PARALLEL, ANY, VOTE; null when nobody countersigns',
  countersign_threshold int          null comment 'percent of the countersigners who must approve, for VOTE',
  review_method         varchar(20)  not null comment 'NONE, MARKS, POINTS',
  return_to             varchar(40)  null comment 'where the last return sent it',
  resume_at             varchar(40)  null comment 'the step that returned it and wants it straight back; null: through all steps again',
  constraint fk_approval_version foreign key (goal_version_id) references goal_version (id),
  constraint fk_approval_goal foreign key (goal_id) references goal (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table approval_countersign (
  id              bigint      not null auto_increment primary key,
  goal_version_id bigint      not null,
  sequence_no     int         not null,
  post            varchar(40) not null,
  state           varchar(20) not null comment 'PENDING, APPROVED, RETURNED',
  signed_by       bigint      null,
  signed_name     varchar(80) null,
  signed_at       datetime(6) null,
  constraint fk_approval_countersign foreign key (goal_version_id) references approval (goal_version_id),
  unique key uk_approval_countersign (goal_version_id, post)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- One row for each time the goal passed the pre-review and went to the reviewers.
create table goal_submission (
  id              bigint      not null auto_increment primary key,
  goal_id         bigint      not null,
  goal_version_id bigint      not null,
  round_no        int         not null,
  submitted_by    bigint      not null,
  submitted_at    datetime(6) not null,
  withdrawn       tinyint(1)  default 0 not null comment 'taken back before any reviewer decided',
  content         longtext    not null comment 'what it said, canonical JSON',
  constraint fk_goal_submission_goal foreign key (goal_id) references goal (id),
  unique key uk_goal_submission (goal_id, round_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

alter table work_item add column assignee_id bigint null comment 'the one person it is for; null: whoever holds the desk';
