package org.hengji.intake;

import jakarta.annotation.Nullable;
import java.util.List;

/**
 * One thing that a document would change.
 *
 * @param path   JSON pointer of the thing in the document
 * @param fields what changes in it, in the order of the form
 * @param reason why it will not be changed after all; null unless blocked
 */
record Change(Kind kind, What what, String name, String path, List<FieldChange> fields, String reason) {

    enum Kind {
        ADD("新增"), CHANGE("变更"),
        /** Differs, but is left as it is: the goal is past drafting, or the document no longer mentions it. */
        BLOCKED("不能变更");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    enum What {
        YEAR("年度"), DEPARTMENT("部门"), BUDGET("部门预算"), DEPARTMENT_GOAL("部门整体目标"), PROJECT("项目");

        private final String label;

        What(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** One field of a thing; null where it is blank. */
    record FieldChange(String field, @Nullable String before, @Nullable String after) {}

    Change {
        fields = List.copyOf(fields);
    }

    Change blocked(String why) {
        return new Change(Kind.BLOCKED, what, name, path, fields, why);
    }
}
