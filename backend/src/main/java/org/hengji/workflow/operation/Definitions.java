package org.hengji.workflow.operation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Service;

/** The models at work, each with all of its versions. */
@Service
class Definitions {

    private final ManagementService management;
    private final RepositoryService repository;

    Definitions(ManagementService management, RepositoryService repository) {
        this.management = management;
        this.repository = repository;
    }

    record Model(String key, String name, long running, List<Version> versions) {}

    /** @param newest what new instances begin with, and running ones can be moved to */
    record Version(String definitionId, int version, Instant deployedAt, long running, int failedJobs, boolean newest) {}

    /** By key; of each the newest version first. */
    List<Model> list() {
        Map<String, List<ProcessDefinitionStatistics>> byKey = new LinkedHashMap<>();
        management.createProcessDefinitionStatisticsQuery().includeFailedJobs().list().stream()
                .sorted(Comparator.comparing(ProcessDefinitionStatistics::getKey)
                        .thenComparing(ProcessDefinitionStatistics::getVersion, Comparator.reverseOrder()))
                .forEach(it -> byKey.computeIfAbsent(it.getKey(), key -> new ArrayList<>()).add(it));
        Map<String, Instant> deployedAt = new LinkedHashMap<>();
        repository.createDeploymentQuery().list().forEach((Deployment d) -> deployedAt.put(d.getId(), d.getDeploymentTime().toInstant()));
        return byKey.values().stream().map(versions -> {
            var newest = versions.get(0);
            return new Model(newest.getKey(), newest.getName(), versions.stream().mapToLong(ProcessDefinitionStatistics::getInstances).sum(),
                    versions.stream().map(v -> new Version(v.getId(), v.getVersion(), deployedAt.get(v.getDeploymentId()), v.getInstances(),
                            v.getFailedJobs(), v == newest)).toList());
        }).toList();
    }
}
