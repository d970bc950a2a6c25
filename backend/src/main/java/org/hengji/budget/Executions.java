package org.hengji.budget;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hengji.budget.ExecutionEntry.Kind;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.platform.Batches;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was spent on projects month by month (执行数). Nothing that was entered is ever changed: a correction is an entry of its own,
 * and every sum is taken over the entries.
 */
@Service
@Transactional
public class Executions {

    private static final int DECEMBER = 12;

    private final ExecutionMapper mapper;
    private final Batches batches;
    private final Clock clock;

    Executions(ExecutionMapper mapper, Batches batches, Clock clock) {
        this.mapper = mapper;
        this.batches = batches;
        this.clock = clock;
    }

    /** In the order in which they came in. */
    @Transactional(readOnly = true)
    public List<ExecutionEntry> of(long projectId) {
        return mapper.ofProject(projectId);
    }

    /** Spent from the start of the year to the end of the month, in 元; empty without entries. */
    @Transactional(readOnly = true)
    public Optional<BigDecimal> through(long projectId, int month) {
        return Optional.ofNullable(mapper.through(projectId, month));
    }

    /** The same of several projects by the id of the project; those without entries are left out. */
    @Transactional(readOnly = true)
    public Map<Long, BigDecimal> through(List<Long> projectIds, int month) {
        return projectIds.isEmpty() ? Map.of() : mapper.months(projectIds).stream().filter(sum -> sum.month() <= month)
                .collect(Collectors.toMap(ExecutionMapper.MonthSum::projectId, ExecutionMapper.MonthSum::yuan, BigDecimal::add));
    }

    /** Spent in the whole year, in 元; empty without entries. */
    @Transactional(readOnly = true)
    public Optional<BigDecimal> ofYear(long projectId) {
        return through(projectId, DECEMBER);
    }

    /** Spent from the start of the year by the end of each month that has entries, in 元. */
    @Transactional(readOnly = true)
    public SortedMap<Integer, BigDecimal> cumulative(long projectId) {
        SortedMap<Integer, BigDecimal> sums = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (var month : mapper.months(List.of(projectId))) {
            sum = sum.add(month.yuan());
            sums.put(month.month(), sum);
        }
        return sums;
    }

    /** An amount that somebody types; answers its id. */
    public long type(Actor actor, long projectId, int month, BigDecimal yuan, String reason, String reference) {
        return add(actor, new NewEntry(projectId, month, yuan, Kind.TYPED, null, reason, reference, null));
    }

    /**
     * Sets an entry right: what it should have been, whatever it and its corrections come to now. Answers the correction's id.
     *
     * @throws Refusal when the project has no such entry, it is a correction itself, or it says so already
     */
    public long correct(Actor actor, long projectId, long entryId, BigDecimal rightYuan, String reason) {
        mapper.lockProject(projectId);
        ExecutionEntry wrong = mapper.find(projectId, entryId).orElseThrow(() -> Refusal.notFound("该笔执行数"));
        if (wrong.kind() == Kind.CORRECTION) {
            throw Refusal.invalid("/corrects", "更正本身不能再更正，请更正原来的第 " + wrong.correctsId() + " 笔");
        }
        BigDecimal difference = rightYuan.subtract(mapper.corrected(entryId));
        if (difference.signum() == 0) {
            throw Refusal.invalid("/yuan", "与更正前的金额相同，无须更正");
        }
        return add(actor, new NewEntry(projectId, wrong.month(), difference, Kind.CORRECTION, entryId, reason, null, null));
    }

    /** Rows of an import; answers their ids in the same order. */
    List<Long> take(Actor actor, List<ExecutionImport.Row> rows, long importId) {
        List<NewEntry> entries = rows.stream()
                .map(row -> new NewEntry(row.projectId(), row.month(), row.yuan(), Kind.IMPORTED, null, row.note(), row.reference(), importId)).toList();
        batches.each(ExecutionMapper.class, entries, (m, entry) -> m.insert(entry, actor.userId(), actor.name(), clock.instant()));
        return entries.stream().map(entry -> entry.id).toList();
    }

    private long add(Actor actor, NewEntry entry) {
        mapper.insert(entry, actor.userId(), actor.name(), clock.instant());
        return entry.id;
    }
}
