package org.hengji.core.rulepack;

import java.util.List;

/**
 * How a ratio of the department is worked out; in percent.
 *
 * @param aliases     other names that forms print for it
 * @param numerator   what is divided
 * @param denominator what it is divided by
 * @param period      the time that both are of
 */
public record RatioFormula(List<String> aliases, Term numerator, Term denominator, String period) {

    public RatioFormula {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }

    /**
     * The numerator or the denominator.
     *
     * @param name     what it is, in Chinese
     * @param figure   the figure of the document that gives it, or null if no budget document does
     * @param noneWhen words of the narrative that say that there is none, so that it is 0
     */
    public record Term(String name, Figure figure, List<String> noneWhen) {

        public Term {
            noneWhen = noneWhen == null ? List.of() : List.copyOf(noneWhen);
        }
    }

    /** A figure that a goal document holds. */
    public enum Figure {
        /** 支出预算合计. */
        EXPENDITURE,
        /** 公用经费预算数. */
        PUBLIC_FUNDS,
        /** “三公”经费预算数. */
        THREE_PUBLIC,
        /** 政府采购预算数. */
        PROCUREMENT,
        /** The number of projects. */
        PROJECTS,
        /** The number of projects that have a goal with indicators. */
        PROJECTS_WITH_GOALS
    }

    /** The formula in words, for example {@code 实际政府采购金额÷政府采购预算数×100%}. */
    public String text() {
        return numerator.name() + "÷" + denominator.name() + "×100%";
    }
}
