package org.hengji.core.prereview;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What part of the document a finding is about. */
public enum Scope {

    PROJECT, DEPARTMENT, TABLE, NARRATIVE, DOCUMENT;

    /** The name that files and answers use. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
