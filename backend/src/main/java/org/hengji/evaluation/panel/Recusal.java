package org.hengji.evaluation.panel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hengji.evaluation.panel.Experts.Known;
import org.hengji.goal.Goal;
import org.hengji.organisation.OrgUnit;

/**
 * Who must not evaluate a goal (回避): who is tied to its department or anything below it, works there, or has drafted or approved
 * the goal; and who cannot be asked, or sits or has sat on the panel already.
 */
record Recusal(Goal goal, OrgUnit department, OrgUnit unit, Set<Long> onPanel, LocalDate today) {

    /** Why not, in words for the record; empty if he may. */
    Optional<String> of(Known known) {
        Expert expert = known.expert();
        if (onPanel.contains(expert.id())) {
            return Optional.of("已在本次专家组中或已回避");
        }
        Optional<ExpertTie> tie = known.ties().stream().filter(t -> t.bars(department.path(), today)).findFirst();
        if (tie.isPresent()) {
            return tie.map(t -> "与“" + t.unitName() + "”有" + t.kind().label() + "关系" + (t.note() == null ? "" : "：" + t.note()));
        }
        if (worksAt(expert, department) || worksAt(expert, unit)) {
            return Optional.of("工作单位为被评价部门或单位：" + expert.workplace());
        }
        if (expert.userId() != null && goal.wasTouchedBy(expert.userId())) {
            return Optional.of("参与过该绩效目标的编制或审核");
        }
        return expert.userId() == null ? Optional.of("未开通评审专家账号") : Optional.empty();
    }

    /** A workplace is what somebody typed: it may add a city before the name or an office after it. */
    private static boolean worksAt(Expert expert, OrgUnit place) {
        return expert.workplace().replaceAll("\\s", "").contains(place.name());
    }
}
