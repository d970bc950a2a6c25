-- Dual monitoring (双监控): what is expected of the year, money and goals side by side, measures with dates and what became of them.
alter table monitoring_report add column due_on date null comment 'until when the unit reports';
alter table monitoring_report add column recorded_yuan decimal(20,2) null comment 'spent by the checkpoint by the entries of payments, as last looked up; null without entries';
alter table monitoring_report add column expected_yuan decimal(20,2) null comment 'what the unit expects to have spent by the end of the year';
alter table monitoring_report add column progress decimal(5,2) null comment 'percent of the goal, of what can be counted';
alter table monitoring_report add column money_light varchar(20) null;
alter table monitoring_report add column gap_light varchar(20) null;
alter table monitoring_report add column light_bands varchar(255) null comment 'rule pack, bands and decision table that the light was found by';
alter table monitoring_report drop column light_explanation;
alter table monitoring_report add column light_explanation text null;
alter table monitoring_report add column last_urged_at datetime(6) null;

alter table monitoring_line add column expected text null comment 'by the end of the year';
alter table monitoring_line add column cause_group varchar(60) null;
alter table monitoring_line drop column cause;
alter table monitoring_line add column cause varchar(60) null;

create table monitoring_measure (
  id          bigint        not null auto_increment primary key,
  report_id   bigint        not null,
  sequence_no int           not null,
  content     varchar(2000) not null,
  due_on      date          not null,
  constraint fk_monitoring_measure_report foreign key (report_id) references monitoring_report (id),
  unique key uk_monitoring_measure (report_id, sequence_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table monitoring_follow_up (
  id         bigint        not null auto_increment primary key,
  report_id  bigint        not null comment 'the later report that tells',
  measure_id bigint        not null,
  done       boolean       not null,
  note       varchar(2000) null comment 'what was done, or why not',
  constraint fk_monitoring_follow_up_report foreign key (report_id) references monitoring_report (id),
  constraint fk_monitoring_follow_up_measure foreign key (measure_id) references monitoring_measure (id),
  unique key uk_monitoring_follow_up (report_id, measure_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- Executed amounts by project and month. Append only: a correction is an entry of its own.
create table execution_entry (
  id            bigint        not null auto_increment primary key,
  project_id    bigint        not null,
  month_no      int           not null comment '1 to 12',
  yuan          decimal(20,2) not null comment 'of the month, not cumulative; a correction may be negative',
  kind          varchar(20)   not null comment 'IMPORTED, TYPED, CORRECTION',
  corrects_id   bigint        null,
  reason        varchar(500)  null,
  reference     varchar(100)  null comment 'number of the voucher or the payment',
  import_id     bigint        null,
  recorded_by   bigint        not null,
  recorder_name varchar(80)   not null,
  recorded_at   datetime(6)   not null,
  constraint fk_execution_entry_project foreign key (project_id) references project (id),
  constraint fk_execution_entry_corrects foreign key (corrects_id) references execution_entry (id),
  key idx_execution_entry_project (project_id, month_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table execution_import (
  id           bigint       not null auto_increment primary key,
  year_no      int          not null,
  org_path     varchar(255) not null comment 'of whoever imports: who else may see it',
  file_name    varchar(255) not null,
  sha256       char(64)     not null,
  state        varchar(20)  not null comment 'PREVIEW, COMMITTED',
  created_by   bigint       not null,
  creator_name varchar(80)  not null,
  created_at   datetime(6)  not null,
  committed_at datetime(6)  null,
  key idx_execution_import_path (org_path, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table execution_import_row (
  id             bigint        not null auto_increment primary key,
  import_id      bigint        not null,
  row_no         int           not null comment 'in the file, from 1',
  printed_code   varchar(500)  null,
  printed_name   varchar(500)  null,
  printed_month  varchar(100)  null,
  printed_amount varchar(100)  null,
  reference      varchar(100)  null,
  note           varchar(500)  null,
  project_id     bigint        null,
  month_no       int           null,
  yuan           decimal(20,2) null,
  problem        varchar(500)  null comment 'why it is not taken over; null for a row that is',
  entry_id       bigint        null comment 'what it became',
  constraint fk_execution_import_row_import foreign key (import_id) references execution_import (id),
  unique key uk_execution_import_row (import_id, row_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
