package org.hengji.dossier;

import java.util.ArrayList;
import java.util.List;
import org.hengji.dossier.TrackPoint.State;
import org.hengji.fiscalyear.Checkpoint;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalStep;

/** The stops of a goal's year: 编制, 预审, 单位, 主管, 业务, 绩效, 批复, each checkpoint, 自评, 结果. */
final class Track {

    private static final List<String> APPROVAL = List.of("编制", "单位", "主管", "业务", "绩效");

    private Track() {}

    /** @param confirmed monitoring reports of the goal that are confirmed */
    static List<TrackPoint> of(Goal goal, List<Checkpoint> checkpoints, int confirmed) {
        List<String> codes = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (GoalStep step : GoalStep.values()) {
            codes.add(step.name());
            labels.add(APPROVAL.get(step.ordinal()));
            if (step == GoalStep.DRAFTING) {
                codes.add("PRE_REVIEW");
                labels.add("预审");
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
        int at = switch (goal.status()) {
            case DRAFT, UNDER_REVIEW, RETURNED -> goal.step() == null ? 0 : codes.indexOf(goal.step().name());
            case REJECTED -> granted;
            case APPROVED, MONITORING -> granted + 1 + confirmed;
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

    private static State current(Goal goal) {
        return switch (goal.status()) {
            case REJECTED -> State.STOPPED;
            default -> goal.awaitedCheckpointId() == null ? State.CURRENT : State.TODO;
        };
    }
}
