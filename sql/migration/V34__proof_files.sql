-- Proof of what a self-evaluation says (佐证材料), by line.
create table proof_file (
  id                 bigint       not null auto_increment primary key,
  self_evaluation_id bigint       not null,
  line_id            bigint       null comment 'null: of the whole',
  name               varchar(255) not null,
  type               varchar(20)  not null comment 'by content: PDF, PNG, JPEG, DOCX, XLSX, OFD, OLE',
  size_bytes         bigint       not null,
  sha256             char(64)     not null,
  content            longblob     not null,
  scan               varchar(20)  not null comment 'NOT_CONFIGURED, CLEAN, INFECTED',
  uploaded_by        bigint       not null,
  uploaded_by_name   varchar(100) not null,
  uploaded_at        datetime(6)  not null,
  removed_at         datetime(6)  null comment 'taken back before it was sent; kept for the trail',
  constraint fk_proof_file_evaluation foreign key (self_evaluation_id) references self_evaluation (id),
  constraint fk_proof_file_line foreign key (line_id) references self_evaluation_line (id),
  key idx_proof_file_evaluation (self_evaluation_id, removed_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- A department's figures of the year (年度数据) that only its self-evaluation knows: what its ratio indicators are computed from.
create table evaluation_figure (
  id                 bigint        not null auto_increment primary key,
  self_evaluation_id bigint        not null,
  name               varchar(60)   not null comment 'of a term in a formula of the rule pack',
  figure             decimal(20,2) not null comment 'yuan or a count',
  constraint fk_evaluation_figure_evaluation foreign key (self_evaluation_id) references self_evaluation (id),
  unique key uk_evaluation_figure (self_evaluation_id, name)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
