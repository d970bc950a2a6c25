package org.hengji.intake;

import java.util.List;
import org.hengji.core.document.DocumentRefused;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.document.GoalDocuments;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;
import org.hengji.organisation.Actor;
import org.springframework.stereotype.Component;

/** Reads a file by its content, whatever its name says. */
@Component
class FileReading {

    /**
     * What a file says.
     *
     * @param layouts ids of the official forms that were recognised; empty for a goal document
     */
    record FileRead(GoalDocument document, List<String> layouts, List<UnreadCell> cells) {}

    /** @throws Refusal with every wrong place when it is none of the files that can be taken in */
    FileRead read(Actor actor, String fileName, byte[] file) {
        try {
            return new FileRead(GoalDocuments.read(file), List.of(), List.of());
        } catch (DocumentRefused refused) {
            List<Place> places = refused.problems().stream().map(p -> new Place(p.pointer(), p.message())).toList();
            throw Refusal.document("文档不能识别为绩效目标文档，共 " + places.size() + " 处问题", places);
        }
    }
}
