package org.hengji.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.prereview.PreReview;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;

/**
 * The pre-review of 10,000 projects with 120,000 indicators, reading included, beside reading the same JSON alone.
 * Both are measured in the second run; the first only warms up.
 */
final class CheckBench {

    private static final int PROJECTS = 10_000;
    private static final int INDICATORS_EACH = 12;

    private CheckBench() {
    }

    static String run() throws IOException {
        byte[] json = GoalDocuments.write(LargeDocument.of(PROJECTS, INDICATORS_EACH));
        RulePacks packs = RulePacks.shipped();
        Runnable reading = () -> parse(json);
        Runnable whole = () -> check(json, packs);
        seconds(reading);
        seconds(whole);
        double alone = seconds(reading);
        double all = seconds(whole);
        System.out.printf(Locale.ROOT, "check: %d projects in %.1f s, of which JSON alone %.1f s%n", PROJECTS, all, alone);
        return String.format(Locale.ROOT, "ratio=%.2f projects_per_s=%.0f seconds=%.1f", alone / all, PROJECTS / all, all);
    }

    private static void parse(byte[] json) {
        try {
            new ObjectMapper().readTree(json);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void check(byte[] json, RulePacks packs) {
        GoalDocument document = GoalDocuments.read(json, Integer.MAX_VALUE);
        RulePack pack = packs.forForm(document.form(), document.fiscalYear());
        PreReview.of(document, pack);
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
