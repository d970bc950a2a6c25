package org.hengji.sample;

import static org.hengji.sample.Stage.ACCEPTANCE;
import static org.hengji.sample.Stage.BUSINESS;
import static org.hengji.sample.Stage.COMPLETED;
import static org.hengji.sample.Stage.CONFIRMATION;
import static org.hengji.sample.Stage.COUNTERSIGN;
import static org.hengji.sample.Stage.DRAFT;
import static org.hengji.sample.Stage.EVALUATING;
import static org.hengji.sample.Stage.EVALUATION_FINANCE;
import static org.hengji.sample.Stage.EVALUATION_RETURNED;
import static org.hengji.sample.Stage.EVALUATION_SUPERVISOR;
import static org.hengji.sample.Stage.FEEDBACK;
import static org.hengji.sample.Stage.GRANTED;
import static org.hengji.sample.Stage.PERFORMANCE;
import static org.hengji.sample.Stage.RECHECKED;
import static org.hengji.sample.Stage.RECHECKING;
import static org.hengji.sample.Stage.RECTIFICATION;
import static org.hengji.sample.Stage.REJECTED;
import static org.hengji.sample.Stage.REPORTED;
import static org.hengji.sample.Stage.REPORTING;
import static org.hengji.sample.Stage.REPORT_FINANCE;
import static org.hengji.sample.Stage.REPORT_RETURNED;
import static org.hengji.sample.Stage.REPORT_SUPERVISOR;
import static org.hengji.sample.Stage.RETURNED;
import static org.hengji.sample.Stage.SUPERVISOR;
import static org.hengji.sample.Stage.UNIT_LEADER;
import static org.hengji.sample.Stage.WITHDRAWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hengji.fiscalyear.Checkpoint;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalDrafting;
import org.hengji.monitoring.CheckpointOpening;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.springframework.context.annotation.Import;

/** Leaves the goals of the five departments in every stage of a year, by the commands that people would give. */
@Import({ApprovalClerk.class, PaymentClerk.class, MonitoringClerk.class, SuspensionClerk.class, EvaluationClerk.class, RecheckClerk.class, PanelClerk.class,
    ResultClerk.class, NextYearClerk.class, IssuingClerk.class, AdjustmentClerk.class})
public class SampleYear {

    /** How far each department has come; the last stage goes for all goals after it. The department goal is the first. */
    private static final Map<SampleDepartment, Course> COURSES = Map.of(
            SampleDepartment.JIANXI_COMMUNITY, new Course(0, List.of(
                    DRAFT, UNIT_LEADER, PERFORMANCE, WITHDRAWN, RETURNED, COUNTERSIGN, DRAFT)),
            SampleDepartment.XIGONG_STREET, new Course(0, List.of(
                    BUSINESS, GRANTED, GRANTED, COUNTERSIGN, PERFORMANCE, PERFORMANCE, BUSINESS, BUSINESS, GRANTED, UNIT_LEADER,
                    RETURNED, REJECTED, WITHDRAWN, DRAFT)),
            SampleDepartment.XIGUAN_STREET, new Course(2, List.of(
                    REPORTED, REPORTING, REPORTING, REPORT_SUPERVISOR, REPORT_SUPERVISOR, REPORT_FINANCE, REPORT_FINANCE,
                    REPORT_RETURNED, REPORTED, SUPERVISOR, SUPERVISOR, REPORTED)),
            SampleDepartment.XIGONG_COMMUNITY, new Course(4, List.of(
                    EVALUATION_FINANCE, COMPLETED, COMPLETED, CONFIRMATION, RECTIFICATION, FEEDBACK, EVALUATING)),
            SampleDepartment.XUSHUI_CHENGQU, new Course(4, List.of(
                    EVALUATION_SUPERVISOR, COMPLETED, COMPLETED, COMPLETED, COMPLETED, CONFIRMATION, CONFIRMATION, RECTIFICATION,
                    ACCEPTANCE, RECHECKED, RECHECKING, EVALUATION_FINANCE, EVALUATION_SUPERVISOR, EVALUATION_RETURNED, REPORT_FINANCE,
                    EVALUATING)));

    /** Its money is held back in the middle of the year. */
    private static final int WORST = 55;
    private static final int MIDYEAR = 2;
    /** How much of its targets a goal reaches, in percent, goal after goal: from 优 to 差. */
    private static final int[] QUALITIES = {98, 95, 86, 92, 72, 100, 83, 96, WORST};
    /** 中: the best result that still asks for rectification. */
    private static final int FAIR = 68;

    private final FiscalYears years;
    private final GoalDrafting goals;
    private final CheckpointOpening opening;
    private final ApprovalClerk approvals;
    private final MonitoringClerk reports;
    private final SuspensionClerk suspensions;
    private final EvaluationClerk evaluations;
    private final RecheckClerk rechecks;
    private final PanelClerk panels;
    private final ResultClerk results;
    private final NextYearClerk next;
    private final IssuingClerk documents;
    private final AdjustmentClerk adjustments;
    private final Accounts accounts;

    SampleYear(FiscalYears years, GoalDrafting goals, CheckpointOpening opening, ApprovalClerk approvals, MonitoringClerk reports,
               SuspensionClerk suspensions, EvaluationClerk evaluations, RecheckClerk rechecks, PanelClerk panels, ResultClerk results, NextYearClerk next,
               IssuingClerk documents, AdjustmentClerk adjustments, Accounts accounts) {
        this.years = years;
        this.goals = goals;
        this.opening = opening;
        this.approvals = approvals;
        this.reports = reports;
        this.suspensions = suspensions;
        this.evaluations = evaluations;
        this.rechecks = rechecks;
        this.panels = panels;
        this.results = results;
        this.next = next;
        this.documents = documents;
        this.adjustments = adjustments;
        this.accounts = accounts;
    }

    /** @param opened checkpoints that the finance bureau has opened */
    private record Course(int opened, List<Stage> stages) {

        Stage stage(int goal) {
            return stages.get(Math.min(goal, stages.size() - 1));
        }
    }

    /** Expects the documents taken in and every goal in drafting. */
    public void walk() {
        COURSES.forEach(this::walk);
    }

    private void walk(SampleDepartment department, Course course) {
        Team team = Team.of(department, accounts);
        Actor.Holding supervisor = team.supervisor().posts().get(0);
        FiscalYear year = years.find(supervisor.regionId(), department.year).orElseThrow();
        List<Goal> ofYear = goals.ofDepartment(supervisor.scopeId(), year.id());
        for (int i = 0; i < ofYear.size(); i++) {
            approvals.bringTo(course.stage(i), ofYear.get(i).id(), team);
        }
        if (department == SampleDepartment.XIGUAN_STREET) {
            documents.issue(year.id(), supervisor.scopeId(), team, "山财绩〔2024〕6号", LocalDate.of(2024, 2, 8));
        }
        List<Checkpoint> checkpoints = years.checkpoints(year.id());
        checkpoints.subList(0, course.opened()).forEach(c -> opening.openForAll(team.business(), c.id()));
        for (int i = 0; i < ofYear.size(); i++) {
            Stage stage = course.stage(i);
            int quality = QUALITIES[i % QUALITIES.length];
            follow(ofYear.get(i).id(), stage, team, course.opened(), checkpoints.size(), stage == RECTIFICATION || stage == ACCEPTANCE ? Math.min(quality, FAIR) : quality);
        }
        if (department == SampleDepartment.XUSHUI_CHENGQU) {
            results.reopen(ofYear.get(4).id(), team);
            rechecks.draw(year.yearNo(), team);
            rechecks.recheck(ofYear.get(9).id(), team, true);
            rechecks.recheck(ofYear.get(10).id(), team, false);
            next.begin(year, team);
            next.carry(ofYear.get(1).id(), team);
            next.carryAgainstItsResult(ofYear.get(8).id(), ofYear.get(8).amountYuan(), team);
        }
        if (department == SampleDepartment.XIGONG_COMMUNITY) {
            evaluateByPanels(ofYear, team);
        }
        if (department == SampleDepartment.XIGUAN_STREET) {
            adjustments.adjust(ofYear.get(8).id(), team, GRANTED);
            adjustments.adjust(ofYear.get(1).id(), team, UNIT_LEADER);
            adjustments.cancel(ofYear.get(ofYear.size() - 1).id(), team);
        }
    }

    /** One evaluation is settled, another waits for the sheet of the region's first expert. */
    private void evaluateByPanels(List<Goal> ofYear, Team team) {
        List<Actor> people = new ArrayList<>(List.of(team.expert()));
        IntStream.rangeClosed(2, SampleOrganisation.PANEL)
                .forEach(i -> people.add(accounts.actorNamed(SampleRegion.LUOYANG_XIGONG.key + ".expert" + i).orElseThrow()));
        panels.pool(people, ofYear.get(0).unitId(), team);
        panels.settle(ofYear.get(2).id(), people, team);
        panels.awaitFirst(ofYear.get(5).id(), people, team);
    }

    private void follow(long goalId, Stage stage, Team team, int opened, int checkpoints, int quality) {
        if (!stage.from(REPORTING)) {
            return;
        }
        for (int passed = 1; passed < opened; passed++) {
            reports.bringTo(REPORTED, goalId, team, checkpoints, quality);
            if (passed == MIDYEAR && quality == WORST) {
                suspensions.suspend(goalId, team);
                if (stage.from(RECTIFICATION)) {
                    suspensions.lift(goalId, team);
                }
            }
        }
        reports.bringTo(stage, goalId, team, checkpoints, quality);
        if (stage.from(EVALUATING)) {
            evaluations.bringTo(stage, goalId, team, quality);
        }
        if (stage.from(FEEDBACK)) {
            results.bringTo(stage, goalId, team);
        }
    }
}
