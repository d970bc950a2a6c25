package org.hengji.workflow.operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Choice;
import org.hengji.platform.web.Page;
import org.hengji.platform.web.PageRequest;
import org.hengji.workflow.operation.Definitions.Model;
import org.hengji.workflow.operation.GoalInstances.GoalProcesses;
import org.hengji.workflow.operation.Jobs.RetryOutcome;
import org.hengji.workflow.operation.Migrations.MigrationReport;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 运行维护, for system administrators. */
@RestController
@RequestMapping("/api/operation")
class OperationController {

    record JobCount(JobState state, String stateName, long count) {}

    record JobCounts(List<JobCount> items) {}

    record RetryRequest(@NotEmpty(message = "请选择要重试的作业") @Size(max = 200, message = "一次最多重试 200 个作业") List<@NotBlank(message = "作业编号不能为空") String> ids) {}

    record RetryOutcomes(List<RetryOutcome> items) {}

    record ModelList(List<Model> items) {}

    /** @param definitionId the version whose instances are to be moved to the newest */
    record MigrationRequest(@NotBlank(message = "请选择要迁移的流程版本") String definitionId) {}

    private final Jobs jobs;
    private final Definitions definitions;
    private final GoalInstances instances;
    private final Migrations migrations;

    OperationController(Jobs jobs, Definitions definitions, GoalInstances instances, Migrations migrations) {
        this.jobs = jobs;
        this.definitions = definitions;
        this.instances = instances;
        this.migrations = migrations;
    }

    @GetMapping("/jobs")
    Page<JobView> jobs(@RequestParam(defaultValue = "failed") String state, @RequestParam(required = false) Integer page,
                       @RequestParam(required = false) Integer size) {
        return jobs.list(Choice.of(JobState.class, "state", state), PageRequest.of(page, size));
    }

    @GetMapping("/jobs/counts")
    JobCounts counts() {
        return new JobCounts(jobs.counts().entrySet().stream().map(e -> new JobCount(e.getKey(), e.getKey().label(), e.getValue())).toList());
    }

    @GetMapping(path = "/jobs/{id}/stack", produces = MediaType.TEXT_PLAIN_VALUE)
    String stack(@PathVariable String id) {
        return jobs.stack(id);
    }

    @PostMapping("/jobs/retry")
    RetryOutcomes retry(@AuthenticationPrincipal Actor actor, @Valid @RequestBody RetryRequest request) {
        return new RetryOutcomes(jobs.retry(actor, request.ids()));
    }

    @GetMapping("/models")
    ModelList models() {
        return new ModelList(definitions.list());
    }

    @GetMapping("/goals/{id}/process")
    GoalProcesses process(@AuthenticationPrincipal Actor actor, @PathVariable long id) {
        return instances.of(actor, id);
    }

    @PostMapping("/migrations/dry-run")
    MigrationReport dryRun(@AuthenticationPrincipal Actor actor, @Valid @RequestBody MigrationRequest request) {
        return migrations.dryRun(actor, request.definitionId());
    }

    @PostMapping("/migrations")
    MigrationReport migrate(@AuthenticationPrincipal Actor actor, @Valid @RequestBody MigrationRequest request) {
        return migrations.execute(actor, request.definitionId());
    }
}
