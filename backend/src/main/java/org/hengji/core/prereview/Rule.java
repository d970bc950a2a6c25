package org.hengji.core.prereview;

import java.util.function.BiConsumer;

/**
 * One rule of the pre-review. It finds one kind of defect and decides by the document and the pack alone.
 *
 * @param id    its id, group and number, for example {@code MONEY-04}; it never changes its meaning
 * @param kind  what it finds
 * @param reads what it looks at and how it decides, in Chinese, one sentence for the page of rules
 * @param check looks through the document and reports what it finds
 */
public record Rule(String id, FindingKind kind, String reads, BiConsumer<Reviewed, Findings> check) {

    /** A rule that looks at one project at a time. */
    public static Rule ofProjects(String id, FindingKind kind, String reads, ProjectCheck check) {
        return new Rule(id, kind, reads, (reviewed, found) -> reviewed.projects().forEach(project -> check.check(reviewed, project, found)));
    }

    /** A rule that looks at one indicator at a time, of the department goal and of the projects alike. */
    public static Rule ofLines(String id, FindingKind kind, String reads, LineCheck check) {
        return new Rule(id, kind, reads, (reviewed, found) -> {
            reviewed.departmentLines().forEach(line -> check.check(reviewed, line, found));
            reviewed.projects().forEach(project -> project.lines().forEach(line -> check.check(reviewed, line, found)));
        });
    }

    /** Looks at one project. */
    @FunctionalInterface
    public interface ProjectCheck {
        void check(Reviewed reviewed, ReviewedProject project, Findings found);
    }

    /** Looks at one indicator. */
    @FunctionalInterface
    public interface LineCheck {
        void check(Reviewed reviewed, Line line, Findings found);
    }
}
