-- 批复: what the finance bureau has issued to a department. Nothing of it is ever changed; a new version replaces an old one.
create table approval_document (
  id             bigint       not null auto_increment primary key,
  region_id      bigint       not null,
  fiscal_year_id bigint       not null,
  year_no        int          not null,
  department_id  bigint       not null,
  org_path       varchar(255) not null comment 'path of the department: data scope is a prefix of it',
  version_no     int          not null,
  replaces_id    bigint       null comment 'the version before it',
  number         varchar(60)  not null comment 'as printed, such as 财绩〔2024〕3号',
  number_prefix  varchar(30)  not null,
  number_year    int          not null,
  number_serial  int          not null,
  issuer         varchar(200) not null,
  title          varchar(300) not null,
  addressee      varchar(200) not null,
  body           text         not null,
  issued_on      date         not null,
  snapshot       longtext     not null comment 'the granted goals as a goal document, canonical JSON',
  issued_by      bigint       not null,
  issued_by_name varchar(80)  not null,
  created_at     datetime(6)  not null,
  constraint fk_approval_document_region foreign key (region_id) references org_unit (id),
  constraint fk_approval_document_year foreign key (fiscal_year_id) references fiscal_year (id),
  constraint fk_approval_document_department foreign key (department_id) references org_unit (id),
  constraint fk_approval_document_replaces foreign key (replaces_id) references approval_document (id),
  unique key uk_approval_document_number (region_id, number),
  unique key uk_approval_document_version (fiscal_year_id, department_id, version_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table approval_document_goal (
  id              bigint        not null auto_increment primary key,
  document_id     bigint        not null,
  sequence_no     int           not null,
  goal_id         bigint        not null,
  goal_version_id bigint        not null,
  version_no      int           not null,
  kind            varchar(20)   not null,
  name            varchar(500)  not null,
  project_code    varchar(64)   null,
  amount_yuan     decimal(20,2) null,
  constraint fk_approval_document_goal_document foreign key (document_id) references approval_document (id),
  constraint fk_approval_document_goal_goal foreign key (goal_id) references goal (id),
  constraint fk_approval_document_goal_version foreign key (goal_version_id) references goal_version (id),
  unique key uk_approval_document_goal (document_id, goal_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table approval_document_file (
  id          bigint       not null auto_increment primary key,
  document_id bigint       not null,
  format      varchar(10)  not null comment 'DOCX, PDF',
  file_name   varchar(400) not null,
  size        bigint       not null comment 'bytes',
  sha256      char(64)     not null,
  content     longblob     not null,
  constraint fk_approval_document_file_document foreign key (document_id) references approval_document (id),
  unique key uk_approval_document_file (document_id, format)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
