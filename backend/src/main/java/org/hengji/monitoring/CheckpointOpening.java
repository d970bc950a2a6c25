package org.hengji.monitoring;

import java.util.List;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.core.refusal.Refusal;
import org.hengji.fiscalyear.Checkpoint;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYearProcess;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalProcess;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Post;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The finance bureau opens a checkpoint by hand: for every goal of the year, or for one that cannot wait. */
@Service
public class CheckpointOpening {

    private static final List<Post> MAY_OPEN = List.of(Post.FINANCE_BUSINESS, Post.FINANCE_PERFORMANCE);

    private final FiscalYears years;
    private final FiscalYearProcess yearProcess;
    private final Goals goals;
    private final GoalProcess goalProcess;
    private final AuditTrail audit;

    CheckpointOpening(FiscalYears years, FiscalYearProcess yearProcess, Goals goals, GoalProcess goalProcess, AuditTrail audit) {
        this.years = years;
        this.yearProcess = yearProcess;
        this.goals = goals;
        this.goalProcess = goalProcess;
        this.audit = audit;
    }

    static boolean mayOpen(Actor actor, FiscalYear year) {
        return MAY_OPEN.stream().anyMatch(post -> actor.holds(new Desk(post, year.regionId())));
    }

    /** Whether it is the next one: checkpoints are opened in the order of the year. */
    static boolean isNext(Checkpoint checkpoint, List<Checkpoint> ofYear) {
        return ofYear.stream().filter(c -> !c.open()).findFirst().filter(c -> c.id() == checkpoint.id()).isPresent();
    }

    /** Opens it for the year; goals that wait go on, the first of them before this returns. */
    @Transactional
    public void openForAll(Actor actor, long checkpointId) {
        Checkpoint checkpoint = years.lockCheckpoint(checkpointId);
        FiscalYear year = requireMayOpen(actor, checkpoint);
        if (checkpoint.open()) {
            throw Refusal.wrongStep("监控点“" + checkpoint.label() + "”已经开启");
        }
        if (!isNext(checkpoint, years.checkpoints(year.id()))) {
            throw Refusal.wrongStep("监控点按顺序开启，请先开启“" + checkpoint.label() + "”之前的监控点");
        }
        record(actor, year, checkpoint, null);
        yearProcess.openNext(year);
    }

    /** Lets one waiting goal go on while the others still wait. */
    @Transactional
    public void openForGoal(Actor actor, long checkpointId, long goalId) {
        Checkpoint checkpoint = years.lockCheckpoint(checkpointId);
        FiscalYear year = requireMayOpen(actor, checkpoint);
        Goal goal = goals.visible(goalId, actor);
        if (goal.awaitedCheckpointId() == null || goal.awaitedCheckpointId() != checkpointId) {
            throw Refusal.wrongStep("目标“" + goal.name() + "”目前没有在等待“" + checkpoint.label() + "”监控点");
        }
        record(actor, year, checkpoint, goalId);
        goalProcess.checkpointOpened(List.of(goal));
    }

    private FiscalYear requireMayOpen(Actor actor, Checkpoint checkpoint) {
        FiscalYear year = years.get(checkpoint.fiscalYearId());
        if (actor.posts().stream().noneMatch(h -> h.regionId() != null && h.regionId() == year.regionId())) {
            throw Refusal.notFound("该监控点");
        }
        if (!mayOpen(actor, year)) {
            throw Refusal.forbidden("监控点由财政业务科室或绩效科开启，您的岗位不能进行此项操作");
        }
        return year;
    }

    private void record(Actor actor, FiscalYear year, Checkpoint checkpoint, Long goalId) {
        Post post = MAY_OPEN.stream().filter(p -> actor.holds(new Desk(p, year.regionId()))).findFirst().orElseThrow();
        audit.record(new AuditRecord(actor, post, AuditAction.OPEN_CHECKPOINT, year.regionId(), goalId, checkpoint.subject(), null, null, null));
    }
}
