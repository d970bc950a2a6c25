package org.hengji.goal;

import org.hengji.organisation.Post;
import org.hengji.organisation.Step;

/** Steps of 目标申报审批, the process {@code goal-approval}. */
public enum GoalStep implements Step {
    DRAFTING("编制", Post.OPERATOR),
    UNIT_LEADER_REVIEW("单位负责人审核", Post.LEADER),
    SUPERVISOR_REVIEW("主管部门审核", Post.SUPERVISOR),
    BUSINESS_REVIEW("财政业务科室审核", Post.FINANCE_BUSINESS),
    /** Several posts give their opinion, each in its own task; the route of the goal says which. */
    COUNTERSIGN("会签", null),
    PERFORMANCE_REVIEW("财政绩效科审核", Post.FINANCE_PERFORMANCE),
    /** Of no route: asked in between, when a reviewer has completed the goal himself. */
    UNIT_CONSENT("单位确认", Post.OPERATOR);

    private final String label;
    private final Post post;

    GoalStep(String label, Post post) {
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
