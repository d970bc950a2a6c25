package org.hengji.evaluation;

import org.hengji.organisation.Post;
import org.hengji.review.FilingStatus;
import org.hengji.review.FilingStep;

/** Steps of 绩效自评, the process {@code self-evaluation}. */
enum EvaluationStep implements FilingStep {
    SELF_EVALUATING("单位自评", Post.OPERATOR, FilingStatus.DRAFT),
    SELF_EVALUATION_SUPERVISOR_REVIEW("主管部门审核", Post.SUPERVISOR, FilingStatus.SUPERVISOR_REVIEW),
    SELF_EVALUATION_FINANCE_REVIEW("财政绩效科复核", Post.FINANCE_PERFORMANCE, FilingStatus.FINANCE_REVIEW),
    SELF_EVALUATION_RECHECK("财政抽查复核", Post.FINANCE_PERFORMANCE, FilingStatus.RECHECK);

    private final String label;
    private final Post post;
    private final FilingStatus stage;

    EvaluationStep(String label, Post post, FilingStatus stage) {
        this.label = label;
        this.post = post;
        this.stage = stage;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Post post() {
        return post;
    }

    @Override
    public FilingStatus stage() {
        return stage;
    }
}
