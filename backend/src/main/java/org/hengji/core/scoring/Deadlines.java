package org.hengji.core.scoring;

import java.time.LocalDate;
import java.util.Optional;
import org.hengji.core.indicator.Period;
import org.hengji.core.indicator.Target;
import org.hengji.core.indicator.TargetKind;

/** Compares the day that was set with the day on which something was done: 12月底前 with 2020年11月20日. */
final class Deadlines {

    private Deadlines() {
    }

    /**
     * The comparison, where both texts name days; empty if one does not, or if the actual month holds the day that was set.
     *
     * @param year the budget year, which dates without a year belong to
     */
    static Optional<ComparisonRule.OnTime> compare(Target target, String actual, int year) {
        Period due = period(target.printed(), year);
        Period done = period(actual, year);
        if (due == null || done == null) {
            return Optional.empty();
        }
        if (!done.to().isAfter(due.to())) {
            return Optional.of(onTime(due.to(), done.to()));
        }
        boolean late = done.from() != null && done.from().isAfter(due.to());
        return late ? Optional.of(onTime(due.to(), done.from())) : Optional.empty();
    }

    private static ComparisonRule.OnTime onTime(LocalDate due, LocalDate done) {
        return new ComparisonRule.OnTime(due.toString(), done.toString());
    }

    private static Period period(String printed, int year) {
        Target read = Target.read(printed);
        if (read.kind() == TargetKind.DATE && read.period() == null) {
            read = Target.read(year + "年" + printed.strip());
        }
        return read.kind() == TargetKind.DATE ? read.period() : null;
    }
}
