-- Organisation, people, sign-in. Identifiers of every table are surrogate bigints; paths are '/1/4/9/' from the region down.

create table org_unit (
  id         bigint        not null auto_increment primary key,
  parent_id  bigint        null,
  region_id  bigint        null comment 'the region it lies in, its own id for a region; null for the platform',
  kind       varchar(20)   not null comment 'REGION, BUREAU, OFFICE, DEPARTMENT, UNIT, PLATFORM',
  code       varchar(64)   null,
  name       varchar(200)  not null,
  path       varchar(255)  not null,
  version    int           not null default 0,
  created_at datetime(6)   not null,
  constraint fk_org_unit_parent foreign key (parent_id) references org_unit (id),
  key idx_org_unit_parent_id (parent_id),
  key idx_org_unit_path (path),
  key idx_org_unit_region_id (region_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table app_user (
  id              bigint       not null auto_increment primary key,
  username        varchar(80)  not null,
  display_name    varchar(80)  not null,
  password_hash   varchar(100) not null,
  enabled         tinyint(1)   not null default 1,
  failed_sign_ins int          not null default 0,
  locked_until    datetime(6)  null,
  version         int          not null default 0,
  created_at      datetime(6)  not null,
  unique key uk_app_user_username (username)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table user_post (
  id          bigint      not null auto_increment primary key,
  user_id     bigint      not null,
  post        varchar(40) not null,
  org_unit_id bigint      not null comment 'where the person sits',
  scope_id    bigint      not null comment 'whose matters come to the desk: a unit, a department or a whole region',
  constraint fk_user_post_user foreign key (user_id) references app_user (id),
  constraint fk_user_post_org_unit foreign key (org_unit_id) references org_unit (id),
  constraint fk_user_post_scope foreign key (scope_id) references org_unit (id),
  unique key uk_user_post (user_id, post, scope_id),
  key idx_user_post_scope_id_post (scope_id, post)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table access_token (
  id           bigint       not null auto_increment primary key,
  user_id      bigint       not null,
  label        varchar(80)  not null,
  token_hash   char(64)     not null comment 'SHA-256, hexadecimal; the token itself is never stored',
  created_at   datetime(6)  not null,
  expires_on   date         not null,
  last_used_at datetime(6)  null,
  constraint fk_access_token_user foreign key (user_id) references app_user (id),
  unique key uk_access_token_hash (token_hash),
  key idx_access_token_user_id (user_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- Spring Session: a sign-in holds on every node that shares the database. It writes these names in capitals.
create table SPRING_SESSION (
  primary_id            char(36)     not null primary key,
  session_id            char(36)     not null,
  creation_time         bigint       not null,
  last_access_time      bigint       not null,
  max_inactive_interval int          not null,
  expiry_time           bigint       not null,
  principal_name        varchar(100) null,
  unique key uk_spring_session_id (session_id),
  key idx_spring_session_expiry (expiry_time),
  key idx_spring_session_principal (principal_name)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table SPRING_SESSION_ATTRIBUTES (
  session_primary_id char(36)     not null,
  attribute_name     varchar(200) not null,
  attribute_bytes    longblob     not null,
  primary key (session_primary_id, attribute_name),
  constraint fk_spring_session_attributes foreign key (session_primary_id) references SPRING_SESSION (primary_id) on delete cascade
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
