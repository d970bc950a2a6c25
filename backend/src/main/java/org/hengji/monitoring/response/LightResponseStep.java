package org.hengji.monitoring.response;

import org.hengji.organisation.Post;
import org.hengji.organisation.Step;

/** Steps of 预警处置, the process {@code light-response}. */
public enum LightResponseStep implements Step {
    LIGHT_CHOICE("预警处理选择", Post.OPERATOR),
    SUSPENSION_PROPOSAL("提出暂缓拨款建议", Post.FINANCE_BUSINESS),
    SUSPENSION_DECISION("审批暂缓拨款建议", Post.FINANCE_CHIEF),
    LIFTING_REVIEW("审核恢复拨款", Post.FINANCE_BUSINESS);

    private final String label;
    private final Post post;

    LightResponseStep(String label, Post post) {
        this.label = label;
        this.post = post;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Post post() {
        return post;
    }
}
