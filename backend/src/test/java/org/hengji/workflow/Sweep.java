package org.hengji.workflow;

import org.springframework.context.ApplicationContext;

/** What the schedule does with deadlines, when a test says so. */
public final class Sweep {

    private Sweep() {}

    /** Follows every deadline that has come; answers how many pieces of work that were. */
    public static int of(ApplicationContext application) {
        return application.getBean(DueWork.class).sweep();
    }
}
