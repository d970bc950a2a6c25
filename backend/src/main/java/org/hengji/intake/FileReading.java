package org.hengji.intake;

import java.util.List;
import org.hengji.core.document.DocumentRefused;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.form.FormContext;
import org.hengji.core.form.FormReading;
import org.hengji.core.form.Forms;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Reads a file by its content, whatever its name says. */
@Component
class FileReading {

    /** A goal document of a department with a thousand projects takes a tenth of this. */
    private static final int JSON_BYTES = 32 << 20;

    private final Organisations organisations;
    private final Forms forms = Forms.shipped();

    FileReading(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * What a file says.
     *
     * @param layouts ids of the official forms that were recognised; empty for a goal document
     */
    record FileRead(GoalDocument document, List<String> layouts, List<UnreadCell> cells) {

        /** Whether it says everything about the department's year, so that what it does not mention is not declared. */
        boolean whole() {
            return layouts.isEmpty();
        }
    }

    /** @throws Refusal with every wrong place when it is none of the files that can be taken in */
    FileRead read(Actor actor, String fileName, byte[] file) {
        try {
            return looksLikeJson(file) ? new FileRead(GoalDocuments.read(file, JSON_BYTES), List.of(), List.of()) : readForms(actor, fileName, file);
        } catch (DocumentRefused refused) {
            List<Place> places = refused.problems().stream().map(p -> new Place(p.pointer(), p.message())).toList();
            throw Refusal.document(looksLikeJson(file) ? "文档不能识别为绩效目标文档，共 " + places.size() + " 处问题"
                    : "文件不能读取：" + places.get(0).detail(), places);
        }
    }

    private FileRead readForms(Actor actor, String fileName, byte[] file) {
        FormReading reading = forms.read(file, fileName, new FormContext(onlyRegion(actor), YearInName.of(fileName), null));
        List<UnreadCell> cells = reading.problems().stream().map(p -> new UnreadCell(p.sheet(), p.address(), p.message())).toList();
        return new FormCleaning(cells).clean(reading);
    }

    /** No form prints its region; who works in one alone need not say it. */
    private String onlyRegion(Actor actor) {
        List<Long> regions = actor.posts().stream().filter(h -> h.post().business() && h.regionId() != null)
                .map(Actor.Holding::regionId).distinct().toList();
        return regions.size() == 1 ? organisations.get(regions.get(0)).name() : null;
    }

    private static boolean looksLikeJson(byte[] file) {
        int i = file.length > 2 && (file[0] & 0xFF) == 0xEF ? 3 : 0;
        while (i < file.length && Character.isWhitespace(file[i])) {
            i++;
        }
        return i >= file.length || file[i] == '{' || file[i] == '[';
    }
}
