package org.hengji.workflow.operation;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.hengji.audit.AuditAction;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves running instances to the newest version of their model. Each is moved in a transaction of its own; a dry run does
 * exactly the same and takes it back, so that what it says is what the engine says.
 */
@Service
class Migrations {

    /** Moved by one request; the rest by the next. */
    static final int AT_ONCE = 200;

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ActivityNames names;
    private final BusinessKeys keys;
    private final TransactionTemplate transaction;

    Migrations(RepositoryService repository, RuntimeService runtime, ActivityNames names, BusinessKeys keys, TransactionTemplate transaction) {
        this.repository = repository;
        this.runtime = runtime;
        this.names = names;
        this.keys = keys;
        this.transaction = transaction;
    }

    /**
     * What a migration would do or has done.
     *
     * @param unmapped  activities of the old version that the new one no longer has, at least not as the same kind: whoever stands
     *                  there cannot be moved
     * @param running   instances of the old version before
     * @param tried     how many of them were looked at, the oldest first
     * @param failures  of those tried, the ones that stay where they are
     */
    record MigrationReport(boolean dryRun, String processName, int fromVersion, int toVersion, List<Unmapped> unmapped, long running,
                           int tried, int succeeded, List<Failure> failures) {}

    record Unmapped(String activityId, String name) {}

    record Failure(String instanceId, @Nullable Long goalId, String problem) {}

    MigrationReport dryRun(Actor administrator, String definitionId) {
        return run(administrator, definitionId, true);
    }

    MigrationReport execute(Actor administrator, String definitionId) {
        return run(administrator, definitionId, false);
    }

    private MigrationReport run(Actor administrator, String definitionId, boolean dry) {
        ProcessDefinition from = repository.createProcessDefinitionQuery().processDefinitionId(definitionId).singleResult();
        if (from == null) {
            throw Refusal.notFound("该流程版本");
        }
        ProcessDefinition to = repository.createProcessDefinitionQuery().processDefinitionKey(from.getKey()).latestVersion().singleResult();
        if (to.getId().equals(from.getId())) {
            throw Refusal.wrongStep("“" + from.getName() + "”第 " + from.getVersion() + " 版已是最新版，不需要迁移");
        }
        MigrationPlan plan = runtime.createMigrationPlan(from.getId(), to.getId()).mapEqualActivities().updateEventTriggers().build();
        var running = runtime.createProcessInstanceQuery().processDefinitionId(from.getId()).orderByProcessInstanceId().asc();
        long count = running.count();
        List<ProcessInstance> instances = running.listPage(0, AT_ONCE);
        List<Failure> failures = new ArrayList<>();
        for (ProcessInstance instance : instances) {
            String problem = move(administrator, plan, instance, from, to, dry);
            if (problem != null) {
                failures.add(new Failure(instance.getId(), BusinessKeys.goalId(instance.getBusinessKey()), problem));
            }
        }
        var report = new MigrationReport(dry, from.getName(), from.getVersion(), to.getVersion(), unmapped(plan), count, instances.size(),
                instances.size() - failures.size(), failures);
        keys.record(administrator, dry ? AuditAction.TRY_MIGRATION : AuditAction.MIGRATE_PROCESS, null, from.getName(),
                "第 " + from.getVersion() + " 版 → 第 " + to.getVersion() + " 版：" + (dry ? "可迁移 " : "已迁移 ") + report.succeeded() + " 个，不能迁移 "
                        + failures.size() + " 个");
        return report;
    }

    /** Null when it went well. */
    private String move(Actor administrator, MigrationPlan plan, ProcessInstance instance, ProcessDefinition from, ProcessDefinition to, boolean dry) {
        try {
            transaction.executeWithoutResult(status -> {
                runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();
                Long goalId = BusinessKeys.goalId(instance.getBusinessKey());
                if (goalId != null) {
                    keys.record(administrator, AuditAction.MIGRATE_PROCESS, goalId, from.getName(),
                            "第 " + from.getVersion() + " 版 → 第 " + to.getVersion() + " 版");
                }
                if (dry) {
                    status.setRollbackOnly();
                }
            });
            return null;
        } catch (MigratingProcessInstanceValidationException refused) {
            return refused.getValidationReport().getActivityInstanceReports().stream()
                    .map(r -> names.of(from.getId(), r.getSourceScopeId())).distinct()
                    .collect(Collectors.joining("”“", "停在“", "”，新版没有与之对应的环节"));
        } catch (ProcessEngineException failed) {
            return Cause.inWords(failed.getMessage());
        }
    }

    private static boolean sameKind(BpmnModelInstance old, BpmnModelInstance newest, String activityId) {
        ModelElementInstance now = newest.getModelElementById(activityId);
        return now != null && now.getElementType().getTypeName().equals(old.getModelElementById(activityId).getElementType().getTypeName());
    }

    private List<Unmapped> unmapped(MigrationPlan plan) {
        Set<String> mapped = plan.getInstructions().stream().map(MigrationInstruction::getSourceActivityId).collect(Collectors.toSet());
        var model = names.model(plan.getSourceProcessDefinitionId());
        List<Unmapped> unmapped = new ArrayList<>();
        model.getModelElementsByType(Activity.class).forEach(a -> unmapped.add(new Unmapped(a.getId(), a.getName())));
        model.getModelElementsByType(CatchEvent.class).stream().filter(e -> !e.getElementType().getTypeName().equals("startEvent"))
                .forEach(e -> unmapped.add(new Unmapped(e.getId(), e.getName())));
        var newest = names.model(plan.getTargetProcessDefinitionId());
        // What the engine passes through at once has no instruction: nobody ever stands there.
        unmapped.removeIf(it -> mapped.contains(it.activityId()) || sameKind(model, newest, it.activityId()));
        return unmapped;
    }
}
