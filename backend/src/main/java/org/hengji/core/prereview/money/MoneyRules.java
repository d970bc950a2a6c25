package org.hengji.core.prereview.money;

import java.util.List;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Rule;

/** The rules of this package in the order of their ids. */
public final class MoneyRules {

    public static final List<Rule> ALL = List.of(
            new Rule("MONEY-01", FindingKind.FUNDS_MISMATCH, "财政、专户、其他等各项资金合计不等于项目、任务或部门的资金总额。", FundsRules::sources),
            new Rule("MONEY-02", FindingKind.PROJECTS_SUM_MISMATCH, "各项目预算数合计不等于部门项目支出，四舍五入差除外。", FundsRules::projects),
            new Rule("MONEY-03", FindingKind.COST_EXCEEDS_BUDGET, "成本指标值，或单价×数量×月数，超过项目预算数。", CostRules::exceeds),
            new Rule("MONEY-04", FindingKind.COST_BELOW_BUDGET, "总成本指标值低于项目预算数，或单价×数量×月数、分项成本之和没有用完预算数。", CostRules::below),
            new Rule("MONEY-05", FindingKind.COST_RESTATES_BUDGET, "唯一的成本指标只是重复项目预算数。", CostRules::restates),
            new Rule("MONEY-06", FindingKind.UNIT_SUSPICIOUS, "金额与项目或部门预算相差悬殊，单位可能把元写成万元。", UnitRules::suspicious),
            new Rule("MONEY-07", FindingKind.AMOUNT_UNIT_MISMATCH, "资金用途、成本指标与项目预算数用了不同的金额单位。", UnitRules::mixed),
            new Rule("MONEY-08", FindingKind.UNIT_SUSPICIOUS, "资产表的金额是部门预算的许多倍，单位可能把元写成万元。", AssetUnits::check));

    private MoneyRules() {
    }
}
