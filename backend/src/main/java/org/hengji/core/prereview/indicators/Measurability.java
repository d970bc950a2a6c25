package org.hengji.core.prereview.indicators;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.hengji.core.indicator.Clarity;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.Rule;
import org.hengji.core.rulepack.PreReviewRules;
import org.hengji.core.rulepack.Severity;

/** TARGET-03 and TARGET-04: targets that nothing can be measured against. */
final class Measurability {

    static final Rule NOT_MEASURABLE = Rule.ofLines("TARGET-03", FindingKind.TARGET_NOT_MEASURABLE,
            "指标值没有数量、时间或等次标准：成本、产出、满意度和比率指标为警告，效益指标的“有所提升”之类为提示。", Measurability::check);

    static final Rule REPEATS = Rule.ofLines("TARGET-04", FindingKind.TARGET_REPEATS_NAME,
            "指标值只是重复指标名称。", Measurability::repeats);

    private static final Pattern DIGIT = Pattern.compile(".*[\\d零一二两三四五六七八九十百]+(?:%|个|名|人|次|项|天|日|元|户|所|处|件|套|份).*|.*\\d.*");
    private static final Pattern PIECES = Pattern.compile("[,、;]");

    private static final String QUALITATIVE = "定性";

    /** Longer pieces are sentences. */
    private static final int LONGEST_WORD = 6;

    private Measurability() {
    }

    private static void check(Reviewed reviewed, Line line, Findings found) {
        PreReviewRules rules = reviewed.pack().preReview();
        if (repeatsName(line) || rules.words("placeholders").contains(PlainText.of(line.part().target()))
                || line.target().clarity() == Clarity.BLANK) {
            return;
        }
        switch (line.target().kind()) {
            case GRADED -> graded(line, rules, found);
            case YES_NO -> yesNo(line, rules, found);
            case TEXT -> text(line, rules, found);
            case NUMBER -> percent(line, found);
            default -> { }
        }
    }

    /** A note that says when the word is true makes it a standard: 相关, 健全 in the forms of Henan. A column that declares it 定性 says that it is meant. */
    private static void graded(Line line, PreReviewRules rules, Findings found) {
        boolean noted = line.part().note() != null && !line.part().note().isBlank();
        if (!noted && line.target().clarity() != Clarity.CLEAR) {
            boolean declared = QUALITATIVE.equals(line.part().operator());
            say(line, wordsWillNotDo(line, rules) && !declared ? Severity.WARNING : Severity.HINT, found);
        }
    }

    private static boolean wordsWillNotDo(Line line, PreReviewRules rules) {
        if (rules.words("standards").contains(PlainText.of(line.part().target()))) {
            return false;
        }
        return !Under.benefit(line) || NameOf.rate(line) || PlainText.containsAny(line.plainName(), rules.words("costWords"));
    }

    private static void yesNo(Line line, PreReviewRules rules, Findings found) {
        if (!line.plainName().contains("是否")) {
            boolean cost = Under.cost(line) || PlainText.containsAny(line.plainName(), rules.words("costWords"));
            say(line, cost ? Severity.WARNING : Severity.HINT, found);
        }
    }

    private static void text(Line line, PreReviewRules rules, Findings found) {
        String plain = PlainText.of(line.part().target());
        if (DIGIT.matcher(plain).matches() || PlainText.containsAny(plain, rules.words("measurable"))) {
            return;
        }
        boolean grades = Under.benefit(line) && Arrays.stream(PIECES.split(plain)).allMatch(piece -> piece.length() <= LONGEST_WORD);
        say(line, grades && !NameOf.rate(line) ? Severity.HINT : Severity.WARNING, found);
    }

    /** 足额发放 100%: a percentage of what, the name does not say. */
    private static void percent(Line line, Findings found) {
        if (line.target().isRate() && !NameOf.rate(line) && !line.plainName().contains("%")) {
            found.at(line.targetPlace()).with("指标", line.name()).with("指标值", line.part().target()).atMost(Severity.HINT)
                    .say("指标“%s”不是比率，却以“%s”作指标值，建议把名称改为比率（如 ××率）并说明计算方法。", line.title(), line.part().target());
        }
    }

    private static void say(Line line, Severity severity, Findings found) {
        found.at(line.targetPlace()).with("指标", line.name()).with("指标值", line.part().target()).atMost(severity)
                .say("指标“%s”的指标值“%s”没有数量、时间或等次标准，无法考核，请改为可衡量的值或说明评分标准。", line.title(), line.part().target());
    }

    private static void repeats(Reviewed reviewed, Line line, Findings found) {
        if (repeatsName(line)) {
            found.at(line.targetPlace()).with("指标", line.name()).with("指标值", line.part().target())
                    .say("指标“%s”的指标值只是重复名称，请填写要达到的数量、比率或时间。", line.title());
        }
    }

    private static boolean repeatsName(Line line) {
        boolean words = line.target().kind() == TargetKind.TEXT || line.target().kind() == TargetKind.GRADED;
        String target = words ? PlainText.words(line.part().target()) : "";
        return target.length() > 1 && target.equals(PlainText.words(line.name()));
    }
}
