package org.hengji.evaluation.panel;

import static org.springframework.http.HttpMethod.PUT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Organisations;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.hengji.testing.YearWalk;
import org.hengji.workflow.PassedDeadlines;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A goal whose self-evaluation of 92 points lies with the finance bureau, and four experts in the pool. */
abstract class SelfEvaluatedGoal {

    @Autowired World world;
    @Autowired Accounts accounts;
    @Autowired Organisations organisations;
    @Autowired JdbcTemplate jdbc;
    @Autowired PassedDeadlines deadlines;
    @LocalServerPort int port;

    Region region;
    YearWalk web;
    PanelWalk walk;
    long goal;

    @BeforeEach
    void evaluatedByTheUnit() {
        region = world.newRegion();
        web = new YearWalk(port, region);
        walk = new PanelWalk(web, region, accounts, organisations);
        goal = world.newGoal(region).id();
        web.approveGoal(goal);
        web.report(goal, new BigDecimal("150000"), "150人");
        web.report(goal, new BigDecimal("270000"), "285人");
        String self = web.selfEvaluation(goal);
        web.send(region.operator(), PUT, self, web.evaluationContent(self, new BigDecimal("270000"),
                Map.of("发放人数", "285人", "生活改善", "有所提升", "服务对象满意度", "96%"), 85));
        web.submit(self);
        web.approve(self, region.supervisor());
        walk.pooled("甲", "师范大学", "财政", "社会保障");
        walk.pooled("乙", "会计师事务所", "会计");
        walk.pooled("丙", "社会科学院", "社会保障");
        walk.pooled("丁", "审计学会", "会计");
    }

    /** Steps of the evaluation that lie with somebody. */
    List<String> work() {
        return jdbc.queryForList("select step from work_item where goal_id = ? and subject_kind = 'KEY_EVALUATION' and state = 'OPEN'", String.class, goal);
    }
}
