package org.hengji.prereview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.rulepack.Severity;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The findings of a department's goals side by side. */
@Service
@Transactional(readOnly = true)
class FindingBoard {

    record FindingRow(long goalId, String goalName, @JsonUnwrapped FindingView finding) {}

    record KindCount(FindingKind kind, String kindName, String group, String groupName, Severity severity, long total, long open, long answered,
                     long overridden) {}

    record SeverityCount(Severity severity, String severityName, long total, long open, long answered, long overridden) {}

    record GoalCount(long goalId, String name, long error, long warning, long hint, long open) {}

    record FindingSummary(List<KindCount> byKind, List<SeverityCount> bySeverity, List<GoalCount> goals) {}

    private final BoardMapper board;
    private final FindingRows rows;
    private final FindingViews views;

    FindingBoard(BoardMapper board, FindingRows rows, FindingViews views) {
        this.board = board;
        this.rows = rows;
        this.views = views;
    }

    Page<FindingRow> list(Actor reader, FindingFilter filter) {
        List<String> paths = reader.scope().paths();
        if (paths.isEmpty()) {
            return Page.empty(filter.page());
        }
        List<StoredFinding> page = board.list(filter, paths);
        Set<Long> goalIds = page.stream().map(StoredFinding::goalId).collect(Collectors.toSet());
        Map<Long, Map<String, Answer>> answers = rows.answers(goalIds);
        Map<Long, GoalHead> goals = goalIds.isEmpty() ? Map.of()
                : board.goals(goalIds).stream().collect(Collectors.toMap(GoalHead::id, Function.identity()));
        List<FindingRow> items = page.stream().map(f -> {
            GoalHead goal = goals.get(f.goalId());
            Answer answer = answers.getOrDefault(f.goalId(), Map.of()).get(f.findingKey());
            return new FindingRow(goal.id(), goal.name(), views.view(f, answer, goal, reader));
        }).toList();
        return new Page<>(items, board.count(filter, paths), filter.page().page(), filter.page().size());
    }

    FindingSummary summary(Actor reader, FindingFilter filter) {
        List<String> paths = reader.scope().paths();
        if (paths.isEmpty()) {
            return new FindingSummary(List.of(), severities(List.of()), List.of());
        }
        List<BoardMapper.KindRow> kinds = board.byKind(filter, paths);
        return new FindingSummary(kinds.stream().map(k -> new KindCount(k.kind(), k.kind().label(), k.kind().group().name(),
                k.kind().group().label(), k.severity(), k.total(), k.open(), k.answered(), k.overridden())).toList(), severities(kinds),
                board.byGoal(filter, paths).stream().map(g -> new GoalCount(g.goalId(), g.name(), g.error(), g.warning(), g.hint(), g.open())).toList());
    }

    private static List<SeverityCount> severities(List<BoardMapper.KindRow> kinds) {
        return Arrays.stream(Severity.values()).map(severity -> {
            List<BoardMapper.KindRow> its = kinds.stream().filter(k -> k.severity() == severity).toList();
            return new SeverityCount(severity, severity.label(), its.stream().mapToLong(BoardMapper.KindRow::total).sum(),
                    its.stream().mapToLong(BoardMapper.KindRow::open).sum(), its.stream().mapToLong(BoardMapper.KindRow::answered).sum(),
                    its.stream().mapToLong(BoardMapper.KindRow::overridden).sum());
        }).toList();
    }
}
