package org.hengji.workflow;

import java.util.List;
import java.util.stream.Collectors;
import org.hengji.monitoring.MonitoringProgress;
import org.springframework.stereotype.Component;

/** Reports that goals begin at a checkpoint: for many goals in one command they are begun at once. */
@Component
class ReportOpenings {

    private record Opening(long goalId, long checkpointId) {}

    private final Gathered<Opening> openings = new Gathered<>(this::open);
    private final MonitoringProgress monitoring;

    ReportOpenings(MonitoringProgress monitoring) {
        this.monitoring = monitoring;
    }

    void opened(long goalId, long checkpointId) {
        openings.add(new Opening(goalId, checkpointId));
    }

    void together(Runnable work) {
        openings.during(work);
    }

    private void open(List<Opening> all) {
        all.stream().collect(Collectors.groupingBy(Opening::checkpointId, Collectors.mapping(Opening::goalId, Collectors.toList())))
                .forEach((checkpointId, goalIds) -> monitoring.open(goalIds, checkpointId));
    }
}
