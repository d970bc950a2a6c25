package org.hengji.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hengji.core.rulepack.ReviewForm.Part;
import org.hengji.core.rulepack.ReviewForm.Point;
import org.hengji.core.rulepack.RulePacks;
import org.junit.jupiter.api.Test;

/** Which points stay as they were judged when a goal comes again. */
class BasisTest {

    private static final List<Point> POINTS = RulePacks.shipped().get("hebei-2024").review().value().points();

    private final Map<Part, List<String>> goal = new EnumMap<>(Map.of(Part.TEXT, List.of("改善社区环境𠮷"), Part.INDICATORS, List.of("数量", "清扫面积"),
            Part.TARGETS, List.of("≥30万平方米"), Part.AMOUNT, List.of("30.00"), Part.PLAN, List.of("6月底", "15.00")));

    @Test
    void nothingChangedKeepsEveryPoint() {
        assertThat(kept(goal)).hasSameSizeAs(POINTS);
    }

    @Test
    void aChangedPlanReopensThePointsThatLookAtIt() {
        assertThat(kept(with(Part.PLAN, "6月底", "20.00"))).containsExactly("明确清晰性", "目标相关性", "指标科学性", "绩效合理性", "实现可能性");
    }

    @Test
    void aChangedAmountLeavesTheTextAlone() {
        assertThat(kept(with(Part.AMOUNT, "40.00"))).contains("规范完整性", "目标相关性").doesNotContain("资金匹配性", "实现可能性");
    }

    @Test
    void aCellThatIsGoneABlankOneAndOneCutInTwoAreAllChanges() {
        assertThat(kept(with(Part.TEXT, ""))).doesNotContain("目标相关性");
        assertThat(Basis.of(with(Part.TEXT, (String) null)).changed(Basis.of(with(Part.TEXT, "")))).containsExactly(Part.TEXT);
        assertThat(Basis.of(with(Part.PLAN, "12", "3")).changed(Basis.of(with(Part.PLAN, "1", "23")))).containsExactly(Part.PLAN);
        assertThat(new Basis(Map.of()).changed(Basis.of(goal))).containsExactly(Part.values());
    }

    private List<String> kept(Map<Part, List<String>> now) {
        Basis judged = Basis.of(goal);
        return POINTS.stream().filter(point -> judged.holdsFor(point, Basis.of(now))).map(Point::name).toList();
    }

    private Map<Part, List<String>> with(Part part, String... cells) {
        Map<Part, List<String>> changed = new EnumMap<>(goal);
        changed.put(part, new ArrayList<>(Arrays.asList(cells)));
        return changed;
    }
}
