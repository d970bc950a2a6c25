create table intake_batch (
  id              bigint       not null auto_increment primary key,
  file_name       varchar(255) not null,
  document        longtext     not null,
  document_sha256 char(64)     not null,
  department_id   bigint       null comment 'null while the department is not known here',
  department_name varchar(200) not null,
  region_id       bigint       not null,
  org_path        varchar(255) not null,
  year_no         int          not null,
  form            varchar(40)  null,
  status          varchar(20)  not null comment 'READY, COMMITTED',
  created_by      bigint       not null,
  created_at      datetime(6)  not null,
  committed_at    datetime(6)  null,
  version         int          not null default 0,
  key idx_intake_batch_org_path (org_path, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
