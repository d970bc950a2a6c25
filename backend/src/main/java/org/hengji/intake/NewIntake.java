package org.hengji.intake;

import org.hengji.core.document.GoalDocument;

/** Insert row; the database gives the id. */
final class NewIntake {

    long id;
    final String fileName;
    final Declaration declared;
    final GoalDocument document;
    final int projectCount;
    final Destination destination;
    final String changes;
    final int unchangedCount;
    final long createdBy;

    NewIntake(String fileName, Declaration declared, Destination destination, String changes, int unchangedCount, long createdBy) {
        this.fileName = fileName;
        this.declared = declared;
        this.document = declared.document();
        this.projectCount = declared.projects().size();
        this.destination = destination;
        this.changes = changes;
        this.unchangedCount = unchangedCount;
        this.createdBy = createdBy;
    }
}
