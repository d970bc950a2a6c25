package org.hengji.core.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.hengji.core.document.DepartmentGoalPart;
import org.hengji.core.document.DepartmentGoalPart.Funding;
import org.hengji.core.document.DepartmentGoalPart.SubGoal;
import org.hengji.core.document.DepartmentGoalPart.Task;
import org.hengji.core.document.DepartmentPart;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.IndicatorPart;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.document.ProjectPart.Execution;
import org.hengji.core.document.ProjectPart.SpendingStep;
import org.hengji.core.money.MoneyUnit;

/** Makes documents that hold what documents hold, and what they should not: the same ones for the same seed. */
final class GeneratedDocuments {

    private static final List<String> LEVELS = List.of("成本指标", "产出指标", "效益指标", "满意度指标");
    private static final List<String> PIECES = List.of("社区", "工作经费", "≥95100%", "≤1000元", "𠮷", "\n", " ", "　", "=1+1",
            "+5", "-3", "@sum", "①", "〔2023〕5号", "\t", "<b>&amp;", "_x000D_", "\"引号\"", "'", "5.60", "1,784,600", "‰", "。");

    private final Random random;

    GeneratedDocuments(long seed) {
        this.random = new Random(seed);
    }

    GoalDocument next(int year) {
        return new GoalDocument("生成.xlsx", "河南省洛阳市", null, year, random.nextBoolean() ? MoneyUnit.YUAN : MoneyUnit.TEN_THOUSAND_YUAN, null,
                new DepartmentPart(maybe(() -> digits(6)), "洛阳市" + digits(3) + "办公室", List.of(), List.of()),
                null, List.of(), departmentGoal(), list(4, this::project), List.of());
    }

    private DepartmentGoalPart departmentGoal() {
        return new DepartmentGoalPart(null, maybe(this::text),
                list(3, () -> new Task(text(), maybe(this::text), maybe(this::figure), maybe(this::figure), maybe(this::figure), maybe(this::text))),
                new Funding(figure(), maybe(this::figure), maybe(this::figure), maybe(this::figure), maybe(this::figure), maybe(this::figure)),
                list(12, () -> indicator(maybe(() -> "类别" + random.nextInt(3)))),
                list(3, () -> new SubGoal(text(), maybe(this::text), maybe(this::text), list(3, this::text), maybe(this::text))),
                list(3, this::text));
    }

    private ProjectPart project() {
        String level2 = maybe(() -> "数量指标");
        return new ProjectPart(maybe(() -> digits(20)), text(), maybe(() -> "其他运转类"), maybe(() -> "城区办本级"), maybe(this::figure),
                maybe(this::figure), maybe(this::figure), maybe(this::figure), maybe(this::text),
                list(6, () -> new SpendingStep(1 + random.nextInt(12) + "月底", maybe(() -> figure().toPlainString()))),
                list(3, this::text), list(9, () -> indicator(level2)), maybe(this::execution), maybe(this::figure), maybe(() -> "良"));
    }

    private Execution execution() {
        return new Execution(figure(), maybe(this::figure), maybe(this::figure), maybe(() -> digits(2) + "%"), maybe(this::figure), maybe(this::figure));
    }

    private IndicatorPart indicator(String level2) {
        return new IndicatorPart(LEVELS.get(random.nextInt(4)), level2, text(), maybe(this::text), maybe(this::text), maybe(this::text),
                maybe(this::text), maybe(() -> "≥"), null, maybe(() -> "人/年"), maybe(() -> "正向指标"), maybe(this::figure),
                null, null, null, null, maybe(this::text), maybe(this::figure), maybe(this::text));
    }

    /** A text that is not blank; now and then a long one. */
    private String text() {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(20) == 0 ? 400 : 1 + random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString().isBlank() ? "绩效" : text.toString();
    }

    private BigDecimal figure() {
        return new BigDecimal(BigInteger.valueOf(random.nextInt(20) == 0 ? random.nextLong() : random.nextInt(10_000_000)), random.nextInt(5));
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder("4");
        for (int i = 1; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private <T> T maybe(Supplier<T> some) {
        return random.nextInt(4) == 0 ? null : some.get();
    }

    private <T> List<T> list(int most, Supplier<T> some) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            all.add(some.get());
        }
        return all;
    }
}
