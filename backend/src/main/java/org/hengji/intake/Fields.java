package org.hengji.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hengji.core.money.PrintedAmount;
import org.hengji.intake.Change.FieldChange;

/** A thing laid out as named texts, so that two states of it can be compared field by field. Blank fields are left out. */
final class Fields {

    private final Map<String, String> texts = new LinkedHashMap<>();

    Fields put(String field, String text) {
        if (text != null && !text.isBlank()) {
            texts.put(field, text);
        }
        return this;
    }

    Fields put(String field, PrintedAmount amount) {
        return put(field, amount == null ? null : amount.printed() + " " + amount.unit().label());
    }

    /** The change that brings a stored thing to what is declared; empty when nothing differs. A null {@code stored} is added. */
    static Optional<Change> change(Change.What what, String name, String path, Fields stored, Fields declared) {
        List<FieldChange> differences = (stored == null ? new Fields() : stored).differencesTo(declared);
        return stored != null && differences.isEmpty() ? Optional.empty() : Optional.of(new Change(
                stored == null ? Change.Kind.ADD : Change.Kind.CHANGE, what, name, path, differences, null));
    }

    private List<FieldChange> differencesTo(Fields after) {
        Set<String> fields = new LinkedHashSet<>(after.texts.keySet());
        fields.addAll(texts.keySet());
        List<FieldChange> differences = new ArrayList<>();
        for (String field : fields) {
            if (!Objects.equals(texts.get(field), after.texts.get(field))) {
                differences.add(new FieldChange(field, texts.get(field), after.texts.get(field)));
            }
        }
        return differences;
    }
}
