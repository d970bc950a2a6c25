package org.hengji.review.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengji.core.review.Basis;
import org.hengji.core.review.Conclusion;
import org.hengji.core.review.Rating;
import org.hengji.core.rulepack.ApprovalRoute.ReviewMethod;
import org.hengji.core.rulepack.Grade;
import org.hengji.goal.Goal;
import org.hengji.organisation.Post;

/** The form as one reviewer fills it in at one step: a draft that he alone sees, until it is given with his decision. */
final class ReviewSheet {

    enum State { DRAFT, GIVEN }

    private long id;
    private long goalId;
    private int roundNo;
    private String step;
    private long userId;
    private String userName;
    private Post post;
    private ReviewMethod method;
    private State state;
    private Grade computed;
    private BigDecimal total;
    private String explanation;
    private Grade conclusion;
    private String changedReason;
    private Basis basis;
    private Instant givenAt;
    private int version;
    private Map<String, Rating> ratings = new LinkedHashMap<>();
    private List<LineOpinion> opinions = List.of();

    ReviewSheet() {}

    /** One that is not stored yet. */
    static ReviewSheet blank(Goal goal, SheetAuthor author, ReviewMethod method) {
        ReviewSheet sheet = new ReviewSheet();
        sheet.goalId = goal.id();
        sheet.step = goal.step().name();
        sheet.userId = author.userId();
        sheet.userName = author.actor().name();
        sheet.post = author.post();
        sheet.method = method;
        sheet.state = State.DRAFT;
        return sheet;
    }

    /** What the reviewer has written so far, about the goal as it stands in this round. */
    void write(int round, Basis judged, Map<String, Rating> given, List<LineOpinion> said, Grade concluded, String reason) {
        roundNo = round;
        basis = judged;
        ratings = new LinkedHashMap<>(given);
        opinions = List.copyOf(said);
        conclusion = concluded;
        changedReason = reason;
    }

    /** Fills in a rating that stays from the sheet before. */
    void keep(Map<String, Rating> kept) {
        ratings.putAll(kept);
    }

    /** Given with a decision. {@code result} is null where the form was left incomplete. */
    void give(int round, Basis judged, Conclusion result, Instant at) {
        roundNo = round;
        basis = judged;
        state = State.GIVEN;
        givenAt = at;
        computed = result == null ? null : result.grade();
        total = result == null ? null : result.total();
        explanation = result == null ? null : result.explanation();
        if (!changes(result)) {
            conclusion = null;
            changedReason = null;
        }
    }

    /** Whether the reviewer says something else than the rule. */
    boolean changes(Conclusion result) {
        return result != null && conclusion != null && conclusion != result.grade();
    }

    /** The result that counts: the reviewer's word, else the rule's; null while there is neither. */
    Grade result(Conclusion of) {
        return of == null ? null : conclusion == null ? of.grade() : conclusion;
    }

    boolean rated() {
        return ratings.values().stream().anyMatch(rating -> !rating.blank());
    }

    boolean blank() {
        return !rated() && opinions.isEmpty();
    }

    boolean stored() {
        return id != 0;
    }

    void read(Map<String, Rating> itsRatings, List<LineOpinion> itsOpinions) {
        ratings = new LinkedHashMap<>(itsRatings);
        opinions = List.copyOf(itsOpinions);
    }

    void saved() {
        version++;
    }

    long id() {
        return id;
    }

    int roundNo() {
        return roundNo;
    }

    String step() {
        return step;
    }

    long userId() {
        return userId;
    }

    String userName() {
        return userName;
    }

    Post post() {
        return post;
    }

    ReviewMethod method() {
        return method;
    }

    /** What the form came to when it was given; null for one that was incomplete. */
    Conclusion computed() {
        return computed == null ? null : new Conclusion(computed, total, explanation);
    }

    /** What the reviewer says instead of the rule; null if he does not. */
    Grade conclusion() {
        return conclusion;
    }

    String changedReason() {
        return changedReason;
    }

    Basis basis() {
        return basis;
    }

    Instant givenAt() {
        return givenAt;
    }

    int version() {
        return version;
    }

    Map<String, Rating> ratings() {
        return ratings;
    }

    List<LineOpinion> opinions() {
        return opinions;
    }
}
