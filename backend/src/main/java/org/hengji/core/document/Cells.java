package org.hengji.core.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Copies lists for the records: an absent list is an empty one, and null cells are kept. */
final class Cells {

    private Cells() {
    }

    static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
