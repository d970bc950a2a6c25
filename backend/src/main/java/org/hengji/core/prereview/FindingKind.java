package org.hengji.core.prereview;

import com.fasterxml.jackson.annotation.JsonValue;

/** The fixed vocabulary of the pre-review: what can be wrong with a goal document. */
public enum FindingKind {

    EMPTY_REQUIRED("empty-required", "必填内容为空", Group.COMPLETENESS),
    MISSING_INDICATORS("missing-indicators", "未设置指标", Group.COMPLETENESS),
    MISSING_INDICATOR_CATEGORY("missing-indicator-category", "缺少某类指标", Group.COMPLETENESS),
    MISSING_UNIT("missing-unit", "指标值没有单位", Group.COMPLETENESS),
    PLACEHOLDER("placeholder", "留有模板或占位文字", Group.COMPLETENESS),
    TRUNCATED_NAME("truncated-name", "名称不完整", Group.COMPLETENESS),
    MISSING_TABLE("missing-table", "缺少表格", Group.COMPLETENESS),
    MALFORMED_TARGET("malformed-target", "指标值无法识别", Group.TARGETS),
    OPERATOR_MISSING("operator-missing", "指标值没有比较符", Group.TARGETS),
    TARGET_NOT_MEASURABLE("target-not-measurable", "指标值不可衡量", Group.TARGETS),
    TARGET_REPEATS_NAME("target-repeats-name", "指标值重复指标名称", Group.TARGETS),
    DIRECTION_WRONG("direction-wrong", "指标方向有误", Group.TARGETS),
    PERCENT_OVER_100("percent-over-100", "比率超过100%", Group.TARGETS),
    UNREALISTIC_TARGET("unrealistic-target", "指标值不切实际", Group.TARGETS),
    DEADLINE_VAGUE("deadline-vague", "时限不明确", Group.TARGETS),
    YEAR_MISMATCH("year-mismatch", "年度不符", Group.TARGETS),
    WRONG_CATEGORY("wrong-category", "指标归类有误", Group.CATEGORIES),
    DUPLICATE_INDICATOR("duplicate-indicator", "指标重复", Group.CATEGORIES),
    BOILERPLATE("boilerplate", "指标套用模板", Group.CATEGORIES),
    DESCRIPTION_REPEATS_NAME("description-repeats-name", "说明重复名称", Group.CATEGORIES),
    GOAL_VAGUE("goal-vague", "绩效目标笼统", Group.CATEGORIES),
    FUNDS_MISMATCH("funds-mismatch", "资金来源与金额不符", Group.MONEY),
    SUM_MISMATCH("sum-mismatch", "分项与合计不符", Group.MONEY),
    ROUNDING_DIFFERENCE("rounding-difference", "四舍五入差", Group.MONEY),
    PROJECTS_SUM_MISMATCH("projects-sum-mismatch", "项目合计与部门项目支出不符", Group.MONEY),
    CROSS_TABLE_MISMATCH("cross-table-mismatch", "同一数字前后不一", Group.MONEY),
    COST_EXCEEDS_BUDGET("cost-exceeds-budget", "成本超过预算", Group.MONEY),
    COST_BELOW_BUDGET("cost-below-budget", "成本低于预算", Group.MONEY),
    COST_RESTATES_BUDGET("cost-restates-budget", "成本指标只重复预算数", Group.MONEY),
    UNIT_SUSPICIOUS("unit-suspicious", "金额单位可疑", Group.MONEY),
    AMOUNT_UNIT_MISMATCH("amount-unit-mismatch", "金额单位混用", Group.MONEY),
    PLAN_EXCEEDS_BUDGET("plan-exceeds-budget", "支出计划超过预算", Group.PLAN),
    PLAN_BELOW_BUDGET("plan-below-budget", "支出计划低于预算", Group.PLAN),
    PLAN_UNIT_MISMATCH("plan-unit-mismatch", "支出计划单位与表头不符", Group.PLAN),
    PLAN_NOT_INCREASING("plan-not-increasing", "支出计划没有增加", Group.PLAN),
    PLAN_INCOMPLETE("plan-incomplete", "支出计划未填完整", Group.PLAN),
    PLAN_TEXT_MISMATCH("plan-text-mismatch", "支出计划与用途文字不符", Group.PLAN),
    PROJECT_OVERLAP("project-overlap", "项目重复安排", Group.ACROSS),
    CROSS_LEVEL_MISMATCH("cross-level-mismatch", "部门与项目指标不一致", Group.ACROSS),
    CONFLICTING_TARGETS("conflicting-targets", "指标相互矛盾", Group.ACROSS),
    NOT_APPLICABLE_INDICATOR("not-applicable-indicator", "指标不适用", Group.ACROSS),
    COUNT_MISMATCH("count-mismatch", "数量前后不一", Group.ACROSS),
    NAME_MISMATCH("name-mismatch", "名称前后不一", Group.ACROSS),
    GROWTH_MISMATCH("growth-mismatch", "增减变化与数字不符", Group.TEXT),
    PERCENT_MISMATCH("percent-mismatch", "占比与数字不符", Group.TEXT),
    STATEMENT_CONTRADICTS_TABLE("statement-contradicts-table", "文字与表格矛盾", Group.TEXT),
    STANDARD_MISMATCH("standard-mismatch", "评价标准有误", Group.TEXT),
    PERSONAL_DATA_EXPOSED("personal-data-exposed", "个人信息外露", Group.TEXT);

    private final String code;
    private final String label;
    private final Group group;

    FindingKind(String code, String label, Group group) {
        this.code = code;
        this.label = label;
        this.group = group;
    }

    /** The name that files, packs and answers use, for example {@code plan-exceeds-budget}. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The kind in Chinese. */
    public String label() {
        return label;
    }

    /** What the kind is about. */
    public Group group() {
        return group;
    }

    /** What kinds of finding are about. */
    public enum Group {

        COMPLETENESS("完整性"),
        TARGETS("指标值"),
        CATEGORIES("指标归类"),
        MONEY("金额"),
        PLAN("支出计划"),
        ACROSS("跨目标"),
        TEXT("文字");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        /** The group in Chinese. */
        public String label() {
            return label;
        }
    }
}
