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

/** Points that a form prints only in its level-2 headings, as in 数量指标（20分）: those of all rows under it. */
final class HeadingPoints {

    private static final Pattern POINTS = Pattern.compile(".*\\((\\d+(?:\\.\\d+)?)分?\\)");

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
            boolean first = above == null || !Objects.equals(above.level1(), line.level1()) || !Objects.equals(above.level2(), line.level2());
            given.add(first ? line.withWeight(points(line).orElseThrow()) : line);
        }
        return given;
    }

    private static Optional<BigDecimal> points(Line line) {
        Matcher points = POINTS.matcher(PlainText.of(line.level2()));
        return points.matches() ? Optional.of(new BigDecimal(points.group(1))) : Optional.empty();
    }
}
