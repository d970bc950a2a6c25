package org.hengji.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.hengji.core.rulepack.Light;
import org.hengji.goal.GoalContents;
import org.hengji.goal.Goals;
import org.hengji.goal.Indicator;
import org.hengji.monitoring.MonitoringReport;
import org.hengji.monitoring.MonitoringReporting;
import org.hengji.monitoring.MonitoringReports;
import org.hengji.monitoring.Probability;
import org.hengji.monitoring.ReportEdit;
import org.hengji.review.Decision;
import org.hengji.review.Decision.Verdict;

/** Fills in and reviews the monitoring reports of sample goals. */
class MonitoringClerk {

    private static final int DOUBTFUL = 80;

    private final MonitoringReports reports;
    private final MonitoringReporting reporting;
    private final Goals goals;
    private final GoalContents contents;
    private final PaymentClerk payments;

    MonitoringClerk(MonitoringReports reports, MonitoringReporting reporting, Goals goals, GoalContents contents, PaymentClerk payments) {
        this.reports = reports;
        this.reporting = reporting;
        this.goals = goals;
        this.contents = contents;
        this.payments = payments;
    }

    /**
     * Works on the goal's latest report.
     *
     * @param checkpoints how many the year has
     * @param quality     how much of its plan the unit has reached, in percent
     */
    void bringTo(Stage stage, long goalId, Team team, int checkpoints, int quality) {
        if (stage == Stage.REPORTING) {
            return;
        }
        fill(goalId, team, checkpoints, quality);
        reporting.submit(team.operator(), latest(goalId).id(), latest(goalId).version());
        switch (stage) {
            case REPORT_RETURNED -> decide(goalId, team, Verdict.RETURN, "执行进度与支付凭证不一致，请核对后重新填报");
            case REPORT_SUPERVISOR -> { }
            case REPORT_FINANCE -> decide(goalId, team, Verdict.APPROVE, "情况属实");
            default -> {
                decide(goalId, team, Verdict.APPROVE, "情况属实");
                decide(goalId, team, Verdict.APPROVE, "同意，请按计划推进");
            }
        }
    }

    private MonitoringReport latest(long goalId) {
        List<MonitoringReport> ofGoal = reports.ofGoal(goalId);
        return ofGoal.get(ofGoal.size() - 1);
    }

    private void fill(long goalId, Team team, int checkpoints, int quality) {
        MonitoringReport report = latest(goalId);
        int passed = reports.ofGoal(goalId).size();
        List<ReportEdit.Line> lines = new ArrayList<>();
        for (Indicator indicator : contents.of(report.goalVersionId()).indicators()) {
            boolean doubtful = quality < DOUBTFUL && lines.isEmpty();
            String actual = "已完成年度任务的 " + quality * passed / checkpoints + "%";
            lines.add(doubtful
                    ? new ReportEdit.Line(indicator.id(), actual, "预计完成年度任务的 95%", Probability.POSSIBLE, "经费保障", "资金到位晚", "部分资金到位较晚", "协调加快资金拨付，按月跟踪进度")
                    : new ReportEdit.Line(indicator.id(), actual, "预计全部完成", Probability.CERTAIN, null, null, null, null));
        }
        List<ReportEdit.Kept> kept = reports.openMeasures(report).stream().map(id -> new ReportEdit.Kept(id, true, "已按期落实")).toList();
        BigDecimal executed = executed(report, passed, checkpoints, quality);
        Long projectId = goals.get(goalId).projectId();
        if (projectId != null) {
            payments.pay(team, projectId, report.checkpointDueOn().getMonthValue(), executed);
        }
        ReportEdit edit = new ReportEdit(executed, expected(report, quality), null, lines, List.of(), kept);
        reporting.save(team.operator(), report.id(), report.version(), edit);
        MonitoringReport read = latest(goalId);
        if (read.light() != null && read.light() != Light.GREEN) {
            var promise = new ReportEdit.Promise("按月调度支付进度，对未支付事项逐项销号", report.checkpointDueOn().plusMonths(1));
            reporting.save(team.operator(), read.id(), read.version(), edit.promising(List.of(promise)));
        }
    }

    private static BigDecimal expected(MonitoringReport report, int quality) {
        BigDecimal budget = report.budgetYuan() == null ? BigDecimal.ZERO : report.budgetYuan();
        return budget.multiply(BigDecimal.valueOf(quality)).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal executed(MonitoringReport report, int passed, int checkpoints, int quality) {
        BigDecimal budget = report.budgetYuan() == null ? BigDecimal.ZERO : report.budgetYuan();
        BigDecimal planned = report.planYuan() != null ? report.planYuan()
                : budget.multiply(BigDecimal.valueOf(passed)).divide(BigDecimal.valueOf(checkpoints), 2, RoundingMode.HALF_UP);
        return planned.multiply(BigDecimal.valueOf(quality)).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }

    private void decide(long goalId, Team team, Verdict verdict, String opinion) {
        MonitoringReport report = latest(goalId);
        reporting.decide(team.at(report.step().post()), report.id(), report.version(), new Decision(verdict, opinion));
    }
}
