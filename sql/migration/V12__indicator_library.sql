-- 指标库, and what drafts said when reviewers returned them. The library's rows come from rules/library (R__indicator_library).

create table library_indicator (
  id           bigint        not null auto_increment primary key,
  source       varchar(300)  not null comment 'the document it was taken from',
  region       varchar(60)   not null comment '全国 goes for all',
  industry     varchar(60)   not null,
  project_type varchar(60)   not null,
  level1       varchar(60)   not null,
  level2       varchar(60)   not null,
  level3       varchar(200)  not null,
  initials     varchar(2000) not null comment 'of the pinyin of level3, every reading of it, with blanks between',
  usual_target varchar(200)  not null,
  direction    varchar(20)   not null comment '正向, 反向, 定性',
  formula      varchar(500)  null,
  data_source  varchar(200)  not null,
  standard     varchar(200)  not null,
  description  varchar(500)  null,
  unique key uk_library_indicator (source, level1, level3)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- A line as it stood when its goal was first returned: beside the approved version it shows what reviewers corrected.
create table returned_indicator (
  goal_id        bigint       not null,
  indicator_id   bigint       not null comment 'the line keeps its id while it is edited, and may be gone afterwards',
  level3         varchar(500) not null,
  target_printed varchar(500) null,
  primary key (goal_id, indicator_id),
  constraint fk_returned_indicator_goal foreign key (goal_id) references goal (id),
  key idx_returned_indicator_level3 (level3)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- How often an indicator of the library stands in approved goals is counted by its name.
alter table indicator add column name_key varchar(100) generated always as (substring(level3, 1, 100));
create index idx_indicator_name_key on indicator (name_key);
