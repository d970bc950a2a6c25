package org.hengji.bench;

import java.util.Locale;
import org.hengji.Hengji;
import org.hengji.testing.SampleWorld;
import org.hengji.year.Walk;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/**
 * The whole year of the five departments over HTTP, in steps per second, beside the bare engine with the same models on
 * the same database: no HTTP, no business tables. Both are measured twice; the first time only warms up.
 */
final class YearBench {

    private YearBench() {}

    static String run() throws Exception {
        double onH2 = ratio("H2", Databases::newH2);
        double onMariaDb = ratio("MariaDB", Databases::newMariaDb);
        return String.format(Locale.ROOT, "ratio=%.2f h2=%.2f mariadb=%.2f", onMariaDb, onH2, onMariaDb);
    }

    private static double ratio(String database, Databases databases) throws Exception {
        whole(databases.newUrl());
        bare(databases.newUrl());
        double whole = whole(databases.newUrl());
        double bare = bare(databases.newUrl());
        System.out.printf(Locale.ROOT, "%s: Hengji %.0f steps/s over HTTP, bare engine %.0f steps/s%n", database, whole, bare);
        return whole / bare;
    }

    private static double whole(String url) {
        try (var context = new SpringApplicationBuilder(Hengji.class, SampleWorld.class)
                .run("--server.port=0", "--spring.datasource.url=" + url, "--spring.main.banner-mode=off", "--logging.level.root=warn")) {
            context.getBean(SampleWorld.class).create();
            int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
            Walk walk = new Walk("http://localhost:" + port);
            long start = System.nanoTime();
            walk.toTheEnd();
            return perSecond(walk.steps(), start);
        }
    }

    private static double bare(String url) throws Exception {
        try (BareEngine engine = new BareEngine(url)) {
            engine.begin(61);
            long start = System.nanoTime();
            return perSecond(engine.toTheEnd(), start);
        }
    }

    private static double perSecond(int steps, long startNanos) {
        return steps * 1e9 / (System.nanoTime() - startNanos);
    }
}
