package org.hengji.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengji.dossier.TrackPoint.State;
import org.hengji.fiscalyear.Checkpoint;
import org.hengji.goal.Approval;
import org.hengji.goal.Countersigner;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalStep;

/** The stops of a goal's year: 编制, 预审, the steps of its own route, 批复, each checkpoint, 自评, 结果. */
final class Track {

    private static final Map<GoalStep, String> SHORT = Map.of(GoalStep.DRAFTING, "编制", GoalStep.UNIT_LEADER_REVIEW, "单位",
            GoalStep.SUPERVISOR_REVIEW, "主管", GoalStep.BUSINESS_REVIEW, "业务", GoalStep.COUNTERSIGN, "会签", GoalStep.PERFORMANCE_REVIEW, "绩效");
    /** What a goal most likely takes that has no route yet. */
    private static final List<GoalStep> USUAL = List.of(GoalStep.UNIT_LEADER_REVIEW, GoalStep.SUPERVISOR_REVIEW, GoalStep.BUSINESS_REVIEW,
            GoalStep.PERFORMANCE_REVIEW);

    private Track() {}

    /**
     * @param approval  null while the goal was never sent to a reviewer
     * @param standing  the step of the route at which it stands; the unit's consent follows it while it is asked
     * @param confirmed monitoring reports of the goal that are confirmed
     */
    static List<TrackPoint> of(Goal goal, Approval approval, GoalStep standing, List<Checkpoint> checkpoints, int confirmed) {
        List<String> codes = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        codes.addAll(List.of(GoalStep.DRAFTING.name(), "PRE_REVIEW"));
        labels.addAll(List.of(SHORT.get(GoalStep.DRAFTING), "预审"));
        for (GoalStep step : approval == null ? USUAL : approval.route().steps()) {
            codes.add(step.name());
            labels.add(step == GoalStep.COUNTERSIGN ? signed(approval) : SHORT.get(step));
            if (goal.step() == GoalStep.UNIT_CONSENT && step == standing) {
                codes.add(GoalStep.UNIT_CONSENT.name());
                labels.add("单位确认");
            }
        }
        int granted = codes.size();
        codes.add("GRANT");
        labels.add("批复");
        for (Checkpoint checkpoint : checkpoints) {
            codes.add("CHECKPOINT_" + checkpoint.sequenceNo());
            labels.add(checkpoint.label());
        }
        codes.add("SELF_EVALUATION");
        labels.add("自评");
        codes.add("RESULT");
        labels.add("结果");

        int evaluation = granted + 1 + checkpoints.size();
        int at = switch (goal.stage()) {
            case DRAFT, UNDER_REVIEW, RETURNED -> goal.step() == null ? 0 : codes.indexOf(goal.step().name());
            case REJECTED -> granted;
            // An addition that the unit has given up never left its drafting.
            case APPROVED, MONITORING, CANCELLED -> goal.dropped() ? 0 : granted + 1 + confirmed;
            case SELF_EVALUATION -> evaluation;
            case RESULT_APPLICATION -> evaluation + 1;
            case COMPLETED -> codes.size();
        };
        List<TrackPoint> track = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            track.add(new TrackPoint(codes.get(i), labels.get(i), i < at ? State.DONE : i > at ? State.TODO : current(goal)));
        }
        return track;
    }

    /** How many have signed, of how many. */
    private static String signed(Approval approval) {
        long signed = approval.countersigners().stream().filter(c -> c.state() == Countersigner.State.APPROVED).count();
        return SHORT.get(GoalStep.COUNTERSIGN) + " " + signed + "/" + approval.countersigners().size();
    }

    private static State current(Goal goal) {
        return switch (goal.status()) {
            case REJECTED, CANCELLED -> State.STOPPED;
            default -> goal.awaitedCheckpointId() == null ? State.CURRENT : State.TODO;
        };
    }
}
