package org.hengji.core.prereview.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.core.indicator.Target;
import org.hengji.core.indicator.TargetKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Line;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.ReviewedProject;
import org.hengji.core.rulepack.Severity;

/** The same indicator at the department and at a project: by its name, or by the project's name and what is measured there. */
final class CrossLevel {

    /** Three characters say what is measured: 合格率, 及时率. */
    private static final int MEASURE = 3;
    private static final int SUBJECT = 4;

    /** An indicator of a project. */
    private record Owned(ReviewedProject project, Line line) {
    }

    private CrossLevel() {
    }

    static void check(Reviewed reviewed, Findings found) {
        if (reviewed.departmentLines().isEmpty()) {
            return;
        }
        Map<String, List<Owned>> byName = new HashMap<>();
        Map<String, List<Owned>> byMeasure = new HashMap<>();
        for (ReviewedProject project : reviewed.projects()) {
            for (Line line : project.lines()) {
                String name = PlainText.words(line.plainName());
                if (!name.isEmpty()) {
                    byName.computeIfAbsent(name, none -> new ArrayList<>()).add(new Owned(project, line));
                }
                if (name.length() > MEASURE && name.endsWith("率")) {
                    byMeasure.computeIfAbsent(measure(name), none -> new ArrayList<>()).add(new Owned(project, line));
                }
            }
        }
        List<String> broad = reviewed.pack().preReview().words("broadNames");
        for (Line line : reviewed.departmentLines()) {
            String name = PlainText.words(line.plainName());
            List<Owned> same = new ArrayList<>(byName.getOrDefault(name, List.of()));
            if (same.isEmpty() && name.length() >= MEASURE + SUBJECT && name.endsWith("率")) {
                same.addAll(ofSubject(byMeasure.getOrDefault(measure(name), List.of()), name.substring(0, name.length() - MEASURE)));
            }
            List<Owned> other = same.stream().filter(owned -> differ(line.target(), owned.line().target())).toList();
            if (!other.isEmpty()) {
                say(line, other, broad.contains(name), found);
            }
        }
    }

    private static String measure(String name) {
        return name.substring(name.length() - MEASURE);
    }

    /** The one indicator of what is measured in a project whose name holds the subject. */
    private static List<Owned> ofSubject(List<Owned> measured, String subject) {
        List<Owned> of = measured.stream().filter(owned -> PlainText.words(owned.project().part().name()).contains(subject)).toList();
        return of.size() == 1 ? of : List.of();
    }

    private static boolean differ(Target one, Target other) {
        if (one.kind() == TargetKind.NUMBER && other.kind() == TargetKind.NUMBER) {
            return one.value().compareTo(other.value()) != 0 || one.isRate() != other.isRate();
        }
        return isNumber(one) && isWord(other) || isWord(one) && isNumber(other);
    }

    private static boolean isNumber(Target target) {
        return target.kind() == TargetKind.NUMBER || target.kind() == TargetKind.RANGE;
    }

    private static boolean isWord(Target target) {
        return target.kind() == TargetKind.GRADED || target.kind() == TargetKind.TEXT;
    }

    private static void say(Line line, List<Owned> other, boolean broad, Findings found) {
        List<String> texts = other.stream()
                .map(owned -> "项目“" + owned.project().part().name() + "”的“" + owned.line().name() + "”为" + owned.line().part().target())
                .limit(5).toList();
        Findings.Draft draft = found.at(line.targetPlace()).with("部门指标值", line.part().target()).atMost(broad ? Severity.HINT : Severity.ERROR);
        for (int i = 0; i < texts.size(); i++) {
            draft.with("项目指标值" + (i + 1), texts.get(i));
        }
        draft.say("部门指标“%s”为%s，%s，同一指标前后不一。请统一指标值。", line.name(), line.part().target(), String.join("；", texts));
    }
}
