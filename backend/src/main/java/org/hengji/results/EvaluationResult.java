package org.hengji.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hengji.approvaldocument.DocumentNumber;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.Treatment;
import org.hengji.evaluation.panel.KeyEvaluation;
import org.hengji.organisation.Subject;
import org.hengji.review.GoalForm;

/** What follows from the grade of a goal's year: feedback, rectification, the next budget. */
public final class EvaluationResult extends GoalForm {

    private BigDecimal total;
    private Grade grade;
    private ResultSource source = ResultSource.SELF_EVALUATION;
    private BigDecimal selfTotal;
    private Grade selfGrade;
    private ResultStatus status;
    private String feedback;
    private Treatment treatment;
    private ProjectKind projectKind;
    private String treatmentBasis;
    private LocalDate rectificationDueOn;
    private String rectification;
    private boolean settled;
    private LocalDate feedbackDueOn;
    private LocalDate fedBackOn;
    private String letterNumber;
    private String letterPrefix;
    private Integer letterYear;
    private Integer letterSerial;
    private String letterTitle;
    private String letterBody;

    EvaluationResult() {}

    /** A key evaluation counts from now on; the self-evaluation's score stays beside it. */
    void follow(KeyEvaluation evaluation) {
        if (source == ResultSource.SELF_EVALUATION) {
            selfTotal = total;
            selfGrade = grade;
        }
        source = ResultSource.of(evaluation.kind());
        total = evaluation.total();
        grade = evaluation.grade();
    }

    void feedBack(String text, Treatment chosen) {
        feedback = text;
        if (chosen != treatment) {
            settle(chosen, "财政绩效科另行确定");
        }
    }

    /** What the decision table says, and by which of its rules. */
    void settle(Treatment answered, String basis) {
        treatment = answered;
        treatmentBasis = basis;
    }

    /** The letter by which the unit is told. */
    void letter(DocumentNumber number, LocalDate on, String title, String body) {
        letterNumber = number.text();
        letterPrefix = number.prefix();
        letterYear = number.year();
        letterSerial = number.serial();
        letterTitle = title;
        letterBody = body;
        fedBackOn = on;
    }

    void feedBackUntil(LocalDate day) {
        feedbackDueOn = day;
    }

    void rectifyUntil(LocalDate day) {
        rectificationDueOn = day;
    }

    void rectify(String text) {
        rectification = text;
    }

    /** The process has come to this step; false if it lay there already, as a new result does at its first. */
    boolean arriveAt(ResultStep next) {
        ResultStatus reached = ResultStatus.at(next);
        if (reached == status) {
            return false;
        }
        if (next == ResultStep.RESULT_RECTIFICATION && status != ResultStatus.FEEDBACK) {
            nextRound();
        }
        status = reached;
        return true;
    }

    /** 局领导 has approved: the end. */
    void confirm() {
        if (status != ResultStatus.CONFIRMATION) {
            throw refusal(false);
        }
        status = ResultStatus.CONFIRMED;
        settled = true;
    }

    /** What was opened again has been accepted: it is confirmed as before. */
    void backToConfirmed() {
        if (settled && status == ResultStatus.ACCEPTANCE) {
            status = ResultStatus.CONFIRMED;
        }
    }

    @Override
    public ResultStep step() {
        return status.step();
    }

    @Override
    protected String statusName(String code) {
        return ResultStatus.valueOf(code).label();
    }

    @Override
    public String statusName() {
        return status.label();
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.RESULT, id(), "结果应用");
    }

    public BigDecimal total() {
        return total;
    }

    public Grade grade() {
        return grade;
    }

    /** Which evaluation it follows. */
    public ResultSource source() {
        return source;
    }

    /** The self-evaluation's total where another evaluation counts; null otherwise. */
    public BigDecimal selfTotal() {
        return selfTotal;
    }

    /** The self-evaluation's grade where another evaluation counts; null otherwise. */
    public Grade selfGrade() {
        return selfGrade;
    }

    public ResultStatus status() {
        return status;
    }

    public String feedback() {
        return feedback;
    }

    /** What the result does to the next budget: by grade from the pack, until the finance bureau decides otherwise. */
    public Treatment treatment() {
        return treatment;
    }

    /** What the decision table took the project for. */
    public ProjectKind projectKind() {
        return projectKind;
    }

    /** Why the treatment is what it is; null until the decision table has answered. */
    public String treatmentBasis() {
        return treatmentBasis;
    }

    /** Until when the unit is to be told. */
    public LocalDate feedbackDueOn() {
        return feedbackDueOn;
    }

    /** The day of the letter; null until the unit has been told. */
    public LocalDate fedBackOn() {
        return fedBackOn;
    }

    /** Null until the unit has been told, like title and body. */
    public String letterNumber() {
        return letterNumber;
    }

    public String letterTitle() {
        return letterTitle;
    }

    /** A paragraph a line. */
    public String letterBody() {
        return letterBody;
    }

    /** Until when the unit rectifies; null where the grade asks for no rectification. */
    public LocalDate rectificationDueOn() {
        return rectificationDueOn;
    }

    /** Null until the unit has told what it mended. */
    public String rectification() {
        return rectification;
    }
}
