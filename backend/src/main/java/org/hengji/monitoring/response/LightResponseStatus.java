package org.hengji.monitoring.response;

/** Where the answer to a light stands, or how it ended. */
public enum LightResponseStatus {
    CHOICE("待单位选择", LightResponseStep.LIGHT_CHOICE),
    PROPOSAL("待提出建议", LightResponseStep.SUSPENSION_PROPOSAL),
    DECISION("待局领导审批", LightResponseStep.SUSPENSION_DECISION),
    LIFTING("待审核恢复", LightResponseStep.LIFTING_REVIEW),
    CONTINUED("继续执行", null),
    TO_ADJUST("已转入目标调整", null),
    SUSPENDED("已暂缓拨款", null),
    STOPPED("已停止拨款", null),
    SUSPENDED_BY_DEADLINE("逾期自动暂缓拨款", null),
    NOT_SUSPENDED("不暂缓拨款", null),
    LIFTED("已恢复拨款", null),
    LIFTING_REFUSED("未予恢复", null),
    LAPSED("年度执行结束，不再处置", null),
    CANCELLED("已终止", null);

    private final String label;
    private final LightResponseStep step;

    LightResponseStatus(String label, LightResponseStep step) {
        this.label = label;
        this.step = step;
    }

    public String label() {
        return label;
    }

    /** The step at which it lies; null at the end. */
    LightResponseStep step() {
        return step;
    }

    static LightResponseStatus at(LightResponseStep step) {
        return switch (step) {
            case LIGHT_CHOICE -> CHOICE;
            case SUSPENSION_PROPOSAL -> PROPOSAL;
            case SUSPENSION_DECISION -> DECISION;
            case LIFTING_REVIEW -> LIFTING;
        };
    }
}
