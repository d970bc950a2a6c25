package org.hengji.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.core.prereview.PlainText;
import org.hengji.core.scoring.SelfEvaluation.Line;

/** Points that a form prints only in its headings, as in 数量指标（20分） or 产出指标50分: those of all rows under it. */
final class HeadingPoints {

    private static final Pattern POINTS = Pattern.compile(".*(?:\\((?=.*\\)$)|\\D(?=[\\d.]+分$))(\\d+(?:\\.\\d+)?)分?\\)?");

    private HeadingPoints() {
    }

    /** The lines, the first under each heading with its points, if no line has points of its own and every heading has; else as they are. */
    static List<Line> given(List<Line> lines) {
        boolean onlyHeadings = lines.stream().allMatch(line -> line.weight() == null && points(line).isPresent());
        if (!onlyHeadings) {
            return lines;
        }
        List<Line> given = new ArrayList<>();
        for (Line line : lines) {
            Line above = given.isEmpty() ? null : given.get(given.size() - 1);
            boolean first = above == null || !Objects.equals(above.level1(), line.level1())
                    || points(line.level2()).isPresent() && !Objects.equals(above.level2(), line.level2());
            given.add(first ? line.withWeight(points(line).orElseThrow()) : line);
        }
        return given;
    }

    /** Whether the line's points are those that its level 1 prints. */
    static boolean areOfLevel1(Line line) {
        return points(line.level1()).filter(points -> points.compareTo(line.weight()) == 0).isPresent();
    }

    private static Optional<BigDecimal> points(Line line) {
        return points(line.level2()).or(() -> points(line.level1()));
    }

    private static Optional<BigDecimal> points(String heading) {
        Matcher points = POINTS.matcher(PlainText.of(heading));
        return points.matches() ? Optional.of(new BigDecimal(points.group(1))) : Optional.empty();
    }
}
