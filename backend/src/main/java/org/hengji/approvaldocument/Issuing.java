package org.hengji.approvaldocument;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.compilation.CompiledGoal;
import org.hengji.compilation.DepartmentDocument;
import org.hengji.compilation.DepartmentDocuments;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.form.medium.FormFormat;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.goal.Goal;
import org.hengji.notification.Notice;
import org.hengji.notification.NotificationKind;
import org.hengji.notification.Notifications;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desk;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.Post;
import org.hengji.organisation.Subject;
import org.hengji.platform.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The performance office issues what has been granted (印发批复). */
@Service
@Transactional
public class Issuing {

    private final ApprovalDocuments documents;
    private final ApprovalDocumentMapper mapper;
    private final DepartmentDocuments departments;
    private final Organisations organisations;
    private final FiscalYears years;
    private final RulePacks packs;
    private final AuditTrail audit;
    private final Notifications notifications;
    private final Clock clock;

    Issuing(ApprovalDocuments documents, ApprovalDocumentMapper mapper, DepartmentDocuments departments, Organisations organisations,
            FiscalYears years, RulePacks packs, AuditTrail audit, Notifications notifications, Clock clock) {
        this.documents = documents;
        this.mapper = mapper;
        this.departments = departments;
        this.organisations = organisations;
        this.years = years;
        this.packs = packs;
        this.audit = audit;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** The id of a department's year, as commands take it. */
    public static String departmentYear(long fiscalYearId, long departmentId) {
        return fiscalYearId + "-" + departmentId;
    }

    /** The document that a department's year would be issued now, in the usual words and with the next number. */
    @Transactional(readOnly = true)
    public Issue proposal(Actor actor, String standingId) {
        Standing standing = documents.standing(actor, standingId);
        LocalDate today = LocalDate.now(clock);
        return new Issue(documents.nextNumber(standing.regionId(), today.getYear()).text(), today, Wording.title(standing), standing.departmentName(),
                Wording.body(standing, granted(year(standing))), standing.documentId());
    }

    /** How it would look, as a page; nothing is stored. */
    @Transactional(readOnly = true)
    public String preview(Actor actor, String standingId, Issue issue) {
        Standing standing = issuable(actor, standingId);
        return new String(composed(standing, issue).print(FormFormat.HTML), StandardCharsets.UTF_8);
    }

    /**
     * Issues a document; what it says and its files stay as they are for good.
     *
     * @return its id
     * @throws Refusal when nothing has been approved, the number is wrong or used already, or another document came first
     */
    public long issue(Actor actor, String standingId, Issue issue) {
        organisations.lock(organisations.get(issuable(actor, standingId).regionId()));
        Standing standing = issuable(actor, standingId);
        if (!Objects.equals(standing.documentId(), issue.replaces())) {
            throw Refusal.stale("“" + standing.departmentName() + "”" + standing.yearNo() + "年度的批复");
        }
        DocumentNumber number = checked(standing, issue);
        Composition composition = composed(standing, issue);
        List<ApprovalDocument> before = documents.versions(standing);
        var row = new NewDocument(standing, issue, number, composition.letter().issuer(), before.size() + 1,
                new String(GoalDocuments.write(composition.document()), StandardCharsets.UTF_8), actor);
        mapper.insert(row, clock.instant());
        for (int i = 0; i < composition.goals().size(); i++) {
            mapper.insertGoal(row.id, i, composition.goals().get(i));
        }
        for (FormFormat format : ApprovalDocuments.formats()) {
            byte[] content = composition.print(format);
            String name = number.text() + " " + issue.title() + "." + format.extension();
            mapper.insertFile(row.id, new IssuedFile(format, name, content.length, Sha256.of(content)), content);
        }
        audit.record(new AuditRecord(actor, Standing.ISSUER, AuditAction.ISSUE, standing.regionId(), null,
                new Subject(Subject.Kind.APPROVAL_DOCUMENT, row.id, number.text()), null, null, issue.title()));
        notifications.tell(new Desk(Post.SUPERVISOR, standing.departmentId()), new Notice(NotificationKind.APPROVED, null,
                standing.departmentName() + standing.yearNo() + "年度绩效目标的批复（" + number.text() + "）已印发", "/approvals/" + standing.id()));
        return row.id;
    }

    private Standing issuable(Actor actor, String standingId) {
        Standing standing = documents.standing(actor, standingId);
        if (standing.granted() == 0) {
            throw Refusal.wrongStep("“" + standing.departmentName() + "”" + standing.yearNo() + "年度还没有已批复的绩效目标，不能印发批复");
        }
        if (!standing.mayIssue(actor)) {
            throw Refusal.forbidden("批复由" + Standing.ISSUER.label() + "印发，您的岗位不能进行此项操作");
        }
        return standing;
    }

    private DocumentNumber checked(Standing standing, Issue issue) {
        DocumentNumber number = DocumentNumber.parse(issue.number());
        if (mapper.numberUsed(standing.regionId(), number.text())) {
            throw Refusal.invalid("/number", "文号“" + number.text() + "”已经使用，下一个可用的文号是“"
                    + documents.nextNumber(standing.regionId(), issue.issuedOn().getYear()).text() + "”");
        }
        if (number.year() != issue.issuedOn().getYear()) {
            throw Refusal.invalid("/number", "文号中的年份应为印发日期的年份 " + issue.issuedOn().getYear());
        }
        if (issue.issuedOn().isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("/issuedOn", "印发日期不能晚于今天");
        }
        if (issue.issuedOn().getYear() < standing.yearNo() - 1) {
            throw Refusal.invalid("/issuedOn", standing.yearNo() + "年度的预算最早在上一年编制，印发日期不能早于 " + (standing.yearNo() - 1) + " 年");
        }
        documents.versions(standing).stream().findFirst().filter(before -> issue.issuedOn().isBefore(before.issuedOn())).ifPresent(before -> {
            throw Refusal.invalid("/issuedOn", "本批复代替“" + before.number() + "”，印发日期不能早于其印发日期 " + before.issuedOn());
        });
        return number;
    }

    private Composition composed(Standing standing, Issue issue) {
        DepartmentDocument year = year(standing);
        ApprovalDocument replaced = documents.versions(standing).stream().findFirst().orElse(null);
        return Composition.of(issuer(standing), issue, granted(year), year.document(Goal::granted),
                packs.get(years.get(standing.fiscalYearId()).rulePackId()).forms().value(), replaced);
    }

    private DepartmentDocument year(Standing standing) {
        return departments.inForce(standing.fiscalYearId(), standing.departmentId());
    }

    private static List<IssuedGoal> granted(DepartmentDocument year) {
        return year.goals().stream().map(CompiledGoal::goal).filter(Goal::granted).map(IssuedGoal::of).toList();
    }

    /** The finance bureau of the region. */
    private String issuer(Standing standing) {
        OrgUnit region = organisations.get(standing.regionId());
        return organisations.children(region, OrgUnit.Kind.BUREAU).stream().findFirst().orElse(region).name();
    }
}
