package org.hengji.results;

import org.hengji.organisation.Post;
import org.hengji.organisation.Step;

/** Steps of 结果应用, the processes {@code result-application} and {@code rectification}. */
public enum ResultStep implements Step {
    RESULT_FEEDBACK("反馈", Post.FINANCE_PERFORMANCE),
    RESULT_RECTIFICATION("整改", Post.OPERATOR),
    RESULT_ACCEPTANCE("验收", Post.FINANCE_PERFORMANCE),
    RESULT_CONFIRMATION("确认", Post.FINANCE_CHIEF);

    private final String label;
    private final Post post;

    ResultStep(String label, Post post) {
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
