package org.hengji.workflow.operation;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.hengji.audit.AuditAction;
import org.hengji.core.refusal.Refusal;
import org.hengji.organisation.Actor;
import org.springframework.stereotype.Service;

/** The processes of one goal as the engine has them. Variables are ids and routing facts: nothing of what the goal says. */
@Service
class GoalInstances {

    private final HistoryService history;
    private final RuntimeService runtime;
    private final ActivityNames names;
    private final BusinessKeys keys;

    GoalInstances(HistoryService history, RuntimeService runtime, ActivityNames names, BusinessKeys keys) {
        this.history = history;
        this.runtime = runtime;
        this.names = names;
        this.keys = keys;
    }

    record GoalProcesses(long goalId, List<Instance> instances) {}

    /**
     * @param variables of a running instance; the engine keeps none of one that has ended
     * @param tokens    activities at which it stands now; {@code passed} those it has been through, for the picture
     */
    record Instance(String instanceId, String key, String name, int version, String stateName, Instant startedAt, @Nullable Instant endedAt,
                    List<Variable> variables, List<Activity> activities, String xml, List<String> tokens, List<String> passed) {}

    record Variable(String name, String type, @Nullable String value) {}

    record Activity(String id, String activityId, String name, String type, Instant startedAt, @Nullable Instant endedAt) {}

    GoalProcesses of(Actor administrator, long goalId) {
        List<HistoricProcessInstance> found = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(Long.toString(goalId)).list();
        if (found.isEmpty()) {
            throw Refusal.notFound("编号为 " + goalId + " 的目标的流程");
        }
        keys.record(administrator, AuditAction.INSPECT_PROCESS, goalId, "流程", null);
        return new GoalProcesses(goalId, found.stream().sorted(Comparator.comparing(HistoricProcessInstance::getStartTime)
                .thenComparing(i -> i.getSuperProcessInstanceId() != null)).map(this::instance).toList());
    }

    private Instance instance(HistoricProcessInstance it) {
        List<HistoricActivityInstance> activities = history.createHistoricActivityInstanceQuery().processInstanceId(it.getId())
                .orderPartiallyByOccurrence().asc().list();
        return new Instance(it.getId(), it.getProcessDefinitionKey(), it.getProcessDefinitionName(), it.getProcessDefinitionVersion(),
                it.getEndTime() != null ? "已结束" : "进行中", it.getStartTime().toInstant(), instant(it.getEndTime()), variables(it.getId()),
                activities.stream().map(a -> new Activity(a.getId(), a.getActivityId(), name(a), a.getActivityType(),
                        a.getStartTime().toInstant(), instant(a.getEndTime()))).toList(),
                Bpmn.convertToString(names.model(it.getProcessDefinitionId())),
                drawn(activities, a -> a.getEndTime() == null), drawn(activities, a -> a.getEndTime() != null));
    }

    /** Elements of the picture; the body around what is done several times over is none. */
    private static List<String> drawn(List<HistoricActivityInstance> activities, Predicate<HistoricActivityInstance> wanted) {
        return activities.stream().filter(a -> !a.getActivityType().equals(ActivityTypes.MULTI_INSTANCE_BODY)).filter(wanted)
                .map(HistoricActivityInstance::getActivityId).distinct().toList();
    }

    private List<Variable> variables(String instanceId) {
        return runtime.createVariableInstanceQuery().processInstanceIdIn(instanceId).disableBinaryFetching().disableCustomObjectDeserialization()
                .orderByVariableName().asc().list().stream()
                .map(v -> new Variable(v.getName(), v.getTypeName(), v.getValue() == null ? null : v.getValue().toString())).toList();
    }

    /** The engine names no body around what is done several times over. */
    private String name(HistoricActivityInstance a) {
        return a.getActivityName() != null ? a.getActivityName() : names.of(a.getProcessDefinitionId(), a.getActivityId().replaceFirst("#.*", ""));
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
