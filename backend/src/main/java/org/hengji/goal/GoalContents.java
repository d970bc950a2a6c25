package org.hengji.goal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
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

    /** What every goal of a department says in a year, by the id of its current version; read at once, however many goals there are. */
    public Map<Long, GoalContent> ofDepartment(long departmentId, long fiscalYearId) {
        Map<Long, List<Objective>> objectives = mapper.objectivesOfDepartment(departmentId, fiscalYearId).stream().collect(
                Collectors.groupingBy(ObjectiveRow::goalVersionId, Collectors.mapping(ObjectiveRow::toObjective, Collectors.toList())));
        Map<Long, List<Indicator>> indicators = mapper.indicatorsOfDepartment(departmentId, fiscalYearId).stream().collect(
                Collectors.groupingBy(IndicatorRow::goalVersionId, Collectors.mapping(IndicatorRow::toIndicator, Collectors.toList())));
        Map<Long, GoalContent> contents = new HashMap<>();
        objectives.forEach((version, its) -> contents.put(version, new GoalContent(its, indicators.getOrDefault(version, List.of()))));
        indicators.forEach((version, its) -> contents.putIfAbsent(version, new GoalContent(List.of(), its)));
        return contents;
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
        List<ObjectiveRow> objectives = numbered(content.objectives(), (n, o) -> ObjectiveRow.of(versionId, n, o));
        List<IndicatorRow> indicators = numbered(content.indicators(), (n, i) -> IndicatorRow.of(versionId, n, i));
        if (!objectives.isEmpty()) {
            mapper.insertObjectives(objectives);
        }
        if (!indicators.isEmpty()) {
            mapper.insertIndicators(indicators);
        }
    }

    private static <T, R> List<R> numbered(List<T> items, BiFunction<Integer, T, R> row) {
        return IntStream.range(0, items.size()).mapToObj(i -> row.apply(i, Objects.requireNonNull(items.get(i)))).toList();
    }
}
