package org.hengji.evaluation.panel;

import org.hengji.organisation.Post;
import org.hengji.organisation.Step;

/** Steps of 重点评价, the process {@code key-evaluation}. */
enum KeyEvaluationStep implements Step {
    KEY_EVALUATION_PANEL("组成专家组", null),
    /** A task for each expert. */
    EXPERT_SCORING("专家评分", Post.EXPERT),
    KEY_EVALUATION_DRAFT("汇总与起草报告", null),
    KEY_EVALUATION_OPINION("征求意见", Post.OPERATOR),
    KEY_EVALUATION_FINALISE("意见处理与定稿", null),
    KEY_EVALUATION_SETTLE("审定", null);

    private final String label;
    private final Post post;

    KeyEvaluationStep(String label, Post post) {
        this.label = label;
        this.post = post;
    }

    @Override
    public String label() {
        return label;
    }

    /** Null where it depends on who evaluates. */
    @Override
    public Post post() {
        return post;
    }

    Post post(KeyEvaluationKind kind) {
        return post != null ? post : this == KEY_EVALUATION_SETTLE ? kind.settler() : kind.lead();
    }
}
