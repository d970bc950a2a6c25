package org.hengji.intake;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.core.document.BudgetPart;
import org.hengji.core.document.Cell;
import org.hengji.core.document.DepartmentGoalPart;
import org.hengji.core.document.IndicatorPart;
import org.hengji.core.document.ProjectPart;
import org.hengji.core.document.ProjectPart.SpendingStep;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts a document together again from the rows alone, past every mapper. */
final class RowsAsDocument {

    private final JdbcTemplate jdbc;
    private final long departmentId;

    RowsAsDocument(JdbcTemplate jdbc, long departmentId) {
        this.jdbc = jdbc;
        this.departmentId = departmentId;
    }

    BudgetPart budget() {
        Map<String, BigDecimal> i = items("BUDGET");
        var threePublic = new BudgetPart.ThreePublic(i.get("THREE_PUBLIC_TOTAL"), i.get("ABROAD"), i.get("VEHICLE_PURCHASE"),
                i.get("VEHICLE_OPERATION"), i.get("RECEPTION"));
        return new BudgetPart(i.get("INCOME"), i.get("EXPENDITURE"), i.get("BASIC"), i.get("PERSONNEL"), i.get("PUBLIC_FUNDS"),
                i.get("PROJECT"), i.get("CARRIED_OVER"), threePublic, i.get("PROCUREMENT"),
                new BudgetPart.Change(i.get("PREVIOUS_YEAR_CHANGE_AMOUNT"), i.get("PREVIOUS_YEAR_CHANGE_PERCENT")));
    }

    DepartmentGoalPart departmentGoal() {
        Map<String, Object> goal = jdbc.queryForMap(
                "select form_title, current_version_id from goal where department_id = ? and kind = 'DEPARTMENT'", departmentId);
        long version = ((Number) goal.get("current_version_id")).longValue();
        Map<String, BigDecimal> i = items("GOAL_FUNDING");
        return new DepartmentGoalPart((String) goal.get("form_title"), one(texts(version, "ANNUAL", "content")), tasks(version),
                new DepartmentGoalPart.Funding(i.get("TOTAL"), i.get("GOVERNMENT"), i.get("SPECIAL_ACCOUNT"), i.get("UNIT"), i.get("BASIC"),
                        i.get("PROJECT")),
                indicators(version), subGoals(version), texts(version, "MEASURE", "name"));
    }

    List<ProjectPart> projects() {
        return jdbc.query("select p.id, p.code, p.name, p.category, p.unit_name, p.purpose, p.amount_printed, g.current_version_id "
                + "from project p join goal g on g.project_id = p.id where p.department_id = ? order by p.sequence_no", this::project, departmentId);
    }

    private ProjectPart project(ResultSet r, int n) throws SQLException {
        long id = r.getLong("id");
        long version = r.getLong("current_version_id");
        Map<String, BigDecimal> funds = new HashMap<>();
        jdbc.query("select source, printed from project_fund where project_id = ?",
                f -> { funds.put(f.getString("source"), figure(f.getString("printed"))); }, id);
        List<SpendingStep> plan = jdbc.query("select due_label, printed from spending_plan where project_id = ? order by sequence_no",
                (s, k) -> new SpendingStep(s.getString("due_label"), s.getString("printed")), id);
        return new ProjectPart(r.getString("code"), r.getString("name"), r.getString("category"), r.getString("unit_name"),
                figure(r.getString("amount_printed")), funds.get("FISCAL"), funds.get("SPECIAL_ACCOUNT"), funds.get("OTHER"),
                r.getString("purpose"), plan, texts(version, "ANNUAL", "content"), indicators(version), null, null, null);
    }

    private List<DepartmentGoalPart.Task> tasks(long version) {
        return jdbc.query("select name, content, amount_printed, fiscal_printed, other_printed, schedule from goal_objective "
                + "where goal_version_id = ? and kind = 'TASK' order by sequence_no", (r, n) -> new DepartmentGoalPart.Task(
                r.getString("name"), r.getString("content"), figure(r.getString("amount_printed")), figure(r.getString("fiscal_printed")),
                figure(r.getString("other_printed")), r.getString("schedule")), version);
    }

    private List<DepartmentGoalPart.SubGoal> subGoals(long version) {
        return jdbc.query("select sequence_no, name, duty, content, standard from goal_objective "
                + "where goal_version_id = ? and kind = 'SUB_GOAL' order by sequence_no", (r, n) -> new DepartmentGoalPart.SubGoal(
                r.getString("name"), r.getString("duty"), r.getString("content"),
                jdbc.queryForList("select level3 from indicator where goal_version_id = ? and objective_no = ? order by sequence_no",
                        String.class, version, r.getInt("sequence_no")),
                r.getString("standard")), version);
    }

    private List<IndicatorPart> indicators(long version) {
        return jdbc.query("select level1, level2, level3, description, target_printed, note, basis, operator_printed, value_printed, "
                + "unit_printed, direction, weight, last_year, formula, data_source, core from indicator "
                + "where goal_version_id = ? and objective_no is null order by sequence_no", RowsAsDocument::indicator, version);
    }

    private static IndicatorPart indicator(ResultSet r, int n) throws SQLException {
        BigDecimal weight = r.getBigDecimal("weight");
        return new IndicatorPart(r.getString("level1"), r.getString("level2"), r.getString("level3"), r.getString("description"),
                r.getString("target_printed"), r.getString("note"), r.getString("basis"), r.getString("operator_printed"),
                cell(r.getString("value_printed")), r.getString("unit_printed"), r.getString("direction"),
                weight == null ? null : weight.setScale(0), cell(r.getString("last_year")), r.getString("formula"),
                r.getString("data_source"), r.getObject("core") == null ? null : (Boolean) r.getBoolean("core"), null, null, null);
    }

    private Map<String, BigDecimal> items(String part) {
        Map<String, BigDecimal> items = new HashMap<>();
        jdbc.query("select i.item, i.printed from budget_item i join department_budget b on b.id = i.department_budget_id "
                + "where b.department_id = ? and i.part = ?", r -> { items.put(r.getString("item"), figure(r.getString("printed"))); },
                departmentId, part);
        return items;
    }

    private List<String> texts(long version, String kind, String column) {
        List<String> texts = new ArrayList<>();
        jdbc.query("select name, content from goal_objective where goal_version_id = ? and kind = ? order by sequence_no",
                r -> { texts.add(r.getString(column)); }, version, kind);
        return texts;
    }

    private static String one(List<String> texts) {
        return texts.isEmpty() ? null : texts.get(0);
    }

    private static BigDecimal figure(String printed) {
        return printed == null ? null : new BigDecimal(printed);
    }

    private static Cell cell(String text) {
        return text == null ? null : Cell.of(text);
    }
}
