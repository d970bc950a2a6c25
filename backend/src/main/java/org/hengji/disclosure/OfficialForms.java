package org.hengji.disclosure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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
import org.springframework.stereotype.Service;

/**
 * Prints what goals say as official forms. A project's goal prints its own form; the goal of a department prints the
 * department's, with all of its projects that the reader may see.
 */
@Service
class OfficialForms {

    private final Goals goals;
    private final DepartmentDocuments documents;
    private final Forms forms = Forms.shipped();

    OfficialForms(Goals goals, DepartmentDocuments documents) {
        this.goals = goals;
        this.documents = documents;
    }

    /** A printed form. */
    record Printed(String fileName, FormFormat format, byte[] content) {
    }

    /** The layouts that have a place for everything that the goal says. */
    List<FormLayout> layouts(Actor actor, long goalId) {
        return forms.layouts().fitting(document(goals.visible(goalId, actor), actor));
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
            forms.write(document, layout, format, out);
            return new Printed(goal.name() + "-" + layout.name() + "." + format.extension(), format, out.toByteArray());
        } catch (DocumentRefused refused) {
            throw Refusal.document("表格不能写出，请先改正目标中的文字",
                    refused.problems().stream().map(p -> new Place(p.pointer(), p.message())).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private GoalDocument document(Goal goal, Actor actor) {
        return documents.of(goal.fiscalYearId(), goal.desks().departmentId()).document(shown ->
                shown.id() == goal.id() || goal.kind() == GoalKind.DEPARTMENT && actor.scope().covers(shown.orgPath()));
    }
}
