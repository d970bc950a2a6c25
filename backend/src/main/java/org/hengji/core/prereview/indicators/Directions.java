package org.hengji.core.prereview.indicators;

import java.util.regex.Pattern;
import org.hengji.core.indicator.Direction;
import org.hengji.core.indicator.Target;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.Rule;
import org.hengji.core.rulepack.PreReviewRules;
import org.hengji.core.rulepack.Severity;

/** TARGET-05: ≤ where more is better, ≥ where less is better. */
final class Directions {

    static final Rule RULE = Rule.ofLines("TARGET-05", FindingKind.DIRECTION_WRONG,
            "成本、事故等越少越好的指标用了 ≥，产出数量、完成率等越多越好的指标用了 ≤，或方向栏与比较符不一致。", Directions::check);

    private static final Pattern TIME = Pattern.compile("个?(?:年|月|季度|周|天|日|工作日|小时|分钟|秒)");

    private Directions() {
    }

    private static void check(Reviewed reviewed, Line line, Findings found) {
        Target target = line.target();
        if (target.kind() != TargetKind.NUMBER || target.direction() == null || target.direction() == Direction.EXACT) {
            return;
        }
        PreReviewRules rules = reviewed.pack().preReview();
        if (target.direction() == Direction.MORE) {
            more(line, rules, found);
        } else {
            less(line, rules, found);
        }
    }

    private static void more(Line line, PreReviewRules rules, Findings found) {
        boolean cost = Under.cost(line) && NameOf.hasMoney(line.target()) && !PlainText.containsAny(line.plainName(), rules.words("savings"));
        if (cost) {
            say(line, "成本", "≤", Severity.WARNING, found);
        } else if (NameOf.bad(line, rules)) {
            say(line, "越少越好的指标", "≤", Severity.WARNING, found);
        } else if (columnSays(line, "反向")) {
            say(line, "方向栏注明反向的指标", "≤", Severity.WARNING, found);
        }
    }

    private static void less(Line line, PreReviewRules rules, Findings found) {
        Target target = line.target();
        boolean capped = NameOf.bad(line, rules) || PlainText.containsAny(line.plainName(), rules.words("capped"));
        if (target.isRate()) {
            if (NameOf.good(line, rules) && !capped) {
                say(line, "越多越好的指标", "≥", Severity.WARNING, found);
            }
        } else if (target.unit() != null && TIME.matcher(target.unit()).matches()) {
            if (PlainText.containsAny(line.plainName(), rules.words("running"))) {
                say(line, "运行、开放时间", "≥", Severity.WARNING, found);
            }
        } else if (Under.output(line) && !NameOf.hasMoney(target) && !capped && counted(line)) {
            say(line, "产出数量", "≥", PlainText.containsAny(line.plainName(), rules.words("incoming")) ? Severity.HINT : Severity.WARNING, found);
        } else if (columnSays(line, "正向")) {
            say(line, "方向栏注明正向的指标", "≥", Severity.WARNING, found);
        }
    }

    /** A form without second levels may print any output; of the others, only 数量 counts. */
    private static boolean counted(Line line) {
        return line.target().unit() != null && (line.part().level2() == null || line.part().level2().isBlank() || Under.level(line, "数量"));
    }

    private static boolean columnSays(Line line, String direction) {
        return line.part().direction() != null && line.part().direction().contains(direction);
    }

    private static void say(Line line, String what, String operator, Severity severity, Findings found) {
        found.at(line.targetPlace()).with("指标", line.name()).with("指标值", line.part().target())
                .with("比较符", line.target().operator().symbol()).with("方向", line.part().direction()).atMost(severity)
                .say("指标“%s”是%s，指标值“%s”的比较符方向有误，应为 %s 或 =。", line.title(), what, line.target().reading(), operator);
    }
}
