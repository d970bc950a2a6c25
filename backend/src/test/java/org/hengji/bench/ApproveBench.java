package org.hengji.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
 * by one. 2,000 goals are submitted and approved in bulk: at the first and the last step two orders are given on every goal at
 * the same moment, by eight reviewers; the steps between, with four reviewers each at his own goals, give the rate. Each step
 * must have been taken once. Other goals are decided on singly. Whoever decides has signed in before the clock starts, and both
 * sides are warm, that is thousands of decisions old: a service runs for weeks.
 */
final class ApproveBench {

    private static final int REGIONS = 20;
    /** As many more, in which the decisions are single ones. */
    private static final int SINGLE = 20;
    private static final int SINGLE_MEASURED = 5;
    private static final int GOALS_EACH = 100;
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
        for (int goals : List.of(1_000, 400)) {
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
        private final Map<String, Api> signedIn = new HashMap<>();

        private Walk(ConfigurableApplicationContext context) {
            world = context.getBean(World.class);
            jdbc = context.getBean(JdbcTemplate.class);
            base = "http://localhost:" + ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        }

        private Measured measured() {
            List<Region> ofSingle = IntStream.range(0, SINGLE).mapToObj(i -> submitted()).toList();
            decideOneByOne(ofSingle, 0);
            decideOneByOne(ofSingle.subList(SINGLE_MEASURED, SINGLE), 1);
            double single = decideOneByOne(ofSingle.subList(0, SINGLE_MEASURED), 1);
            long start = System.nanoTime();
            IntStream.range(0, REGIONS).forEach(i -> regions.add(submitted()));
            System.out.printf(Locale.ROOT, "approve: %d goals submitted in %.1f s%n", REGIONS * GOALS_EACH, seconds(start));
            int refused = step(0, 2).refused();
            regions.forEach(region -> reviewers(region).forEach(reviewer -> at(reviewer, 0)));
            start = System.nanoTime();
            int decided = step(1, 1).done() + step(2, 1).done();
            double bulk = decided / seconds(start);
            refused += step(APPROVALS - 1, 2).refused();
            requireEachStepOnce();
            return new Measured(single, bulk, refused);
        }

        /** @param people how many order the same at each goal */
        private Answers step(int step, int people) {
            int done = 0;
            int refused = 0;
            for (int from = 0; from < REGIONS; from += AT_ONCE) {
                Answers answers = decideInBulk(regions.subList(from, Math.min(REGIONS, from + AT_ONCE)), step, people);
                done += answers.done();
                refused += answers.refused();
            }
            return new Answers(done, refused);
        }

        private Region submitted() {
            Region region = world.newRegion();
            world.newGoals(region, GOALS_EACH);
            Api operator = as(region.operator());
            end(operator, operator.post("/api/departments/" + region.desks().departmentId() + "/submissions?fiscalYear=2023", Map.of()).ok());
            return region;
        }

        private double decideOneByOne(List<Region> some, int step) {
            Map<Api, JsonNode> items = new LinkedHashMap<>();
            some.stream().map(region -> at(reviewers(region).get(step), 0)).forEach(reviewer ->
                    items.put(reviewer, reviewer.get("/api/work-items?size=" + GOALS_EACH).ok().at("/items")));
            long start = System.nanoTime();
            items.forEach((reviewer, chosen) -> chosen.forEach(i -> reviewer.post("/api/goals/" + i.at("/goalId").asLong() + "/decisions",
                    i.at("/goalVersion").asInt(), Map.of("decision", "APPROVE", "opinion", "同意")).ok()));
            return some.size() * GOALS_EACH / seconds(start);
        }

        private static List<Actor> reviewers(Region region) {
            return List.of(region.leader(), region.supervisor(), region.business(), region.performance());
        }

        /** In any of the person's windows; signing in costs more than a decision, so it is done once. */
        private Api at(Actor actor, int window) {
            return signedIn.computeIfAbsent(actor.username() + " " + window, name -> as(actor));
        }

        private record Answers(int done, int refused) {}

        /** So many people order the same in each of the regions, all at once. */
        private Answers decideInBulk(List<Region> some, int step, int people) {
            List<CompletableFuture<JsonNode>> orders = new ArrayList<>();
            for (Region region : some) {
                Actor reviewer = reviewers(region).get(step);
                for (int person = 0; person < people; person++) {
                    Api api = at(reviewer, person);
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
            Integer opinions = jdbc.queryForObject(
                    "select count(*) from review_opinion where goal_id in (select id from goal where status = 'APPROVED')", Integer.class);
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
                    TimeUnit.MILLISECONDS.sleep(200);
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
