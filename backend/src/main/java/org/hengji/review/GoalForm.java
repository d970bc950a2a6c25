package org.hengji.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hengji.audit.TrailChange;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.GoalKind;
import org.hengji.goal.Hand;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.Desks;
import org.hengji.organisation.Post;
import org.hengji.organisation.Step;
import org.hengji.organisation.Subject;

/**
 * A form about one goal that goes from desk to desk: a monitoring report, a self-evaluation, a result. It carries the
 * heading such forms print about their goal, read along with the row.
 */
public abstract class GoalForm implements Handled {

    private long id;
    private long goalId;
    private String goalName;
    private GoalKind goalKind;
    private String projectCode;
    private long unitId;
    private String unitName;
    private long departmentId;
    private long regionId;
    private int yearNo;
    private int roundNo;
    private String hands;
    private Instant updatedAt;
    private int version;
    /** As read. */
    private String storedStatus;
    /** As last written; null while it has only been read. */
    private String storedStatusName;
    private int storedRoundNo;

    @Override
    public abstract Step step();

    /** The post whose turn it is; null when its life is over. */
    public Post post() {
        return step() == null ? null : step().post();
    }

    /** Its status in Chinese. */
    public abstract String statusName();

    /** The status of this code in Chinese. */
    protected abstract String statusName(String code);

    @Override
    public abstract Subject subject();

    /** Whether it lies at a desk of this person. */
    public boolean liesWith(Actor actor) {
        return step() != null && actor.worksAt(desk());
    }

    @Override
    public Desk desk() {
        return step() == null ? null : desks().of(post());
    }

    @Override
    public List<Hand> hands() {
        return Hand.read(hands);
    }

    /** What to tell a person who may not: another's turn if the act belongs to the present step, else the wrong step. */
    public Refusal refusal(boolean belongsToThisStep) {
        String where = "“" + goalName + "”的" + subject().name() + "目前处于“" + (step() == null ? statusName() : step().label()) + "”";
        return belongsToThisStep
                ? Refusal.forbidden(where + "，由" + post().label() + "办理，您的岗位不能进行此项操作")
                : Refusal.wrongStep(where + "，不能进行此项操作");
    }

    /** Share of the budget in percent, to two decimals; null where it cannot be computed. */
    public static BigDecimal percent(BigDecimal yuan, BigDecimal budgetYuan) {
        return yuan == null || budgetYuan == null || budgetYuan.signum() <= 0 ? null
                : yuan.movePointRight(2).divide(budgetYuan, 2, RoundingMode.HALF_UP);
    }

    /** The next round begins: it went back to be mended. */
    protected void nextRound() {
        roundNo++;
    }

    /**
     * Called by the repository once the row is written.
     *
     * @return what is different now of where it stands
     */
    public List<TrailChange> saved() {
        version++;
        String before = storedStatusName == null ? statusName(storedStatus) : storedStatusName;
        List<TrailChange> changes = new ArrayList<>(TrailChange.of(TrailChange.STATUS, before, statusName()));
        changes.addAll(TrailChange.of(TrailChange.ROUND, storedRoundNo, roundNo));
        storedStatusName = statusName();
        storedRoundNo = roundNo;
        return changes;
    }

    public Desks desks() {
        return new Desks(unitId, departmentId, regionId);
    }

    public long id() {
        return id;
    }

    public long goalId() {
        return goalId;
    }

    public String goalName() {
        return goalName;
    }

    public GoalKind goalKind() {
        return goalKind;
    }

    public String projectCode() {
        return projectCode;
    }

    public long unitId() {
        return unitId;
    }

    public String unitName() {
        return unitName;
    }

    public long regionId() {
        return regionId;
    }

    public int yearNo() {
        return yearNo;
    }

    /** Which filing of it this is, from 1; one more each time it went back. */
    @Override
    public int roundNo() {
        return roundNo;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public int version() {
        return version;
    }
}
