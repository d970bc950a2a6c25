package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.hengji.involvement.Question;
import org.hengji.organisation.Step;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The names that code uses are the names that stand in the models, and the other way round. */
class ModelsTest {

    private final List<BpmnModelInstance> models = models();

    @Test
    void processKeysAndMessagesAreThoseOfTheFiles() throws IllegalAccessException {
        Set<String> named = constants();
        models.forEach(m -> m.getModelElementsByType(Process.class).forEach(p -> assertThat(named).contains(p.getId())));
        models.forEach(m -> m.getModelElementsByType(Message.class).forEach(message -> assertThat(named).contains(message.getName())));
    }

    @Test
    void everyVariableStandsInSomeModelOrIsCodesOwn() throws Exception {
        String text = Arrays.stream(files()).map(ModelsTest::text).collect(Collectors.joining());
        // The place in the row of checkpoints, the step decided on and what added reviewers mean for it are for delegates; no route asks for them.
        assertThat(constants()).filteredOn(c -> !Set.of(Models.CHECKPOINT_SEQUENCE, Models.DECISION, Models.DECIDED_STEP, Models.AWAITS_ADDED, Models.ADDED_DISAGREE).contains(c)).allSatisfy(c -> assertThat(text).contains(c));
    }

    @Test
    void everyUserTaskIsAStepOfADomainWithTheSameLabel() {
        Set<String> tasks = models.stream().flatMap(m -> m.getModelElementsByType(UserTask.class).stream())
                .map(t -> WorkItems.stepName(t.getId()) + " " + t.getName()).collect(Collectors.toCollection(TreeSet::new));
        var enums = new ClassPathScanningCandidateComponentProvider(false);
        enums.addIncludeFilter(new AssignableTypeFilter(Step.class));
        // A step within another class is a test's.
        Set<String> steps = enums.findCandidateComponents("org.hengji").stream().filter(c -> !c.getBeanClassName().contains("$"))
                .flatMap(c -> Arrays.stream(ClassUtils.resolveClassName(c.getBeanClassName(), null).getEnumConstants())).map(Step.class::cast)
                
                // A question is no step of a process: nothing waits for its answer.
                .filter(s -> s != Question.CONSULT).map(s -> s.name() + " " + s.label()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(tasks).isEqualTo(steps);
    }

    @Test
    void everyServiceTaskCallsADelegateThatExists() {
        Set<String> called = models.stream().flatMap(m -> m.getModelElementsByType(ServiceTask.class).stream())
                .map(t -> t.getCamundaDelegateExpression().replaceAll("[${}]", "")).collect(Collectors.toCollection(TreeSet::new));
        Set<String> beans = Stream.of(GoalDelegates.class, FiscalYearDelegates.class, LightResponseDelegates.class, KeyEvaluationDelegates.class).flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
                .filter(m -> m.isAnnotationPresent(Bean.class)).map(m -> m.getName()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(called).isEqualTo(beans);
    }

    private static Set<String> constants() throws IllegalAccessException {
        Set<String> values = new TreeSet<>();
        for (Field field : Models.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                values.add((String) field.get(null));
            }
        }
        return values;
    }

    private static List<BpmnModelInstance> models() {
        return Arrays.stream(files()).map(f -> {
            try (var in = f.getInputStream()) {
                return Bpmn.readModelFromStream(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).toList();
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
