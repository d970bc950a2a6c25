package org.hengji.involvement;

import java.util.List;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalPermissions;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Post;
import org.hengji.platform.web.Choice;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Colleagues to choose from. */
@RestController
@RequestMapping("/api/people")
class PeopleController {

    /** @param id of the person's holding of the post: somebody with two posts can be chosen in either */
    record PersonView(long id, String name, Post post, String postName, String unitName) {}

    record PersonList(List<PersonView> items) {}

    private final People people;
    private final Goals goals;

    PeopleController(People people, Goals goals) {
        this.people = people;
        this.goals = goals;
    }

    /**
     * At most twenty people of the region.
     *
     * @param q       part of the name, the unit or the post, or initials of the name's pinyin
     * @param besides only those who hold the desk at which this goal lies with the person
     */
    @GetMapping
    PersonList search(@AuthenticationPrincipal Actor actor, @RequestParam(required = false) String q, @RequestParam(required = false) Long besides) {
        return new PersonList(people.search(actor, Choice.text(q), besides == null ? null : desk(actor, besides)).stream()
                .map(p -> new PersonView(p.id(), p.name(), p.post(), p.post().label(), p.unitName())).toList());
    }

    private Desk desk(Actor actor, long goalId) {
        Goal goal = goals.visible(goalId, actor);
        return GoalPermissions.actingSeat(goal, actor).orElseThrow(() -> Refusal.wrongStep("目标“" + goal.name() + "”目前不由您办理")).desk();
    }
}
