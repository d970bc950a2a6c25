package org.hengji.results;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.Treatment;
import org.hengji.review.FormHead;
import org.hengji.review.OpinionView;

/**
 * A result as its page shows it.
 *
 * @param letter     null until the unit has been told
 * @param nextNumber the number that the letter would bear; null once there is one
 */
record ResultView(@JsonUnwrapped Summary summary, Set<ResultAction> permittedActions, ProjectKind projectKind, String projectKindName,
                  @Nullable String treatmentBasis, @Nullable LocalDate feedbackDueOn, @Nullable LetterView letter,
                  @Nullable String nextNumber, @Nullable String feedback,
                  @Nullable String rectification, List<ItemView> items, List<OpinionView> opinions) {

    /**
     * A row of the list of results.
     *
     * @param source    which evaluation it follows
     * @param selfTotal the self-evaluation's where another evaluation counts; null otherwise
     */
    record Summary(@JsonUnwrapped FormHead head, ResultStatus status, String statusName, Grade grade, String gradeName,
                   BigDecimal total, ResultSource source, String sourceName, @Nullable BigDecimal selfTotal, @Nullable String selfGradeName,
                   Treatment treatment, String treatmentName, @Nullable LocalDate rectificationDueOn) {

        static Summary of(EvaluationResult r) {
            return new Summary(FormHead.of(r), r.status(), r.statusName(), r.grade(), r.grade().label(), r.total(), r.source(), r.source().label(),
                    r.selfTotal(), r.selfGrade() == null ? null : r.selfGrade().label(),
                    r.treatment(), r.treatment().label(), r.rectificationDueOn());
        }
    }

    /** The letter by which the unit was told, a paragraph of its body a line. */
    record LetterView(String number, String title, LocalDate issuedOn, String body) {

        static LetterView of(EvaluationResult r) {
            return r.letterNumber() == null ? null : new LetterView(r.letterNumber(), r.letterTitle(), r.fedBackOn(), r.letterBody());
        }
    }

    static ResultView of(EvaluationResult r, Set<ResultAction> permitted, String nextNumber, List<ItemView> items, List<OpinionView> opinions) {
        return new ResultView(Summary.of(r), permitted, r.projectKind(), r.projectKind().label(),
                r.treatmentBasis(), r.feedbackDueOn(), LetterView.of(r), nextNumber, r.feedback(), r.rectification(), items, opinions);
    }
}
