package org.hengji.core.prereview.text;

import java.util.List;
import java.util.stream.Stream;
import org.hengji.core.prereview.Rule;

/** The rules of this package in the order of their ids. */
public final class TextRules {

    public static final List<Rule> ALL = Stream.of(NarrativeSums.ALL,
                    List.of(Shares.RULE, Growth.RULE, Residue.RULE, NamedTables.RULE), Claims.ALL, Standards.ALL, List.of(PersonalData.RULE), SameFigures.ALL,
                    ProjectMentions.ALL)
            .flatMap(List::stream).toList();

    private TextRules() {
    }
}
