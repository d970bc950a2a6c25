package org.hengji.bulk;

/**
 * One goal of a job.
 *
 * @param goalVersion as the person saw it: what has changed since is refused
 * @param opinion     null where the job's opinion goes for it
 * @param reason      why it was refused, for the person who asked; else null
 */
record BulkItem(long id, long jobId, int sequenceNo, long goalId, String goalName, int goalVersion, String opinion, Outcome outcome, String reason) {

    enum Outcome {
        WAITING("未办理"), DONE("已办理"), REFUSED("未能办理");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    BulkItem done() {
        return with(Outcome.DONE, null);
    }

    BulkItem refused(String why) {
        return with(Outcome.REFUSED, why);
    }

    private BulkItem with(Outcome now, String why) {
        return new BulkItem(id, jobId, sequenceNo, goalId, goalName, goalVersion, opinion, now, why);
    }
}
