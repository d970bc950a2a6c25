package org.hengji.notification;

import org.hengji.organisation.Subject;

/**
 * Something to tell.
 *
 * @param goalId the goal it is about; null for several or none
 * @param text   one sentence in Chinese; it may name goals, steps and days, and nothing else of what a goal says
 * @param link   address of the page to go to, from the root
 */
public record Notice(NotificationKind kind, Long goalId, String text, String link) {

    /** Where the list of work is. */
    public static final String WORKBENCH = "/workbench";

    private static final int TEXT_LIMIT = 600;

    public Notice {
        text = text.length() <= TEXT_LIMIT ? text : text.substring(0, TEXT_LIMIT - 1) + "…";
    }

    /** The page of what work is about. */
    public static String pageOf(Subject subject) {
        return switch (subject.kind()) {
            case GOAL -> "/goals/" + subject.id();
            case MONITORING_REPORT -> "/monitoring/" + subject.id();
            case SELF_EVALUATION -> "/evaluation/" + subject.id();
            case LIGHT_RESPONSE -> "/light-responses/" + subject.id();
            case RESULT -> "/results/" + subject.id();
            case KEY_EVALUATION -> "/key-evaluations/" + subject.id();
            default -> WORKBENCH;
        };
    }
}
