-- Files that prove what was mended.
create table rectification_proof (
  id               bigint       not null auto_increment primary key,
  item_id          bigint       not null,
  name             varchar(255) not null,
  type             varchar(10)  not null comment 'by its content, not by its name',
  size_bytes       bigint       not null,
  sha256           char(64)     not null,
  scan             varchar(20)  not null comment 'NOT_CONFIGURED, CLEAN',
  content          longblob     not null,
  uploaded_by      bigint       not null,
  uploaded_by_name varchar(80)  not null,
  uploaded_at      datetime(6)  not null,
  constraint fk_rectification_proof_item foreign key (item_id) references rectification_item (id),
  unique key uk_rectification_proof (item_id, sha256)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
