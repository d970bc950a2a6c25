package org.hengji.core.form;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a block prints or reads: the JSON tree of a document and within it a project, a department goal or an entry.
 *
 * @param document the document
 * @param item     the part, which may be the document itself
 */
record Subject(ObjectNode document, ObjectNode item) {

    Subject of(ObjectNode entry) {
        return new Subject(document, entry);
    }
}
