package org.hengji.goal;

/** How a step ended; the route of the process depends on it. */
public enum Outcome {
    SUBMIT("送审"), APPROVE("通过"), RETURN("退回"), REJECT("不予批复"), WITHDRAW("撤回"),
    /** Nobody decided in time; what counts is what the rule pack says. */
    EXPIRED("逾期自动办理"),
    /** What a person says who was asked beside the steps; by itself it moves nothing. */
    ANSWER("答复"),
    /** An expert is tied to what he should score (回避). */
    RECUSE("回避");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
