package org.hengji.monitoring;

import org.hengji.organisation.Post;
import org.hengji.review.FilingStatus;
import org.hengji.review.FilingStep;

/** Steps of 绩效监控, the process {@code monitoring}. */
enum MonitoringStep implements FilingStep {
    MONITORING_REPORTING("填报", Post.OPERATOR, FilingStatus.DRAFT),
    MONITORING_SUPERVISOR_REVIEW("主管部门审核", Post.SUPERVISOR, FilingStatus.SUPERVISOR_REVIEW),
    MONITORING_FINANCE_REVIEW("财政确认", Post.FINANCE_BUSINESS, FilingStatus.FINANCE_REVIEW);

    private final String label;
    private final Post post;
    private final FilingStatus stage;

    MonitoringStep(String label, Post post, FilingStatus stage) {
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
