package org.hengji.audit;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The columns of an entry in the one order in which they are hashed and exported. docs/operations.md describes the text
 * for whoever checks an export with means of his own; it can never change, or old entries would no longer fit their hashes.
 */
final class EntryText {

    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

    private static final Map<String, Function<TrailRow, Object>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("recorded_at", row -> row.recordedAt().format(MICROSECONDS));
        COLUMNS.put("region_id", TrailRow::regionId);
        COLUMNS.put("user_id", TrailRow::userId);
        COLUMNS.put("user_name", TrailRow::userName);
        COLUMNS.put("post", TrailRow::post);
        COLUMNS.put("action", TrailRow::action);
        COLUMNS.put("goal_id", TrailRow::goalId);
        COLUMNS.put("subject_kind", TrailRow::subjectKind);
        COLUMNS.put("subject_id", TrailRow::subjectId);
        COLUMNS.put("subject_name", TrailRow::subjectName);
        COLUMNS.put("step", TrailRow::step);
        COLUMNS.put("step_name", TrailRow::stepName);
        COLUMNS.put("round_no", TrailRow::roundNo);
        COLUMNS.put("detail", TrailRow::detail);
        COLUMNS.put("origin_address", TrailRow::originAddress);
        COLUMNS.put("origin_kind", TrailRow::originKind);
        COLUMNS.put("origin_label", TrailRow::originLabel);
        COLUMNS.put("changes", TrailRow::changes);
    }

    private EntryText() {}

    /** Each column's value as text, null where the row holds none. */
    static Map<String, String> columns(TrailRow row) {
        Map<String, String> values = new LinkedHashMap<>();
        COLUMNS.forEach((name, value) -> values.put(name, text(value.apply(row))));
        return values;
    }

    static Iterable<String> names() {
        return COLUMNS.keySet();
    }

    /** One line for each column: {@code name:length:value}, the length in characters of UTF-16; {@code name:} alone for null. */
    static String canonical(TrailRow row) {
        StringBuilder text = new StringBuilder();
        columns(row).forEach((name, value) -> {
            text.append(name).append(':');
            if (value != null) {
                text.append(value.length()).append(':').append(value);
            }
            text.append('\n');
        });
        return text.toString();
    }

    private static String text(Object value) {
        return value == null ? null : value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
