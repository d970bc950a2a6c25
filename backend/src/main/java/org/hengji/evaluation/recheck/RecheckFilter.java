package org.hengji.evaluation.recheck;

/**
 * Which re-checks to list; a null field does not filter.
 *
 * @param text part of a goal's name, or the beginning of a project's code
 */
record RecheckFilter(Integer fiscalYear, Recheck.State state, String text) {

    RecheckFilter done() {
        return new RecheckFilter(fiscalYear, Recheck.State.DONE, text);
    }
}
