-- Budget years of a region and their checkpoints.

create table fiscal_year (
  id           bigint      not null auto_increment primary key,
  region_id    bigint      not null,
  year_no      int         not null,
  rule_pack_id varchar(64) not null comment 'the pack whose calendar the year follows',
  opening_mode varchar(20) not null comment 'BY_HAND, BY_DATE',
  version      int         not null default 0,
  created_at   datetime(6) not null,
  constraint fk_fiscal_year_region foreign key (region_id) references org_unit (id),
  unique key uk_fiscal_year (region_id, year_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table fiscal_checkpoint (
  id             bigint      not null auto_increment primary key,
  fiscal_year_id bigint      not null,
  sequence_no    int         not null,
  label          varchar(40) not null,
  due_on         date        not null,
  status         varchar(20) not null comment 'PLANNED, OPEN',
  opened_at      datetime(6) null,
  version        int         not null default 0,
  constraint fk_fiscal_checkpoint_year foreign key (fiscal_year_id) references fiscal_year (id),
  unique key uk_fiscal_checkpoint (fiscal_year_id, sequence_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
