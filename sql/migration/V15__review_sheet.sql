-- The review form (绩效目标审核表) as each reviewer fills it in.

create table review_sheet (
  id             bigint        not null auto_increment primary key,
  goal_id        bigint        not null,
  round_no       int           not null,
  step           varchar(40)   not null,
  user_id        bigint        not null,
  user_name      varchar(80)   not null,
  post           varchar(40)   not null,
  method         varchar(20)   not null comment 'MARKS, POINTS',
  state          varchar(20)   not null comment 'DRAFT: seen by its author alone; GIVEN with the decision',
  computed       varchar(20)   null comment 'what the form came to by the rule: EXCELLENT, GOOD, FAIR, POOR; null while incomplete',
  total          decimal(9,2)  null comment 'sum of the scores',
  explanation    varchar(1000) null comment 'counts or sum and the rule that fitted',
  conclusion     varchar(20)   null comment 'what the reviewer says instead; null: what was computed',
  changed_reason varchar(2000) null,
  basis          varchar(1000) not null comment 'digest of each part of the goal as it was judged',
  given_at       datetime(6)   null,
  version        int           not null,
  constraint fk_review_sheet_goal foreign key (goal_id) references goal (id),
  key idx_review_sheet_goal (goal_id, state)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table review_mark (
  sheet_id bigint       not null,
  point    varchar(100) not null,
  mark     varchar(20)  null comment 'EXCELLENT, GOOD, FAIR, POOR',
  score    decimal(6,2) null,
  constraint fk_review_mark_sheet foreign key (sheet_id) references review_sheet (id),
  primary key (sheet_id, point)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table review_line_opinion (
  id          bigint        not null auto_increment primary key,
  sheet_id    bigint        not null,
  line_kind   varchar(20)   not null comment 'CRITERION, OBJECTIVE, INDICATOR, AMOUNT, PLAN',
  line_key    varchar(100)  not null comment 'name of the criterion, id of the row, until when; blank for the amount',
  about       text          not null comment 'the line as it was printed',
  opinion     varchar(1000) not null,
  constraint fk_review_line_opinion_sheet foreign key (sheet_id) references review_sheet (id),
  unique key uk_review_line_opinion (sheet_id, line_kind, line_key)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- What reviewers complete directly in goals found good (良), and whether the unit agrees.
create table goal_completion (
  id              bigint        not null auto_increment primary key,
  goal_id         bigint        not null,
  goal_version_id bigint        not null,
  round_no        int           not null,
  step            varchar(40)   not null comment 'of the reviewer: it comes back here if the unit does not agree',
  state           varchar(20)   not null comment 'OPEN: being written; ASKED: before the unit; AGREED, DISAGREED',
  completed_by    bigint        not null,
  completed_name  varchar(80)   not null,
  completed_at    datetime(6)   not null,
  before_content  longtext      not null comment 'JSON: the rows as they were, to be put back',
  before_snapshot longtext      not null comment 'JSON, as goal_submission.content',
  after_snapshot  longtext      null comment 'when the unit was asked',
  answered_name   varchar(80)   null comment 'null: nobody answered in time',
  answered_at     datetime(6)   null,
  answer          varchar(2000) null,
  constraint fk_goal_completion_goal foreign key (goal_id) references goal (id),
  key idx_goal_completion_goal (goal_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
