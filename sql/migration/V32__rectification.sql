-- The rectification ledger (整改台账), the feedback letter (反馈函), and results that are settled for good.
alter table evaluation_result add column settled boolean not null default false comment '局领导 has confirmed it once; what is reopened later does not undo that';
alter table evaluation_result add column feedback_due_on date null comment 'until when the letter is to be sent';
alter table evaluation_result add column fed_back_on date null;
alter table evaluation_result add column letter_number varchar(60) null;
alter table evaluation_result add column letter_prefix varchar(30) null;
alter table evaluation_result add column letter_year int null;
alter table evaluation_result add column letter_serial int null;
alter table evaluation_result add column letter_title varchar(700) null;
alter table evaluation_result add column letter_body longtext null comment 'a paragraph a line; stays as it was sent';

create table rectification_item (
  id          bigint       not null auto_increment primary key,
  result_id   bigint       not null,
  sequence_no int          not null,
  problem     text         not null,
  raised      boolean      not null comment 'by the finance bureau: the unit does not change or strike it',
  measure     text         null,
  responsible varchar(80)  null,
  due_on      date         null,
  done        text         null comment 'what was mended',
  proof       text         null comment 'what proves it, in words',
  state       varchar(20)  not null comment 'OPEN, DONE, ACCEPTED, RETURNED, REOPENED',
  opinion     text         null comment 'of the last acceptance or reopening',
  accepted_on date         null,
  reopened    int          not null default 0 comment 'how often it was opened again after acceptance',
  updated_at  datetime(6)  not null,
  constraint fk_rectification_item_result foreign key (result_id) references evaluation_result (id),
  key idx_rectification_item_result (result_id, sequence_no),
  key idx_rectification_item_state (state, due_on)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table rectification_event (
  id      bigint      not null auto_increment primary key,
  item_id bigint      not null,
  state   varchar(20) not null comment 'what it became',
  opinion text        null,
  by_id   bigint      not null,
  by_name varchar(80) not null,
  at      datetime(6) not null,
  constraint fk_rectification_event_item foreign key (item_id) references rectification_item (id),
  key idx_rectification_event_item (item_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
