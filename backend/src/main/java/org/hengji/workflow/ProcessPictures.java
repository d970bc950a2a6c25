package org.hengji.workflow;

import jakarta.annotation.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.hengji.goal.Outcome;
import org.springframework.stereotype.Service;

/** The processes of one goal as pictures: the drawn model, where the token stands, what it has passed, who did what. */
@Service
class ProcessPictures {

    /** Order of the stages of a year, for instances that began in the same second. */
    private static final List<String> ORDER = List.of(Models.GOAL_LIFECYCLE, Models.GOAL_APPROVAL, Models.MONITORING, Models.LIGHT_RESPONSE,
            Models.SELF_EVALUATION, Models.KEY_EVALUATION, Models.RESULT_APPLICATION, Models.RECTIFICATION, Models.TREATMENT_OVERRIDE);

    /** They stand around what happens: a token is shown on the task inside. */
    private static final Set<String> SCOPES = Set.of(ActivityTypes.MULTI_INSTANCE_BODY, ActivityTypes.SUB_PROCESS);

    record ProcessPicture(List<Diagram> diagrams) {}

    /** @param subjectName what it is about, such as {@code 3月底监控}; null while nobody has had to do with it */
    record Diagram(String processKey, String name, @Nullable String subjectName, boolean current, String xml, List<String> tokens,
                   List<String> passed, List<DiagramStep> steps) {}

    record DiagramStep(String activityId, String name, String postName, @Nullable String who, Instant startedAt,
                       @Nullable Instant endedAt, @Nullable Outcome outcome, @Nullable String outcomeName,
                       @Nullable String opinion) {}

    private final HistoryService history;
    private final RepositoryService repository;
    private final WorkItemMapper workItems;
    private final Map<String, String> xmlByDefinition = new ConcurrentHashMap<>();

    ProcessPictures(HistoryService history, RepositoryService repository, WorkItemMapper workItems) {
        this.history = history;
        this.repository = repository;
        this.workItems = workItems;
    }

    ProcessPicture of(long goalId) {
        Map<String, DoneStep> byTask = workItems.stepsOf(goalId).stream().collect(Collectors.toMap(DoneStep::taskId, Function.identity()));
        List<Diagram> diagrams = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(Long.toString(goalId)).list().stream()
                .sorted(Comparator.comparing(HistoricProcessInstance::getStartTime)
                        .thenComparing(i -> ORDER.indexOf(i.getProcessDefinitionKey())))
                .map(instance -> diagram(instance, byTask)).toList();
        return new ProcessPicture(diagrams);
    }

    private Diagram diagram(HistoricProcessInstance instance, Map<String, DoneStep> byTask) {
        List<String> tokens = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        List<DiagramStep> steps = new ArrayList<>();
        String subjectName = null;
        for (HistoricActivityInstance activity : history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId())
                .orderPartiallyByOccurrence().asc().list()) {
            if (SCOPES.contains(activity.getActivityType())) {
                continue;
            }
            (activity.getEndTime() == null ? tokens : passed).add(activity.getActivityId());
            if (activity.getTaskId() != null) {
                DoneStep done = byTask.get(activity.getTaskId());
                subjectName = done.subjectName();
                steps.add(step(activity, done));
            }
        }
        return new Diagram(instance.getProcessDefinitionKey(), instance.getProcessDefinitionName(), subjectName, instance.getEndTime() == null,
                xmlByDefinition.computeIfAbsent(instance.getProcessDefinitionId(), this::xml), tokens.stream().distinct().toList(), passed.stream().distinct().toList(), steps);
    }

    private static DiagramStep step(HistoricActivityInstance activity, DoneStep done) {
        return new DiagramStep(activity.getActivityId(), activity.getActivityName(), done.post().label(), done.userName(),
                done.createdAt(), done.doneAt(), done.outcome(), outcomeName(done),
                done.opinion());
    }

    private static String outcomeName(DoneStep done) {
        return done.outcome() != null ? done.outcome().label() : done.doneAt() == null ? null : "不再需要";
    }

    private String xml(String definitionId) {
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
