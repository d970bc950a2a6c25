package org.hengji.sample;

import org.hengji.goal.Goal;
import org.hengji.goal.GoalStatus;
import org.hengji.goal.GoalStep;
import org.hengji.goal.GoalSubmission;
import org.hengji.goal.Goals;
import org.hengji.review.Decision;
import org.hengji.review.Decision.Verdict;
import org.hengji.review.GoalReview;

/** Takes sample goals through 申报审批, each step by the person whose turn it is. */
class ApprovalClerk {

    private final Goals goals;
    private final GoalSubmission submission;
    private final GoalReview review;

    ApprovalClerk(Goals goals, GoalSubmission submission, GoalReview review) {
        this.goals = goals;
        this.submission = submission;
        this.review = review;
    }

    void bringTo(Stage stage, long goalId, Team team) {
        switch (stage) {
            case DRAFT -> { }
            case WITHDRAWN -> {
                passTo(GoalStep.UNIT_LEADER_REVIEW, goalId, team);
                submission.withdraw(team.operator(), goalId, goals.get(goalId).version(), "附件说明有误，撤回修改");
            }
            case RETURNED -> {
                passTo(GoalStep.SUPERVISOR_REVIEW, goalId, team);
                decide(goalId, team, Verdict.RETURN, "数量指标与资金用途不对应，请补充测算依据后重新报送");
            }
            case UNIT_LEADER -> passTo(GoalStep.UNIT_LEADER_REVIEW, goalId, team);
            case SUPERVISOR -> passTo(GoalStep.SUPERVISOR_REVIEW, goalId, team);
            case BUSINESS -> passTo(GoalStep.BUSINESS_REVIEW, goalId, team);
            case PERFORMANCE -> passTo(GoalStep.PERFORMANCE_REVIEW, goalId, team);
            case REJECTED -> {
                passTo(GoalStep.BUSINESS_REVIEW, goalId, team);
                decide(goalId, team, Verdict.REJECT, "与已安排的同类项目重复，本年度不予安排");
            }
            default -> {
                passTo(GoalStep.PERFORMANCE_REVIEW, goalId, team);
                decide(goalId, team, Verdict.APPROVE, "同意批复");
            }
        }
    }

    private void passTo(GoalStep step, long goalId, Team team) {
        submission.submit(team.operator(), goalId, goals.get(goalId).version());
        while (goals.get(goalId).status() == GoalStatus.UNDER_REVIEW && goals.get(goalId).step() != step) {
            decide(goalId, team, Verdict.APPROVE, "同意");
        }
    }

    private void decide(long goalId, Team team, Verdict verdict, String opinion) {
        Goal goal = goals.get(goalId);
        review.decide(team.at(goal.step().post()), goalId, goal.version(), new Decision(verdict, opinion));
    }
}
