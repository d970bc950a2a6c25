-- Acting on a light: the unit's choice, the bureau's proposal and decision, suspensions and their lifting.
alter table goal add column suspended boolean not null default false comment 'its money is held back';

create table light_response (
  id              bigint        not null auto_increment primary key,
  goal_id         bigint        not null,
  report_id       bigint        null comment 'whose light asks for it; null for a lifting',
  light           varchar(20)   null,
  checkpoint_label varchar(40)  null,
  org_path        varchar(255)  not null,
  year_no         int           not null,
  status          varchar(30)   not null,
  round_no        int           not null default 1,
  choice          varchar(20)   null comment 'CONTINUE, ADJUST, CANCEL',
  choice_reason   varchar(2000) null,
  proposal        varchar(20)   null comment 'HOLD, STOP, NONE',
  proposal_reason varchar(2000) null,
  plea            varchar(4000) null comment 'of a lifting: what the unit has mended',
  written_by      bigint        null comment 'who wrote what is now to be decided',
  created_at      datetime(6)   not null,
  updated_at      datetime(6)   not null,
  version         int           not null default 0,
  constraint fk_light_response_goal foreign key (goal_id) references goal (id),
  constraint fk_light_response_report foreign key (report_id) references monitoring_report (id),
  key idx_light_response_goal (goal_id, status),
  key idx_light_response_org_path (org_path, year_no, status)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table suspension (
  id           bigint        not null auto_increment primary key,
  goal_id      bigint        not null,
  response_id  bigint        not null,
  kind         varchar(20)   not null comment 'HOLD, STOP',
  by_deadline  boolean       not null comment 'nobody chose in time',
  reason       varchar(2000) not null,
  suspended_at datetime(6)   not null,
  lifted_by    bigint        null comment 'the response that lifted it',
  lifted_at    datetime(6)   null,
  constraint fk_suspension_goal foreign key (goal_id) references goal (id),
  constraint fk_suspension_response foreign key (response_id) references light_response (id),
  key idx_suspension_goal (goal_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
