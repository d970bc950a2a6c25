package org.hengji.goal;

import java.util.List;
import java.util.Optional;
import org.hengji.organisation.Step;
import org.springframework.stereotype.Component;

/** Every step of every process of a goal, by name. */
@Component
public class Steps {

    private final List<StepListener> listeners;

    Steps(List<StepListener> listeners) {
        this.listeners = listeners;
    }

    /** @throws IllegalArgumentException if no domain has such a step */
    public Step named(String name) {
        return listeners.stream().flatMap(l -> l.step(name).stream()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no domain knows the step " + name));
    }

    /** The step's label; null for no step. */
    public String label(String name) {
        return Optional.ofNullable(name).map(n -> named(n).label()).orElse(null);
    }

    /** Tells the domain whose step it is that these goals have come there. */
    public List<StepListener.Arrival> arrived(List<Long> goalIds, Step step) {
        return listeners.stream().filter(l -> l.step(step.name()).isPresent()).findFirst().orElseThrow().arrived(goalIds, step);
    }
}
