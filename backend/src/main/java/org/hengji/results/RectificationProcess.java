package org.hengji.results;

import org.hengji.goal.Goal;

/** The process in which items are mended and accepted, begun anew when accepted ones are opened again. */
public interface RectificationProcess {

    void start(Goal goal);
}
