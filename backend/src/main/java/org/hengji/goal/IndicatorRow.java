package org.hengji.goal;

import java.math.BigDecimal;
import org.hengji.core.indicator.Target;
import org.hengji.core.indicator.TargetKind;

/** An indicator as its table holds it: what was read out of the target stands beside the printed text, for queries. */
record IndicatorRow(Long id, long goalVersionId, int sequenceNo, Integer objectiveNo, String level1, String level2, String level3,
                    String targetPrinted, TargetKind targetKind, String targetOperator, BigDecimal targetValue, String targetUnit,
                    String operatorPrinted, String valuePrinted, String unitPrinted, String direction, BigDecimal weight,
                    String description, String basis, String note, String lastYear, String formula, String dataSource, Boolean core) {

    static IndicatorRow of(long goalVersionId, int sequenceNo, Indicator i) {
        Target target = i.target();
        return new IndicatorRow(i.id(), goalVersionId, sequenceNo, i.objective(), i.level1(), i.level2(), i.level3(),
                target.printed(), target.kind(), target.operator() == null ? null : target.operator().symbol(), target.value(), target.unit(),
                i.operator(), i.value(), i.unit(), i.direction(), i.weight(),
                i.description(), i.basis(), i.note(), i.lastYear(), i.formula(), i.dataSource(), i.core());
    }

    Indicator toIndicator() {
        return new Indicator(id, objectiveNo, level1, level2, level3, Target.read(targetPrinted, operatorPrinted, unitPrinted), operatorPrinted, valuePrinted,
                unitPrinted, direction, weight, description, basis, note, lastYear, formula, dataSource, core);
    }
}
