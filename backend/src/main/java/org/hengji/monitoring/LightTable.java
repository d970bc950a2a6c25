package org.hengji.monitoring;

import java.util.List;
import org.hengji.core.rulepack.Light;

/** The decision table of the lights, {@code monitoring-light}; a region may put rows of its own into it. */
public interface LightTable {

    /** What was compared. */
    enum Measure {
        /** Money against the unit's own plan. */
        PLAN,
        /** Money against time, where there is no plan. */
        TIME,
        /** Money against the share that the pack demands by the checkpoint. */
        LINE,
        /** Progress of the goal against progress of the money. */
        GAP
    }

    /** A row that holds. */
    record Lit(Measure measure, Light light) {}

    /** Every row that holds. */
    List<Lit> read(LightFacts facts);

    /** Which edition of the table answers now. */
    int edition();
}
