package org.hengji.intake;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.hengji.compilation.DepartmentDocuments;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.GoalSubmission;
import org.hengji.organisation.Actor;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A region of its own for each test, and what tests of imports do and look up again and again. */
abstract class IntakeTestBase {

    static final String JIANXI = "sql/sample/jianxi-community-2023.json";
    static final String XIGONG = "sql/sample/xigong-community-2021.json";

    @Autowired Intake intake;
    @Autowired IntakeViews views;
    @Autowired Organisations organisations;
    @Autowired GoalSubmission submission;
    @Autowired World world;
    @Autowired DepartmentDocuments documents;
    @Autowired JdbcTemplate jdbc;

    Region region;
    Actor business;

    @BeforeEach
    void newRegion() {
        region = world.newRegion();
        business = region.business();
    }

    /** What the department states, put together from the rows. */
    GoalDocument compiled(long departmentId) {
        long yearId = jdbc.queryForObject("select fiscal_year_id from department_budget where department_id = ?", Long.class, departmentId);
        return documents.of(yearId, departmentId).document();
    }

    Edited document(String name) {
        return Edited.document(name, region.region().name());
    }

    void take(Actor actor, Edited edited) {
        intake.commit(actor, intake.read(actor, "v1.json", edited.bytes()).id());
    }

    Refusal refusal(Actor actor, byte[] json) {
        return catchThrowableOfType(Refusal.class, () -> intake.read(actor, "x.json", json));
    }

    void submit(long goalId) {
        world.settle(region);
        submission.submit(region.operator(), goalId, world.goal(goalId).version());
    }

    long goalId(String code) {
        return jdbc.queryForObject("select id from goal where project_code = ? and department_id = ?", Long.class, code, region.desks().departmentId());
    }

    long departments(GoalDocument document) {
        return count("org_unit where region_id = ? and kind = 'DEPARTMENT' and name = '" + document.department().name() + "'", region.region().id());
    }

    long departmentId(GoalDocument document) {
        return organisations.findBelow(region.region(), OrgUnit.Kind.DEPARTMENT, document.department().name()).orElseThrow().id();
    }

    long count(String from, long id) {
        return jdbc.queryForObject("select count(*) from " + from, Long.class, id);
    }

    /** Versions and row ids of everything stored for the department: any write shows. */
    String state(long departmentId) {
        return jdbc.queryForList("select g.id, g.version, p.id, p.version, b.version, (select sum(i.id) from indicator i where i.goal_version_id = g.current_version_id) "
                + "from goal g left join project p on p.id = g.project_id join department_budget b on b.department_id = g.department_id "
                + "where g.department_id = ? order by g.id", departmentId).toString();
    }
}
