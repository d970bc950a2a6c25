package org.hengji.goal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengji.platform.Batches;
import org.springframework.stereotype.Repository;

/** Objectives and indicators of the versions of a goal. */
@Repository
public class GoalContents {

    private final GoalContentMapper mapper;
    private final Batches batches;

    GoalContents(GoalContentMapper mapper, Batches batches) {
        this.mapper = mapper;
        this.batches = batches;
    }

    List<ObjectiveRow> objectiveRows(long goalVersionId) {
        return mapper.objectives(goalVersionId);
    }

    List<IndicatorRow> indicatorRows(long goalVersionId) {
        return mapper.indicators(goalVersionId);
    }

    public GoalContent of(long goalVersionId) {
        return new GoalContent(
                mapper.objectives(goalVersionId).stream().map(ObjectiveRow::toObjective).toList(),
                mapper.indicators(goalVersionId).stream().map(IndicatorRow::toIndicator).toList());
    }

    /**
     * What every goal of a department says in a year, by the id of the version; read at once, however many goals there are.
     *
     * @param inForce the versions in force, and not those that are drafted or reviewed
     */
    public Map<Long, GoalContent> ofDepartment(long departmentId, long fiscalYearId, boolean inForce) {
        Map<Long, List<Objective>> objectives = mapper.objectivesOfDepartment(departmentId, fiscalYearId, inForce).stream().collect(
                Collectors.groupingBy(ObjectiveRow::goalVersionId, Collectors.mapping(ObjectiveRow::toObjective, Collectors.toList())));
        Map<Long, List<Indicator>> indicators = mapper.indicatorsOfDepartment(departmentId, fiscalYearId, inForce).stream().collect(
                Collectors.groupingBy(IndicatorRow::goalVersionId, Collectors.mapping(IndicatorRow::toIndicator, Collectors.toList())));
        Map<Long, GoalContent> contents = new HashMap<>();
        objectives.forEach((version, its) -> contents.put(version, new GoalContent(its, indicators.getOrDefault(version, List.of()))));
        indicators.forEach((version, its) -> contents.putIfAbsent(version, new GoalContent(List.of(), its)));
        return contents;
    }

    /** Stores new versions and what they say; their ids are in them afterwards. */
    void createVersions(List<NewVersion> versions, Instant at) {
        batches.each(GoalContentMapper.class, versions, (m, v) -> m.insertVersion(v, at));
        Map<Long, GoalContent> said = new LinkedHashMap<>();
        versions.forEach(v -> said.put(v.id, v.content));
        write(said);
    }

    /** Puts contents in place of what the versions of these ids said. Only for versions that nobody has approved. */
    void replace(Map<Long, GoalContent> contents) {
        batches.each(GoalContentMapper.class, contents.keySet(), GoalContentMapper::deleteIndicators);
        batches.each(GoalContentMapper.class, contents.keySet(), GoalContentMapper::deleteObjectives);
        write(contents);
    }

    void approve(long goalVersionId, Instant at) {
        mapper.approveVersion(goalVersionId, at);
    }

    private void write(Map<Long, GoalContent> contents) {
        List<ObjectiveRow> objectives = new ArrayList<>();
        List<IndicatorRow> indicators = new ArrayList<>();
        contents.forEach((version, content) -> {
            objectives.addAll(numbered(content.objectives(), (n, o) -> ObjectiveRow.of(version, n, o)));
            indicators.addAll(numbered(content.indicators(), (n, i) -> IndicatorRow.of(version, n, i)));
        });
        batches.each(GoalContentMapper.class, objectives, GoalContentMapper::insertObjective);
        batches.each(GoalContentMapper.class, indicators, GoalContentMapper::insertIndicator);
    }

    private static <T, R> List<R> numbered(List<T> items, BiFunction<Integer, T, R> row) {
        return IntStream.range(0, items.size()).mapToObj(i -> row.apply(i, Objects.requireNonNull(items.get(i)))).toList();
    }
}
