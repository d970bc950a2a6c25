package org.hengji.goal;

import jakarta.annotation.Nullable;
import java.util.Comparator;
import java.util.Objects;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Goals whose indicators a draft may take over. Only goals that the person may see; what they say is read as any goal is. */
@RestController
@RequestMapping("/api/goals/{id}")
class CopySourceController {

    /** @param goal null when the unit had none last year that fits */
    record LastYear(@Nullable GoalSummary goal) {}

    private final Goals goals;
    private final GoalLists lists;

    CopySourceController(Goals goals, GoalLists lists) {
        this.goals = goals;
        this.lists = lists;
    }

    /** The same project, or the same department's goal, a year before. */
    @GetMapping("/last-year")
    LastYear lastYear(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        Goal goal = goals.visible(id, actor);
        var ofUnit = new GoalFilter(actor.scope().paths(), goal.yearNo() - 1, goal.unitId(), null, null, null, null, goal,
                GoalFilter.Sort.NONE, false, PageRequest.of(1, PageRequest.MAX_SIZE));
        return new LastYear(lists.list(ofUnit).items().stream().filter(g -> same(g, goal))
                .min(Comparator.comparing(g -> !Objects.equals(g.projectCode(), goal.projectCode()))).orElse(null));
    }

    @GetMapping("/copy-sources")
    Page<GoalSummary> copySources(@AuthenticationPrincipal Actor actor, @PathVariable long id, @RequestParam(required = false) String q,
                                  @RequestParam(required = false) Integer page, @RequestParam(required = false) Integer size) {
        return lists.list(new GoalFilter(actor.scope().paths(), null, null, null, null, Choice.text(q), null, goals.visible(id, actor),
                GoalFilter.Sort.NONE, false, PageRequest.of(page, size)));
    }

    /** A project is known by its code, else by its name, in which the year may stand. */
    private static boolean same(GoalSummary before, Goal goal) {
        return goal.kind() == GoalKind.DEPARTMENT || before.projectCode() != null && before.projectCode().equals(goal.projectCode())
                || before.name().replace(String.valueOf(before.fiscalYear()), "").equals(goal.name().replace(String.valueOf(goal.yearNo()), ""));
    }
}
