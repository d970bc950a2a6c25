package org.hengji.goal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;

/** Objectives and indicators of the versions of a goal. */
@Repository
public class GoalContents {

    private final GoalContentMapper mapper;

    GoalContents(GoalContentMapper mapper) {
        this.mapper = mapper;
    }

    public GoalContent of(long goalVersionId) {
        return new GoalContent(
                mapper.objectives(goalVersionId).stream().map(ObjectiveRow::toObjective).toList(),
                mapper.indicators(goalVersionId).stream().map(IndicatorRow::toIndicator).toList());
    }

    long createVersion(long goalId, int versionNo, GoalContent content, Instant at) {
        mapper.insertVersion(goalId, versionNo, at);
        long versionId = mapper.versionId(goalId, versionNo);
        write(versionId, content);
        return versionId;
    }

    /** Puts the content in place of what the version said. Only for versions that nobody has approved. */
    void replace(long goalVersionId, GoalContent content) {
        mapper.deleteIndicators(goalVersionId);
        mapper.deleteObjectives(goalVersionId);
        write(goalVersionId, content);
    }

    void approve(long goalVersionId, Instant at) {
        mapper.approveVersion(goalVersionId, at);
    }

    private void write(long versionId, GoalContent content) {
        List<ObjectiveRow> objectives = numbered(content.objectives(), ObjectiveRow::of);
        List<IndicatorRow> indicators = numbered(content.indicators(), IndicatorRow::of);
        if (!objectives.isEmpty()) {
            mapper.insertObjectives(versionId, objectives);
        }
        if (!indicators.isEmpty()) {
            mapper.insertIndicators(versionId, indicators);
        }
    }

    private static <T, R> List<R> numbered(List<T> items, BiFunction<Integer, T, R> row) {
        return IntStream.range(0, items.size()).mapToObj(i -> row.apply(i, Objects.requireNonNull(items.get(i)))).toList();
    }
}
