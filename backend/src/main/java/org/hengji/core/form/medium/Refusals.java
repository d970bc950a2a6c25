package org.hengji.core.form.medium;

import java.util.List;
import org.hengji.core.document.DocumentRefused;
import org.hengji.core.document.Problem;

/** Refuses a file as a whole. */
final class Refusals {

    private Refusals() {
    }

    static DocumentRefused refused(String message) {
        return new DocumentRefused(List.of(new Problem("", message)));
    }
}
