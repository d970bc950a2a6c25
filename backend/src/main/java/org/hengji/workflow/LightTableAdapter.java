package org.hengji.workflow;

import java.util.List;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.hengji.core.rulepack.Light;
import org.hengji.monitoring.LightFacts;
import org.hengji.monitoring.LightTable;
import org.springframework.stereotype.Component;

/** Asks the decision table of the lights as it is deployed. */
@Component
class LightTableAdapter implements LightTable {

    private static final String TABLE = "monitoring-light";

    private final DecisionService decisions;
    private final RepositoryService repository;

    LightTableAdapter(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    @Override
    public List<Lit> read(LightFacts facts) {
        return decisions.evaluateDecisionTableByKey(TABLE, facts.asVariables()).stream()
                .map(row -> new Lit(Measure.valueOf((String) row.get("measure")), Light.valueOf((String) row.get("light")))).toList();
    }

    @Override
    public int edition() {
        return repository.createDecisionDefinitionQuery().decisionDefinitionKey(TABLE).latestVersion().singleResult().getVersion();
    }
}
