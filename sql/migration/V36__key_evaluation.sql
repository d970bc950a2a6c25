-- Key evaluation (部门评价、财政评价): the pool of experts, panels drawn by lot, blind sheets, the report, the unit's opinion.
create table expert (
  id          bigint       not null auto_increment primary key,
  region_id   bigint       not null,
  name        varchar(100) not null,
  kind        varchar(20)  not null comment 'EXPERT, THIRD_PARTY',
  workplace   varchar(200) not null,
  title       varchar(100) null,
  specialties varchar(500) not null comment 'separated by 、',
  user_id     bigint       null comment 'the account by which the person scores',
  active      tinyint(1)   not null,
  created_at  datetime(6)  not null,
  updated_at  datetime(6)  not null,
  version     int          not null default 0,
  constraint fk_expert_region foreign key (region_id) references org_unit (id),
  constraint fk_expert_user foreign key (user_id) references app_user (id),
  unique key uk_expert_user (user_id),
  key idx_expert_region (region_id, active)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table expert_tie (
  id          bigint       not null auto_increment primary key,
  expert_id   bigint       not null,
  org_unit_id bigint       not null,
  kind        varchar(20)  not null comment 'EMPLOYED, FORMER, RELATIVE, CONTRACT, OTHER',
  note        varchar(500) null,
  until_on    date         null comment 'the last day on which it counts; null for no end',
  constraint fk_expert_tie_expert foreign key (expert_id) references expert (id),
  constraint fk_expert_tie_unit foreign key (org_unit_id) references org_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table key_evaluation (
  id                 bigint        not null auto_increment primary key,
  goal_id            bigint        not null,
  goal_version_id    bigint        not null,
  self_evaluation_id bigint        not null,
  kind               varchar(20)   not null comment 'DEPARTMENT, FINANCE',
  org_path           varchar(255)  not null,
  year_no            int           not null,
  rule_pack_id       varchar(64)   not null,
  status             varchar(20)   not null,
  round_no           int           not null default 1,
  opened_by          bigint        not null,
  finalised_by       bigint        null comment 'who sent the report to be settled, and does not settle it',
  agrees             tinyint(1)    null comment 'the unit; null until it has said so',
  silent             tinyint(1)    not null default 0 comment 'the unit said nothing in time',
  score              longtext      null comment 'JSON: what was settled, with its explanation',
  total              decimal(9,2)  null,
  grade              varchar(20)   null,
  settled_at         datetime(6)   null,
  ended_reason       varchar(2000) null comment 'why it was terminated',
  ended_by_name      varchar(100)  null,
  ended_at           datetime(6)   null,
  created_at         datetime(6)   not null,
  updated_at         datetime(6)   not null,
  version            int           not null default 0,
  constraint fk_key_evaluation_goal foreign key (goal_id) references goal (id),
  constraint fk_key_evaluation_version foreign key (goal_version_id) references goal_version (id),
  constraint fk_key_evaluation_self foreign key (self_evaluation_id) references self_evaluation (id),
  key idx_key_evaluation_goal (goal_id, status),
  key idx_key_evaluation_org_path (org_path, year_no, status)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table key_evaluation_criterion (
  id            bigint        not null auto_increment primary key,
  evaluation_id bigint        not null,
  sequence_no   int           not null,
  code          varchar(40)   not null comment 'what it is known by within the evaluation',
  group_name    varchar(100)  not null,
  subgroup      varchar(100)  not null,
  name          varchar(200)  not null,
  explanation   varchar(2000) not null,
  standard      varchar(4000) not null,
  weight        decimal(9,4)  not null,
  constraint fk_key_evaluation_criterion foreign key (evaluation_id) references key_evaluation (id),
  unique key uk_key_evaluation_criterion (evaluation_id, code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table panel_draw (
  id            bigint        not null auto_increment primary key,
  evaluation_id bigint        not null,
  draw_no       int           not null,
  seed          varchar(64)   not null,
  algorithm     varchar(40)   not null comment 'the rule of the draw; with seed, quotas and candidates it gives the same draw again',
  wanted        int           not null,
  quotas        varchar(1000) not null comment 'specialty=count, separated by 、',
  reason        varchar(500)  null comment 'why it was drawn again',
  state         varchar(20)   not null comment 'PREVIEWED, CONFIRMED, DISCARDED',
  discarded_for varchar(500)  null,
  drawn_by      bigint        not null,
  drawn_by_name varchar(100)  not null,
  drawn_at      datetime(6)   not null,
  decided_at    datetime(6)   null,
  constraint fk_panel_draw_evaluation foreign key (evaluation_id) references key_evaluation (id),
  unique key uk_panel_draw (evaluation_id, draw_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- Everybody in the pool, as he stood then: drawn, not drawn, or excluded and why.
create table panel_candidate (
  id          bigint       not null auto_increment primary key,
  draw_id     bigint       not null,
  expert_id   bigint       not null,
  specialties varchar(500) not null,
  order_no    int          null comment 'place in the order of the draw; null for the excluded',
  drawn       tinyint(1)   not null,
  quota       varchar(100) null comment 'the specialty he was drawn for',
  excluded    varchar(500) null,
  constraint fk_panel_candidate_draw foreign key (draw_id) references panel_draw (id),
  constraint fk_panel_candidate_expert foreign key (expert_id) references expert (id),
  unique key uk_panel_candidate (draw_id, expert_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table panel_member (
  id             bigint       not null auto_increment primary key,
  evaluation_id  bigint       not null,
  number_no      int          not null comment 'by which readers know him; never given to another',
  expert_id      bigint       not null,
  user_id        bigint       not null,
  draw_id        bigint       not null,
  quota          varchar(100) null,
  state          varchar(20)  not null comment 'ASKED, SUBMITTED, RECUSED, REPLACED',
  recused_for    varchar(500) null,
  substitutes_no int          null comment 'the number of whom he stands in for',
  constraint fk_panel_member_evaluation foreign key (evaluation_id) references key_evaluation (id),
  constraint fk_panel_member_expert foreign key (expert_id) references expert (id),
  constraint fk_panel_member_draw foreign key (draw_id) references panel_draw (id),
  unique key uk_panel_member (evaluation_id, number_no),
  unique key uk_panel_member_expert (evaluation_id, expert_id),
  key idx_panel_member_user (user_id, state)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- One per time that an expert was asked to score; an earlier one stays as it was given.
create table score_sheet (
  id           bigint        not null auto_increment primary key,
  member_id    bigint        not null,
  sheet_no     int           not null,
  asked_again  varchar(500)  null comment 'why the lead asked again; null the first time',
  overall      varchar(4000) null,
  state        varchar(20)   not null comment 'OPEN, SUBMITTED, REPLACED, DROPPED',
  submitted_at datetime(6)   null,
  version      int           not null default 0,
  constraint fk_score_sheet_member foreign key (member_id) references panel_member (id),
  unique key uk_score_sheet (member_id, sheet_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table score_mark (
  id       bigint        not null auto_increment primary key,
  sheet_id bigint        not null,
  code     varchar(40)   not null comment 'of the criterion',
  score    decimal(9,4)  null,
  opinion  varchar(2000) null,
  constraint fk_score_mark_sheet foreign key (sheet_id) references score_sheet (id),
  unique key uk_score_mark (sheet_id, code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- A score far from the others that the lead lets stand; of this sheet, so that it lapses when the expert scores again.
create table outlier_acceptance (
  id       bigint       not null auto_increment primary key,
  sheet_id bigint       not null,
  code     varchar(40)  not null comment 'of the criterion; total for the total',
  reason   varchar(500) not null,
  constraint fk_outlier_acceptance_sheet foreign key (sheet_id) references score_sheet (id),
  unique key uk_outlier_acceptance (sheet_id, code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table evaluation_text (
  id            bigint      not null auto_increment primary key,
  evaluation_id bigint      not null,
  part          varchar(40) not null comment 'of the outline of the report',
  content       text        not null,
  constraint fk_evaluation_text_evaluation foreign key (evaluation_id) references key_evaluation (id),
  unique key uk_evaluation_text (evaluation_id, part)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table evaluation_objection (
  id             bigint        not null auto_increment primary key,
  evaluation_id  bigint        not null,
  code           varchar(40)   not null comment 'of the criterion',
  reason         varchar(2000) not null,
  adopted        tinyint(1)    null comment 'null until it is answered',
  adjusted_score decimal(9,4)  null comment 'the score of the line where adopted; the mean of the experts stays beside',
  answer         varchar(2000) null,
  constraint fk_evaluation_objection_evaluation foreign key (evaluation_id) references key_evaluation (id),
  unique key uk_evaluation_objection (evaluation_id, code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table evaluation_document (
  id            bigint       not null auto_increment primary key,
  evaluation_id bigint       not null,
  kind          varchar(20)  not null comment 'DRAFT, FINAL',
  document_no   int          not null comment 'of the evaluation and kind',
  file_name     varchar(255) not null,
  size_bytes    int          not null,
  sha256        char(64)     not null,
  content       longblob     not null,
  created_at    datetime(6)  not null,
  constraint fk_evaluation_document_evaluation foreign key (evaluation_id) references key_evaluation (id),
  unique key uk_evaluation_document (evaluation_id, kind, document_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
