package org.hengji.library;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hengji.goal.GoalReturned;
import org.hengji.library.LibraryIndicator.Advice;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Page;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searching the library, and learning from what comes back from review. */
@Service
@Transactional(readOnly = true)
class Library {

    private final LibraryMapper mapper;

    Library(LibraryMapper mapper) {
        this.mapper = mapper;
    }

    /** What the library can be filtered by. */
    record Choices(List<String> regions, List<String> industries, List<String> projectTypes) {}

    Choices choices() {
        return new Choices(mapper.regions(), mapper.industries(), mapper.projectTypes());
    }

    /** Advice comes from goals of the reader's own regions. */
    Page<LibraryIndicator> find(Actor reader, LibraryFilter filter) {
        List<LibraryIndicator.Row> rows = mapper.list(filter);
        Set<String> names = rows.stream().map(LibraryIndicator.Row::level3).collect(toSet());
        Map<String, Integer> used = names.isEmpty() ? Map.of()
                : mapper.used(names).stream().collect(toMap(LibraryMapper.Used::level3, LibraryMapper.Used::times));
        Map<String, List<Advice>> advice = advice(reader, names);
        return new Page<>(rows, mapper.count(filter), filter.page().page(), filter.page().size())
                .map(row -> row.with(used.getOrDefault(row.level3(), 0), advice.getOrDefault(row.level3(), List.of())));
    }

    private Map<String, List<Advice>> advice(Actor reader, Set<String> names) {
        Set<Long> regions = reader.posts().stream().filter(p -> p.post().business()).map(Actor.Holding::regionId)
                .filter(Objects::nonNull).collect(toSet());
        return names.isEmpty() || regions.isEmpty() ? Map.of() : mapper.corrections(names, regions).stream()
                .collect(groupingBy(Correction::level3, mapping(Correction::toAdvice, toList())));
    }

    /** Keeps what the goal says now, before the unit changes it. */
    @EventListener
    @Transactional
    public void returned(GoalReturned event) {
        mapper.keepReturned(event.goalId(), event.versionId());
    }
}
