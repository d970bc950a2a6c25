package org.hengji.core.document;

import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be taken over as it stands; it names every problem found, in a stable order. */
public final class DocumentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public DocumentRefused(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.pointer().isEmpty() ? problem.message() : problem.pointer() + "：" + problem.message())
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
