package org.hengji.goal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hengji.organisation.Desks;
import org.hengji.organisation.Post;
import org.hengji.organisation.Subject;

/** What is stored of a goal, and what can be told from it; only {@link Goal} changes it. */
abstract sealed class GoalRow permits Goal {

    long id;
    GoalKind kind;
    long fiscalYearId;
    int yearNo;
    long regionId;
    long departmentId;
    long unitId;
    String orgPath;
    Long projectId;
    String projectCode;
    String name;
    String category;
    String formTitle;
    BigDecimal amountYuan;
    String rulePackId;
    GoalStatus status;
    GoalStep step;
    int roundNo;
    int versionNo;
    Long currentVersionId;
    int indicatorCount;
    Long submittedBy;
    Instant submittedAt;
    boolean undecided;
    String signingPosts;
    String hands;
    String assigned;
    AddedWait addedWait;
    int openAsks;
    Long inForceVersionId;
    Integer inForceVersionNo;
    AdjustmentKind adjustment;
    boolean added;
    GoalStatus yearStatus;
    Long awaitedCheckpointId;
    Instant updatedAt;
    int version;

    /** The three organisation units that have a say in it. */
    public Desks desks() {
        return new Desks(unitId, departmentId, regionId);
    }

    /** What is reviewed; lists and the trail name it, so that nobody gives a goal up (目标取消) as one among many. */
    public Subject subject() {
        return new Subject(Subject.Kind.GOAL, id, adjustment == null ? "目标申报" : "目标" + adjustment.label());
    }

    public long id() {
        return id;
    }

    public GoalKind kind() {
        return kind;
    }

    public long fiscalYearId() {
        return fiscalYearId;
    }

    public int yearNo() {
        return yearNo;
    }

    public long regionId() {
        return regionId;
    }

    public long unitId() {
        return unitId;
    }

    public String orgPath() {
        return orgPath;
    }

    public Long projectId() {
        return projectId;
    }

    public String projectCode() {
        return projectCode;
    }

    public String name() {
        return name;
    }

    public String category() {
        return category;
    }

    public String formTitle() {
        return formTitle;
    }

    /** Budget of the project or the department in 元; null when the document states none. */
    public BigDecimal amountYuan() {
        return amountYuan;
    }

    public String rulePackId() {
        return rulePackId;
    }

    public GoalStatus status() {
        return status;
    }

    /** Where the year stands; while the goal is adjusted {@link #status()} tells of the new version. */
    public GoalStatus stage() {
        return adjustment == null ? status : yearStatus;
    }

    /** What is done to it now; null unless it is being adjusted. */
    public AdjustmentKind adjustment() {
        return adjustment;
    }

    /** Whether its project was added within the year: it is monitored from the checkpoint on that comes next after the grant. */
    public boolean added() {
        return added;
    }

    /** An addition that is still drafted or reviewed. */
    boolean beingAdded() {
        return added && inForceVersionId == null && !dropped();
    }

    /** An addition that came to nothing: its project is no part of the budget. */
    public boolean dropped() {
        return added && inForceVersionId == null && (status == GoalStatus.CANCELLED || status == GoalStatus.REJECTED);
    }

    /** Whether the bureau has granted it and it has not been given up. */
    public boolean granted() {
        return inForceVersionId != null && status != GoalStatus.CANCELLED;
    }

    /** The version that monitoring and evaluation go by; null while none has been granted. */
    public Long inForceVersionId() {
        return inForceVersionId;
    }

    public Integer inForceVersionNo() {
        return inForceVersionNo;
    }

    public GoalStep step() {
        return step;
    }

    /** Which submission this is, from 1; already the next one while drafting again. */
    public int roundNo() {
        return roundNo;
    }

    public int versionNo() {
        return versionNo;
    }

    public long currentVersionId() {
        return currentVersionId;
    }

    public Long submittedBy() {
        return submittedBy;
    }

    /** Sent, and no reviewer has decided since. */
    public boolean undecided() {
        return undecided;
    }

    /** While it is being countersigned: the posts whose opinion is awaited. */
    public List<Post> signingPosts() {
        return signingPosts == null || signingPosts.isEmpty() ? List.of() : Arrays.stream(signingPosts.split(",")).map(Post::valueOf).toList();
    }

    /** Who has drafted or approved it, and in which post. */
    List<Hand> hands() {
        return Hand.read(hands);
    }

    public boolean wasTouchedBy(long userId) {
        return hands().stream().anyMatch(h -> h.userId() == userId);
    }

    /** For whom alone the present step is at the post's desk; null for whoever holds the desk. */
    public Long assignee(Post post) {
        return Hand.read(assigned).stream().filter(h -> h.post() == post).map(Hand::userId).findFirst().orElse(null);
    }

    /** What the step waits for where reviewers were added; null for nothing. */
    public AddedWait addedWait() {
        return addedWait;
    }

    /** Added reviewers and people consulted who have not answered. */
    public int openAsks() {
        return openAsks;
    }

    public Long awaitedCheckpointId() {
        return awaitedCheckpointId;
    }

    public int version() {
        return version;
    }
}
