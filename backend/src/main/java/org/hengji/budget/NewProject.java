package org.hengji.budget;

/** Insert row; the database gives the id. */
final class NewProject {

    long id;
    final long fiscalYearId;
    final long departmentId;
    final long unitId;
    final ProjectStatement statement;

    NewProject(long fiscalYearId, long departmentId, long unitId, ProjectStatement statement) {
        this.fiscalYearId = fiscalYearId;
        this.departmentId = departmentId;
        this.unitId = unitId;
        this.statement = statement;
    }
}
