package org.hengji.monitoring.response;

import org.hengji.core.rulepack.Light;
import org.hengji.goal.Goal;
import org.hengji.monitoring.MonitoringReport;

/** Insert row; the database gives the id. */
final class NewLightResponse {

    long id;
    final Goal goal;
    final LightResponseStatus status;
    final Long reportId;
    final Light light;
    final String checkpointLabel;
    final String plea;

    private NewLightResponse(Goal goal, LightResponseStatus status, MonitoringReport report, String plea) {
        this.goal = goal;
        this.status = status;
        this.reportId = report == null ? null : report.id();
        this.light = report == null ? null : report.light();
        this.checkpointLabel = report == null ? null : report.checkpointLabel();
        this.plea = plea;
    }

    static NewLightResponse to(MonitoringReport report, Goal goal, LightResponseStatus first) {
        return new NewLightResponse(goal, first, report, null);
    }

    static NewLightResponse lifting(Goal goal, String plea) {
        return new NewLightResponse(goal, LightResponseStatus.LIFTING, null, plea);
    }
}
