package org.hengji.core.rulepack;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengji.core.indicator.LevelTree;

/**
 * The rules of one region and span of years, with what it extends filled in.
 *
 * @param id                  its id, which is also the id of the form it is for
 * @param name                its name in Chinese
 * @param parent              the pack it extends, or null
 * @param region              the region it is for
 * @param years               the budget years it is for
 * @param levelTree           the tree of indicator levels
 * @param departmentGoals     how the goal of a department as a whole is laid out
 * @param weights             points of a project's self-evaluation
 * @param satisfactionGoesTo  the level 1 that takes the points of 满意度 where there is no one to ask
 * @param departmentExecution points of 预算执行率 for a department goal; the rest is spread evenly
 * @param qualitativeBands    bands of qualitative indicators, best first
 * @param olderBands          the bands that forms of earlier years print, which a printed score may follow as well
 * @param fixedValueBands     what a fixed value earns that was missed, nearest first; none where the ratio counts
 * @param scoreWords          what the words of an actual value mean
 * @param overAchievement     what happens to an actual value far above its target
 * @param selfEvaluation      how much the text parts of a self-evaluation may say, and when execution must be explained
 * @param recheck             how self-evaluations are sampled and what follows from what the re-check finds
 * @param keyEvaluation       by which criteria departments and the finance bureau evaluate
 * @param panel               how a panel of experts comes to a score
 * @param evaluationReport    the outline of its report
 * @param gradeBands          grades, best first
 * @param review              the form by which goals are reviewed
 * @param reviewOutcomes      what the result of a review leads to, in Chinese
 * @param reviewSheets        where the form is filled in, and where it must be
 * @param consentWhenSilent   what it means when a unit does not say in time whether it agrees to a completed goal
 * @param route               which projects are reviewed more closely
 * @param spendingPlan        what spending plans are printed in
 * @param checkpoints         the monitoring points of the year in order
 * @param lightBands          the lights of monitoring
 * @param monitoringWarning   what follows a warning
 * @param monitoringForm      what the monitoring form asks of each indicator
 * @param treatments          what a grade does to the next budget
 * @param rectification       the grades that need rectification
 * @param resultUse           which departments are commended and which are talked to
 * @param deadlines           working days by step code
 * @param overdue             what happens around a deadline
 * @param personalData        what of a person is masked in the texts of goals, and who reads it
 * @param rounding            how scores are rounded
 * @param printedRounding     how printed scores may have been rounded
 * @param forms               ids of the form layouts in use
 * @param ratios              formulas of the department's ratios, by name
 * @param preReview           what the pre-review takes from the pack
 */
public record RulePack(
        String id,
        String name,
        @JsonProperty("extends") String parent,
        String region,
        Years years,
        Sourced<LevelTree> levelTree,
        Sourced<DepartmentGoals> departmentGoals,
        Sourced<Weights> weights,
        Sourced<String> satisfactionGoesTo,
        Sourced<BigDecimal> departmentExecution,
        Sourced<List<QualitativeBand>> qualitativeBands,
        Sourced<List<QualitativeBand>> olderBands,
        Sourced<List<DeviationBand>> fixedValueBands,
        Sourced<ScoreWords> scoreWords,
        Sourced<OverAchievement> overAchievement,
        Sourced<SelfEvaluationForm> selfEvaluation,
        Sourced<RecheckRules> recheck,
        Sourced<KeyEvaluationRules> keyEvaluation,
        Sourced<PanelRules> panel,
        Sourced<List<ReportSection>> evaluationReport,
        Sourced<List<GradeBand>> gradeBands,
        Sourced<ReviewForm> review,
        Sourced<Map<Grade, String>> reviewOutcomes,
        Sourced<ReviewSheetDuty> reviewSheets,
        Sourced<Silence> consentWhenSilent,
        Sourced<ApprovalRoute> route,
        Sourced<PlanUnit> spendingPlan,
        Sourced<List<MonitoringPoint>> checkpoints,
        Sourced<LightBands> lightBands,
        Sourced<MonitoringWarning> monitoringWarning,
        Sourced<MonitoringForm> monitoringForm,
        Sourced<Map<Grade, Treatment>> treatments,
        Sourced<Set<Grade>> rectification,
        Sourced<ResultUse> resultUse,
        Sourced<Map<String, Integer>> deadlines,
        Sourced<OverdueRules> overdue,
        Sourced<PersonalData> personalData,
        Sourced<Rounding> rounding,
        Sourced<PrintedRounding> printedRounding,
        Sourced<List<String>> forms,
        Map<String, Sourced<RatioFormula>> ratios,
        PreReviewRules preReview) {

    private static final String UNIT_CONSENT = "UNIT_CONSENT";
    private static final String LIGHT_CHOICE = "LIGHT_CHOICE";
    private static final String KEY_EVALUATION_OPINION = "KEY_EVALUATION_OPINION";

    /**
     * A span of budget years.
     *
     * @param from the first
     * @param to   the last, or null for no end
     */
    public record Years(int from, Integer to) {

        /** Whether the year belongs to the span. */
        public boolean contains(int year) {
            return from <= year && (to == null || year <= to);
        }
    }

    /** The grade of a total score from 0 to 100. */
    public Grade grade(BigDecimal total) {
        return gradeBands.value().stream()
                .filter(band -> total.compareTo(band.from()) >= 0)
                .findFirst().orElseThrow().grade();
    }

    /** The band of a completion from 0 to 100 percent. */
    public QualitativeBand qualitativeBand(BigDecimal completion) {
        return qualitativeBands.value().stream()
                .filter(band -> completion.compareTo(band.from()) >= 0)
                .findFirst().orElseThrow();
    }

    /** Percent of the budget that should have been spent by the monitoring point of this label; empty if the pack demands nothing. */
    public Optional<BigDecimal> executionAtLeast(String checkpoint) {
        return checkpoints.value().stream()
                .filter(point -> point.label().equals(checkpoint) && point.executionAtLeast() != null)
                .map(MonitoringPoint::executionAtLeast)
                .findFirst();
    }

    /** What a grade does to the next budget unless somebody decides otherwise. */
    public Treatment treatment(Grade grade) {
        return treatments.value().get(grade);
    }

    /** Whether a result of this grade must be rectified. */
    public boolean needsRectification(Grade grade) {
        return rectification.value().contains(grade);
    }

    /** What happens around deadlines; at the unit's consent, its choice after a warning and its opinion on an evaluation, what its silence means. */
    public OverdueRules overdueRules() {
        OverdueRules rules = overdue.value().with(LIGHT_CHOICE, OverdueRules.Automatic.SUSPEND)
                .with(KEY_EVALUATION_OPINION, OverdueRules.Automatic.APPROVE);
        return switch (consentWhenSilent.value()) {
            case AGREE -> rules.with(UNIT_CONSENT, OverdueRules.Automatic.APPROVE);
            case DISAGREE -> rules.with(UNIT_CONSENT, OverdueRules.Automatic.RETURN);
            case WAIT -> rules;
        };
    }

    /**
     * The working days that a step may take.
     *
     * @throws IllegalArgumentException if there is no such step
     */
    public int workingDays(String step) {
        Integer days = switch (step) {
            case LIGHT_CHOICE -> monitoringWarning.value().workingDays();
            case KEY_EVALUATION_OPINION -> panel.value().opinionDays();
            default -> deadlines.value().get(step);
        };
        if (days == null) {
            throw new IllegalArgumentException("no deadline for step " + step);
        }
        return days;
    }
}
