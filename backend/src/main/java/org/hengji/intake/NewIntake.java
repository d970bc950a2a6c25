package org.hengji.intake;

/** Insert row; the database gives the id. */
final class NewIntake {

    long id;
    final String fileName;
    final long createdBy;

    NewIntake(String fileName, long createdBy) {
        this.fileName = fileName;
        this.createdBy = createdBy;
    }
}
