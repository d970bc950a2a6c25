package org.hengji.results;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of a result (整改台账). Whether the person may is the caller's to know. */
@Service
@Transactional
public class Rectifications {

    private final RectificationMapper mapper;
    private final ItemProofMapper files;
    private final Clock clock;

    Rectifications(RectificationMapper mapper, ItemProofMapper files, Clock clock) {
        this.mapper = mapper;
        this.files = files;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<RectificationItem> of(long resultId) {
        return mapper.of(resultId);
    }

    @Transactional(readOnly = true)
    List<ItemEvent> events(long resultId) {
        return mapper.events(resultId);
    }

    /** What the finance bureau asks to be mended, with the letter. */
    void raise(Actor by, EvaluationResult result, List<String> problems) {
        for (int i = 0; i < problems.size(); i++) {
            RectificationItem item = RectificationItem.of(result.id(), i + 1, problems.get(i).strip(), true);
            mapper.insert(item, clock.instant());
            note(item, by, null);
        }
    }

    /**
     * The unit's ledger in place of what it was: rows left out are struck, unless the bureau has raised or judged them.
     *
     * @throws Refusal with the place when a row is not the unit's to change
     */
    void write(EvaluationResult result, List<ItemEdit> edits) {
        Map<Long, RectificationItem> stored = new HashMap<>();
        mapper.of(result.id()).forEach(item -> stored.put(item.id(), item));
        for (int i = 0; i < edits.size(); i++) {
            ItemEdit edit = edits.get(i);
            RectificationItem item = edit.id() == null ? RectificationItem.of(result.id(), i + 1, edit.problem(), false) : stored.remove(edit.id());
            if (item == null) {
                throw Refusal.invalid("/items/" + i + "/id", "台账中没有这一项，请刷新后再试");
            }
            if (item.state().withUnit()) {
                item.write(edit);
            }
            item.place(i + 1);
            if (item.id() == null) {
                mapper.insert(item, clock.instant());
            } else {
                mapper.update(item, clock.instant());
            }
        }
        for (RectificationItem left : stored.values()) {
            if (left.raised() || left.state() != ItemState.OPEN) {
                throw Refusal.invalid("/items", "“" + left.problem() + "”由财政部门提出或已经验收过，不能删除");
            }
            files.deleteOf(left.id());
            mapper.delete(left.id());
        }
    }

    /** The unit has mended what lay with it; without a ledger its report is the one item. */
    void finish(Actor by, EvaluationResult result, String report) {
        List<RectificationItem> items = mapper.of(result.id());
        if (items.isEmpty()) {
            RectificationItem whole = RectificationItem.of(result.id(), 1, result.feedback(), false);
            whole.write(new ItemEdit(null, result.feedback(), report, null, result.rectificationDueOn(), report, "见整改报告"));
            mapper.insert(whole, clock.instant());
            items = List.of(whole);
        }
        for (RectificationItem item : items) {
            if (item.state().withUnit()) {
                item.finish(files.of(result.id()).stream().anyMatch(p -> p.itemId() == item.id()), "/items/" + (item.sequenceNo() - 1));
                change(item, by, null);
            }
        }
    }

    /** One item is judged at the acceptance. */
    void judge(Actor by, EvaluationResult result, long itemId, boolean accepted, String opinion) {
        RectificationItem item = item(result, itemId);
        if (accepted) {
            item.accept(opinion, LocalDate.now(clock));
        } else {
            item.sendBack(reason(opinion));
        }
        change(item, by, opinion);
    }

    /**
     * The acceptance ends: with approval what was not judged is accepted, with a return it goes back where nothing else does.
     *
     * @throws Refusal wrong step when an item was sent back and all are to be accepted
     */
    void conclude(Actor by, EvaluationResult result, boolean approved, String opinion) {
        List<RectificationItem> items = mapper.of(result.id());
        List<RectificationItem> returned = items.stream().filter(i -> i.state() == ItemState.RETURNED).toList();
        if (approved && !returned.isEmpty()) {
            throw Refusal.wrongStep("第 " + returned.get(0).sequenceNo() + " 项验收未通过，应退回整改");
        }
        if (approved || returned.isEmpty()) {
            items.stream().filter(i -> i.state() == ItemState.DONE).forEach(i -> judge(by, result, i.id(), approved, opinion));
        }
    }

    /** What was accepted is opened again; all of it when no item is named. */
    void reopen(Actor by, EvaluationResult result, List<Long> itemIds, String reason) {
        List<RectificationItem> wanted = new ArrayList<>();
        if (itemIds.isEmpty()) {
            mapper.of(result.id()).stream().filter(i -> i.state() == ItemState.ACCEPTED).forEach(wanted::add);
        } else {
            itemIds.stream().distinct().forEach(id -> wanted.add(item(result, id)));
        }
        wanted.forEach(item -> {
            item.reopen(reason(reason));
            change(item, by, reason);
        });
    }

    private RectificationItem item(EvaluationResult result, long id) {
        return mapper.of(result.id()).stream().filter(i -> i.id() == id).findFirst().orElseThrow(() -> Refusal.notFound("台账中的这一项"));
    }

    private void change(RectificationItem item, Actor by, String opinion) {
        mapper.update(item, clock.instant());
        note(item, by, opinion);
    }

    private void note(RectificationItem item, Actor by, String opinion) {
        mapper.insertEvent(item.id(), item.state(), opinion, by, clock.instant());
    }

    private static String reason(String opinion) {
        if (opinion == null || opinion.isBlank()) {
            throw Refusal.invalid("/opinion", "请写明理由，供单位整改");
        }
        return opinion.strip();
    }
}
