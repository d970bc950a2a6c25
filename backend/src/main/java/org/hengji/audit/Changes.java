package org.hengji.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Changes as a row holds them. */
@Component
class Changes {

    private static final TypeReference<List<TrailChange>> LIST = new TypeReference<>() {};

    private final ObjectMapper json;

    Changes(ObjectMapper json) {
        this.json = json;
    }

    /** Null when nothing has changed. */
    String text(List<TrailChange> changes) {
        try {
            return changes.isEmpty() ? null : json.writeValueAsString(changes);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Of a text that somebody has damaged as much as is true of it: that it cannot be read. */
    List<TrailChange> read(String text) {
        try {
            return text == null ? List.of() : json.readValue(text, LIST);
        } catch (JsonProcessingException damaged) {
            return List.of(new TrailChange("变更内容无法识别", null, text));
        }
    }
}
