package org.hengji.core.prereview.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.hengji.core.money.MoneyUnit;
import org.hengji.core.money.PrintedAmount;
import org.hengji.core.prereview.Reviewed;
import org.hengji.core.prereview.tables.Figure;
import org.hengji.core.prereview.tables.Figure.Coverage;
import org.hengji.core.prereview.tables.Key;

/** The figures of the budget that the narrative states. */
final class NarrativeFigures {

    private static final Pattern VERB = Pattern.compile("(为|是|共计|合计|安排|共)+$");
    private static final Pattern BUDGETED = Pattern.compile("(年初)?预算(数|总额)?$");
    private static final Pattern PARTIAL = Pattern.compile("基金|国有资本");

    private NarrativeFigures() {
    }

    static List<Figure> of(Reviewed reviewed) {
        List<Figure> figures = new ArrayList<>();
        String lastYear = reviewed.document().fiscalYear() - 1 + "年";
        for (Passage passage : Passage.ofNarrative(reviewed)) {
            if (PARTIAL.matcher(passage.heading()).find()) {
                continue;
            }
            Coverage heading = passage.heading().contains("一般公共预算") && !passage.heading().contains("三公") ? Coverage.GENERAL : Coverage.ALL;
            for (Mention mention : Mention.in(passage.text())) {
                if (!mention.isChange() && MoneyUnit.labelled(mention.unit()).isPresent() && !mention.label().contains(lastYear)
                        && !PARTIAL.matcher(mention.label()).find()) {
                    Coverage coverage = mention.label().contains("一般公共预算") ? Coverage.GENERAL : heading;
                    add(passage, mention, coverage, figures);
                }
            }
        }
        return figures;
    }

    private static void add(Passage passage, Mention mention, Coverage coverage, List<Figure> figures) {
        String label = mention.label().replaceAll("[:]$", "").replaceFirst("一般公共预算(财政拨款)?", "");
        String noun = VERB.matcher(label).replaceFirst("");
        List<String> readings = List.of(label, noun, BUDGETED.matcher(noun).replaceFirst(""));
        boolean threePublic = passage.heading().contains("三公");
        Arrays.stream(Key.values()).filter(key -> key.isThreePublic() == threePublic)
                .filter(key -> readings.stream().anyMatch(key::isNamedAtEnd)).findFirst()
                .ifPresent(key -> figures.add(new Figure(key, coverage,
                        PrintedAmount.of(mention.figure(), MoneyUnit.labelled(mention.unit()).orElseThrow()),
                        "“" + passage.heading() + "”的文字", passage.place())));
    }
}
