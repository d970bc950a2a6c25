package org.hengji.core.prereview.indicators;

import java.util.List;
import org.hengji.core.prereview.Rule;

/** The rules of this package in the order of their ids. */
public final class IndicatorRules {

    public static final List<Rule> ALL = List.of();

    private IndicatorRules() {
    }
}
