package org.hengji.budget;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengji.budget.ExecutionImport.Row;
import org.hengji.budget.ExecutionImport.State;
import org.hengji.budget.ExecutionImport.WithRows;
import org.hengji.budget.ExecutionImportMapper.NewImport;
import org.hengji.budget.ExecutionImportMapper.Read;
import org.hengji.budget.ExecutionMapper.Payment;
import org.hengji.core.document.DocumentRefused;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.platform.Batches;
import org.hengji.platform.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in files of payments: looked through first, then taken over; a row that is not taken over stays with the reason. */
@Service
@Transactional
public class ExecutionImports {

    private static final int MAX_ROWS = 50_000;
    private static final int LISTED = 100;
    private static final int IDS_AT_ONCE = 500;
    private static final String TAKEN_BEFORE = "同一项目、月份、金额和凭证号的支付已经导入或录入过，不重复计入";

    private final ExecutionImportMapper mapper;
    private final ExecutionMapper entries;
    private final Executions executions;
    private final Batches batches;
    private final Clock clock;

    ExecutionImports(ExecutionImportMapper mapper, ExecutionMapper entries, Executions executions, Batches batches, Clock clock) {
        this.mapper = mapper;
        this.entries = entries;
        this.executions = executions;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Reads a file for looking through; nothing is taken over yet.
     *
     * @throws Refusal when it is no table of payments
     */
    public WithRows preview(Actor actor, int yearNo, String fileName, byte[] file) {
        List<ExecutionSheet.Row> rows = read(file);
        ExecutionRows reading = new ExecutionRows(yearNo, mapper.projects(yearNo, actor.scope().paths()), clock);
        List<Read> read = rows.stream().map(reading::read).toList();
        Set<Payment> known = known(read.stream().map(Read::projectId));
        List<Read> judged = read.stream().map(row -> unlessTaken(row, known)).toList();
        NewImport row = new NewImport(yearNo, actor.scope().paths().get(0), fileName, Sha256.of(file));
        mapper.insert(row, actor, clock.instant());
        batches.each(ExecutionImportMapper.class, judged, (m, r) -> m.insertRow(row.id, r));
        return of(actor, row.id);
    }

    private static List<ExecutionSheet.Row> read(byte[] file) {
        if (file.length == 0) {
            throw Refusal.invalid("/file", "文件是空的，请重新导出后再试");
        }
        try {
            List<ExecutionSheet.Row> rows = ExecutionSheet.read(file);
            if (rows.isEmpty() || rows.size() > MAX_ROWS) {
                throw Refusal.invalid("/file", rows.isEmpty() ? "表头下面没有支付记录" : "一次最多导入 " + MAX_ROWS + " 行，请拆分后再试");
            }
            return rows;
        } catch (DocumentRefused refused) {
            throw Refusal.invalid("/file", refused.getMessage());
        }
    }

    private static Read unlessTaken(Read row, Set<Payment> known) {
        boolean taken = row.problem() == null && row.printed().reference() != null
                && known.contains(Payment.of(row.projectId(), row.month(), row.yuan(), row.printed().reference()));
        return taken ? new Read(row.printed(), row.projectId(), row.month(), row.yuan(), TAKEN_BEFORE) : row;
    }

    /** Payments with a reference that are on these projects' accounts. */
    private Set<Payment> known(Stream<Long> projectIds) {
        List<Long> ids = projectIds.filter(Objects::nonNull).distinct().toList();
        Set<Payment> known = new HashSet<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            entries.referred(ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE)))
                    .forEach(p -> known.add(Payment.of(p.projectId(), p.month(), p.yuan(), p.reference())));
        }
        return known;
    }

    @Transactional(readOnly = true)
    public WithRows of(Actor actor, long id) {
        return new WithRows(mapper.find(id, actor.scope().paths()).orElseThrow(ExecutionImports::notFound), mapper.rows(id));
    }

    /** The latest ones first. */
    @Transactional(readOnly = true)
    public List<ExecutionImport> list(Actor actor) {
        return actor.scope().isEmpty() ? List.of() : mapper.list(actor.scope().paths(), LISTED);
    }

    /** Takes over every row without a problem; what has been taken meanwhile is not taken twice. */
    public WithRows commit(Actor actor, long id) {
        ExecutionImport found = mapper.lock(id, actor.scope().paths()).orElseThrow(ExecutionImports::notFound);
        if (found.state() == State.COMMITTED) {
            throw Refusal.wrongStep("“" + found.fileName() + "”已经导入，不能重复导入");
        }
        List<Row> ready = mapper.rows(id).stream().filter(row -> row.problem() == null).toList();
        // In one order, so that two imports of the same projects wait for each other and never for ever.
        ready.stream().map(Row::projectId).distinct().sorted().forEach(entries::lockProject);
        Set<Payment> known = known(ready.stream().map(Row::projectId));
        Predicate<Row> takenBefore = row -> row.reference() != null
                && known.contains(Payment.of(row.projectId(), row.month(), row.yuan(), row.reference()));
        batches.each(ExecutionImportMapper.class, ready.stream().filter(takenBefore).toList(), (m, row) -> m.refused(id, row.number(), TAKEN_BEFORE));
        List<Row> taken = ready.stream().filter(takenBefore.negate()).toList();
        List<Long> entryIds = executions.take(actor, taken, id);
        batches.each(ExecutionImportMapper.class, IntStream.range(0, taken.size()).boxed().toList(),
                (m, i) -> m.taken(id, taken.get(i).number(), entryIds.get(i)));
        mapper.committed(id, clock.instant());
        return of(actor, id);
    }

    private static Refusal notFound() {
        return Refusal.notFound("该次执行数导入");
    }
}
