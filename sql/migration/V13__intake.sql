-- An import is known from the moment its file arrives: what the file says comes later, and so does what a page shows of it.
alter table intake_batch modify column document longtext null comment 'what was read, canonical JSON; null until it has been read';
alter table intake_batch modify column document_sha256 char(64) null;
alter table intake_batch modify column department_name varchar(200) null;
alter table intake_batch modify column region_id bigint null;
alter table intake_batch modify column org_path varchar(255) null comment 'null until it is known where it belongs: only its author sees it';
alter table intake_batch modify column year_no int null;
alter table intake_batch modify column changes longtext null comment 'previews drawn up before there were entries';
alter table intake_batch modify column status varchar(20) not null comment 'READING, READY, COMMITTING, COMMITTED, REFUSED';
alter table intake_batch add column layouts varchar(500) null comment 'ids of the official forms it was read from, by comma; null for a goal document';
alter table intake_batch add column changes_sha256 char(64) null comment 'of the changes as shown; a commit carries out exactly these';
alter table intake_batch add column added_count int default 0 not null;
alter table intake_batch add column changed_count int default 0 not null;
alter table intake_batch add column blocked_count int default 0 not null;
alter table intake_batch add column error_count int default 0 not null;
alter table intake_batch add column warning_count int default 0 not null;
alter table intake_batch add column hint_count int default 0 not null;
alter table intake_batch add column cell_count int default 0 not null comment 'cells that were not understood';
alter table intake_batch add column failure longtext null comment 'why it was refused or its last commit failed, JSON';

-- What pages show of an import, one row for each change, finding, and cell that was not understood.
create table intake_entry (
  id          bigint       not null auto_increment primary key,
  intake_id   bigint       not null,
  part        varchar(10)  not null comment 'CHANGE, FINDING, CELL',
  sequence_no int          not null,
  kind        varchar(20)  null comment 'of a change: its kind; of a finding: its severity',
  project     varchar(40)  null comment 'JSON pointer of the project it belongs to',
  outcome     varchar(20)  null comment 'of a change once committed: WRITTEN, NOT_CHOSEN, BLOCKED',
  content     longtext     not null comment 'JSON',
  constraint fk_intake_entry_batch foreign key (intake_id) references intake_batch (id),
  unique key uk_intake_entry (intake_id, part, sequence_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- How far a running import has come; written beside its transaction, so that every node sees it.
create table intake_job (
  intake_id  bigint      not null primary key,
  phase      varchar(20) not null comment 'WAITING, READING, COMPARING, CHECKING, WRITING',
  done       int         not null,
  total      int         not null comment '0 while it is not known',
  touched_at datetime(6) not null comment 'a job that is not heard of any more has been interrupted',
  constraint fk_intake_job_batch foreign key (intake_id) references intake_batch (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
