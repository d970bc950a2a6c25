-- What people are told, and what of it leaves the house. Texts name goals and steps, never opinions or amounts.

create table notification (
  id           bigint       not null auto_increment primary key,
  recipient_id bigint       not null,
  kind         varchar(20)  not null,
  goal_id      bigint       null,
  text         varchar(600) not null,
  link         varchar(200) not null comment 'address of the page, from the root',
  created_at   datetime(6)  not null,
  read_at      datetime(6)  null,
  constraint fk_notification_recipient foreign key (recipient_id) references app_user (id),
  key idx_notification_recipient (recipient_id, id),
  key idx_notification_unread (recipient_id, read_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table notification_setting (
  user_id     bigint       not null primary key,
  email       varchar(200) null,
  mail_mode   varchar(10)  not null comment 'NONE, AT_ONCE, DIGEST',
  digest_upto bigint       not null default 0 comment 'the last notification that a digest has carried',
  constraint fk_notification_setting_user foreign key (user_id) references app_user (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table delivery (
  id         bigint       not null auto_increment primary key,
  channel    varchar(10)  not null comment 'MAIL, WEBHOOK',
  address    varchar(200) null comment 'e-mail address; null for the webhook, whose address is a setting',
  title      varchar(200) not null,
  body       mediumtext   not null,
  state      varchar(12)  not null comment 'WAITING, SENDING, SENT, FAILED, UNCERTAIN',
  attempts   int          not null default 0,
  next_at    datetime(6)  not null,
  claimed_at datetime(6)  null,
  done_at    datetime(6)  null,
  last_error varchar(500) null,
  created_at datetime(6)  not null,
  key idx_delivery_state (state, next_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
