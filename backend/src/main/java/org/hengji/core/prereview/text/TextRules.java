package org.hengji.core.prereview.text;

import java.util.List;
import org.hengji.core.prereview.Rule;

/** The rules of this package in the order of their ids. */
public final class TextRules {

    public static final List<Rule> ALL = List.of();

    private TextRules() {
    }
}
