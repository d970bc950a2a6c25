package org.hengji.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hengji.Hengji;
import org.hengji.organisation.Actor;
import org.hengji.testing.Api;
import org.hengji.testing.MariaDbServer;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * To-do lists, counters and filters over HTTP with one client, on MariaDB: with 10,000 work items of two counties, with
 * 1,000,000 of two hundred, 1,000 goals each as counties have them, five items to a goal of which one is open; and one
 * desk with 20,000 open tasks.
 */
final class InboxBench {

    private static final int GOALS_EACH = 1_000;
    private static final int ITEMS_PER_GOAL = 5;
    private static final int ROUNDS = 40;
    private static final List<String> REQUESTS = List.of("?size=50", "?size=50&sort=amount", "?size=50&sort=newest", "/counts", "/choices",
            "?size=50&fiscalYear=2023&step=PERFORMANCE_REVIEW", "?size=50&category=人员类", "?size=50&amountFrom=1000000&amountTo=3000000&sort=amount",
            "?size=50&keyProject=true", "?size=50&overdue=true", "?size=50&findings=warning", "?size=50&dueFrom=2023-03-01&dueTo=2023-06-30",
            "?size=50&q=养老", "?size=50&box=done", "?size=50&page=5");

    private InboxBench() {}

    static String run() {
        Times small = measured(2, GOALS_EACH);
        Times large = measured(200, GOALS_EACH);
        Times desk = measured(1, 20_000);
        return String.format(Locale.ROOT, "ratio=%.2f p50_small=%.1f p95_small=%.1f p50_large=%.1f p95_large=%.1f p50_desk=%.1f p95_desk=%.1f",
                large.p95() / small.p95(), small.p50(), small.p95(), large.p50(), large.p95(), desk.p50(), desk.p95());
    }

    /** In milliseconds. */
    private record Times(double p50, double p95) {}

    private static Times measured(int regions, int goalsEach) {
        String url = MariaDbServer.newDatabase();
        try (var context = new SpringApplicationBuilder(Hengji.class, World.class).run("--server.port=0", "--spring.main.banner-mode=off",
                "--spring.datasource.url=" + url, "--logging.level.root=warn")) {
            JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
            jdbc.execute("set global innodb_buffer_pool_size = 1073741824");
            List<Region> seeded = new ArrayList<>();
            World world = context.getBean(World.class);
            for (int i = 0; i < Math.min(regions, 5); i++) {
                seeded.add(world.newRegion());
            }
            for (int i = 0; i < regions; i++) {
                seed(jdbc, seeded.get(i % seeded.size()), i, i < seeded.size(), goalsEach);
            }
            jdbc.execute("analyze table work_item");
            int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
            List<Api> people = seeded.stream().flatMap(r -> (goalsEach > GOALS_EACH ? List.of(r.performance())
                    : List.of(r.leader(), r.supervisor(), r.business(), r.performance())).stream())
                    .map(a -> Api.signedIn("http://localhost:" + port, a.username(), Region.PASSWORD)).toList();
            return ask(people);
        }
    }

    private static Times ask(List<Api> people) {
        List<Double> times = new ArrayList<>();
        for (int round = -5; round < ROUNDS; round++) {
            for (String request : REQUESTS) {
                Api api = people.get(Math.floorMod(round, people.size()));
                long start = System.nanoTime();
                api.get("/api/work-items" + request).ok();
                if (round >= 0) {
                    times.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Times(sorted[sorted.length / 2], sorted[sorted.length * 95 / 100]);
    }

    /**
     * Goals of a county with their items, written by the database itself. Where nobody is asked the desks are others' than
     * those of the people there are: their rows only fill the tables.
     */
    private static void seed(JdbcTemplate jdbc, Region region, int number, boolean asked, int goals) {
        long desk = asked ? 0 : 1_000_000L * number;
        long first = 1 + Long.parseLong(jdbc.queryForObject("select coalesce(max(id), 0) from goal", String.class));
        jdbc.update("insert into goal (id, kind, fiscal_year_id, year_no, region_id, department_id, unit_id, org_path, project_code, name, category, "
                + "amount_yuan, rule_pack_id, status, step, created_at, updated_at) "
                + "select ? + seq, 'PROJECT', ?, 2023, ?, ?, ?, ?, concat('4103', seq), concat(elt(1 + seq mod 4, '城乡居民养老保险补助', '道路养护', '义务教育公用经费', "
                + "'社区运转'), seq), elt(1 + seq mod 3, '人员类', '其他运转类', '特定目标类'), 10000 * (1 + seq * 7919 mod 500), ?, 'UNDER_REVIEW', "
                + "'PERFORMANCE_REVIEW', now(6), now(6) from seq_0_to_" + (goals - 1), first, region.year().id(), region.region().id(),
                region.desks().departmentId(), region.unit().id(), region.unit().path(), region.year().rulePackId());
        Actor[] people = {region.leader(), region.supervisor(), region.business(), region.performance()};
        String[] posts = Arrays.stream(people).map(a -> a.posts().get(0).post().name()).toArray(String[]::new);
        long[] desks = {region.unit().id(), region.desks().departmentId(), region.region().id(), region.region().id()};
        for (int item = 0; item < ITEMS_PER_GOAL; item++) {
            boolean open = item == ITEMS_PER_GOAL - 1;
            // The open item lies at one of the four desks: most at the finance bureau, which is last; the done ones were at each in turn.
            String which = open ? goals > GOALS_EACH ? "3" : "least(3, mod(goal.id, 7))" : Integer.toString(item);
            String at = "elt(1 + " + which + ", %s)";
            String post = String.format(at, "'" + String.join("', '", posts) + "'");
            String deskId = String.format(at, desks[0] + ", " + desks[1] + ", " + desks[2] + ", " + desks[3]) + " + " + desk;
            String by = open ? "null" : Long.toString(people[item].userId() + desk);
            jdbc.update("insert into work_item (task_id, goal_id, subject_kind, subject_id, subject_name, step, post, desk_id, org_path, year_no, goal_name, "
                    + "goal_kind, project_code, unit_id, amount_yuan, started_by, state, created_at, due_on, done_at, done_by, outcome, category, key_project, "
                    + "worst_finding) select concat('t', id, '-', ?), id, 'GOAL', id, '目标申报', elt(1 + " + which + ", 'UNIT_LEADER_REVIEW', 'SUPERVISOR_REVIEW', "
                    + "'BUSINESS_REVIEW', 'PERFORMANCE_REVIEW'), " + post + ", " + deskId + ", org_path, 2023, name, kind, project_code, unit_id, amount_yuan, ?, "
                    + (open ? "'OPEN'" : "'DONE'") + ", now(6), date_add('2023-01-01', interval mod(id * 31, 300) day), " + (open ? "null" : "now(6)") + ", "
                    + by + ", " + (open ? "null" : "'APPROVE'") + ", category, mod(id, 17) = 0, elt(1 + mod(id, 4), 'NONE', 'NONE', 'HINT', 'WARNING') "
                    + "from goal where id >= ? and id < ?", item, region.operator().userId() + desk, first, first + goals);
        }
    }
}
