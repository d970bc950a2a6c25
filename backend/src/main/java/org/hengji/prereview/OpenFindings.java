package org.hengji.prereview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;
import org.hengji.core.rulepack.Severity;
import org.hengji.goal.Obstacles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the findings for which the process sent a goal back, at the places where its draft can be mended. */
@Component
class OpenFindings implements Obstacles {

    private final FindingRows rows;

    OpenFindings(FindingRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean any(long goalId) {
        return !FindingCounts.of(rows.of(goalId), rows.answers(goalId)).pass();
    }

    @Override
    @Transactional(readOnly = true)
    public Refusal refusal(long goalId) {
        List<StoredFinding> findings = rows.of(goalId);
        Map<String, Answer> answers = rows.answers(goalId);
        List<Place> places = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            findings.stream().filter(f -> f.severity() == severity)
                    .filter(f -> FindingState.of(severity, answers.get(f.findingKey())) == FindingState.OPEN)
                    .forEach(f -> places.add(place(f)));
        }
        FindingCounts counts = FindingCounts.of(findings, answers);
        return Refusal.preReview("预审未通过：错误 " + counts.openErrors() + " 项须改正（确有理由的由主管部门或财政部门放行），警告 " + counts.openWarnings()
                + " 项须说明理由，处理后再送审", places);
    }

    /** Where it stands in the goal as its page sends it, and what it says. */
    static Place place(StoredFinding f) {
        return new Place(pointer(f), f.severity().label() + "（" + f.kind().label() + "）：" + f.message());
    }

    /** JSON pointer into the draft; empty for what the draft does not hold. */
    private static String pointer(StoredFinding f) {
        if (f.indicatorNo() != null) {
            return "/indicators/" + f.indicatorNo() + (f.field() == null ? "" : "/" + f.field());
        }
        return switch (f.field() == null ? "" : f.field()) {
            case "goal", "tasks", "subGoals", "measures" -> "/objectives";
            case "indicators" -> "/indicators";
            case "plan" -> "/spendingPlan";
            case "purpose" -> "/purpose";
            default -> "";
        };
    }
}
