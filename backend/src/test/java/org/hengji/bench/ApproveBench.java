package org.hengji.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hengji.Hengji;
import org.hengji.organisation.Actor;
import org.hengji.testing.Api;
import org.hengji.testing.MariaDbServer;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Decisions per second on MariaDB over HTTP, one by one and in bulk, beside the bare engine completing the same tasks one
 * by one. 2,000 goals are submitted and approved in bulk. At the first and the last step two orders are given on every goal at
 * the same moment, by eight reviewers; the steps between, with four reviewers each at his own goals, give the rate. Each step
 * must have been taken once.
 */
final class ApproveBench {

    private static final int REGIONS = 20;
    private static final int GOALS_EACH = 100;
    private static final int SINGLE = 100;
    private static final int AT_ONCE = 4;
    private static final int APPROVALS = 4;

    private ApproveBench() {}

    static String run() throws Exception {
        double bare = bare();
        try (var context = new SpringApplicationBuilder(Hengji.class, World.class).run("--server.port=0", "--spring.main.banner-mode=off",
                "--spring.datasource.url=" + MariaDbServer.newDatabase(), "--logging.level.root=warn")) {
            Measured m = new Walk(context).measured();
            return String.format(Locale.ROOT, "ratio=%.2f single=%.2f bulk=%.2f single_per_s=%.0f bulk_per_s=%.0f bare_per_s=%.0f refused=%d",
                    m.bulk() / bare, m.single() / bare, m.bulk() / bare, m.single(), m.bulk(), bare, m.refused());
        }
    }

    /** Tasks of the approval per second; the first goals only warm up. */
    private static double bare() throws Exception {
        double rate = 0;
        for (int goals : List.of(100, 500)) {
            try (BareEngine engine = new BareEngine(MariaDbServer.newDatabase())) {
                engine.begin(goals);
                engine.onward();
                long start = System.nanoTime();
                int tasks = IntStream.range(0, APPROVALS).map(i -> engine.onward()).sum();
                rate = tasks / seconds(start);
            }
        }
        return rate;
    }

    private record Measured(double single, double bulk, int refused) {}

    private static final class Walk {

        private final World world;
        private final JdbcTemplate jdbc;
        private final String base;
        private final List<Region> regions = new ArrayList<>();

        private Walk(ConfigurableApplicationContext context) {
            world = context.getBean(World.class);
            jdbc = context.getBean(JdbcTemplate.class);
            base = "http://localhost:" + ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        }

        private Measured measured() {
            for (int i = 0; i < REGIONS; i++) {
                Region region = world.newRegion();
                world.newGoals(region, GOALS_EACH);
                regions.add(region);
            }
            long start = System.nanoTime();
            for (Region region : regions) {
                Api operator = as(region.operator());
                end(operator, operator.post("/api/departments/" + region.desks().departmentId() + "/submissions?fiscalYear=2023", Map.of()).ok());
            }
            System.out.printf(Locale.ROOT, "approve: %d goals submitted in %.1f s%n", REGIONS * GOALS_EACH, seconds(start));
            decideOneByOne(regions.get(0));
            double single = decideOneByOne(regions.get(1));
            int refused = step(0, 2, 2).refused();
            start = System.nanoTime();
            int decided = step(1, 0, 1).done() + step(2, 0, 1).done();
            double bulk = decided / seconds(start);
            refused += step(APPROVALS - 1, 0, 2).refused();
            requireEachStepOnce();
            return new Measured(single, bulk, refused);
        }

        /** @param people how many order the same at each goal */
        private Answers step(int step, int firstRegion, int people) {
            int done = 0;
            int refused = 0;
            for (int from = firstRegion; from < REGIONS; from += AT_ONCE) {
                Answers answers = decideInBulk(regions.subList(from, Math.min(REGIONS, from + AT_ONCE)), step, people);
                done += answers.done();
                refused += answers.refused();
            }
            return new Answers(done, refused);
        }

        private double decideOneByOne(Region region) {
            Api leader = as(region.leader());
            JsonNode items = leader.get("/api/work-items?size=" + SINGLE).ok().at("/items");
            long start = System.nanoTime();
            items.forEach(i -> leader.post("/api/goals/" + i.at("/goalId").asLong() + "/decisions", i.at("/goalVersion").asInt(),
                    Map.of("decision", "APPROVE", "opinion", "同意")).ok());
            return items.size() / seconds(start);
        }

        private record Answers(int done, int refused) {}

        /** So many people order the same in each of the regions, all at once. */
        private Answers decideInBulk(List<Region> some, int step, int people) {
            List<CompletableFuture<JsonNode>> orders = new ArrayList<>();
            for (Region region : some) {
                Actor reviewer = List.of(region.leader(), region.supervisor(), region.business(), region.performance()).get(step);
                for (int person = 0; person < people; person++) {
                    Api api = as(reviewer);
                    List<Map<String, Object>> chosen = chosen(api);
                    orders.add(CompletableFuture.supplyAsync(() -> end(api, api.post("/api/bulk-decisions",
                            Map.of("items", chosen, "decision", "APPROVE", "opinion", "同意")).ok())));
                }
            }
            List<JsonNode> jobs = orders.stream().map(CompletableFuture::join).toList();
            return new Answers(jobs.stream().mapToInt(j -> j.at("/done").asInt()).sum(), jobs.stream().mapToInt(j -> j.at("/refused").asInt()).sum());
        }

        private static List<Map<String, Object>> chosen(Api api) {
            List<Map<String, Object>> chosen = new ArrayList<>();
            api.get("/api/work-items?size=200").ok().at("/items").forEach(i ->
                    chosen.add(Map.of("goalId", i.at("/goalId").asLong(), "version", i.at("/goalVersion").asInt())));
            return chosen;
        }

        private void requireEachStepOnce() {
            int goals = REGIONS * GOALS_EACH;
            Integer approved = jdbc.queryForObject("select count(*) from goal where status = 'APPROVED'", Integer.class);
            Integer opinions = jdbc.queryForObject("select count(*) from review_opinion", Integer.class);
            Integer twice = jdbc.queryForObject(
                    "select count(*) from (select goal_id from review_opinion group by goal_id, step having count(*) > 1) t", Integer.class);
            if (approved != goals || opinions != goals * APPROVALS || twice != 0) {
                throw new IllegalStateException("lost or double steps: " + approved + " approved, " + opinions + " opinions, " + twice + " twice");
            }
        }

        private static JsonNode end(Api api, JsonNode job) {
            JsonNode now = job;
            while (!now.at("/state").asText().equals("DONE")) {
                try {
                    TimeUnit.MILLISECONDS.sleep(20);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
                now = api.get("/api/bulk-jobs/" + job.at("/id").asLong()).ok();
            }
            return now;
        }

        private Api as(Actor actor) {
            return Api.signedIn(base, actor.username(), Region.PASSWORD);
        }
    }

    private static double seconds(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e9;
    }
}
