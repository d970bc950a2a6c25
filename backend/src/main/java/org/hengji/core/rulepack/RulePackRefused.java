package org.hengji.core.rulepack;

import java.util.List;
import java.util.stream.Collectors;
import org.hengji.core.document.Problem;

/** A rule pack that cannot be used; it names every problem with its place. */
public final class RulePackRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    RulePackRefused(String pack, List<Problem> problems) {
        super("规则包 " + pack + "：" + problems.stream()
                .map(problem -> problem.pointer() + " " + problem.message())
                .collect(Collectors.joining("；")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
