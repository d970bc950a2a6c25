package org.hengji.sample;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.core.rulepack.Grade;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.goal.Goal;
import org.hengji.results.ProjectKind;
import org.hengji.treatment.CarryRequest;
import org.hengji.treatment.Carrying;
import org.hengji.treatment.Overrides;
import org.hengji.treatment.TreatmentParameters;
import org.hengji.treatment.TreatmentParameters.CutEdit;
import org.hengji.treatment.TreatmentParameters.ParameterEdit;

/** Begins the year after a sample year: the bureau's percentages, projects that go on, one of them against its result. */
class NextYearClerk {

    private final FiscalYears years;
    private final TreatmentParameters parameters;
    private final Carrying carrying;
    private final Overrides overrides;

    NextYearClerk(FiscalYears years, TreatmentParameters parameters, Carrying carrying, Overrides overrides) {
        this.years = years;
        this.parameters = parameters;
        this.carrying = carrying;
        this.overrides = overrides;
    }

    void begin(FiscalYear last, Team team) {
        years.create(last.regionId(), last.yearNo() + 1, last.rulePackId(), FiscalYear.OpeningMode.BY_HAND, List.of());
        parameters.set(team.performance(), last.yearNo() + 1, new ParameterEdit("关于编制 " + (last.yearNo() + 1) + " 年度部门预算的通知", List.of(
                new CutEdit(ProjectKind.CONTINUING, Grade.FAIR, BigDecimal.TEN), new CutEdit(ProjectKind.CONTINUING, Grade.POOR, new BigDecimal("30")),
                new CutEdit(ProjectKind.DEPARTMENT, Grade.FAIR, new BigDecimal("5")))));
    }

    /** The project goes on with what its result leaves it. */
    void carry(long goalId, Team team) {
        carrying.carry(team.operator(), goalId, new CarryRequest(null, null));
    }

    /** The project goes on as if nothing had been found, and asks for leave to. */
    void carryAgainstItsResult(long goalId, BigDecimal yuan, Team team) {
        Goal next = carrying.carry(team.operator(), goalId, new CarryRequest(yuan, null));
        overrides.request(team.operator(), next.id(), next.version(), "上级下达的延续任务尚未完成，停止安排将影响已签订的合同");
    }
}
