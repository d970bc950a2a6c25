package org.hengji.treatment;

import java.util.Optional;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.goal.Goal;
import org.hengji.goal.Goals;
import org.hengji.goal.StepListener;
import org.hengji.organisation.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process tells the exceptions: one lies with 局领导, it is granted, it is refused. */
@Service
@Transactional
public class OverrideProgress implements StepListener {

    private final OverrideMapper mapper;
    private final Goals goals;
    private final AuditTrail audit;

    OverrideProgress(OverrideMapper mapper, Goals goals, AuditTrail audit) {
        this.mapper = mapper;
        this.goals = goals;
        this.audit = audit;
    }

    @Override
    public Optional<Step> step(String name) {
        return StepListener.among(OverrideStep.values(), name);
    }

    @Override
    public Arrival arrived(long goalId, Step step) {
        return new Arrival(goals.get(goalId), open(goalId).subject());
    }

    public void grant(long goalId) {
        end(goalId, OverrideState.GRANTED, AuditAction.GRANT_OVERRIDE);
    }

    public void refuse(long goalId) {
        end(goalId, OverrideState.REFUSED, AuditAction.REFUSE_OVERRIDE);
    }

    private void end(long goalId, OverrideState as, AuditAction action) {
        TreatmentOverride asked = open(goalId);
        mapper.end(asked.id(), as);
        Goal goal = goals.get(goalId);
        audit.record(AuditRecord.bySystem(action, goal.regionId(), goalId, asked.subject(), asked.opinion()));
    }

    private TreatmentOverride open(long goalId) {
        return mapper.ofGoal(goalId).stream().filter(o -> o.state() == OverrideState.OPEN).findFirst().orElseThrow();
    }
}
