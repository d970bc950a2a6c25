package org.hengji.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hengji.core.refusal.Refusal;

/** Puts what a person wrote into stored lines, by their ids; lines that are not named stay as they are. */
public final class LineMerge {

    private LineMerge() {}

    /** @throws Refusal for a line that is not among the stored ones, or one that is named twice */
    public static <L> List<EvaluationLine> over(List<EvaluationLine> stored, List<L> written, Function<L, Long> id,
                                         BiFunction<EvaluationLine, L, EvaluationLine> put) {
        List<EvaluationLine> merged = new ArrayList<>(stored);
        List<Long> order = stored.stream().map(EvaluationLine::id).toList();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < written.size(); i++) {
            int at = order.indexOf(id.apply(written.get(i)));
            if (at < 0 || !seen.add(id.apply(written.get(i)))) {
                throw Refusal.invalid("/lines/" + i + "/id", "第 " + (i + 1) + " 行不属于本自评表，或重复填报，请刷新后再试");
            }
            merged.set(at, put.apply(stored.get(at), written.get(i)));
        }
        return merged;
    }
}
