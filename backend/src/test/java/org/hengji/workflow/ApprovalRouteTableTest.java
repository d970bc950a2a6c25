package org.hengji.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.CountersignMode;
import org.hengji.goal.GoalKind;
import org.hengji.goal.GoalStep;
import org.hengji.goal.Route;
import org.hengji.goal.RouteFacts;
import org.hengji.organisation.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** The decision table of the routes, asked as the process asks it. */
class ApprovalRouteTableTest {

    private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest
    @CsvSource(textBlock = """
            PROJECT,    特定目标类, 300000,  false, false, false, 3, UNIT_LEADER_REVIEW SUPERVISOR_REVIEW BUSINESS_REVIEW PERFORMANCE_REVIEW, '', , MARKS
            PROJECT,    '',        0,       false, false, false, 0, UNIT_LEADER_REVIEW SUPERVISOR_REVIEW BUSINESS_REVIEW PERFORMANCE_REVIEW, '', , MARKS
            PROJECT,    特定目标类, 300000,  true,  false, true,  0, UNIT_LEADER_REVIEW BUSINESS_REVIEW PERFORMANCE_REVIEW, '', , MARKS
            DEPARTMENT, '',        9000000, false, false, false, 0, UNIT_LEADER_REVIEW SUPERVISOR_REVIEW BUSINESS_REVIEW PERFORMANCE_REVIEW, '', , MARKS
            DEPARTMENT, '',        9000000, false, false, true,  0, UNIT_LEADER_REVIEW BUSINESS_REVIEW PERFORMANCE_REVIEW, '', , MARKS
            PROJECT,    其他运转类, 99999.99, false, false, false, 0, UNIT_LEADER_REVIEW SUPERVISOR_REVIEW BUSINESS_REVIEW, '', , NONE
            PROJECT,    其他运转类, 99999.99, false, false, true,  0, UNIT_LEADER_REVIEW BUSINESS_REVIEW, '', , NONE
            PROJECT,    其他运转类, 100000,  false, false, false, 0, UNIT_LEADER_REVIEW SUPERVISOR_REVIEW BUSINESS_REVIEW PERFORMANCE_REVIEW, '', , MARKS
            PROJECT,    其他运转类, 50000,   false, false, false, 1, UNIT_LEADER_REVIEW SUPERVISOR_REVIEW BUSINESS_REVIEW PERFORMANCE_REVIEW, '', , MARKS
            PROJECT,    人员类,    400000,  true,  false, false, 0, UNIT_LEADER_REVIEW SUPERVISOR_REVIEW BUSINESS_REVIEW, '', , NONE
            PROJECT,    人员类项目, 400000,  true,  false, true,  0, UNIT_LEADER_REVIEW BUSINESS_REVIEW, '', , NONE
            PROJECT,    人员类,    400000,  false, false, false, 0, UNIT_LEADER_REVIEW SUPERVISOR_REVIEW BUSINESS_REVIEW PERFORMANCE_REVIEW, '', , MARKS
            PROJECT,    人员类,    400000,  true,  false, false, 2, UNIT_LEADER_REVIEW SUPERVISOR_REVIEW BUSINESS_REVIEW PERFORMANCE_REVIEW, '', , MARKS
            PROJECT,    特定目标类, 6000000, false, true,  false, 0, UNIT_LEADER_REVIEW SUPERVISOR_REVIEW COUNTERSIGN PERFORMANCE_REVIEW, FINANCE_BUSINESS FINANCE_PERFORMANCE EXPERT, PARALLEL, POINTS
            PROJECT,    其他运转类, 6000000, true,  true,  true,  9, UNIT_LEADER_REVIEW COUNTERSIGN PERFORMANCE_REVIEW, FINANCE_BUSINESS FINANCE_PERFORMANCE EXPERT, PARALLEL, POINTS
            """)
    void answersTheRouteOfTheFacts(GoalKind kind, String category, BigDecimal amount, boolean continuing, boolean key, boolean own, int warnings,
                                   String steps, String posts, String mode, String reviewMethod) throws IOException {
        Route route = ask(shipped(), new RouteFacts("410303", kind, category, amount, continuing, key, own, warnings));

        assertThat(route.steps().stream().map(Enum::name).collect(Collectors.joining(" "))).isEqualTo(steps);
        assertThat(route.countersigners().stream().map(Enum::name).collect(Collectors.joining(" "))).isEqualTo(posts);
        assertThat(route.mode() == null ? null : route.mode().name()).isEqualTo(mode);
        assertThat(route.reviewMethod().name()).isEqualTo(reviewMethod);
    }

    @Test
    void aRegionPutsItsOwnRowBeforeTheOthers() throws IOException {
        String row = """
                <rule id="regionRule">
                  <inputEntry id="r1"><text>"130609"</text></inputEntry><inputEntry id="r2"><text></text></inputEntry>
                  <inputEntry id="r3"><text></text></inputEntry><inputEntry id="r4"><text></text></inputEntry>
                  <inputEntry id="r5"><text></text></inputEntry><inputEntry id="r6"><text>true</text></inputEntry>
                  <inputEntry id="r7"><text></text></inputEntry><inputEntry id="r8"><text></text></inputEntry>
                  <outputEntry id="o1"><text>"UNIT_LEADER_REVIEW, COUNTERSIGN"</text></outputEntry>
                  <outputEntry id="o2"><text>"EXPERT, FINANCE_CHIEF, FINANCE_PERFORMANCE"</text></outputEntry>
                  <outputEntry id="o3"><text>"VOTE"</text></outputEntry><outputEntry id="o4"><text>66</text></outputEntry>
                  <outputEntry id="o5"><text>"POINTS"</text></outputEntry>
                </rule>
                <rule id="keyOwnRule">""";
        String table = shipped().replace("<rule id=\"keyOwnRule\">", row);
        var facts = new RouteFacts("130609", GoalKind.PROJECT, "", BigDecimal.TEN, false, true, false, 0);

        assertThat(ask(table, facts)).isEqualTo(new Route(List.of(GoalStep.UNIT_LEADER_REVIEW, GoalStep.COUNTERSIGN),
                List.of(Post.EXPERT, Post.FINANCE_CHIEF, Post.FINANCE_PERFORMANCE),
                CountersignMode.VOTE, 66, Route.ReviewMethod.POINTS));
        assertThat(ask(table, new RouteFacts("130303", GoalKind.PROJECT, "", BigDecimal.TEN, false, false, false, 0)).steps()).hasSize(4);
    }

    @Test
    void aTableWithoutARowForTheGoalIsARefusalAndNotARoute() {
        assertThatThrownBy(() -> Route.read(null)).isInstanceOf(Refusal.class).hasMessageContaining("审批路线表");
    }

    private Route ask(String table, RouteFacts facts) {
        var decision = engine.parseDecision("approval-route", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
        var answer = engine.evaluateDecisionTable(decision, facts.asVariables()).getSingleResult();
        return Route.read(answer == null ? null : answer.getEntryMap());
    }

    private static String shipped() throws IOException {
        return new ClassPathResource("bpmn/approval-route.dmn").getContentAsString(StandardCharsets.UTF_8);
    }
}
