package org.hengji.approvaldocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hengji.core.document.DocumentRefused;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.form.FormLayout;
import org.hengji.core.form.Forms;
import org.hengji.core.form.medium.FormFormat;
import org.hengji.core.form.medium.Letter;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;

/**
 * A 批复 put together: the letter, and the granted goals in the official forms of the region as its annexes.
 *
 * @param goals    what it grants
 * @param document the same as a goal document
 */
record Composition(Letter letter, List<IssuedGoal> goals, GoalDocument document, List<FormLayout> annexes) {

    private static final Forms FORMS = Forms.shipped();
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    /**
     * @param ofPack   layouts that the region's rule pack names
     * @param replaced the document that it replaces, or null
     */
    static Composition of(String issuer, Issue issue, List<IssuedGoal> goals, GoalDocument document, List<String> ofPack, ApprovalDocument replaced) {
        List<FormLayout> annexes = FORMS.layouts().official(document, ofPack);
        List<String> paragraphs = new ArrayList<>(issue.body().lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        if (replaced != null) {
            paragraphs.add(Wording.replacing(replaced));
        }
        var letter = new Letter(issuer, issue.number(), issue.title(), issue.addressee(), paragraphs,
                annexes.stream().map(FormLayout::title).toList(), DATE.format(issue.issuedOn()));
        return new Composition(letter, goals, document, annexes);
    }

    /** @throws Refusal when a text of a goal cannot stand in a file */
    byte[] print(FormFormat format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            FORMS.write(letter, document, annexes, format, out);
            return out.toByteArray();
        } catch (DocumentRefused refused) {
            throw Refusal.document("批复不能写出，请先改正文字", refused.problems().stream().map(p -> new Place(p.pointer(), p.message())).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
