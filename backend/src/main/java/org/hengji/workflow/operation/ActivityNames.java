package org.hengji.workflow.operation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** What definitions and their activities are called. A definition never changes, so each is read once. */
@Component
class ActivityNames {

    private final RepositoryService repository;
    private final Map<String, ProcessDefinition> definitions = new ConcurrentHashMap<>();
    private final Map<String, BpmnModelInstance> models = new ConcurrentHashMap<>();

    ActivityNames(RepositoryService repository) {
        this.repository = repository;
    }

    ProcessDefinition definition(String definitionId) {
        return definitions.computeIfAbsent(definitionId, repository::getProcessDefinition);
    }

    BpmnModelInstance model(String definitionId) {
        return models.computeIfAbsent(definitionId, repository::getBpmnModelInstance);
    }

    /** The name drawn in the model; the id where there is none. */
    String of(String definitionId, String activityId) {
        ModelElementInstance element = activityId == null ? null : model(definitionId).getModelElementById(activityId);
        String name = element == null ? null : element.getAttributeValue("name");
        return name == null ? activityId : name;
    }
}
