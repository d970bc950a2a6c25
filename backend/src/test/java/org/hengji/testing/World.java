package org.hengji.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hengji.budget.Budgets;
import org.hengji.budget.Fund;
import org.hengji.budget.ProjectStatement;
import org.hengji.budget.SpendingPlanReader;
import org.hengji.core.document.ProjectPart.SpendingStep;
import org.hengji.core.indicator.Target;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.fiscalyear.NewCheckpoint;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalContent;
import org.hengji.goal.GoalDrafting;
import org.hengji.goal.GoalKind;
import org.hengji.goal.Goals;
import org.hengji.goal.Indicator;
import org.hengji.goal.NewGoal;
import org.hengji.goal.Objective;
import org.hengji.organisation.Accounts;
import org.hengji.organisation.Actor;
import org.hengji.organisation.Desks;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.hengji.organisation.Post;
import org.hengji.prereview.FindingAnswers;
import org.hengji.prereview.PreReviewing;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes a small region of its own for a test: people in every post, a year with two checkpoints, goals on demand. */
@TestComponent
public class World {

    private static final AtomicInteger REGIONS = new AtomicInteger();

    private final Organisations organisations;
    private final Accounts accounts;
    private final FiscalYears years;
    private final GoalDrafting drafting;
    private final Goals goals;
    private final PreReviewing reviewing;
    private final FindingAnswers findings;
    private final Budgets budgets;
    private final JdbcTemplate jdbc;

    World(Organisations organisations, Accounts accounts, FiscalYears years, GoalDrafting drafting, Goals goals,
          PreReviewing reviewing, FindingAnswers findings, Budgets budgets, JdbcTemplate jdbc) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.years = years;
        this.drafting = drafting;
        this.goals = goals;
        this.reviewing = reviewing;
        this.findings = findings;
        this.budgets = budgets;
        this.jdbc = jdbc;
    }

    /** One region with its people; every person's password is {@code 口令-𠮷-1}. */
    public record Region(OrgUnit region, OrgUnit unit, Desks desks, FiscalYear year, Actor operator, Actor leader, Actor supervisor,
                         Actor business, Actor performance, Actor chief, Actor expert) {

        public static final String PASSWORD = "口令-𠮷-1";
    }

    public Region newRegion() {
        String key = "r" + REGIONS.incrementAndGet();
        OrgUnit region = organisations.ensureRegion(key, "测试地区" + key);
        OrgUnit bureau = organisations.ensure(region, OrgUnit.Kind.BUREAU, null, "财政局");
        OrgUnit department = organisations.ensure(region, OrgUnit.Kind.DEPARTMENT, null, "民政局");
        OrgUnit unit = organisations.ensure(department, OrgUnit.Kind.UNIT, null, "社区服务中心𠮷");
        FiscalYear year = years.create(region.id(), 2023, "henan-2023", FiscalYear.OpeningMode.BY_HAND,
                List.of(new NewCheckpoint("6月底", LocalDate.of(2023, 6, 30)), new NewCheckpoint("12月底", LocalDate.of(2023, 12, 31))));
        return new Region(region, unit, new Desks(unit.id(), department.id(), region.id()), year,
                person(key, Post.OPERATOR, unit, unit), person(key, Post.LEADER, unit, unit),
                person(key, Post.SUPERVISOR, department, department), person(key, Post.FINANCE_BUSINESS, bureau, region),
                person(key, Post.FINANCE_PERFORMANCE, bureau, region), person(key, Post.FINANCE_CHIEF, bureau, region),
                person(key, Post.EXPERT, bureau, region));
    }

    /** The same region a year later. */
    public Region nextYear(Region in) {
        int next = in.year().yearNo() + 1;
        FiscalYear year = years.create(in.region().id(), next, "henan-2023", FiscalYear.OpeningMode.BY_HAND,
                List.of());
        return new Region(in.region(), in.unit(), in.desks(), year, in.operator(), in.leader(), in.supervisor(), in.business(), in.performance(),
                in.chief(), in.expert());
    }

    private Actor person(String key, Post post, OrgUnit seat, OrgUnit scope) {
        return accounts.create(key + "." + post.name().toLowerCase(Locale.ROOT), post.label() + "𠮷", Region.PASSWORD, post, seat, scope);
    }

    /** A drafted goal of 30万元 with three indicators; whatever the pre-review says to it is answered, so that it can be submitted. */
    public Goal newGoal(Region in) {
        Goal goal = newUnansweredGoal(in);
        settle(in);
        return goal;
    }

    /** A goal like the others, of a project that one source pays, with a purpose and a plan. */
    public Goal newProjectGoal(Region in) {
        PrintedAmount amount = PrintedAmount.of(new BigDecimal("30.00"), MoneyUnit.TEN_THOUSAND_YUAN);
        var plan = SpendingPlanReader.read(List.of(new SpendingStep("6月底", "15.00"), new SpendingStep("12月底", "30.00")), amount.unit(), amount);
        long project = budgets.add(in.year().id(), in.desks().departmentId(), in.desks().unitId(), List.of(new ProjectStatement(1, "P1", "高龄补贴𠮷",
                "特定目标类", in.unit().name(), "发放高龄补贴", amount.unit(), amount, List.of(new Fund(Fund.Source.FISCAL, amount)), plan))).get(0);
        Goal goal = drafting.create(in.operator(), draft(in, project, "高龄补贴𠮷", amount.yuan()));
        settle(in);
        return goal;
    }

    /** A goal like the others, of 600万元: a key project, which is countersigned. */
    public Goal newKeyProject(Region in) {
        Goal goal = newUnansweredGoal(in, new BigDecimal("6000000.00"));
        settle(in);
        return goal;
    }

    /** Like {@link #newGoal}, and nobody has said anything to its findings. */
    public Goal newUnansweredGoal(Region in) {
        return newUnansweredGoal(in, new BigDecimal("300000.00"));
    }

    private Goal newUnansweredGoal(Region in, BigDecimal amountYuan) {
        Goal goal = drafting.create(in.operator(), draft(in, "高龄补贴𠮷", amountYuan));
        reviewing.refresh(in.year().id(), in.desks().departmentId());
        return goal;
    }

    /** Many goals like {@link #newGoal}, each with a name and an amount of its own: 1万元, 2万元 and so on up to 400万元, and again. */
    public List<Long> newGoals(Region in, int count) {
        List<Long> ids = drafting.create(in.operator(), IntStream.range(0, count)
                .mapToObj(i -> draft(in, "补贴" + (i + 1), new BigDecimal(i % 400 + 1 + "0000.00"))).toList());
        settle(in);
        return ids;
    }

    private static NewGoal draft(Region in, String name, BigDecimal amountYuan) {
        return draft(in, null, name, amountYuan);
    }

    private static NewGoal draft(Region in, Long projectId, String name, BigDecimal amountYuan) {
        var content = new GoalContent(
                List.of(new Objective(null, Objective.Kind.ANNUAL, null, null, "按时足额发放生活补贴𠮷", null, null, null, null, null)),
                List.of(indicator("产出指标", "发放人数", "≥300人"), indicator("效益指标", "生活改善", "有所提升"),
                        indicator("满意度指标", "服务对象满意度", "≥95%")));
        return new NewGoal(GoalKind.PROJECT, in.year().id(), in.year().yearNo(), in.desks(), in.unit().path(), projectId, null, name, "特定目标类",
                null, amountYuan, in.year().rulePackId(), content);
    }

    /** The drafts are reviewed; the unit explains every warning, the finance bureau lets every error pass. */
    public void settle(Region in) {
        reviewing.refresh(in.year().id(), in.desks().departmentId());
        jdbc.queryForList("select id from goal where department_id = ? and open_errors + open_warnings > 0", Long.class, in.desks().departmentId())
                .forEach(id -> settle(in, id));
    }

    /** The same for one draft, with the findings that it has now. */
    public void settle(Region in, long goalId) {
        findings.settle(in.operator(), goalId, group -> "已核对𠮷");
        findings.settle(in.performance(), goalId, group -> "同意放行𠮷");
    }

    public Goal goal(long id) {
        return goals.get(id);
    }

    private static Indicator indicator(String level1, String level3, String target) {
        return new Indicator(null, null, level1, null, level3, Target.read(target), null, null, null, null, null,
                null, null, null, null, null, null, null);
    }
}
