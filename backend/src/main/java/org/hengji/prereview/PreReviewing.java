package org.hengji.prereview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.compilation.DepartmentDocument;
import org.hengji.compilation.DepartmentDocuments;
import org.hengji.core.prereview.Finding;
import org.hengji.core.prereview.PreReview;
import org.hengji.core.rulepack.Severity;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalAction;
import org.hengji.goal.GoalEdit;
import org.hengji.goal.GoalPermissions;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs the pre-review over a department's year and keeps what it finds with each goal. Findings of submitted goals stay as they were. */
@Service
@Transactional
public class PreReviewing {

    private final DepartmentDocuments documents;
    private final Goals goals;
    private final RulePacks packs;
    private final Organisations organisations;
    private final FindingRows rows;
    private final FindingViews views;
    private final AuditTrail audit;
    /** The department that has just been looked through for submission. */
    private final ThreadLocal<Long> looked = new ThreadLocal<>();

    PreReviewing(DepartmentDocuments documents, Goals goals, RulePacks packs, Organisations organisations, FindingRows rows, FindingViews views,
                 AuditTrail audit) {
        this.documents = documents;
        this.goals = goals;
        this.packs = packs;
        this.organisations = organisations;
        this.rows = rows;
        this.views = views;
        this.audit = audit;
    }

    /**
     * Makes others who change drafts of the department wait until the transaction ends. An edit of one draft writes findings
     * of the others too: whoever is going to {@link #refresh} comes here before locking any goal.
     */
    public void begin(long departmentId) {
        organisations.lock(organisations.get(departmentId));
    }

    /** Looks through the department's year anew and keeps the findings of its drafts. */
    public void refresh(long fiscalYearId, long departmentId) {
        List<Long> drafts = rows.lockDrafts(fiscalYearId, departmentId);
        if (!drafts.isEmpty()) {
            rows.replace(drafts, find(documents.of(fiscalYearId, departmentId), drafts));
        }
    }

    /**
     * Looks through the department's year anew, as for {@link #refresh}, for drafts that are submitted in this transaction:
     * the machine's step then goes by what has been found here.
     */
    public void refreshForSubmission(long fiscalYearId, long departmentId) {
        refresh(fiscalYearId, departmentId);
        looked.set(departmentId);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                looked.remove();
            }
        });
    }

    /**
     * What the machine's step came to.
     *
     * @param passed   the goal may go on: no error but overridden ones, no warning without a reason
     * @param warnings how many warnings it has, with reasons
     */
    public record Result(boolean passed, int warnings) {}

    /** The machine's step on the way of a submitted goal. */
    public Result pass(long goalId) {
        Goal goal = goals.get(goalId);
        if (looked.get() == null || looked.get() != goal.desks().departmentId()) {
            List<Long> alone = List.of(goalId);
            rows.replace(alone, find(documents.of(goal.fiscalYearId(), goal.desks().departmentId()), alone));
        }
        FindingCounts counts = FindingCounts.of(rows.of(goalId), rows.answers(goalId));
        audit.record(AuditRecord.bySystem(AuditAction.PRE_REVIEW, goal.regionId(), goalId, goal.subject(), summary(counts)));
        return new Result(counts.pass(), counts.warning());
    }

    /**
     * For a goal that a reviewer has changed in this transaction: it must not have more errors of a kind than what was submitted.
     *
     * @throws Refusal pre-review, with each error that the change brings
     */
    public void requireNoMoreErrors(long goalId) {
        Goal goal = goals.get(goalId);
        List<StoredFinding> submitted = errors(rows.of(goalId));
        List<StoredFinding> now = errors(find(documents.of(goal.fiscalYearId(), goal.desks().departmentId()), List.of(goalId)));
        Set<String> known = submitted.stream().map(StoredFinding::findingKey).collect(Collectors.toSet());
        List<Place> places = now.stream().filter(f -> !known.contains(f.findingKey()) && count(now, f) > count(submitted, f)).map(OpenFindings::place).toList();
        if (!places.isEmpty()) {
            throw Refusal.preReview("按此完善，目标会有送审时没有的预审错误，没有保存。" + places.get(0).detail(), places);
        }
    }

    private static List<StoredFinding> errors(List<StoredFinding> findings) {
        return findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
    }

    private static long count(List<StoredFinding> findings, StoredFinding like) {
        return findings.stream().filter(f -> f.kind() == like.kind()).count();
    }

    /** What the pre-review would find if the edit were stored. */
    @Transactional(readOnly = true)
    GoalFindings check(Actor actor, long goalId, GoalEdit edit) {
        Goal goal = goals.visible(goalId, actor);
        if (!GoalPermissions.permitted(goal, actor).contains(GoalAction.COMPLETE)) {
            GoalPermissions.require(goal, actor, GoalAction.EDIT);
        }
        DepartmentDocument edited = documents.of(goal.fiscalYearId(), goal.desks().departmentId()).with(goalId, edit);
        return views.of(find(edited, List.of(goalId)), rows.answers(goalId), GoalHead.of(goal), actor);
    }

    /** Findings of these goals, each under the pack that it is pinned to. */
    private List<StoredFinding> find(DepartmentDocument document, Collection<Long> goalIds) {
        Set<Long> wanted = Set.copyOf(goalIds);
        Set<String> packIds = new TreeSet<>();
        document.goals().stream().map(g -> g.goal()).filter(g -> wanted.contains(g.id())).forEach(g -> packIds.add(g.rulePackId()));
        Map<Long, FindingKeys> keys = new HashMap<>();
        Map<Long, Integer> counts = new HashMap<>();
        List<StoredFinding> found = new ArrayList<>();
        for (String packId : packIds) {
            for (Finding finding : PreReview.of(document.document(), packs.get(packId))) {
                FindingPlace place = FindingPlace.of(finding.path(), document);
                if (place.goal() != null && wanted.contains(place.goal().goal().id()) && place.goal().goal().rulePackId().equals(packId)) {
                    long goalId = place.goal().goal().id();
                    String key = keys.computeIfAbsent(goalId, id -> new FindingKeys()).next(finding);
                    found.add(views.row(finding, place, counts.merge(goalId, 1, Integer::sum), key));
                }
            }
        }
        return found;
    }

    private static String summary(FindingCounts c) {
        return c.pass()
                ? "通过：错误 " + c.error() + " 项均已放行，警告 " + c.warning() + " 项均已说明或放行，提示 " + c.hint() + " 项"
                : "未通过，退回编制：错误 " + c.openErrors() + " 项未改正，警告 " + c.openWarnings() + " 项未说明";
    }
}
