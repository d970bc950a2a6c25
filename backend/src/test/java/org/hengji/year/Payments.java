package org.hengji.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengji.testing.Api;

/**
 * What the payment system says of every project, month by month: as the unit planned, else a twelfth a month; some projects pay less
 * than that. Before each checkpoint a unit imports what was paid since the last.
 */
final class Payments {

    private static final int[] QUARTERS = {3, 6, 9, 12};
    private static final int[] HEBEI = {3, 6, 10, 12};
    private static final Set<String> IN_HEBEI = Set.of("xiguan-street", "xushui-chengqu");

    private final Story story;
    private final Map<Long, int[]> paid;
    private final List<Project> projects = new ArrayList<>();

    /** @param paid by goal: percent of the budget that is paid by each of the four checkpoints, where that is not as planned */
    Payments(Story story, Map<Long, int[]> paid) {
        this.story = story;
        this.paid = paid;
        Walk.DEPARTMENTS.forEach(department -> story.goals(department).stream().filter(goal -> goal.get("kind").asText().equals("PROJECT"))
                .forEach(goal -> projects.add(project(department, goal.get("id").asLong()))));
    }

    /** @param cumulative paid by each checkpoint, in 元 */
    private record Project(String department, int year, String code, String name, List<BigDecimal> cumulative) {}

    private Project project(String department, long id) {
        JsonNode goal = story.person(department + ".operator").get("/api/goals/" + id).ok();
        JsonNode project = goal.get("project");
        List<BigDecimal> cumulative = new ArrayList<>();
        for (int checkpoint = 0; checkpoint < QUARTERS.length; checkpoint++) {
            BigDecimal whole = goal.get("amountYuan").decimalValue();
            cumulative.add(paid.containsKey(id) ? share(whole, paid.get(id)[checkpoint], 100) : planned(project.get("spendingPlan"), checkpoint, whole));
        }
        return new Project(department, goal.get("fiscalYear").asInt(), project.path("code").asText(null), project.get("name").asText(), cumulative);
    }

    private static BigDecimal planned(JsonNode plan, int checkpoint, BigDecimal whole) {
        return plan.isEmpty() ? share(whole, QUARTERS[checkpoint], 12) : plan.get(checkpoint).get("cumulativeYuan").decimalValue();
    }

    private static BigDecimal share(BigDecimal whole, int part, int of) {
        return whole.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
    }

    /** @param checkpoint 1 to 4 */
    void areImportedBefore(int checkpoint) {
        Map<String, StringBuilder> files = new HashMap<>();
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Project project : projects) {
            String rows = rows(project, checkpoint - 1);
            files.computeIfAbsent(project.department(), d -> new StringBuilder("项目编码,项目名称,月份,支付金额（元）,支付凭证号\n")).append(rows);
            sums.merge(project.department(), since(project, checkpoint - 1), BigDecimal::add);
        }
        files.forEach((department, file) -> {
            Api operator = story.person(department + ".operator");
            int year = projects.stream().filter(p -> p.department().equals(department)).findFirst().orElseThrow().year();
            JsonNode read = operator.upload("/api/execution-imports?fiscalYear=" + year, "text/csv", file.toString().getBytes(StandardCharsets.UTF_8)).ok();
            assertThat(read.get("refused").asInt()).as(read.get("rows").findValuesAsText("problem").toString()).isZero();
            JsonNode taken = operator.post("/api/execution-imports/" + read.at("/head/id").asLong() + "/commit", Map.of()).ok();
            assertThat(taken.get("yuan").decimalValue()).as(department).isEqualByComparingTo(sums.get(department));
        });
    }

    private static BigDecimal since(Project project, int checkpoint) {
        BigDecimal now = project.cumulative().get(checkpoint);
        return checkpoint == 0 ? now : now.subtract(project.cumulative().get(checkpoint - 1));
    }

    /** Equal parts in the months since the last checkpoint, the last of them with what rounding leaves. */
    private static String rows(Project project, int checkpoint) {
        int[] ends = IN_HEBEI.contains(project.department()) ? HEBEI : QUARTERS;
        int first = checkpoint == 0 ? 1 : ends[checkpoint - 1] + 1;
        int last = ends[checkpoint];
        BigDecimal all = since(project, checkpoint);
        BigDecimal part = all.divide(BigDecimal.valueOf(last - first + 1), 2, RoundingMode.DOWN);
        StringBuilder rows = new StringBuilder();
        for (int month = first; month <= last; month++) {
            BigDecimal yuan = month < last ? part : all.subtract(part.multiply(BigDecimal.valueOf(last - first)));
            if (yuan.signum() != 0) {
                rows.append(String.join(",", project.code() == null ? "" : project.code(), project.name(), month + "月", yuan.toPlainString(),
                        "K" + month)).append('\n');
            }
        }
        return rows.toString();
    }
}
