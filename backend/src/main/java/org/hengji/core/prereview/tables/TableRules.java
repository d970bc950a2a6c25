package org.hengji.core.prereview.tables;

import java.util.List;
import java.util.stream.Stream;
import org.hengji.core.prereview.Rule;

/** The rules of this package in the order of their ids. */
public final class TableRules {

    public static final List<Rule> ALL = Stream.of(SumRules.ALL, TwinTables.ALL).flatMap(List::stream).toList();

    private TableRules() {
    }
}
