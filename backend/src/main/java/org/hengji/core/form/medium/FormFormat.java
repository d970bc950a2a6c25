package org.hengji.core.form.medium;

import java.util.Locale;

/** The media that a form is written to. */
public enum FormFormat {

    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    HTML("text/html;charset=UTF-8");

    private final String mediaType;

    FormFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type for HTTP. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file's name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
