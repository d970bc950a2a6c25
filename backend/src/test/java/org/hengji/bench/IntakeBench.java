package org.hengji.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hengji.Hengji;
import org.hengji.testing.Api;
import org.hengji.testing.World;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/**
 * A workbook of 10,000 indicators taken in over HTTP: the preview in the background, as the page asks for it, and the
 * commit in rows per second, beside a raw JDBC batch insert of the very rows that the commit leaves behind, the findings and
 * the engine's included, into empty tables of the same kind. Everything is measured twice; the first time only warms up.
 */
final class IntakeBench {

    private static final int PROJECTS = 1_000;
    private static final int INDICATORS_EACH = 10;
    private static final int POLL_MILLIS = 100;

    private IntakeBench() {}

    static String run() throws Exception {
        Measured onH2 = onceWarm("H2", Databases::newH2);
        Measured onMariaDb = onceWarm("MariaDB", Databases::newMariaDb);
        return String.format(Locale.ROOT, "ratio=%.2f h2=%.2f mariadb=%.2f rows_per_s=%.0f raw_rows_per_s=%.0f preview_s=%.1f commit_s=%.1f",
                onMariaDb.ratio(), onH2.ratio(), onMariaDb.ratio(), onMariaDb.rate(), onMariaDb.rawRate(), onMariaDb.previewSeconds(),
                onMariaDb.commitSeconds());
    }

    private record Measured(int rows, double previewSeconds, double commitSeconds, double rawSeconds) {

        double ratio() {
            return rate() / rawRate();
        }

        double rate() {
            return rows / commitSeconds;
        }

        double rawRate() {
            return rows / rawSeconds;
        }
    }

    private static Measured onceWarm(String database, Databases databases) throws Exception {
        measured(databases);
        Measured m = measured(databases);
        System.out.printf(Locale.ROOT, "%s: preview %.1f s, commit %.1f s, %.0f rows/s; raw JDBC %.0f rows/s%n", database, m.previewSeconds(),
                m.commitSeconds(), m.rate(), m.rawRate());
        return m;
    }

    private static Measured measured(Databases databases) throws Exception {
        try (var service = start(databases.newUrl()); var emptied = start(databases.newUrl())) {
            World.Region region = service.getBean(World.class).newRegion();
            String base = "http://localhost:" + service.getWebServer().getPort();
            Api clerk = Api.signedIn(base, region.business().username(), World.Region.PASSWORD);
            byte[] workbook = LargeWorkbook.of(region.region().name(), PROJECTS, INDICATORS_EACH);

            long start = System.nanoTime();
            String path = preview(Api.signedIn(base, region.business().username(), World.Region.PASSWORD).respondAsync(), workbook);
            double previewSeconds = seconds(start);
            RawRows before = RawRows.of(service);
            start = System.nanoTime();
            clerk.post(path + "/commit", Map.of()).ok();
            double commitSeconds = seconds(start);
            RawRows rows = RawRows.of(service).without(before);
            System.out.println(rows);
            start = System.nanoTime();
            rows.insertInto(emptied);
            return new Measured(rows.count(), previewSeconds, commitSeconds, seconds(start));
        }
    }

    /** Hands the file in and asks after it until it has been read; answers the address of the import. */
    private static String preview(Api clerk, byte[] workbook) throws InterruptedException {
        String path = "/api/intake/" + clerk.upload("/api/intake", workbook, "summary.xlsx").ok().get("id").asLong();
        Set<String> phases = new LinkedHashSet<>();
        JsonNode intake = clerk.get(path).ok();
        for (; intake.get("status").asText().equals("READING"); intake = clerk.get(path).ok()) {
            phases.add(intake.at("/progress/phaseName").asText());
            Thread.sleep(POLL_MILLIS);
        }
        System.out.printf("%d bytes, %s: %d projects, %d indicators, findings %s, %s%n", workbook.length, List.copyOf(phases),
                intake.get("projectCount").asInt(), intake.get("indicatorCount").asInt(), intake.at("/findings/counts"), intake.get("status").asText());
        return path;
    }

    private static ServletWebServerApplicationContext start(String url) throws IOException {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(Hengji.class, World.class).run("--server.port=0",
                "--spring.main.banner-mode=off", "--logging.level.root=warn", "--spring.datasource.url=" + url);
    }

    private static double seconds(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e9;
    }
}
