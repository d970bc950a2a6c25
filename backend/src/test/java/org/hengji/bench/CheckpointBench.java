package org.hengji.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.hengji.Hengji;
import org.hengji.goal.GoalProcess;
import org.hengji.testing.Api;
import org.hengji.testing.MariaDbServer;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opening a checkpoint for 20,000 goals on MariaDB: the time until every work item is there, beside the bare engine starting as
 * many monitoring processes one by one. Meanwhile a clerk looks at the list of work; the slowest but five of a hundred such
 * looks is told. Until the last process has followed its work ({@code followed_seconds}) the service goes on in the background.
 */
final class CheckpointBench {

    private static final int GOALS = Integer.getInteger("hengji.bench.goals", 20_000);
    private static final int TOGETHER = 500;

    private CheckpointBench() {}

    static String run() throws Exception {
        double bare = bare();
        try (var context = new SpringApplicationBuilder(Hengji.class, World.class).run("--server.port=0", "--spring.main.banner-mode=off",
                "--spring.datasource.url=" + MariaDbServer.newDatabase(), "--logging.level.root=warn")) {
            return new Opening(context).measured(bare);
        }
    }

    private static double bare() throws Exception {
        try (BareEngine engine = new BareEngine(MariaDbServer.newDatabase())) {
            engine.startMonitoring(GOALS / 10);
            long start = System.nanoTime();
            engine.startMonitoring(GOALS);
            return seconds(start);
        }
    }

    private static final class Opening {

        private final ConfigurableApplicationContext context;
        private final JdbcTemplate jdbc;
        private final Region region;
        private final YearWalk year;
        private final int port;

        private Opening(ConfigurableApplicationContext context) {
            this.context = context;
            jdbc = context.getBean(JdbcTemplate.class);
            port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
            region = context.getBean(World.class).newRegion();
            year = new YearWalk(port, region);
        }

        private String measured(double bare) throws InterruptedException {
            long goalId = context.getBean(World.class).newGoal(region).id();
            year.approveGoal(goalId);
            multiply(goalId);
            Api bureau = signedIn(region.business().username());
            long checkpoint = bureau.get("/api/checkpoints").ok().at("/items/0/id").asLong();
            Api clerk = signedIn(region.operator().username());
            List<Double> looks = new ArrayList<>();
            long start = System.nanoTime();
            bureau.post("/api/checkpoints/" + checkpoint + "/opening", Map.of()).ok();
            for (JsonNode now = clerk.get("/api/checkpoints").ok(); now.at("/items/0/opened").asInt() < GOALS;
                    now = clerk.get("/api/checkpoints").ok()) {
                long look = System.nanoTime();
                clerk.get("/api/work-items?size=50").ok();
                looks.add(seconds(look) * 1000);
                TimeUnit.MILLISECONDS.sleep(200);
            }
            double opened = seconds(start);
            while (jdbc.queryForObject("select count(*) from work_item where task_id like 'ahead-%'", Integer.class) > 0) {
                TimeUnit.SECONDS.sleep(1);
            }
            double followed = seconds(start);
            requireEachOnce();
            looks.sort(null);
            return String.format(Locale.ROOT, "ratio=%.2f seconds=%.1f bare_seconds=%.1f followed_seconds=%.1f goals=%d page_p50_ms=%.0f page_p95_ms=%.0f", opened / bare,
                    opened, bare, followed, GOALS, looks.get(looks.size() / 2), looks.get(looks.size() * 95 / 100));
        }

        /** As many goals like this one, all of them approved and waiting. */
        private void multiply(long goalId) {
            TransactionTemplate transaction = context.getBean(TransactionTemplate.class);
            transaction.executeWithoutResult(status -> {
                long version = jdbc.queryForObject("select in_force_version_id from goal where id = ?", Long.class, goalId);
                copy("goal", "id = " + goalId, Map.of("id", "t.id + s.seq", "name", "concat(t.name, s.seq)", "awaited_checkpoint_id", "null",
                        "current_version_id", "t.current_version_id + s.seq", "in_force_version_id", "t.in_force_version_id + s.seq"));
                copy("goal_version", "id = " + version, Map.of("id", "t.id + s.seq", "goal_id", "t.goal_id + s.seq"));
                for (String part : List.of("goal_objective", "indicator")) {
                    copy(part, "goal_version_id = " + version, Map.of("id", "t.id + s.seq * 100", "goal_version_id", "t.goal_version_id + s.seq"));
                }
            });
            RuntimeService runtime = context.getBean(RuntimeService.class);
            GoalProcess process = context.getBean(GoalProcess.class);
            for (int from = 1; from < GOALS; from += TOGETHER) {
                int first = from;
                transaction.executeWithoutResult(status -> process.together(() -> {
                    for (long i = first; i < Math.min(GOALS, first + TOGETHER); i++) {
                        runtime.createProcessInstanceByKey("goal-lifecycle").businessKey(Long.toString(goalId + i))
                                .setVariable("goalId", goalId + i).startBeforeActivity("execution").execute();
                    }
                }));
            }
        }

        private void copy(String table, String which, Map<String, String> changed) {
            List<String> columns = jdbc.queryForList(
                    "select column_name from information_schema.columns where table_schema = database() and table_name = ?"
                            + " and coalesce(generation_expression, '') = ''", String.class, table);
            jdbc.update("insert into " + table + " (" + String.join(", ", columns) + ") select "
                    + columns.stream().map(c -> changed.getOrDefault(c, "t." + c)).collect(Collectors.joining(", "))
                    + " from " + table + " t, seq_1_to_" + (GOALS - 1) + " s where t." + which);
        }

        private void requireEachOnce() {
            Integer items = jdbc.queryForObject(
                    "select count(distinct goal_id) from work_item where step = 'MONITORING_REPORTING' and state = 'OPEN'", Integer.class);
            Integer all = jdbc.queryForObject("select count(*) from work_item where step = 'MONITORING_REPORTING'", Integer.class);
            if (items != GOALS || all != GOALS) {
                throw new IllegalStateException(all + " work items for " + items + " of " + GOALS + " goals");
            }
        }

        private Api signedIn(String name) {
            return Api.signedIn("http://localhost:" + port, name, Region.PASSWORD);
        }
    }

    private static double seconds(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e9;
    }
}
