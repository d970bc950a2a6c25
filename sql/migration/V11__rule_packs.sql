-- Rule packs that a region has adjusted. Those that ship with the system are files.
create table rule_pack (
  id         bigint       not null auto_increment primary key,
  pack_id    varchar(64)  not null comment 'what goals and years are pinned to',
  extends_id varchar(64)  not null comment 'the pack it was made from',
  region_id  bigint       not null,
  name       varchar(200) not null,
  from_year  int          not null comment 'the first budget year it is for',
  content    longtext     not null comment 'the sections it states itself, JSON; the others are those of the pack it was made from',
  version    int          not null default 0,
  created_at datetime(6)  not null,
  updated_at datetime(6)  not null,
  constraint fk_rule_pack_region foreign key (region_id) references org_unit (id),
  unique key uk_rule_pack_pack_id (pack_id),
  unique key uk_rule_pack (region_id, extends_id, from_year)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- Whether a pack is in use.
create index idx_goal_rule_pack on goal (rule_pack_id, region_id);
