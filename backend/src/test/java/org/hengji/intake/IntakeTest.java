package org.hengji.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.compilation.DepartmentDocuments;
import org.hengji.core.document.GoalDocument;
import org.hengji.core.refusal.Refusal;
import org.hengji.goal.GoalSubmission;
import org.hengji.organisation.Actor;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.hengji.testing.OnH2;
import org.hengji.testing.OnMariaDb;
import org.hengji.testing.World;
import org.hengji.testing.World.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Real documents taken in, with nothing mocked: the rows are read back past the mappers. */
abstract class IntakeTest extends IntakeTestBase {

    @ParameterizedTest
    @CsvSource({"jianxi-community-2023,7,87,0,BY_HAND,henan-2023", "xigong-street-2023,14,124,0,BY_HAND,henan-2023",
            "xigong-community-2021,6,50,0,BY_HAND,luoyang-2021", "xiguan-street-2024,11,106,11,BY_HAND,hebei-2024",
            "xushui-chengqu-2021,18,93,18,BY_HAND,hebei-2021"})
    void takesOverEveryWord(String name, int projects, int indicators, int plans, String openingMode, String pack) {
        Edited edited = document("sql/sample/" + name + ".json");

        IntakeView preview = intake.read(business, name, edited.bytes());

        assertThat(preview.department().known()).isFalse();
        assertThat(preview.projectCount()).isEqualTo(projects);
        assertThat(preview.indicatorCount()).isEqualTo(indicators);
        assertThat(preview.planCount()).isEqualTo(plans);
        assertThat(preview.changes()).hasSizeGreaterThanOrEqualTo(projects + 3).allMatch(c -> c.kind() == Change.Kind.ADD);
        assertThat(departments(edited.read())).as("a preview stores nothing").isZero();

        IntakeView committed = intake.commit(business, preview.id());

        assertThat(committed.status()).isEqualTo(IntakeStatus.COMMITTED);
        assertThat(committed.permittedActions()).isEmpty();
        assertThat(committed.department().known()).isTrue();
        GoalDocument document = edited.read();
        long departmentId = departmentId(document);
        var rows = compiled(departmentId);
        assertThat(rows).isEqualTo(document);
        assertThat(count("goal g join work_item w on w.goal_id = g.id and w.step = 'DRAFTING' and w.state = 'OPEN' "
                + "and w.desk_id = g.unit_id where g.department_id = ? and g.status = 'DRAFT' and g.step = 'DRAFTING' "
                + "and g.rule_pack_id = '" + pack + "'", departmentId)).isEqualTo(projects + 1);
        assertThat(count("fiscal_year y join department_budget b on b.fiscal_year_id = y.id where b.department_id = ? "
                + "and y.opening_mode = '" + openingMode + "' and y.year_no = " + document.fiscalYear(), departmentId)).isOne();

        IntakeView again = intake.read(business, name, edited.bytes());
        assertThat(again.changes()).isEmpty();
        assertThat(again.unchangedCount()).isEqualTo(projects + 3);
        String before = state(departmentId);
        intake.commit(business, again.id());
        assertThat(state(departmentId)).as("a second import changes nothing").isEqualTo(before);
    }

    @Test
    void keepsTheColumnsOfRicherForms() {
        Edited edited = document("samples/goals-jingyan-mata-2023.json");
        take(business, edited);

        assertThat(compiled(departmentId(edited.read())).projects()).extracting(p -> p.indicators())
                .isEqualTo(edited.read().projects().stream().map(p -> p.indicators()).toList());
        assertThat(jdbc.queryForList("select distinct target_operator from indicator i join goal g on g.current_version_id = i.goal_version_id "
                + "where g.department_id = ? and operator_printed = '≥'", String.class, departmentId(edited.read()))).containsExactly("≥");
        assertThat(intake.read(business, "again.json", edited.bytes()).changes()).isEmpty();
    }

    @Test
    void amountsAreExactInYuan() {
        Edited edited = document(JIANXI);
        take(business, edited);

        assertThat(jdbc.queryForObject("select amount_yuan from goal where project_code = '410305230000000016466' and department_id = ?",
                BigDecimal.class, departmentId(edited.read()))).isEqualTo(new BigDecimal("621600.00"));
        assertThat(jdbc.queryForObject("select amount_yuan from goal where kind = 'DEPARTMENT' and department_id = ?",
                BigDecimal.class, departmentId(edited.read()))).isEqualTo(new BigDecimal("20024500.00"));
    }

    @Test
    void aChangedDocumentShowsEachField() {
        Edited edited = document(JIANXI);
        take(business, edited);
        Edited changed = edited.copy().withNumber("/projects/0/amount", "5.70").with("/projects/1/indicators/0/target", "≤0.50万元")
                .with("/department/code", "518").withNumber("/budget/income", "2002.46").with("/departmentGoal/annualGoal", "新的目标𠮷")
                .with("/narrative/0/text", "新的说明").without("/projects/6");

        IntakeView preview = intake.read(business, "v2.json", changed.bytes());

        assertThat(preview.changes()).extracting(c -> c.kind().name(), IntakeChangeView::what, IntakeChangeView::path,
                c -> c.fields().size()).containsExactly(
                tuple("CHANGE", "部门", "/department", 1), tuple("CHANGE", "部门预算", "/budget", 2),
                tuple("CHANGE", "部门整体目标", "/departmentGoal", 1), tuple("CHANGE", "项目", "/projects/0", 1),
                tuple("CHANGE", "项目", "/projects/1", 1), tuple("BLOCKED", "项目", "/projects", 0));
        assertThat(preview.changes().get(3).fields()).containsExactly(new Change.FieldChange("金额", "5.60 万元", "5.70 万元"));
        assertThat(preview.changes().get(4).fields().get(0).field()).isEqualTo("指标 1 指标值");
        assertThat(preview.changes().get(5).name()).isEqualTo("2023年网格员工资");
        assertThat(preview.changes().get(5).reason()).contains("保留");
        assertThat(preview.unchangedCount()).isEqualTo(4);

        intake.commit(business, preview.id());

        var rows = compiled(departmentId(edited.read()));
        assertThat(rows.departmentGoal()).isEqualTo(changed.read().departmentGoal());
        assertThat(rows.projects().subList(0, 6)).isEqualTo(changed.read().projects());
        assertThat(rows.projects()).last().isEqualTo(edited.read().projects().get(6));
        assertThat(jdbc.queryForObject("select code from org_unit where id = ?", String.class, departmentId(edited.read()))).isEqualTo("518");
        assertThat(intake.read(business, "v2.json", changed.bytes()).changes()).extracting(c -> c.kind().name()).containsExactly("BLOCKED");
    }

    @Test
    void aDifferenceInAKeyWithoutFieldIsShownToo() {
        Edited edited = document("samples/selfeval-jishan-medicare-2020.json");
        take(business, edited);
        Edited changed = edited.copy().withNumber("/projects/0/totalScorePrinted", "95");

        IntakeView preview = intake.read(business, "v2.json", changed.bytes());
        assertThat(preview.changes()).singleElement().extracting(c -> c.fields().get(0).field()).isEqualTo("文档校验值（SHA-256）");
        intake.commit(business, preview.id());

        assertThat(intake.read(business, "v2.json", changed.bytes()).changes()).isEmpty();
    }

    @Test
    void projectsWithoutCodeAreKnownByNameAndOccurrence() {
        Edited edited = document(XIGONG).with("/projects/1/name", "社区人员工资经费");
        take(business, edited);

        IntakeView preview = intake.read(business, "v2.json", edited.copy().with("/projects/1/purpose", "另一用途").bytes());

        assertThat(preview.changes()).singleElement().satisfies(c -> {
            assertThat(c.path()).isEqualTo("/projects/1");
            assertThat(c.fields()).extracting(Change.FieldChange::field).containsExactly("资金用途");
        });
    }

    @Test
    void goalsPastDraftingAreLeftAlone() {
        Edited edited = document(JIANXI).with("/department/name", "民政局");
        take(region.operator(), edited);
        submit(goalId("410305230000000025533"));
        Edited changed = edited.copy().withNumber("/projects/0/amount", "9.99").withNumber("/projects/1/amount", "0.50");

        IntakeView preview = intake.read(region.operator(), "v2.json", changed.bytes());

        assertThat(preview.changes()).extracting(c -> c.kind().name()).containsExactly("BLOCKED", "CHANGE");
        assertThat(preview.changes().get(0).reason()).contains("单位负责人审核");
        intake.commit(region.operator(), preview.id());
        assertThat(compiled(region.desks().departmentId()).projects()).extracting(p -> p.amount().toPlainString())
                .startsWith("5.60", "0.50");
    }

    @Test
    void aPreviewThatNoLongerHoldsIsNotCarriedOut() {
        Edited edited = document(JIANXI).with("/department/name", "民政局");
        take(region.supervisor(), edited);
        IntakeView preview = intake.read(region.supervisor(), "v2.json", edited.copy().withNumber("/projects/0/amount", "9.99").bytes());
        submit(goalId("410305230000000025533"));
        String before = state(region.desks().departmentId());

        assertThatThrownBy(() -> intake.commit(region.supervisor(), preview.id())).isInstanceOf(Refusal.class)
                .extracting(e -> ((Refusal) e).kind()).isEqualTo(Refusal.Kind.STALE_VERSION);

        assertThat(state(region.desks().departmentId())).isEqualTo(before);
        assertThat(views.of(preview.id(), region.supervisor()).changes()).extracting(c -> c.kind().name()).containsExactly("BLOCKED");
        assertThat(intake.commit(region.supervisor(), preview.id()).status()).isEqualTo(IntakeStatus.COMMITTED);
        assertThatThrownBy(() -> intake.commit(region.supervisor(), preview.id())).isInstanceOf(Refusal.class)
                .extracting(e -> ((Refusal) e).kind()).isEqualTo(Refusal.Kind.WRONG_STEP);
    }
}

@OnH2
class IntakeOnH2Test extends IntakeTest {}

@OnMariaDb
class IntakeOnMariaDbTest extends IntakeTest {}
