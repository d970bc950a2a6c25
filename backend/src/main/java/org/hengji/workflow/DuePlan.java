package org.hengji.workflow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengji.core.rulepack.OverdueRules;
import org.hengji.fiscalyear.WorkCalendar;

/** On which days the deadline of one piece of work asks for what. A stage that is not in the plan never comes. */
final class DuePlan {

    /** In the order in which they come. */
    enum Stage { REMIND, OVERDUE, ESCALATE, ACT }

    private final LocalDate dueOn;
    private final Map<Stage, LocalDate> days = new EnumMap<>(Stage.class);

    /** @param came the day on which the work came to the desk: nobody is reminded of what he has just been given */
    DuePlan(LocalDate came, LocalDate dueOn, String step, OverdueRules rules, WorkCalendar calendar) {
        this.dueOn = dueOn;
        OverdueRules.Days rule = rules.daysOf(step);
        LocalDate remindOn = calendar.before(dueOn, rule.remindBefore());
        if (rule.remindBefore() > 0 && remindOn.isAfter(came)) {
            days.put(Stage.REMIND, remindOn);
        }
        days.put(Stage.OVERDUE, dueOn.plusDays(1));
        if (rule.escalateAfter() > 0) {
            days.put(Stage.ESCALATE, calendar.after(dueOn, rule.escalateAfter()));
        }
        if (rules.automaticOf(step).isPresent()) {
            days.put(Stage.ACT, dueOn.plusDays(1));
        }
    }

    /** The stages whose day has come and that have not been gone through; a reminder comes no more once the deadline has passed. */
    List<Stage> due(Set<Stage> done, LocalDate today) {
        return days.keySet().stream().filter(stage -> !done.contains(stage) && !days.get(stage).isAfter(today))
                .filter(stage -> stage != Stage.REMIND || !today.isAfter(dueOn)).toList();
    }

    /** The next day on which a stage comes after these; null when none is left. */
    LocalDate wakeOn(Set<Stage> done, LocalDate today) {
        return days.keySet().stream().filter(stage -> !done.contains(stage) && (stage != Stage.REMIND || !today.isAfter(dueOn)))
                .map(days::get).min(Comparator.naturalOrder()).orElse(null);
    }

    static Set<Stage> none() {
        return EnumSet.noneOf(Stage.class);
    }
}
