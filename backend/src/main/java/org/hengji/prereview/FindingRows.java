package org.hengji.prereview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.goal.GoalFactsChanged;
import org.hengji.organisation.Actor;
import org.hengji.platform.Batches;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** The stored findings of goals and what has been said to them. */
@Repository
class FindingRows {

    /** As many goals or replies as one statement carries. */
    private static final int CHUNK = 500;

    private final FindingMapper mapper;
    private final Batches batches;
    private final ApplicationEventPublisher events;

    FindingRows(FindingMapper mapper, Batches batches, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.batches = batches;
        this.events = events;
    }

    List<Long> lockDrafts(long fiscalYearId, long departmentId) {
        return mapper.lockDrafts(fiscalYearId, departmentId);
    }

    List<StoredFinding> of(long goalId) {
        return mapper.ofGoals(List.of(goalId));
    }

    /** By the key of the finding. */
    Map<String, Answer> answers(long goalId) {
        return mapper.answers(List.of(goalId)).stream().collect(Collectors.toMap(Answer::findingKey, Function.identity()));
    }

    /** By goal and key. */
    Map<Long, Map<String, Answer>> answers(Collection<Long> goalIds) {
        return goalIds.isEmpty() ? Map.of() : mapper.answers(goalIds).stream().collect(
                Collectors.groupingBy(Answer::goalId, Collectors.toMap(Answer::findingKey, Function.identity())));
    }

    /** Puts the findings in place of those stored; writes only the goals of which they differ. */
    void replace(Collection<Long> goalIds, List<StoredFinding> found) {
        Map<Long, List<StoredFinding>> stored = new HashMap<>();
        inChunks(goalIds, some -> mapper.ofGoals(some).forEach(f -> stored.computeIfAbsent(f.goalId(), id -> new ArrayList<>()).add(f)));
        Map<Long, List<StoredFinding>> now = found.stream().collect(Collectors.groupingBy(StoredFinding::goalId));
        List<Long> changed = goalIds.stream().filter(id -> !Objects.equals(now.get(id), stored.get(id))).toList();
        inChunks(changed, mapper::delete);
        batches.each(FindingMapper.class, changed.stream().flatMap(id -> now.getOrDefault(id, List.of()).stream()).toList(), FindingMapper::insert);
        inChunks(changed, this::count);
    }

    /** Each reply takes the place of what was said to its finding before. */
    void reply(long goalId, Answer.Kind kind, List<Replies.Reply> replies, Actor by, Instant at) {
        mapper.deleteAnswers(goalId, replies.stream().map(Replies.Reply::key).toList());
        inChunks(replies, some -> mapper.insertAnswers(goalId, kind, some, by, at));
        count(List.of(goalId));
    }

    void withdraw(long goalId, String key) {
        mapper.deleteAnswers(goalId, List.of(key));
        count(List.of(goalId));
    }

    private void count(List<Long> goalIds) {
        mapper.count(goalIds);
        events.publishEvent(new GoalFactsChanged(goalIds));
    }

    private static <T> void inChunks(Collection<T> all, Consumer<List<T>> work) {
        List<T> list = List.copyOf(all);
        for (int from = 0; from < list.size(); from += CHUNK) {
            work.accept(list.subList(from, Math.min(from + CHUNK, list.size())));
        }
    }
}
