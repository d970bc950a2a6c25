package org.hengji.core.review;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengji.core.rulepack.ApprovalRoute.ReviewMethod;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.GradeBand;
import org.hengji.core.rulepack.ReviewForm;
import org.hengji.core.rulepack.ReviewForm.Counting;
import org.hengji.core.rulepack.ReviewForm.Point;
import org.hengji.core.rulepack.RulePack;

/**
 * The form of a pack with what a reviewer gave for its points. Marks are counted by the first rule of the pack that fits;
 * scores are added and graded by its bands. A better mark or a higher score never makes the result worse.
 */
public final class FilledForm {

    private final ReviewForm form;
    private final List<GradeBand> bands;
    private final ReviewMethod method;
    private final Map<String, Rating> ratings;

    /** @param ratings by the name of the point; points that are not in it are still open */
    public FilledForm(RulePack pack, ReviewMethod method, Map<String, Rating> ratings) {
        this.form = pack.review().value();
        this.bands = pack.gradeBands().value();
        this.method = method;
        this.ratings = Map.copyOf(ratings);
    }

    /** The points for which nothing is given yet. */
    public List<Point> open() {
        return form.points().stream().filter(point -> rating(point).blank()).toList();
    }

    /** What the form comes to; empty while a point is open. */
    public Optional<Conclusion> conclusion() {
        if (!open().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(method == ReviewMethod.MARKS ? counted() : added());
    }

    private Conclusion counted() {
        List<Grade> marks = form.points().stream().map(point -> rating(point).mark()).toList();
        Counting fitting = form.counting().stream().filter(rule -> rule.fits(marks)).findFirst().orElseThrow();
        String counts = Arrays.stream(Grade.values())
                .map(grade -> grade.label() + " " + marks.stream().filter(mark -> mark == grade).count() + " 项")
                .collect(Collectors.joining("、"));
        return new Conclusion(fitting.result(), null, counts + "；" + fitting.reads() + "，结果为" + fitting.result().label());
    }

    private Conclusion added() {
        BigDecimal total = form.points().stream().map(point -> rating(point).score()).reduce(BigDecimal.ZERO, BigDecimal::add);
        GradeBand band = bands.stream().filter(b -> total.compareTo(b.from()) >= 0).findFirst().orElseThrow();
        int place = bands.indexOf(band);
        String range = place == 0 ? plain(band.from()) + " 分及以上"
                : plain(band.from()) + " 分（含）至 " + plain(bands.get(place - 1).from()) + " 分";
        return new Conclusion(band.grade(), total, "各要点合计 " + plain(total) + " 分；" + range + "为" + band.grade().label());
    }

    private Rating rating(Point point) {
        return ratings.getOrDefault(point.name(), new Rating(null, null));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
