package org.hengji.treatment;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalAction;
import org.hengji.goal.GoalKind;
import org.hengji.goal.GoalPermissions;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Post;
import org.hengji.treatment.LastResult.MatchedBy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which earlier goal a goal goes on from (上年项目): by the project's code, by choice, or by its name. */
@Service
@Transactional
public class Predecessors {

    private final LastResultMapper mapper;
    private final Goals goals;
    private final AuditTrail audit;
    private final Clock clock;

    Predecessors(LastResultMapper mapper, Goals goals, AuditTrail audit, Clock clock) {
        this.mapper = mapper;
        this.goals = goals;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The last year of the project with what it came to: the latest whose result has been told, else the latest there is. Where several
     * projects of one year have become this one, the one with the gravest treatment.
     */
    @Transactional(readOnly = true)
    Optional<LastResult> last(Goal goal) {
        List<LastResult> earlier = mapper.earlier(goal);
        List<Integer> decided = earlier.stream().filter(LastResult::decided).map(LastResult::yearNo).distinct().toList();
        if (decided.isEmpty()) {
            return earlier.stream().findFirst();
        }
        List<LastResult> ofYear = earlier.stream().filter(e -> e.yearNo() == decided.get(0)).toList();
        boolean sure = ofYear.stream().anyMatch(e -> e.matchedBy() != MatchedBy.NAME);
        return ofYear.stream().filter(LastResult::decided).filter(e -> !sure || e.matchedBy() != MatchedBy.NAME)
                .max(Comparator.comparing(LastResult::treatment)).or(() -> ofYear.stream().filter(LastResult::decided).findFirst());
    }

    /**
     * Says which project of the year before a project goes on from.
     *
     * @throws Refusal when it is known by its code, is no project of the same department and the year before, or is not the person's to say
     */
    public void choose(Actor actor, long goalId, int expectedVersion, long predecessorId) {
        Goal goal = goals.visible(goalId, actor, expectedVersion);
        boolean bureau = actor.worksAt(new Desk(Post.FINANCE_PERFORMANCE, goal.regionId()));
        if (!bureau) {
            GoalPermissions.require(goal, actor, GoalAction.EDIT);
        }
        Goal before = goals.visible(predecessorId, actor);
        if (goal.kind() != GoalKind.PROJECT || before.kind() != GoalKind.PROJECT || before.yearNo() != goal.yearNo() - 1
                || before.desks().departmentId() != goal.desks().departmentId()) {
            throw Refusal.invalid("/predecessorId", "上年项目应是本部门 " + (goal.yearNo() - 1) + " 年度的项目");
        }
        if (mapper.earlier(goal).stream().anyMatch(e -> e.matchedBy() == MatchedBy.CODE && e.yearNo() == goal.yearNo() - 1)) {
            throw Refusal.wrongStep("“" + goal.name() + "”已按项目编码找到上年项目，不需要选择");
        }
        keep(actor, goal, before);
        audit.record(new AuditRecord(actor, bureau ? Post.FINANCE_PERFORMANCE : Post.OPERATOR, AuditAction.CHOOSE_PREDECESSOR, goal.regionId(),
                goal.id(), goal.subject(), goal.step(), goal.roundNo(), "上年项目：" + before.name()));
    }

    /** Notes that the goal was made from the other. */
    void keep(Actor actor, Goal goal, Goal before) {
        mapper.deleteChoice(goal.id());
        mapper.insertChoice(goal.id(), before.id(), actor, clock.instant());
    }
}
