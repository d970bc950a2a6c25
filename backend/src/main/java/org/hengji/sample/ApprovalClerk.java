package org.hengji.sample;

import org.hengji.core.rulepack.Grade;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalStatus;
import org.hengji.goal.GoalStep;
import org.hengji.goal.GoalSubmission;
import org.hengji.goal.Goals;
import org.hengji.organisation.Post;
import org.hengji.prereview.FindingAnswers;
import org.hengji.review.Decision;
import org.hengji.review.Decision.Verdict;
import org.hengji.review.GoalReview;

/** Takes sample goals through 申报审批, each step by the person whose turn it is. */
class ApprovalClerk {

    private final Goals goals;
    private final GoalSubmission submission;
    private final GoalReview review;
    private final FindingAnswers findings;

    ApprovalClerk(Goals goals, GoalSubmission submission, GoalReview review, FindingAnswers findings) {
        this.goals = goals;
        this.submission = submission;
        this.review = review;
        this.findings = findings;
    }

    void bringTo(Stage stage, long goalId, Team team) {
        switch (stage) {
            case DRAFT -> { }
            case WITHDRAWN -> {
                send(goalId, team);
                submission.withdraw(team.operator(), goalId, goals.get(goalId).version(), "附件说明有误，撤回修改");
            }
            case RETURNED -> {
                passTo(GoalStep.BUSINESS_REVIEW, goalId, team);
                decide(goalId, team, Verdict.RETURN, "数量指标与资金用途不对应，请补充测算依据后重新报送");
            }
            case UNIT_LEADER -> send(goalId, team);
            case SUPERVISOR -> passTo(GoalStep.SUPERVISOR_REVIEW, goalId, team);
            case BUSINESS -> passTo(GoalStep.BUSINESS_REVIEW, goalId, team);
            case COUNTERSIGN -> {
                passTo(GoalStep.COUNTERSIGN, goalId, team);
                decide(goalId, team, Verdict.APPROVE, "资金需求与任务量匹配，同意");
            }
            case PERFORMANCE -> passTo(GoalStep.PERFORMANCE_REVIEW, goalId, team);
            case REJECTED -> {
                passTo(GoalStep.BUSINESS_REVIEW, goalId, team);
                decide(goalId, team, Verdict.REJECT, "与已安排的同类项目重复，本年度不予安排");
            }
            default -> {
                send(goalId, team);
                while (goals.get(goalId).status() == GoalStatus.UNDER_REVIEW) {
                    decide(goalId, team, Verdict.APPROVE, "同意");
                }
            }
        }
    }

    /** The unit explains the warnings; what the machine takes for errors stands in documents that were approved as they are. */
    private void settle(long goalId, Team team) {
        findings.settle(team.operator(), goalId, group -> switch (group) {
            case MONEY, PLAN -> "已与预算批复核对，金额口径按原表填列，不影响资金安排";
            case ACROSS -> "部门与项目分别按各自口径填报，已核对无误";
            case TEXT -> "按部门公开文本原文填列，执行中补充说明";
            case COMPLETENESS, TARGETS, CATEGORIES -> "按本地区往年口径和主管部门要求填列，执行中另行细化考核标准";
        });
        findings.settle(team.performance(), goalId, group -> "该目标文本已随部门预算批复并公开，按批复原文录入，同意放行，下年编制时改正");
    }

    private void send(long goalId, Team team) {
        settle(goalId, team);
        submission.submit(team.operator(), goalId, goals.get(goalId).version());
    }

    private void passTo(GoalStep step, long goalId, Team team) {
        send(goalId, team);
        while (goals.get(goalId).status() == GoalStatus.UNDER_REVIEW && goals.get(goalId).step() != step) {
            decide(goalId, team, Verdict.APPROVE, "同意");
        }
        if (goals.get(goalId).step() != step) {
            throw new IllegalStateException("goal " + goalId + " has no step " + step + " on its route");
        }
    }

    private void decide(long goalId, Team team, Verdict verdict, String opinion) {
        Goal goal = goals.get(goalId);
        Post post = goal.step() == GoalStep.COUNTERSIGN ? goal.signingPosts().get(0) : goal.step().post();
        review.rate(team.at(post), goalId, switch (verdict) {
            case APPROVE -> Grade.EXCELLENT;
            case RETURN -> Grade.FAIR;
            case REJECT -> Grade.POOR;
        });
        review.decide(team.at(post), goalId, goal.version(), new Decision(verdict, opinion));
    }
}
