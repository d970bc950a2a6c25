package org.hengji.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hengji.Hengji;
import org.hengji.intake.Intake;
import org.hengji.intake.IntakeView;
import org.hengji.organisation.Actor;
import org.hengji.testing.World;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A workbook of 10,000 indicators taken in over the service, in rows per second of the commit, beside a raw JDBC batch
 * insert of the very same rows, the engine's included, into empty tables of the same kind. Both are measured twice; the
 * first time only warms up.
 */
final class IntakeBench {

    private static final int PROJECTS = 1_000;
    private static final int INDICATORS_EACH = 10;

    private IntakeBench() {}

    static String run() throws Exception {
        measured();
        Measured m = measured();
        return String.format(Locale.ROOT, "ratio=%.2f rows_per_s=%.0f raw_rows_per_s=%.0f preview_s=%.1f commit_s=%.1f",
                m.rate() / m.rawRate(), m.rate(), m.rawRate(), m.previewSeconds(), m.commitSeconds());
    }

    private record Measured(int rows, double previewSeconds, double commitSeconds, double rawSeconds) {

        double rate() {
            return rows / commitSeconds;
        }

        double rawRate() {
            return rows / rawSeconds;
        }
    }

    private static Measured measured() throws Exception {
        Path directory = Files.createTempDirectory("hengji-bench-");
        try (var context = start(directory.resolve("intake")); var emptied = start(directory.resolve("raw"))) {
            World.Region region = context.getBean(World.class).newRegion();
            Intake intake = context.getBean(Intake.class);
            Actor clerk = region.business();
            RawRows before = RawRows.of(context);
            byte[] workbook = LargeWorkbook.of(region.region().name(), PROJECTS, INDICATORS_EACH);
            long start = System.nanoTime();
            IntakeView preview = intake.read(clerk, "项目绩效目标汇总表.xlsx", workbook);
            double previewSeconds = seconds(start);
            start = System.nanoTime();
            intake.commit(clerk, preview.id());
            double commitSeconds = seconds(start);
            RawRows rows = RawRows.of(context).without(before);
            System.out.println(rows);
            start = System.nanoTime();
            rows.insertInto(emptied);
            return new Measured(rows.count(), previewSeconds, commitSeconds, seconds(start));
        }
    }

    private static ConfigurableApplicationContext start(Path database) {
        return new SpringApplicationBuilder(Hengji.class, World.class).run("--server.port=0", "--spring.main.banner-mode=off",
                "--logging.level.root=warn", "--HENGJI_DATA=" + database);
    }

    private static double seconds(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e9;
    }
}
