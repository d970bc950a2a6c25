package org.hengji.disclosure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.hengji.audit.AuditAction;
import org.hengji.audit.AuditRecord;
import org.hengji.audit.AuditTrail;
import org.hengji.compilation.DepartmentDocuments;
import org.hengji.core.document.DocumentRefused;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.form.FormLayout;
import org.hengji.core.form.Forms;
import org.hengji.core.form.medium.FormFormat;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalKind;
import org.hengji.goal.Goals;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Masking;
import org.springframework.stereotype.Service;

/**
 * Prints what goals say as official forms. A project's goal prints its own form; the goal of a department prints the
 * department's, with all of its projects that the reader may see. Personal data is masked as on the pages of the goal.
 */
@Service
class OfficialForms {

    private final Goals goals;
    private final DepartmentDocuments documents;
    private final AuditTrail audit;
    private final Forms forms = Forms.shipped();

    OfficialForms(Goals goals, DepartmentDocuments documents, AuditTrail audit) {
        this.goals = goals;
        this.documents = documents;
        this.audit = audit;
    }

    /** A printed form. */
    record Printed(String fileName, FormFormat format, byte[] content) {
    }

    /** The layouts that have a place for everything that the goal says. */
    List<FormLayout> layouts(Actor actor, long goalId) {
        Goal goal = goals.visible(goalId, actor);
        return goal.dropped() ? List.of() : forms.layouts().fitting(document(goal, actor));
    }

    /**
     * The goal in a layout.
     *
     * @throws Refusal when the goal cannot be printed in that layout
     */
    Printed print(Actor actor, long goalId, String layoutId, FormFormat format) {
        Goal goal = goals.visible(goalId, actor);
        GoalDocument document = document(goal, actor);
        FormLayout layout = forms.layouts().fitting(document).stream().filter(it -> it.id().equals(layoutId)).findFirst()
                .orElseThrow(() -> Refusal.notFound("适合该目标的表式"));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            forms.write(document, layout, format, Masking.texts(), out);
            if (format != FormFormat.HTML) {
                recordDownload(actor, goal, layout, format);
            }
            return new Printed(Masking.texts().apply(goal.name()) + "-" + layout.name() + "." + format.extension(), format, out.toByteArray());
        } catch (DocumentRefused refused) {
            throw Refusal.document("表格不能写出，请先改正目标中的文字",
                    refused.problems().stream().map(p -> new Place(p.pointer(), p.message())).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Looking at a form leaves nothing; taking it away does. */
    private void recordDownload(Actor actor, Goal goal, FormLayout layout, FormFormat format) {
        audit.record(new AuditRecord(actor, actor.posts().get(0).post(), AuditAction.DOWNLOAD, goal.regionId(), goal.id(), goal.subject(),
                null, null, layout.name() + "（" + format.extension() + (Masking.active() ? "，个人信息已隐去" : "") + "）"));
    }

    private GoalDocument document(Goal goal, Actor actor) {
        return documents.of(goal.fiscalYearId(), goal.desks().departmentId()).document(shown ->
                shown.id() == goal.id() || goal.kind() == GoalKind.DEPARTMENT && actor.scope().covers(shown.orgPath()));
    }
}
