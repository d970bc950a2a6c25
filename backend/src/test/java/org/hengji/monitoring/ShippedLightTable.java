package org.hengji.monitoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.hengji.core.rulepack.Light;
import org.springframework.core.io.ClassPathResource;

/** The decision table that ships, asked without a process engine. */
class ShippedLightTable implements LightTable {

    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = table();

    @Override
    public List<Lit> read(LightFacts facts) {
        return ENGINE.evaluateDecisionTable(TABLE, facts.asVariables()).stream()
                .map(row -> new Lit(Measure.valueOf((String) row.get("measure")), Light.valueOf((String) row.get("light")))).toList();
    }

    @Override
    public int edition() {
        return 1;
    }

    private static DmnDecision table() {
        try (InputStream in = new ClassPathResource("bpmn/monitoring-light.dmn").getInputStream()) {
            return ENGINE.parseDecision("monitoring-light", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
