package org.hengji.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code ./hengji bench [NAME…]}: each benchmark ends with a line of ratios against a reference measured in the same run. */
public final class Bench {

    private interface Benchmark {
        String run() throws Exception;
    }

    private Bench() {}

    public static void main(String[] args) throws Exception {
        Map<String, Benchmark> all = new LinkedHashMap<>();
        all.put("year", YearBench::run);
        all.put("intake", IntakeBench::run);
        all.put("check", CheckBench::run);
        all.put("score", ScoreBench::run);
        all.put("checkpoint", CheckpointBench::run);
        all.put("deadlines", DeadlineBench::run);
        all.put("approve", ApproveBench::run);
        all.put("inbox", InboxBench::run);
        List<String> wanted = args.length == 0 ? List.copyOf(all.keySet()) : Arrays.asList(args);
        for (String name : wanted) {
            if (!all.containsKey(name)) {
                System.err.println("没有名为 " + name + " 的基准；可用的有：" + String.join("、", all.keySet()));
                System.exit(2);
            }
            System.out.println("RESULT " + name + " " + all.get(name).run());
        }
        System.exit(0);
    }
}
