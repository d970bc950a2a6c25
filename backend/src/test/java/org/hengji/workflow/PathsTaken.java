package org.hengji.workflow;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/** Notes every flow node and sequence flow that the engine comes to, by the model's key: what tests have walked of a model. */
@TestComponent
public class PathsTaken extends AbstractProcessEnginePlugin {

    private final Map<String, Set<String>> taken = new ConcurrentHashMap<>();

    /** Ids of the elements of this model that were come to since the last {@link #forget}. */
    Set<String> of(String processKey) {
        return taken.getOrDefault(processKey, Set.of());
    }

    void forget() {
        taken.clear();
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomPreBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element element, ProcessDefinitionEntity process) {
                listen(process.getKey(), process);
            }
        });
    }

    private void listen(String key, ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) e -> note(key, activity.getId()));
            activity.getOutgoingTransitions().forEach(flow -> ((TransitionImpl) flow).addListener(ExecutionListener.EVENTNAME_TAKE,
                    (ExecutionListener) e -> note(key, flow.getId())));
            listen(key, activity);
        }
    }

    private void note(String key, String element) {
        taken.computeIfAbsent(key, k -> ConcurrentHashMap.newKeySet()).add(element);
    }
}
