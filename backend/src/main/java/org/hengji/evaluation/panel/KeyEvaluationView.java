package org.hengji.evaluation.panel;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hengji.core.rulepack.Grade;
import org.hengji.platform.web.Named;
import org.hengji.review.FormHead;
import org.hengji.review.OpinionView;

/**
 * A key evaluation as its page shows it.
 *
 * @param draws   how the panel came about; empty for whoever is evaluated
 * @param members by number; without names for whoever is evaluated
 * @param score   null until all sheets are in
 * @param agrees  whether the evaluated unit does; null until it has said so
 * @param silent  whether it said nothing in time, which counts as no objection
 */
record KeyEvaluationView(@JsonUnwrapped FormHead head, KeyEvaluationKind kind, String kindName, KeyEvaluationStatus status, String statusName,
                         Named department, RulesView rules, Set<KeyEvaluationAction> permittedActions, Instant createdAt, @Nullable Instant settledAt,
                         @Nullable TerminationView termination, @Nullable BigDecimal total, @Nullable Grade grade, @Nullable String gradeName,
                         List<CriterionView> criteria, List<EvaluationFact> facts, List<PanelView.DrawView> draws, List<PanelView.MemberView> members,
                         @Nullable PanelScoreView score, List<SectionView> report, @Nullable Boolean agrees, boolean silent,
                         List<ObjectionView> objections, List<DocumentView> documents, List<OpinionView> opinions) {

    /**
     * What the rule pack says.
     *
     * @param resultGroups   groups whose weight must come to at least this together
     * @param opinionDays    working days that the unit has for its opinion
     * @param trimmedFrom    number of experts from which on one highest and one lowest score do not count; null for never
     */
    record RulesView(String pack, String packName, List<String> groups, List<String> resultGroups, BigDecimal resultsAtLeast, int fewestExperts,
                     int mostExperts, @Nullable Integer trimmedFrom, int opinionDays) {}

    record TerminationView(String reason, String by, Instant at) {}

    /** @param facts what the year has shown of it */
    record CriterionView(String id, String group, String subgroup, String name, String explanation, String standard, BigDecimal weight,
                         List<EvaluationFact> facts) {}

    /** A section of the report. */
    record SectionView(String heading, List<PartView> parts) {}

    /** @param heading null where it is the only part of its section */
    record PartView(String id, @Nullable String heading, String asks, boolean required, @Nullable String text) {}

    /** @param answer null until the lead has answered */
    record ObjectionView(long id, String criterionId, String reason, @Nullable AnswerView answer) {}

    record AnswerView(boolean adopted, @Nullable BigDecimal adjustedScore, String reason) {}

    record DocumentView(long id, EvaluationDocument.Kind kind, String kindName, int no, String fileName, int sizeBytes, String sha256, Instant createdAt) {}
}
