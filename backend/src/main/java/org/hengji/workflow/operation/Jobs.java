package org.hengji.workflow.operation;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.hengji.audit.AuditAction;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs of the engine that did not get through, or have yet to. */
@Service
class Jobs {

    private static final int TRIES = 3;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final ActivityNames names;
    private final BusinessKeys keys;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Jobs(ManagementService management, RuntimeService runtime, ActivityNames names, BusinessKeys keys, TransactionTemplate transaction,
         Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.names = names;
        this.keys = keys;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What became of the wish to have a job tried again; the job itself then runs in the background. */
    record RetryOutcome(String id, boolean accepted, String detail) {}

    Map<JobState, Long> counts() {
        Map<JobState, Long> counts = new LinkedHashMap<>();
        for (JobState state : JobState.values()) {
            counts.put(state, state.in(management.createJobQuery(), clock.instant()).count());
        }
        return counts;
    }

    Page<JobView> list(JobState state, PageRequest page) {
        Instant now = clock.instant();
        List<Job> jobs = state.in(management.createJobQuery(), now).orderByJobId().asc().listPage(page.offset(), page.size());
        Map<String, String> businessKeys = businessKeys(jobs);
        Map<String, Instant> failures = state == JobState.FAILED ? failures() : Map.of();
        return new Page<>(jobs.stream().map(job -> view(job, state, businessKeys.get(job.getProcessInstanceId()), failures.get(job.getId()))).toList(),
                state.in(management.createJobQuery(), now).count(), page.page(), page.size());
    }

    /** The trace of the last failure, for developers. */
    String stack(String jobId) {
        find(jobId);
        String trace = management.getJobExceptionStacktrace(jobId);
        if (trace == null) {
            throw Refusal.notFound("该作业的堆栈");
        }
        return Cause.discreet(trace);
    }

    /** Gives each job its tries back. One that is gone meanwhile is told, and keeps none of the others. */
    List<RetryOutcome> retry(Actor administrator, List<String> jobIds) {
        return jobIds.stream().distinct().map(id -> {
            try {
                return transaction.execute(status -> retry(administrator, id));
            } catch (Refusal gone) {
                return new RetryOutcome(id, false, gone.getMessage());
            }
        }).toList();
    }

    private RetryOutcome retry(Actor administrator, String jobId) {
        Job job = find(jobId);
        management.setJobRetries(jobId, TRIES);
        JobView view = view(job, JobState.FAILED, businessKeys(List.of(job)).get(job.getProcessInstanceId()), null);
        keys.record(administrator, AuditAction.RETRY_JOB, view.goalId(), view.processName() + "“" + view.activityName() + "”", "作业 " + jobId);
        return new RetryOutcome(jobId, true, "已重新排队，系统将再试 " + TRIES + " 次");
    }

    private Job find(String jobId) {
        Job job = management.createJobQuery().jobId(jobId).singleResult();
        if (job == null) {
            throw Refusal.notFound("作业 " + jobId + "，可能已经办完");
        }
        return job;
    }

    private JobView view(Job job, JobState state, String businessKey, Instant failedAt) {
        String activity = job.getFailedActivityId() != null ? job.getFailedActivityId()
                : management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
        var definition = names.definition(job.getProcessDefinitionId());
        return new JobView(job.getId(), state, state.label(), definition.getName(), definition.getVersion(), activity,
                names.of(definition.getId(), activity), businessKey, BusinessKeys.goalId(businessKey), job.getCreateTime().toInstant(),
                instant(job.getDuedate()), job.getRetries(), failedAt,
                job.getExceptionMessage() == null ? null : Cause.inWords(job.getExceptionMessage()));
    }

    private Map<String, String> businessKeys(List<Job> jobs) {
        Set<String> instances = jobs.stream().map(Job::getProcessInstanceId).collect(Collectors.toSet());
        return instances.isEmpty() ? Map.of() : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(i -> i.getBusinessKey() != null).collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private Map<String, Instant> failures() {
        return runtime.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE).list().stream()
                .collect(Collectors.toMap(Incident::getConfiguration, i -> i.getIncidentTimestamp().toInstant(), (first, second) -> first));
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
