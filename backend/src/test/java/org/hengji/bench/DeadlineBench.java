package org.hengji.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.hengji.testing.MariaDbServer;

/**
 * Deadlines of many open tasks (200,000, or the system property {@code hengji.bench.tasks}) in two ways: a timer of the engine
 * for each task, and one sweep over a table of due days beside the tasks. Both have tasks of the bare engine, of which one in a
 * hundred is due; the timer only reaches an end event, and the sweep only marks the row. Each way has one date per task, though
 * a real deadline has three: that favours the timers, which cost a row each.
 */
final class DeadlineBench {

    private static final int TASKS = Integer.getInteger("hengji.bench.tasks", 200_000);
    private static final int DUE_OF = 100;
    private static final int AT_ONCE = 500;
    private static final int COMPLETED = 500;

    private DeadlineBench() {}

    static String run() throws Exception {
        boolean mariaDb = Boolean.getBoolean("hengji.bench.mariadb");
        String url = mariaDb ? MariaDbServer.newDatabase() : newH2();
        Measured timers = measured(url, true);
        Measured sweep = measured(mariaDb ? MariaDbServer.newDatabase() : newH2(), false);
        System.out.println("timer per task: " + timers);
        System.out.println("sweep:          " + sweep);
        return String.format(Locale.ROOT, "ratio=%.2f tasks=%d timer_create_s=%.1f sweep_create_s=%.1f timer_act_s=%.2f sweep_act_s=%.2f timer_rows=%d "
                        + "sweep_rows=%d timer_complete_ms=%.2f sweep_complete_ms=%.2f", timers.act() / sweep.act(), TASKS, timers.create(), sweep.create(),
                timers.act(), sweep.act(), timers.rows(), sweep.rows(), timers.completeMillis(), sweep.completeMillis());
    }

    /**
     * @param create         seconds to create the tasks with their dates
     * @param rows           rows that the dates take, beyond those of the tasks
     * @param act            seconds to find and act on those that are due
     * @param completeMillis milliseconds to complete one task that is not due
     */
    private record Measured(double create, long rows, double act, double completeMillis) {}

    private static Measured measured(String url, boolean withTimers) throws Exception {
        try (HikariDataSource dataSource = pool(url)) {
            ProcessEngine engine = engine(dataSource, url);
            try {
                return withTimers ? timers(engine, dataSource) : sweep(engine, dataSource);
            } finally {
                engine.close();
            }
        }
    }

    private static Measured timers(ProcessEngine engine, HikariDataSource dataSource) throws SQLException {
        long start = System.nanoTime();
        begin(engine, "with-timer");
        double create = seconds(start);
        long rows = count(dataSource, "select count(*) from ACT_RU_JOB") + count(dataSource, "select count(*) from ACT_RU_EXECUTION") - TASKS;
        start = System.nanoTime();
        List<Job> due;
        int acted = 0;
        do {
            due = engine.getManagementService().createJobQuery().timers().executable().listPage(0, AT_ONCE);
            for (Job job : due) {
                engine.getManagementService().executeJob(job.getId());
                acted++;
            }
        } while (!due.isEmpty());
        require(acted);
        return new Measured(create, rows, seconds(start), complete(engine));
    }

    private static Measured sweep(ProcessEngine engine, HikariDataSource dataSource) throws SQLException {
        execute(dataSource, "create table due_work (id bigint not null auto_increment primary key, goal_id bigint not null, state varchar(20) not null, "
                + "wake_on date null, reminded_at timestamp null)");
        execute(dataSource, "create index idx_due_work on due_work (state, wake_on, id)");
        long start = System.nanoTime();
        begin(engine, "without-timer");
        insertDates(dataSource);
        double create = seconds(start);
        start = System.nanoTime();
        int acted = 0;
        for (int chunk = markChunk(dataSource); chunk > 0; chunk = markChunk(dataSource)) {
            acted += chunk;
        }
        require(acted);
        return new Measured(create, TASKS, seconds(start), complete(engine));
    }

    private static void insertDates(HikariDataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
             PreparedStatement insert = connection.prepareStatement("insert into due_work (goal_id, state, wake_on) values (?, 'OPEN', ?)")) {
            for (int i = 0; i < TASKS; i++) {
                insert.setLong(1, i);
                insert.setObject(2, day(i));
                insert.addBatch();
                if ((i + 1) % AT_ONCE == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    /** What a sweep does to a hundred pieces of work in one transaction. */
    private static int markChunk(HikariDataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
             PreparedStatement select = connection.prepareStatement(
                     "select id from due_work where state = 'OPEN' and wake_on <= ? order by wake_on, id limit 100 for update skip locked");
             PreparedStatement update = connection.prepareStatement("update due_work set reminded_at = ?, wake_on = ? where id = ?")) {
            select.setObject(1, LocalDate.now());
            int found = 0;
            try (ResultSet due = select.executeQuery()) {
                while (due.next()) {
                    update.setObject(1, Timestamp.from(Instant.now()));
                    update.setObject(2, LocalDate.now().plusDays(5));
                    update.setLong(3, due.getLong(1));
                    update.addBatch();
                    found++;
                }
            }
            if (found > 0) {
                update.executeBatch();
            }
            connection.commit();
            return found;
        }
    }

    private static void begin(ProcessEngine engine, String model) {
        for (int from = 0; from < TASKS; from += AT_ONCE) {
            engine.getRuntimeService().startProcessInstanceByKey("beginning", Map.of("model", model, "from", from, "to", Math.min(TASKS, from + AT_ONCE)));
        }
    }

    private static double complete(ProcessEngine engine) {
        List<Task> open = engine.getTaskService().createTaskQuery().listPage(TASKS / 2, COMPLETED);
        long start = System.nanoTime();
        open.forEach(task -> engine.getTaskService().complete(task.getId()));
        return seconds(start) * 1000 / open.size();
    }

    private static LocalDate day(int number) {
        return number % DUE_OF == 0 ? LocalDate.now() : LocalDate.now().plusDays(1 + number % 30);
    }

    private static Date instant(int number) {
        return Date.from(number % DUE_OF == 0 ? Instant.now() : Instant.now().plus(1 + number % 30, ChronoUnit.DAYS));
    }

    private static ProcessEngine engine(HikariDataSource dataSource, String url) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(dataSource);
        configuration.setDatabaseType(url.startsWith("jdbc:h2") ? "h2" : "mysql");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("activity");
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        JavaDelegate beginAll = execution -> {
            for (int i = (int) execution.getVariable("from"); i < (int) execution.getVariable("to"); i++) {
                execution.getProcessEngineServices().getRuntimeService().startProcessInstanceByKey((String) execution.getVariable("model"),
                        Integer.toString(i), Map.of("remindAt", instant(i)));
            }
        };
        configuration.setBeans(Map.of("beginAll", beginAll));
        ProcessEngine engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment().addModelInstance("timer.bpmn", withTimer()).addModelInstance("plain.bpmn", withoutTimer())
                .addModelInstance("beginning.bpmn", beginning()).deploy();
        return engine;
    }

    private static BpmnModelInstance withTimer() {
        return Bpmn.createExecutableProcess("with-timer").camundaHistoryTimeToLive(30).startEvent().userTask("review").endEvent()
                .moveToActivity("review").boundaryEvent("remind").cancelActivity(false).timerWithDate("${remindAt}").endEvent().done();
    }

    private static BpmnModelInstance withoutTimer() {
        return Bpmn.createExecutableProcess("without-timer").camundaHistoryTimeToLive(30).startEvent().userTask("review").endEvent().done();
    }

    private static BpmnModelInstance beginning() {
        return Bpmn.createExecutableProcess("beginning").camundaHistoryTimeToLive(30).startEvent().serviceTask().camundaDelegateExpression("${beginAll}")
                .endEvent().done();
    }

    private static HikariDataSource pool(String url) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        if (url.startsWith("jdbc:h2")) {
            pool.setUsername("sa");
        }
        pool.setAutoCommit(false);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(pool);
    }

    private static String newH2() throws Exception {
        return "jdbc:h2:file:" + Files.createTempDirectory("hengji-bench-").resolve("hengji")
                + ";MODE=MySQL;WRITE_DELAY=0;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    }

    private static long count(HikariDataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(HikariDataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        }
    }

    private static void require(int acted) {
        if (acted != (TASKS + DUE_OF - 1) / DUE_OF) {
            throw new IllegalStateException("acted on " + acted + " tasks");
        }
    }

    private static double seconds(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e9;
    }
}
