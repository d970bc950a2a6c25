package org.hengji.bulk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengji.bulk.DepartmentSums.Sum;
import org.hengji.compilation.DepartmentDocuments;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.fiscalyear.FiscalYear;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.goal.Goal;
import org.hengji.goal.GoalAction;
import org.hengji.goal.GoalDrafting;
import org.hengji.goal.GoalPermissions;
import org.hengji.organisation.Actor;
import org.hengji.organisation.OrgUnit;
import org.hengji.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A department's goals of one year as one set: where each stands, what the person may do with it, and whether the sums agree. */
@Service
@Transactional(readOnly = true)
class DepartmentSets {

    /** What the pre-review found in a goal, and how much of it is open. */
    record Found(long goalId, String unitName, int openErrors, int openWarnings, int hints) {}

    record Member(Goal goal, Found found, Set<GoalAction> permitted) {}

    /** @param sums empty for a person who does not see the whole department */
    record DepartmentSet(OrgUnit department, FiscalYear year, List<Sum> sums, List<Member> members) {}

    private final BulkMapper mapper;
    private final GoalDrafting goals;
    private final FiscalYears years;
    private final Organisations organisations;
    private final DepartmentDocuments documents;
    private final RulePacks packs;

    DepartmentSets(BulkMapper mapper, GoalDrafting goals, FiscalYears years, Organisations organisations, DepartmentDocuments documents,
                   RulePacks packs) {
        this.mapper = mapper;
        this.goals = goals;
        this.years = years;
        this.organisations = organisations;
        this.documents = documents;
        this.packs = packs;
    }

    /** @throws Refusal when the person sees no goal of that department and year */
    DepartmentSet of(Actor actor, long departmentId, int yearNo) {
        OrgUnit department = organisations.get(departmentId);
        FiscalYear year = year(department, yearNo);
        List<Goal> visible = goals.ofDepartment(departmentId, year.id()).stream().filter(g -> actor.scope().covers(g.orgPath())).toList();
        if (visible.isEmpty()) {
            throw Refusal.notFound("该部门 " + yearNo + " 年度的绩效目标");
        }
        Map<Long, Found> found = mapper.found(departmentId, year.id()).stream().collect(Collectors.toMap(Found::goalId, Function.identity()));
        List<Sum> sums = actor.scope().covers(department.path())
                ? DepartmentSums.of(documents.of(year.id(), departmentId), packs.get(year.rulePackId())) : List.of();
        return new DepartmentSet(department, year, sums,
                visible.stream().map(g -> new Member(g, found.get(g.id()), GoalPermissions.permitted(g, actor))).toList());
    }

    FiscalYear year(OrgUnit department, int yearNo) {
        return department.regionId() == null ? none() : years.find(department.regionId(), yearNo).orElseGet(DepartmentSets::none);
    }

    private static FiscalYear none() {
        throw Refusal.notFound("该部门的预算年度");
    }
}
