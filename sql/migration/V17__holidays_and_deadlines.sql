-- Days on which a region works otherwise than the State Council's notice and the week say, and how far a work item's deadline has been followed.

create table region_holiday (
  region_id bigint      not null,
  day_on    date        not null,
  kind      varchar(10) not null comment 'OFF 放假, WORK 上班',
  name      varchar(40) not null,
  set_by    bigint      not null,
  set_at    datetime(6) not null,
  primary key (region_id, day_on),
  constraint fk_region_holiday_region foreign key (region_id) references org_unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

alter table work_item add column wake_on date null comment 'next day on which its deadline asks for something; null for never';
alter table work_item add column reminded_at datetime(6) null;
alter table work_item add column overdue_at datetime(6) null comment 'marked overdue';
alter table work_item add column escalated_at datetime(6) null;
alter table work_item add column escalated_post varchar(40) null comment 'the superior''s desk that was told';
alter table work_item add column escalated_desk_id bigint null;
create index idx_work_item_wake_on on work_item (state, wake_on, id);
create index idx_work_item_escalated on work_item (escalated_desk_id, escalated_post, state);
