package org.hengji.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.core.scoring.DocumentScoring;

/**
 * The scoring of 2,000 published tables, as lines per second in the core, beside reading the same table from JSON as often.
 * Both are measured in the second run; the first only warms up.
 */
final class ScoreBench {

    private static final int TABLES = 2_000;
    private static final String TABLE = "/scoring/zhejiang-units-2022.json";

    private ScoreBench() {
    }

    static String run() {
        byte[] json = json();
        GoalDocument document = GoalDocuments.read(json);
        RulePack pack = RulePacks.shipped().forForm(document.form(), document.fiscalYear());
        int lines = DocumentScoring.score(document, pack).get(0).score().lines().size();
        Runnable reading = () -> GoalDocuments.read(json);
        Runnable scoring = () -> DocumentScoring.score(document, pack);
        List.of(reading, scoring).forEach(ScoreBench::seconds);
        double read = seconds(reading);
        double scored = seconds(scoring);
        System.out.printf(Locale.ROOT, "score: %d lines in %.1f s, reading the tables %.1f s%n", TABLES * lines, scored, read);
        return String.format(Locale.ROOT, "ratio=%.2f lines_per_s=%.0f seconds=%.1f", read / scored, TABLES * lines / scored, scored);
    }

    private static byte[] json() {
        try (InputStream in = ScoreBench.class.getResourceAsStream(TABLE)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        for (int i = 0; i < TABLES; i++) {
            work.run();
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
