-- The trail says where a command came from and what it changed, and can be proved unaltered.

alter table audit_entry add column step_name varchar(80) null comment 'what the step was called then';
alter table audit_entry add column origin_address varchar(64) null comment 'address of the client; null: the system itself';
alter table audit_entry add column origin_kind varchar(20) null comment 'SESSION, TOKEN, NONE';
alter table audit_entry add column origin_label varchar(80) null comment 'which session (never its id), or the name of the token';
alter table audit_entry add column changes mediumtext null comment 'what changed, JSON: [{what, before, after}]';
create index idx_audit_entry_recorded on audit_entry (recorded_at, id);

-- One link for each committed entry. Entries and links are only ever added; commands add no links (see Sealing).
create table audit_seal (
  chain_id      bigint      not null comment 'region, 0 for what concerns none',
  sequence_no   bigint      not null comment 'from 1 without gaps',
  entry_id      bigint      not null,
  content_hash  char(64)    not null,
  previous_hash char(64)    not null,
  hash          char(64)    not null,
  primary key (chain_id, sequence_no),
  unique key uk_audit_seal_entry (entry_id),
  key idx_audit_seal_hash (chain_id, content_hash)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- How far each chain goes: that its newest entries are gone shows here.
create table audit_head (
  chain_id    bigint      not null primary key,
  sequence_no bigint      not null,
  hash        char(64)    not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- One row, locked by whoever seals: since when entries can still be new.
create table audit_sealing (
  id          int         not null primary key,
  complete_at datetime(6) not null comment 'every entry committed before then has been sealed'
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
insert into audit_sealing (id, complete_at) values (1, '2000-01-01 00:00:00');
