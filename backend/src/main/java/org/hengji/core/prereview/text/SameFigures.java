package org.hengji.core.prereview.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengji.core.prereview.FindingKind;
import org.hengji.core.prereview.Findings;
import org.hengji.core.prereview.Place;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.Rule;
import org.hengji.core.prereview.tables.BudgetFigures;
import org.hengji.core.prereview.tables.Figure;
import org.hengji.core.prereview.tables.Figure.Coverage;
import org.hengji.core.prereview.tables.Key;
import org.hengji.core.prereview.tables.TableFigures;
import org.hengji.core.rulepack.Severity;

/** Figures of the budget that several parts of the document state. */
final class SameFigures {

    static final List<Rule> ALL = List.of(
            new Rule("TEXT-15", FindingKind.CROSS_TABLE_MISMATCH,
                    "收入、支出、基本支出、项目支出、“三公”经费等同一数字，在部门预算、整体绩效目标、各表和文字中应当一致；只在一般公共预算范围内的数字相互比较。",
                    SameFigures::check),
            new Rule("TEXT-16", FindingKind.CROSS_TABLE_MISMATCH,
                    "机关运行经费是基本支出中的公用经费，不应大于公用经费。", SameFigures::operating));

    private record Subject(Key key, Coverage coverage) {
    }

    private SameFigures() {
    }

    private static void check(Reviewed reviewed, Findings found) {
        Map<Subject, List<Figure>> bySubject = new LinkedHashMap<>();
        all(reviewed).forEach(figure -> bySubject.computeIfAbsent(new Subject(figure.key(), figure.coverage()), key -> new ArrayList<>()).add(figure));
        for (List<Figure> figures : bySubject.values()) {
            Figure reference = usual(figures);
            Map<Place, Figure> differing = new LinkedHashMap<>();
            figures.stream().filter(figure -> !figure.agrees(reference)).forEach(figure -> differing.putIfAbsent(figure.place(), figure));
            differing.values().forEach(figure -> found.at(figure.place()).with("figure", figure.key().label())
                    .with("here", figure.printed()).with("elsewhere", reference.printed()).with("source", reference.where())
                    .say("%s的%s为%s，与%s中的%s不一致，请核对后统一。", figure.where(), figure.key().label(), figure.printed(),
                            reference.where(), reference.printed()));
        }
    }

    private static void operating(Reviewed reviewed, Findings found) {
        List<Figure> figures = all(reviewed);
        figures.stream().filter(figure -> figure.key() == Key.PUBLIC_FUNDS && figure.coverage() == Coverage.ALL
                && figure.amount().yuan().signum() > 0).findFirst().ifPresent(publicFunds -> figures.stream()
                .filter(figure -> figure.key() == Key.OPERATING && !figure.agrees(publicFunds)
                        && figure.amount().yuan().compareTo(publicFunds.amount().yuan()) > 0)
                .forEach(figure -> found.at(figure.place()).atMost(Severity.WARNING).with("operating", figure.printed()).with("publicFunds", publicFunds.printed())
                        .say("%s的机关运行经费%s，大于%s中的公用经费%s，请核对口径和数字。", figure.where(), figure.printed(),
                                publicFunds.where(), publicFunds.printed())));
    }

    private static List<Figure> all(Reviewed reviewed) {
        return reviewed.shared(Stated.class, SameFigures::read).figures();
    }

    private record Stated(List<Figure> figures) {
    }

    private static Stated read(Reviewed reviewed) {
        List<Figure> figures = new ArrayList<>(BudgetFigures.of(reviewed));
        figures.addAll(TableFigures.of(reviewed));
        figures.addAll(NarrativeFigures.of(reviewed));
        return new Stated(figures);
    }

    /** What most parts say; of two equally frequent figures the one that stands first. */
    private static Figure usual(List<Figure> figures) {
        Figure usual = figures.get(0);
        long most = 0;
        for (Figure candidate : figures) {
            long agreeing = figures.stream().filter(candidate::agrees).count();
            if (agreeing > most) {
                usual = candidate;
                most = agreeing;
            }
        }
        return usual;
    }
}
