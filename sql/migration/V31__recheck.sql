-- Sampling re-check (抽查复核): draws that anybody can repeat, and the re-scoring beside the unit's own score.
alter table self_evaluation add column self_total decimal(9,2) null comment 'the unit''s own total where a re-check has set another one; null otherwise';
alter table self_evaluation add column self_grade varchar(20) null comment 'likewise';

create table recheck_draw (
  id            bigint       not null auto_increment primary key,
  region_id     bigint       not null,
  year_no       int          not null,
  draw_no       int          not null comment 'of the region and year',
  rule_pack_id  varchar(64)  not null,
  seed          varchar(64)  not null,
  algorithm     varchar(40)  not null comment 'the rule of the draw; with seed, share and candidates it gives the same draw again',
  share         decimal(5,2) not null comment 'percent',
  population    int          not null,
  drawn         int          not null,
  state         varchar(20)  not null comment 'PREVIEWED, CONFIRMED, DISCARDED',
  reason        varchar(500) null comment 'why it was discarded',
  drawn_by      bigint       not null,
  drawn_by_name varchar(100) not null,
  drawn_at      datetime(6)  not null,
  decided_at    datetime(6)  null,
  version       int          not null default 0,
  constraint fk_recheck_draw_region foreign key (region_id) references org_unit (id),
  unique key uk_recheck_draw (region_id, year_no, draw_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- All that could have been drawn, as they stood then.
create table recheck_candidate (
  id                 bigint        not null auto_increment primary key,
  draw_id            bigint        not null,
  self_evaluation_id bigint        not null,
  stratum            varchar(200)  not null,
  certain            tinyint(1)    not null comment 'drawn in any case',
  drawn              tinyint(1)    not null,
  amount_yuan        decimal(20,2) null,
  total              decimal(9,2)  not null,
  computed_total     decimal(9,2)  not null,
  grade              varchar(20)   not null,
  last_difference    decimal(9,2)  null comment 'points between self-score and re-check the year before',
  constraint fk_recheck_candidate_draw foreign key (draw_id) references recheck_draw (id),
  constraint fk_recheck_candidate_evaluation foreign key (self_evaluation_id) references self_evaluation (id),
  unique key uk_recheck_candidate (draw_id, self_evaluation_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table recheck (
  id                 bigint        not null auto_increment primary key,
  draw_id            bigint        not null,
  self_evaluation_id bigint        not null,
  executed_yuan      decimal(20,2) null comment 'as verified',
  total              decimal(9,2)  null,
  grade              varchar(20)   null,
  conclusion         text          null,
  state              varchar(20)   not null comment 'OPEN, DONE',
  checked_by         bigint        null,
  checked_by_name    varchar(100)  null,
  created_at         datetime(6)   not null,
  done_at            datetime(6)   null,
  version            int           not null default 0,
  constraint fk_recheck_draw foreign key (draw_id) references recheck_draw (id),
  constraint fk_recheck_evaluation foreign key (self_evaluation_id) references self_evaluation (id),
  unique key uk_recheck_evaluation (self_evaluation_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table recheck_line (
  id               bigint         not null auto_increment primary key,
  recheck_id       bigint         not null,
  sequence_no      int            not null,
  indicator_id     bigint         null comment 'null: the execution line',
  actual           text           null,
  completion       decimal(9,4)   null,
  weight           decimal(9,4)   not null,
  unrounded_score  decimal(24,12) null,
  score            decimal(9,2)   null,
  rule_id          varchar(40)    null,
  explanation      text           null,
  basis            text           null,
  flags            varchar(500)   null,
  deviation_reason text           null comment 'the unit''s',
  given_score      decimal(9,4)   null,
  given_reason     text           null comment 'why the line was changed',
  constraint fk_recheck_line_recheck foreign key (recheck_id) references recheck (id),
  constraint fk_recheck_line_indicator foreign key (indicator_id) references indicator (id),
  unique key uk_recheck_line (recheck_id, sequence_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
