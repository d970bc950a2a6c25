package org.hengji.results;

import java.time.LocalDate;
import org.hengji.core.refusal.Refusal;

/** One item of the ledger (整改台账): what is wrong, what is done about it, by whom and until when, what proves it. */
public final class RectificationItem {

    private Long id;
    private long resultId;
    private int sequenceNo;
    private String problem;
    private boolean raised;
    private String measure;
    private String responsible;
    private LocalDate dueOn;
    private String done;
    private String proof;
    private ItemState state;
    private String opinion;
    private LocalDate acceptedOn;
    private int reopened;

    RectificationItem() {}

    /** @param raised by the finance bureau */
    static RectificationItem of(long resultId, int sequenceNo, String problem, boolean raised) {
        RectificationItem item = new RectificationItem();
        item.resultId = resultId;
        item.sequenceNo = sequenceNo;
        item.problem = problem;
        item.raised = raised;
        item.state = ItemState.OPEN;
        return item;
    }

    /** The unit's words; what the bureau has raised stays as it is worded. */
    void write(ItemEdit edit) {
        if (!raised) {
            problem = edit.problem().strip();
        }
        measure = stripped(edit.measure());
        responsible = stripped(edit.responsible());
        dueOn = edit.dueOn();
        done = stripped(edit.done());
        proof = stripped(edit.proof());
    }

    /**
     * The unit says that it is mended.
     *
     * @param filed a file proves it
     */
    void finish(boolean filed, String pointer) {
        if (measure == null || dueOn == null || done == null || proof == null && !filed) {
            String missing = measure == null ? "整改措施" : dueOn == null ? "完成时限" : done == null ? "整改情况" : "佐证材料";
            throw Refusal.invalid(pointer, "第 " + sequenceNo + " 项“" + brief() + "”没有填写" + missing);
        }
        state = ItemState.DONE;
    }

    void accept(String why, LocalDate on) {
        require(state == ItemState.DONE, "验收");
        state = ItemState.ACCEPTED;
        opinion = stripped(why);
        acceptedOn = on;
    }

    void sendBack(String why) {
        require(state == ItemState.DONE || state == ItemState.ACCEPTED, "退回");
        state = ItemState.RETURNED;
        opinion = why;
        acceptedOn = null;
    }

    void reopen(String why) {
        require(state == ItemState.ACCEPTED, "重新整改");
        state = ItemState.REOPENED;
        opinion = why;
        acceptedOn = null;
        reopened++;
    }

    private void require(boolean allowed, String what) {
        if (!allowed) {
            throw Refusal.wrongStep("第 " + sequenceNo + " 项“" + brief() + "”目前“" + state.label() + "”，不能" + what);
        }
    }

    private String brief() {
        return problem.length() > 20 ? problem.substring(0, 20) + "…" : problem;
    }

    void place(int at) {
        sequenceNo = at;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Null before it is stored. */
    public Long id() {
        return id;
    }

    public long resultId() {
        return resultId;
    }

    public int sequenceNo() {
        return sequenceNo;
    }

    public String problem() {
        return problem;
    }

    /** Whether the finance bureau named the problem; the unit does not change or strike it. */
    public boolean raised() {
        return raised;
    }

    public String measure() {
        return measure;
    }

    public String responsible() {
        return responsible;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** What was mended. */
    public String done() {
        return done;
    }

    public String proof() {
        return proof;
    }

    public ItemState state() {
        return state;
    }

    /** What was said at the last acceptance or reopening. */
    public String opinion() {
        return opinion;
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    /** How often it was opened again after it had been accepted. */
    public int reopened() {
        return reopened;
    }
}
