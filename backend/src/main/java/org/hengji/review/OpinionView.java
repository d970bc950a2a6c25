package org.hengji.review;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hengji.goal.Outcome;
import org.hengji.organisation.Step;

/** An opinion as the pages show it, with names for every code. */
public record OpinionView(Instant at, String who, String postName, String stepName, Outcome decision, String decisionName,
                          @Nullable String opinion) {

    /** @param steps the steps of the process the opinions were given in */
    public static List<OpinionView> of(List<Opinion> opinions, Step... steps) {
        return opinions.stream().map(o -> of(o, steps)).toList();
    }

    private static OpinionView of(Opinion o, Step[] steps) {
        String stepName = Arrays.stream(steps).filter(s -> s.name().equals(o.step())).map(Step::label).findFirst().orElseThrow();
        return new OpinionView(o.givenAt(), o.userName(), o.post().label(), stepName, o.decision(), o.decision().label(), o.opinion());
    }
}
