package org.hengji.approvaldocument;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hengji.goal.GoalKind;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Named;

/** An issued document with what it grants and its files. */
record ApprovalDocumentView(@JsonUnwrapped Summary document, String issuer, String addressee, String body, List<GoalView> items, List<FileView> files) {

    /**
     * A document in a list.
     *
     * @param replacedBy number of the document that replaced it; null while it is in force
     * @param goals      how many goals it grants
     */
    record Summary(long id, int fiscalYear, Named department, String number, String title, LocalDate issuedOn, int versionNo,
                   @Nullable String replacesNumber, @Nullable String replacedBy, int goals, String issuedBy, Instant createdAt) {

        static Summary of(ApprovalDocument d) {
            return new Summary(d.id(), d.yearNo(), new Named(d.departmentId(), d.departmentName()), d.number(), d.title(), d.issuedOn(),
                    d.versionNo(), d.replacesNumber(), d.replacedBy(), d.goals(), d.issuedByName(), d.createdAt());
        }
    }

    /** A granted goal. Amount in 元. */
    record GoalView(long id, String name, @Nullable String projectCode, GoalKind kind, int versionNo, @Nullable BigDecimal amountYuan) {

        static GoalView of(IssuedGoal g) {
            return new GoalView(g.goalId(), g.name(), g.projectCode(), g.kind(), g.versionNo(), g.amountYuan());
        }
    }

    /** A file to download. */
    record FileView(String format, String fileName, long size, String sha256) {

        static FileView of(IssuedFile f) {
            return new FileView(f.format().extension(), f.fileName(), f.size(), f.sha256());
        }
    }

    /** How far a department's year has been granted and issued. */
    record StandingView(String id, int fiscalYear, Named region, Named department, int goals, int granted, Standing.State state, String stateName,
                        @Nullable Summary document, Set<Standing.Action> permittedActions) {

        static StandingView of(Standing s, ApprovalDocument latest, Actor actor) {
            return new StandingView(s.id(), s.yearNo(), new Named(s.regionId(), s.regionName()), new Named(s.departmentId(), s.departmentName()),
                    s.goals(), s.granted(), s.state(), s.state().label(), latest == null ? null : Summary.of(latest),
                    s.mayIssue(actor) ? Set.of(Standing.Action.ISSUE) : Set.of());
        }
    }

    /** What would be issued next. */
    record ProposalView(String number, LocalDate issuedOn, String title, String addressee, String body, @Nullable Long replaces) {

        static ProposalView of(Issue i) {
            return new ProposalView(i.number(), i.issuedOn(), i.title(), i.addressee(), i.body(), i.replaces());
        }
    }

    /** A department's year with every version issued, the latest first, and what would come next. */
    record DepartmentView(@JsonUnwrapped StandingView standing, List<ApprovalDocumentView> documents, ProposalView proposal) {}
}
