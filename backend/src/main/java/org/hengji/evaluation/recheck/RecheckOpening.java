package org.hengji.evaluation.recheck;

import java.time.Clock;
import java.util.Optional;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.evaluation.SelfEvaluations;
import org.springframework.stereotype.Component;

/** Begins the re-checks that confirmed draws ask for. */
@Component
public class RecheckOpening {

    private final RecheckMapper mapper;
    private final SelfEvaluations evaluations;
    private final Clock clock;

    RecheckOpening(RecheckMapper mapper, SelfEvaluations evaluations, Clock clock) {
        this.mapper = mapper;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /** Begins the re-check of a goal's self-evaluation if a confirmed draw names it, filled in with what the unit wrote. */
    public boolean takeUp(long goalId) {
        SelfEvaluation evaluation = evaluations.of(goalId);
        Optional<Long> draw = mapper.drawOf(evaluation.id());
        if (draw.isEmpty()) {
            return false;
        }
        mapper.insert(draw.get(), evaluation, clock.instant());
        Recheck recheck = mapper.of(evaluation.id()).orElseThrow();
        mapper.writeLines(recheck.id(), evaluations.lines(evaluation).stream().map(line -> line.given(line.givenScore(), null)).toList());
        return true;
    }
}
