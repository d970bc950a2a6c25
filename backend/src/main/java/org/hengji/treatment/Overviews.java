package org.hengji.treatment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hengji.core.rulepack.Grade;
import org.hengji.core.rulepack.ResultUse;
import org.hengji.core.rulepack.RulePack;
import org.hengji.core.rulepack.RulePacks;
import org.hengji.core.rulepack.Treatment;
import org.hengji.fiscalyear.FiscalYears;
import org.hengji.organisation.Actor;
import org.hengji.platform.web.Named;
import org.hengji.treatment.Overview.DepartmentSum;
import org.hengji.treatment.Overview.GradeCount;
import org.hengji.treatment.Overview.Standing;
import org.hengji.treatment.Overview.Sum;
import org.hengji.treatment.Overview.TreatmentSum;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds the results of a year up: for the region, and for each department as it goes into the next budget. */
@Service
@Transactional(readOnly = true)
class Overviews {

    private final OverviewMapper mapper;
    private final TreatmentParameters parameters;
    private final FiscalYears years;
    private final RulePacks packs;
    private final Clock clock;

    Overviews(OverviewMapper mapper, TreatmentParameters parameters, FiscalYears years, RulePacks packs, Clock clock) {
        this.mapper = mapper;
        this.parameters = parameters;
        this.years = years;
        this.packs = packs;
        this.clock = clock;
    }

    private record Judged(OverviewRow row, Gate gate, Adoption adoption) {}

    /** @param wanted null for the latest year that has results */
    Overview of(Actor actor, Integer wanted) {
        List<String> paths = actor.scope().paths();
        Integer year = wanted != null || paths.isEmpty() ? wanted : mapper.latestYear(paths);
        if (year == null || paths.isEmpty()) {
            return new Overview(year, sum(List.of()), List.of(), List.of(), List.of());
        }
        List<Judged> all = judged(mapper.rows(paths, year, LocalDate.now(clock)), year);
        Map<Long, List<Judged>> byDepartment = all.stream().collect(Collectors.groupingBy(j -> j.row().departmentId(), LinkedHashMap::new, Collectors.toList()));
        List<DepartmentSum> departments = byDepartment.values().stream()
                .map(rows -> new DepartmentSum(new Named(rows.get(0).row().departmentId(), rows.get(0).row().departmentName()), sum(rows))).toList();
        RulePack pack = all.isEmpty() ? null : years.find(all.get(0).row().regionId(), year).map(y -> packs.get(y.rulePackId())).orElse(null);
        return new Overview(year, sum(all), departments, pack == null ? List.of() : commended(departments, pack), pack == null ? List.of() : summoned(departments, pack));
    }

    private List<Judged> judged(List<OverviewRow> rows, int year) {
        Map<Long, List<TreatmentParameter>> cuts = new HashMap<>();
        Map<Long, Boolean> drafted = new HashMap<>();
        List<Judged> judged = new ArrayList<>();
        for (OverviewRow row : rows) {
            TreatmentParameter cut = cuts.computeIfAbsent(row.regionId(), region -> parameters.of(region, year + 1)).stream()
                    .filter(p -> p.projectKind() == row.projectKind() && p.grade() == row.grade()).findFirst().orElse(null);
            Gate gate = new Gate(row.asLast(year), row.nextYuan(), cut);
            boolean nextYear = drafted.computeIfAbsent(row.regionId(), region -> years.find(region, year + 1).isPresent());
            judged.add(new Judged(row, gate, Adoption.of(gate, row.declared(), nextYear)));
        }
        return judged;
    }

    private Sum sum(List<Judged> rows) {
        LocalDate today = LocalDate.now(clock);
        BigDecimal average = rows.isEmpty() ? null : rows.stream().map(j -> j.row().total()).reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(rows.size()), 2, RoundingMode.HALF_UP);
        List<GradeCount> grades = Arrays.stream(Grade.values())
                .map(g -> new GradeCount(g, g.label(), (int) rows.stream().filter(j -> j.row().grade() == g).count())).toList();
        List<TreatmentSum> treatments = Arrays.stream(Treatment.values()).map(t -> {
            List<Judged> such = rows.stream().filter(j -> j.gate().last().decided() && j.row().treatment() == t).toList();
            return new TreatmentSum(t, t.label(), such.size(), yuan(such.stream().map(j -> j.row().yuan()).toList()),
                    yuan(such.stream().map(j -> j.gate().limitYuan() == null ? j.row().yuan() : j.gate().limitYuan()).toList()));
        }).toList();
        int late = (int) rows.stream().map(Judged::row).filter(r -> r.feedbackDueOn() != null
                && r.feedbackDueOn().isBefore(r.fedBackOn() == null ? today : r.fedBackOn())).count();
        List<Adoption> adoptions = rows.stream().map(Judged::adoption).toList();
        return new Sum(rows.size(), average, grades, treatments, count(adoptions, Adoption.UNDECIDED), late,
                rows.stream().mapToInt(j -> j.row().openItems()).sum(), rows.stream().mapToInt(j -> j.row().overdueItems()).sum(),
                count(adoptions, Adoption.APPLIED), count(adoptions, Adoption.EXCEPTED), count(adoptions, Adoption.PENDING), Adoption.rate(adoptions));
    }

    private static List<Standing> commended(List<DepartmentSum> departments, RulePack pack) {
        ResultUse use = pack.resultUse().value();
        return departments.stream().filter(d -> pack.grade(d.sum().average()).compareTo(use.commendFrom()) <= 0 && d.sum().overdueItems() == 0)
                .sorted(Comparator.comparing((DepartmentSum d) -> d.sum().average()).reversed()).limit(use.commend())
                .map(d -> standing(d, pack, "平均得分居前，没有逾期整改")).toList();
    }

    private static List<Standing> summoned(List<DepartmentSum> departments, RulePack pack) {
        ResultUse use = pack.resultUse().value();
        return departments.stream().filter(d -> pack.grade(d.sum().average()).compareTo(use.summonFrom()) >= 0 || d.sum().overdueItems() > 0)
                .sorted(Comparator.comparing(d -> d.sum().average())).limit(use.summon())
                .map(d -> standing(d, pack, d.sum().overdueItems() > 0 ? "整改逾期 " + d.sum().overdueItems() + " 项" : "平均得分居后")).toList();
    }

    private static Standing standing(DepartmentSum d, RulePack pack, String why) {
        return new Standing(d.department(), d.sum().average(), pack.grade(d.sum().average()).label(), why);
    }

    private static int count(List<Adoption> adoptions, Adoption which) {
        return (int) adoptions.stream().filter(a -> a == which).count();
    }

    private static BigDecimal yuan(List<BigDecimal> amounts) {
        return amounts.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
